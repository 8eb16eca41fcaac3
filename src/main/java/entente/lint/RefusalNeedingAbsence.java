package entente.lint;

import entente.engine.TermVariable;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Term;
import entente.space.PackageSet;
import entente.space.Space;
import entente.text.CheckProblems;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A refusal of one part of a package that goes away once another instrument is added beside it. */
final class RefusalNeedingAbsence implements Check<DrawnRules> {
    @Override
    public void look(DrawnRules drawn, CheckProblems told) {
        for (RuleCard rule : drawn.counting()) {
            String part = drawn.refuses(rule) ? drawn.rulebook().part(rule) : RuleCard.PACKAGE;
            if (!part.equals(RuleCard.PACKAGE)) {
                drawn.rulebook().vocabulary().instruments().stream()
                        .filter(other -> !other.id().equals(part))
                        .filter(other -> needsAbsence(drawn.region(rule), other, drawn.space()))
                        .forEach(other -> told.error(
                                rule.place(),
                                "this refusal of '" + part + "' goes away once '" + other.id()
                                        + "' is added, and what is refused is not made good by something beside it"));
            }
        }
    }

    /** Whether some package is in the region without the instrument that is not with some value of it. */
    private static boolean needsAbsence(PackageSet region, Section other, Space space) {
        PackageSet without = region;
        PackageSet with = region;
        for (Term term : other.terms()) {
            for (TermVariable axis : space.axes(term)) {
                Set<Integer> cells = IntStream.range(0, axis.cells().size())
                        .filter(cell -> cell != axis.absent())
                        .boxed()
                        .collect(Collectors.toSet());
                without = axis.absent() < 0 ? without : without.as(axis, axis.absent());
                with = with.inAll(axis, cells);
            }
        }
        return !without.within(with);
    }
}
