package entente.cli;

import entente.space.Interruption;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a run is at, on one line of a terminal, each next word in the place of the last; elsewhere nothing is shown. And
 * whether somebody wants the run to end: whoever goes through many things asks between two of them, and says what there is.
 */
record Progress(PrintWriter err, boolean shown) {
    /** The property that says that what is not data goes to a terminal; the launcher sets it. */
    static final String ON_TERMINAL = "entente.terminal";

    private static final String BEGIN_OF_LINE = "\r";
    private static final String REST_OF_LINE_GONE = "\u001b[K";

    static Progress of(CommandSpec spec) {
        return new Progress(spec.commandLine().getErr(), Boolean.getBoolean(ON_TERMINAL));
    }

    void at(String what) {
        show(what + " ...");
    }

    /** One of many. */
    void at(String what, int number, int of) {
        at(what + ", " + number + " of " + of);
    }

    /** Before data is printed, so that both do not stand on one line. */
    void done() {
        show("");
    }

    private void show(String line) {
        if (shown) {
            err.print(BEGIN_OF_LINE + line + REST_OF_LINE_GONE);
            err.flush();
        }
    }

    /** Whether the run is to end; searches that go on for long ask the same. */
    boolean interrupted() {
        return Interruption.isWanted();
    }

    /** Says what it means that the run was interrupted; with that it ends. */
    int sayInterrupted(String what) {
        err.println("entente: interrupted: " + what);
        return Main.PROBLEMS;
    }

    /** How a command ends: as it would, but for one that was interrupted, which says what that means. */
    int end(int exit, String what) {
        return interrupted() ? sayInterrupted(what) : exit;
    }
}
