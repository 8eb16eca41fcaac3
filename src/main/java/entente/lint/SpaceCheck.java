package entente.lint;

import entente.text.Told;

/** A check for which the rules are drawn over the whole space of packages. */
interface SpaceCheck extends Check {
    void look(DrawnRules drawn, Told told);
}
