package entente.cases;

import entente.model.ConditionComparisons;
import entente.model.ConditionComparisons.InPattern;
import entente.model.Constraint.Comparison;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Term;
import entente.space.FiringSets;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.SufficientReasons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which comparisons of the rules the cases cover. One is covered if a case in which the rule fires shows that it would
 * not with just this comparison turned round, and a case in which it is quiet shows that this comparison alone stands in
 * its way. Only cases that name the rule count, for only they would fail.
 *
 * @param comparisons how many there are
 * @param missing those that are not covered, rule by rule
 */
public record Coverage(int comparisons, List<Missing> missing) {
    public Coverage {
        missing = List.copyOf(missing);
    }

    /**
     * A comparison that is not covered.
     *
     * @param firing a package for the case in which the rule fires because of it; empty if there is such a case
     * @param quiet the same for the case in which the rule is quiet because of it
     * @param never whether no package could show it: the rule says the same without it
     */
    public record Missing(
            RuleCard rule, Comparison comparison, Optional<Wanted> firing, Optional<Wanted> quiet, boolean never) {}

    /**
     * A case that would show something.
     *
     * @param because the terms that the rule fires because of; none of a case in which it is quiet
     */
    public record Wanted(MinimalExample example, List<String> because) {
        public Wanted {
            because = List.copyOf(because);
        }
    }

    public int covered() {
        return comparisons - missing.size();
    }

    /** Looks at all cases of all rules about facts, and of all positions and criteria. */
    public static Coverage of(Rulebook rulebook, FiringSets firingSets, Collection<CaseFile> cases) {
        return new Looking(rulebook, firingSets, cases).coverage();
    }

    private record Looking(Rulebook rulebook, FiringSets firingSets, Collection<CaseFile> cases) {

        Coverage coverage() {
            int comparisons = 0;
            List<Missing> missing = new ArrayList<>();
            for (RuleCard rule : rulebook.rulesOverTerms()) {
                List<InPattern> written = ConditionComparisons.telling(rule, rulebook.vocabulary());
                comparisons += written.size();
                missing(rule, written, missing);
            }
            return new Coverage(comparisons, missing);
        }

        private void missing(RuleCard rule, List<InPattern> written, List<Missing> missing) {
            PackageSet fires = firingSets.of(rule);
            List<PackageSet> firing = packages(rule, Case::fires);
            List<PackageSet> quiet = packages(rule, Case::quiet);
            for (InPattern compared : written) {
                ComparisonRelevance relevance = ComparisonRelevance.of(rulebook, firingSets, rule, compared);
                boolean fired = shown(firing, relevance.firing());
                boolean kept = shown(quiet, relevance.quiet());
                if (!fired || !kept) {
                    missing.add(new Missing(
                            rule,
                            compared.comparison(),
                            wanted(fired, relevance.firing(), rule),
                            wanted(kept, relevance.quiet(), rule),
                            relevance.nowhere()));
                }
            }
        }

        private static boolean shown(List<PackageSet> cases, PackageSet region) {
            return cases.stream().anyMatch(packages -> packages.within(region));
        }

        /** What each case leaves possible that expects this of the rule. */
        private List<PackageSet> packages(RuleCard rule, Function<Case, List<Case.Named>> expectation) {
            return cases.stream()
                    .flatMap(file -> file.cases().stream())
                    .filter(one -> expectation.apply(one).stream()
                            .anyMatch(named -> named.id().equals(rule.id())))
                    .map(one -> PartialAssignment.of(firingSets.space().domains(), one.terms())
                            .region(firingSets.space()))
                    .toList();
        }

        private Optional<Wanted> wanted(boolean shown, PackageSet region, RuleCard rule) {
            if (shown || region.isEmpty()) {
                return Optional.empty();
            }
            MinimalExample example = MinimalExample.of(firingSets.space(), rulebook.vocabulary(), region);
            PartialAssignment box = example.box(firingSets.space().domains());
            PackageSet fires = firingSets.of(rule);
            List<Set<Term>> grounds = box.region(firingSets.space()).within(fires)
                    ? SufficientReasons.of(box, fires).sets()
                    : List.of();
            return Optional.of(new Wanted(
                    example,
                    grounds.stream().limit(1).flatMap(Set::stream).map(Term::id).toList()));
        }
    }
}
