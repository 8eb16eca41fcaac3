package entente.space;

/**
 * Whether somebody wants the run to end, as by the signal of a terminal: one word for the whole process. Searches that can
 * take long ask it, and end with what they have. It is not the interruption of a thread, on which loading classes fails.
 */
public final class Interruption {
    private static volatile boolean wanted;

    private Interruption() {}

    /** At the beginning of a run. */
    public static void forget() {
        wanted = false;
    }

    public static void want() {
        wanted = true;
    }

    public static boolean isWanted() {
        return wanted;
    }
}
