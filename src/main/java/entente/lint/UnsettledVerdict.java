package entente.lint;

import entente.text.Problems;
import entente.text.Told;

/** From some findings no stance, status or verdict follows, or several do. */
final class UnsettledVerdict implements RulebookCheck {
    @Override
    public void look(Material read, Told told) {
        Problems problems = new Problems();
        Settlement.check(read.rules(), read.rulebook(), problems);
        problems.all().forEach(problem -> told.error(problem.place(), problem.message()));
    }
}
