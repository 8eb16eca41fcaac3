package entente.history;

/** What was asked for is in no repository, or cannot be read from it; the message says why, in the user's words. */
public final class UnknownRevisionException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownRevisionException(String message) {
        super(message);
    }
}
