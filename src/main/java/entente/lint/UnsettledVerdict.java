package entente.lint;

import entente.text.CheckMessages;

/** From some findings no stance, status or verdict follows, or several do. */
final class UnsettledVerdict implements RulebookCheck {
    @Override
    public void look(CheckInput read, CheckMessages told) {
        VerdictSettlement.check(read.rules(), read.rulebook(), told);
    }
}
