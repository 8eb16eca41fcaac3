package entente;

import entente.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * One run of the program, as a user sees it.
 *
 * @param exit the exit code
 */
public record Run(int exit, String out, String err) {

    /** Runs the program in this process, through the same door as its users. */
    public static Run of(String... args) {
        SharedAnswers.serve(rules(args));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exit, out.toString(), err.toString());
    }

    /** The folder of rules that is named, else the one shipped. */
    private static Path rules(String... args) {
        for (int i = 1; i < args.length; i++) {
            if (args[i - 1].equals("--rules")) {
                return Path.of(args[i]);
            }
        }
        return Path.of("rules");
    }
}
