package entente.rulefile;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The text of a rule file as it is given to Drools: exactly what was read, without comments and without metadata but
 * {@code @id}, for Drools evaluates metadata; names of parameters as their numbers, guards put in. Every line stays on
 * its line.
 */
final class DroolsText {
    private final String bare;
    private final NavigableMap<Integer, Edit> edits = new TreeMap<>();

    /** @param bare the text of the file with comments blanked */
    DroolsText(String bare) {
        this.bare = bare;
    }

    private record Edit(int end, String replacement) {}

    /** Replaces from one token to another, both included; line ends between them stay. */
    void replace(RuleToken first, RuleToken last, String replacement) {
        String lineEnds = bare.substring(first.start(), last.end()).replaceAll("[^\r\n]", "");
        edits.put(first.start(), new Edit(last.end(), replacement + lineEnds));
    }

    /** Blanks from one token to another, both included. */
    void blank(RuleToken first, RuleToken last) {
        String blank = bare.substring(first.start(), last.end()).replaceAll("[^\r\n]", " ");
        edits.put(first.start(), new Edit(last.end(), blank));
    }

    void insertAfter(RuleToken token, String inserted) {
        edits.put(token.end(), new Edit(token.end(), inserted));
    }

    String written() {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (var edit : edits.entrySet()) {
            written.append(bare, at, edit.getKey()).append(edit.getValue().replacement());
            at = edit.getValue().end();
        }
        return written.append(bare, at, bare.length()).toString();
    }
}
