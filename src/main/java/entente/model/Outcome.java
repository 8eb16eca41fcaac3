package entente.model;

import entente.text.Word;

/** What findings come to, in one word: the stance of a party, the status of a recommendation, the verdict. */
public sealed interface Outcome extends Word permits Stance, Status, Verdict {
    /** The word where completions do not agree on one. */
    String CONDITIONAL = "conditional";
}
