package entente.lint;

import entente.text.CheckMessages;
import entente.text.Problems;

/** From some findings no stance, status or verdict follows, or several do. */
final class UnsettledVerdict implements RulebookCheck {
    @Override
    public void look(CheckInput read, CheckMessages told) {
        Problems problems = new Problems();
        VerdictSettlement.check(read.rules(), read.rulebook(), problems);
        problems.all().forEach(problem -> told.error(problem.place(), problem.message()));
    }
}
