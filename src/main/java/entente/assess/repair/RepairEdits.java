package entente.assess.repair;

import entente.assess.TermCondition;
import entente.engine.DomainPart;
import entente.engine.TermVariable;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Term;
import entente.model.Type;
import entente.option.AdmittedValues;
import entente.option.Option;
import entente.option.Statement;
import entente.space.AmountDistance;
import entente.space.CheapestRepair;
import entente.space.EditCosts;
import entente.space.FixedAxes;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.StatedAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The cheapest ways from one option into a region, as edits of its terms.
 *
 * @param box what the option leaves possible
 */
public record RepairEdits(OutcomeMap outcomeMap, Option option, PartialAssignment box, Profile.Costs costs) {
    /**
     * Looks for them.
     *
     * @param leftOut packages that make no difference, so long as others remain
     * @param fixed the axes of terms that may not be edited
     */
    CheapestRepair nearest(PackageSet goal, PackageSet leftOut, FixedAxes fixed) {
        return CheapestRepair.of(box, fixed, goal, leftOut, new EditCosts(costs), AmountDistance.of(option));
    }

    /** The axes of all other terms than these. */
    FixedAxes fixed(Set<Term> free) {
        return FixedAxes.of(box, outcomeMap.space(), free);
    }

    /** What an edit of a term costs. */
    int cost(Term term, boolean filling) {
        return new EditCosts(costs).of(term, filling);
    }

    /**
     * The smallest edit after which a position fires in every completion. Any term may be edited, circumstances too: it says
     * what the rule is from firing on, not what anybody could choose. A package that is not ruled out stays so, if the
     * position can fire without.
     *
     * @return empty where the position does not count on the day under the profile, and where no package fires it
     */
    public Optional<Bridge.Way> firing(RuleCard rule) {
        PackageSet fires =
                outcomeMap.findings().getOrDefault(rule, outcomeMap.space().nothing());
        List<Bridge.Way> valid = outcomeMap.valid().holdsSome(box)
                ? byAnyTerm(fires.and(outcomeMap.valid()), outcomeMap.valid().not())
                : List.of();
        List<Bridge.Way> found =
                valid.isEmpty() ? byAnyTerm(fires, outcomeMap.space().nothing()) : valid;
        return found.stream().findFirst();
    }

    private List<Bridge.Way> byAnyTerm(PackageSet goal, PackageSet leftOut) {
        return of(nearest(
                goal,
                leftOut,
                fixed(Set.copyOf(outcomeMap.rulebook().vocabulary().terms()))));
    }

    /** The ways as edits; none that only rules out what may be in the package, where others lead there. */
    List<Bridge.Way> of(CheapestRepair nearest) {
        List<CheapestRepair.Way> open =
                nearest.ways().stream().filter(this::leavesOpenWhatMayBeThere).toList();
        return (open.isEmpty() ? nearest.ways() : open).stream().map(this::way).toList();
    }

    private boolean leavesOpenWhatMayBeThere(CheapestRepair.Way way) {
        PartialAssignment made = box;
        for (CheapestRepair.Step step : way.steps()) {
            made = made.with(step.axis(), Set.of(step.cell()));
        }
        PackageSet before = box.region(outcomeMap.space()).and(outcomeMap.valid());
        PackageSet after = made.region(outcomeMap.space()).and(outcomeMap.valid());
        return outcomeMap.rulebook().vocabulary().instruments().stream()
                .filter(section -> way.steps().stream()
                        .noneMatch(step ->
                                section.leading().equals(Optional.of(step.axis().term()))))
                .map(section -> outcomeMap.present(section.id()))
                .allMatch(present -> !before.meets(present) || after.meets(present));
    }

    private Bridge.Way way(CheapestRepair.Way way) {
        Map<Term, List<CheapestRepair.Step>> steps = new LinkedHashMap<>();
        way.steps()
                .forEach(step -> steps.computeIfAbsent(step.axis().term(), any -> new ArrayList<>())
                        .add(step));
        return new Bridge.Way(
                steps.entrySet().stream()
                        .map(edit -> change(edit.getKey(), edit.getValue()))
                        .toList(),
                way.cost());
    }

    private Bridge.Change change(Term term, List<CheapestRepair.Step> steps) {
        boolean filling = steps.stream().allMatch(step -> box.cells(step.axis()).contains(step.cell()));
        Optional<Statement> from = option.statement(term.id());
        return new Bridge.Change(
                term,
                from,
                term.type() instanceof Type.Subset ? set(term, steps) : value(steps.get(0), from, filling),
                works(term, steps),
                filling,
                cost(term, filling));
    }

    /** What else works; of a set by every value that it can have, for those that stay are part of it. */
    private List<TermCondition> works(Term term, List<CheapestRepair.Step> steps) {
        Map<TermVariable, Collection<Integer>> works = new LinkedHashMap<>();
        box.domains().of(term).forEach(axis -> works.put(axis, box.cells(axis)));
        steps.forEach(step -> works.put(step.axis(), step.works()));
        return works.entrySet().stream()
                .filter(axis -> axis.getKey().element().isEmpty()
                        || axis.getValue().size() < axis.getKey().cells().size())
                .map(axis -> TermCondition.of(axis.getKey(), axis.getValue()))
                .toList();
    }

    private AdmittedValues set(Term term, List<CheapestRepair.Step> steps) {
        SortedSet<String> with = new TreeSet<>();
        SortedSet<String> without = new TreeSet<>();
        for (TermVariable axis : box.domains().of(term)) {
            Set<Integer> cells = steps.stream()
                    .filter(step -> step.axis().equals(axis))
                    .findFirst()
                    .map(step -> Set.of(step.cell()))
                    .orElse(box.cells(axis));
            if (cells.size() == 1) {
                boolean in = axis.cells().get(cells.iterator().next()).example().equals(true);
                (in ? with : without).add(axis.element().orElseThrow());
            }
        }
        return with.size() + without.size() == box.domains().of(term).size()
                ? new AdmittedValues.Exactly(with)
                : new AdmittedValues.Containing(with, without);
    }

    private static AdmittedValues value(CheapestRepair.Step step, Optional<Statement> from, boolean filling) {
        if (!(step.axis().cells().get(step.cell()) instanceof DomainPart.Interval stretch)) {
            return new AdmittedValues.Exactly(
                    step.axis().cells().get(step.cell()).example());
        }
        int min = stretch.from();
        int max = stretch.to();
        if (from.isPresent()) {
            DomainPart.Interval stated = StatedAmount.of(from.get().admitted()).orElseThrow();
            if (filling) {
                min = Math.max(min, stated.from());
                max = Math.min(max, stated.to());
            } else {
                min = stated.to() < min ? min : max;
                max = min;
            }
        }
        return min == max ? new AdmittedValues.Exactly(min) : new AdmittedValues.Between(min, max);
    }
}
