package entente.lint;

import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.text.CheckMessages;
import java.time.LocalDate;
import java.util.Comparator;

/** A position begins before anything that it rests on was said. */
final class PositionBeforeSource implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckMessages told) {
        for (RuleCard rule : read.positions()) {
            rule.position().since().ifPresent(since -> look(rule, since, read, told));
        }
    }

    private static void look(RuleCard rule, PartialDate since, CheckInput read, CheckMessages told) {
        read.rulebook().sources(rule).stream()
                .map(source -> source.date().first())
                .min(Comparator.<LocalDate>naturalOrder())
                .filter(first -> since.last().isBefore(first))
                .ifPresent(first -> told.warning(
                        rule.place(),
                        "this begins " + since.preposition() + " " + since + ", before anything that it rests on: "
                                + first));
    }
}
