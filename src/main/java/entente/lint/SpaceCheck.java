package entente.lint;

import entente.text.CheckMessages;

/** A check for which the rules are drawn over the whole space of packages. */
interface SpaceCheck extends Check {
    void look(DrawnRules drawn, CheckMessages told);
}
