package entente;

import entente.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the program, as a user sees it.
 *
 * @param exit the exit code
 */
public record Run(int exit, String out, String err) {

    /** Runs the program in this process, through the same door as its users. */
    public static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exit, out.toString(), err.toString());
    }
}
