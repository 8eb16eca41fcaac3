package entente.lint;

import entente.text.Told;

/** A check that needs no more than what the files say. */
interface RulebookCheck extends Check {
    void look(Material read, Told told);
}
