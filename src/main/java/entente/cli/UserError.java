package entente.cli;

/** Something that is not done, and why, in the user's words; nothing has been changed. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserError(String message) {
        super(message);
    }
}
