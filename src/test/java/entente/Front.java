package entente;

import entente.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program as its users meet it, on the rules, options and reports of one folder. */
public record Front(Path home) {

    /** What one run printed, files as seen from the folder, and its exit code. */
    public record Outcome(int exit, String out, String err) {}

    public Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        for (String folder : List.of("rules", "options", "reports")) {
            all.add("--" + folder);
            all.add(home.resolve(folder).toString());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(new String[0]));
        return new Outcome(exit, shown(out), shown(err));
    }

    private String shown(StringWriter text) {
        String here = home.toString().replace('\\', '/') + "/";
        return text.toString().replace(System.lineSeparator(), "\n").replace(here, "");
    }

    /** On a copy of the tests' own domain. */
    public static Front ofTiny(Path home) throws IOException {
        copy(Tiny.FOLDER, home);
        return new Front(home);
    }

    /** Copies the files of a folder into another. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
