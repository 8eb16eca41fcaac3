package entente.cli;

import entente.option.OptionFolder;
import entente.text.Problems;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Asks what is asked most, in one process and without a word, so that the JDK can keep the classes of all of it; of Drools
 * none, if what it answers is kept.
 */
final class TrainingRun {
    private TrainingRun() {}

    public static void main(String[] reports) {
        run("terms");
        run("assess", "--reports", reports[0]);
        anyOption().ifPresent(option -> {
            run("explain", option);
            run("assess", option, "--reports", reports[0]);
        });
        run("explore");
    }

    private static Optional<String> anyOption() {
        return OptionFolder.files(new Folders().options(), new Problems()).stream()
                .map(Path::toString)
                .findFirst();
    }

    private static void run(String... words) {
        PrintWriter nobody = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(nobody, nobody, words);
    }
}
