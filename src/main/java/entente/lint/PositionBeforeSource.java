package entente.lint;

import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.Source;
import entente.text.CheckProblems;
import java.util.Comparator;

/** A position begins before anything that it rests on was said. */
final class PositionBeforeSource implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        for (RuleCard rule : read.positions()) {
            rule.position().since().ifPresent(since -> look(rule, since, read, told));
        }
    }

    private static void look(RuleCard rule, PartialDate since, CheckInput read, CheckProblems told) {
        read.rulebook().sources(rule).stream()
                .map(Source::date)
                .min(Comparator.comparing(PartialDate::first))
                .filter(said -> since.first().isBefore(said.first()))
                .ifPresent(said -> told.warning(
                        rule.place(),
                        "this begins " + since.preposition() + " " + since
                                + (since.last().isBefore(said.first())
                                        ? ", before anything that it rests on: " + said.first()
                                        : ", which counts from its first day, and nothing that it rests on is older than "
                                                + said + ": write @since(\"" + said + "\")")));
    }
}
