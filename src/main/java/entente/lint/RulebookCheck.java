package entente.lint;

import entente.text.CheckMessages;

/** A check that needs no more than what the files say. */
interface RulebookCheck extends Check {
    void look(CheckInput read, CheckMessages told);
}
