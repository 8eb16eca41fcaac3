package entente.rulefile;

import java.util.List;

/**
 * The smallest piece of a rule file.
 *
 * @param index its number in the file, from 0
 * @param text as written; of a text in quotes what stands between them, {@code \"} and {@code \\} resolved
 * @param start characters of the file before it
 * @param end characters of the file up to its end
 */
record RuleToken(int index, Kind kind, String text, int start, int end) {
    enum Kind {
        WORD,
        STRING,
        NUMBER,
        SYMBOL,
        END_OF_FILE
    }

    /** Whether it is one of these words and signs. */
    boolean is(String... written) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && List.of(written).contains(text);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isEnd() {
        return kind == Kind.END_OF_FILE;
    }

    int length() {
        return end - start;
    }

    /** In words for a message. */
    String described() {
        return switch (kind) {
            case WORD, SYMBOL -> "'" + text + "'";
            case STRING -> "the text \"" + text + "\"";
            case NUMBER -> "the number " + text;
            case END_OF_FILE -> "the end of the file";
        };
    }
}
