package entente.assess;

import entente.engine.TermVariable;
import entente.model.Term;
import entente.space.Conclusions;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.Subsets;
import entente.space.SufficientReasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The sets of stated terms that suffice for a verdict, and none of which can be spared. Terms that give what is required
 * are tried in every combination, for what is left open among them can be given.
 */
record VerdictGrounds(OutcomeMap outcomeMap, PartialAssignment box) {
    private static final int MOST_GIVING = 4;

    /**
     * All such sets, the first in the vocabulary's order first.
     *
     * @param goal the packages of the verdict; it holds all that the box leaves possible and that count
     */
    SufficientReasons.Found of(Function<Conclusions, PackageSet> goal) {
        boolean complete = true;
        List<Term> giving = outcomeMap.requirements().givingAxes().stream()
                .map(TermVariable::term)
                .filter(box.terms()::contains)
                .distinct()
                .toList();
        List<Set<Term>> found = new ArrayList<>();
        for (Set<Term> stated : Subsets.of(giving, MOST_GIVING, 0)) {
            SufficientReasons.Found with = with(stated, goal);
            complete &= with.complete();
            for (Set<Term> others : with.sets()) {
                Set<Term> all = new LinkedHashSet<>();
                box.terms().stream()
                        .filter(term -> stated.contains(term) || others.contains(term))
                        .forEach(all::add);
                found.add(all);
            }
        }
        return new SufficientReasons.Found(
                found.stream()
                        .distinct()
                        .filter(set -> found.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                        .sorted(inOrder())
                        .toList(),
                complete && giving.size() <= MOST_GIVING);
    }

    private SufficientReasons.Found with(Set<Term> stated, Function<Conclusions, PackageSet> goal) {
        PartialAssignment given = box.only(stated);
        Conclusions conclusions = outcomeMap.conclusions(given);
        PackageSet misses = conclusions.counted().minus(goal.apply(conclusions));
        PackageSet enough = conclusions.forSome(misses).not();
        for (TermVariable axis : box.domains().axes()) {
            boolean there =
                    axis.absent() >= 0 && !given.cells(axis).contains(axis.absent()) && !stated.contains(axis.term());
            if (there) {
                enough = enough.or(outcomeMap.space().cells(axis, Set.of(axis.absent())));
            }
        }
        return box.region(outcomeMap.space()).within(enough)
                ? SufficientReasons.of(box, enough)
                : new SufficientReasons.Found(List.of(), true);
    }

    /** Term by term in the vocabulary's order; of two of which one begins as the other, the shorter first. */
    private Comparator<Set<Term>> inOrder() {
        List<Term> order = List.copyOf(box.terms());
        return Comparator.comparing(set -> set.stream().mapToInt(order::indexOf).toArray(), Arrays::compare);
    }
}
