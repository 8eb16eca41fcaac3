package entente.model;

import entente.text.NamedConstant;

/** What findings come to, in one word: the stance of a party, the status of a recommendation, the verdict. */
public sealed interface Outcome extends NamedConstant permits Stance, Status, Verdict {
    /** The word where completions do not agree on one. */
    String CONDITIONAL = "conditional";
}
