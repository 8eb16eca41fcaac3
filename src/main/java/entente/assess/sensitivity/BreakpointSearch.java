package entente.assess.sensitivity;

import static java.util.Objects.requireNonNull;

import entente.assess.AssessedSubject;
import entente.assess.ReachableOutcomes;
import entente.engine.DomainPart;
import entente.engine.TermVariable;
import entente.model.RuleCard;
import entente.model.Term;
import entente.model.Threshold;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Walks along each amount of an option, one stretch after another. */
public record BreakpointSearch(OutcomeMap outcomeMap, ReachableOutcomes reached, PartialAssignment box) {
    /** The edges along each amount that applies, in the vocabulary's order; amounts without any are left out. */
    public List<Breakpoints> edges() {
        List<Breakpoints> edges = new ArrayList<>();
        for (TermVariable axis : box.domains().axes()) {
            if (axis.cells().get(0) instanceof DomainPart.Interval
                    && box.mayHave(axis.term().section())) {
                Breakpoints along = along(axis, reached.matters());
                if (!along.edges().isEmpty()) {
                    edges.add(along);
                }
            }
        }
        return edges;
    }

    /** The edges of some matters along one amount, that applies. */
    public Breakpoints along(Term amount, Predicate<AssessedSubject> some) {
        return along(
                box.domains().of(amount).get(0),
                reached.matters().stream().filter(some).toList());
    }

    private Breakpoints along(TermVariable axis, List<AssessedSubject> some) {
        List<AssessedSubject> matters =
                some.stream().filter(reached.dependingOn(axis)::contains).toList();
        List<Breakpoints.Edge> edges = new ArrayList<>();
        PartialAssignment below = box.with(axis, Set.of(0));
        Map<AssessedSubject, List<String>> before = reached.of(matters, below);
        for (int cell = 1; cell < axis.cells().size(); cell++) {
            PartialAssignment above = box.with(axis, Set.of(cell));
            Map<AssessedSubject, List<String>> after = reached.of(matters, above);
            int at = ((DomainPart.Interval) axis.cells().get(cell)).from();
            for (AssessedSubject matter : matters) {
                List<String> from = requireNonNull(before.get(matter));
                List<String> to = requireNonNull(after.get(matter));
                if (!from.equals(to)) {
                    edges.add(
                            new Breakpoints.Edge(matter, at, from, to, origins(axis.term(), at, matter, below, above)));
                }
            }
            below = above;
            before = after;
        }
        return new Breakpoints(axis.term(), edges);
    }

    private List<Threshold> origins(
            Term term, int at, AssessedSubject matter, PartialAssignment below, PartialAssignment above) {
        Map<RuleCard, PackageSet> bearing = new LinkedHashMap<>(outcomeMap.findings());
        bearing.keySet().removeIf(rule -> !bearsOn(rule, matter));
        List<Threshold> origins = thresholds(
                bearing.keySet().stream().filter(rule -> differs(requireNonNull(bearing.get(rule)), below, above)),
                term,
                at);
        // Where none alone changes, they do together.
        return origins.isEmpty() ? thresholds(bearing.keySet().stream(), term, at) : origins;
    }

    private List<Threshold> thresholds(Stream<RuleCard> rules, Term term, int at) {
        return rules.flatMap(rule -> Stream.concat(Stream.of(rule), outcomeMap.rulebook().factsFor(rule).stream()))
                .distinct()
                .flatMap(rule -> Threshold.of(rule, term).stream())
                .filter(threshold -> threshold.at() == at)
                .toList();
    }

    /** Anybody's finding can bear on the verdict, and what rules a package out on everything. */
    private static boolean bearsOn(RuleCard rule, AssessedSubject matter) {
        return matter.verdict()
                || rule.position().about().equals(matter.about())
                || rule.position().about().equals(RuleCard.PACKAGE);
    }

    private static boolean differs(PackageSet region, PartialAssignment below, PartialAssignment above) {
        return region.holdsAll(below) != region.holdsAll(above) || region.holdsSome(below) != region.holdsSome(above);
    }
}
