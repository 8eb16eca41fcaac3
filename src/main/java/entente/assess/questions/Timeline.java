package entente.assess.questions;

import entente.assess.AssessmentContext;
import entente.assess.OptionOutcomes;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Stratum;
import entente.model.Verdict;
import entente.option.Option;
import entente.space.PartialAssignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of one option as positions begin and lapse, whatever day it is itself meant for.
 *
 * @param steps from the first day to the last; between two steps nothing changes
 */
public record Timeline(Option option, List<Step> steps) {
    public Timeline {
        steps = List.copyOf(steps);
    }

    /**
     * What can be reached from a day on.
     *
     * @param verdicts those that some completion comes to, the worst first
     * @param turns of the parts whose verdict is another than at the step before; at the first step of all
     * @param begun findings of this day that were none the day before, among those that hold or are possible
     * @param lapsed findings of the day before that are none any more
     */
    public record Step(
            LocalDate from, List<Verdict> verdicts, List<Turn> turns, List<RuleCard> begun, List<RuleCard> lapsed) {
        public Step {
            verdicts = List.copyOf(verdicts);
            turns = List.copyOf(turns);
            begun = List.copyOf(begun);
            lapsed = List.copyOf(lapsed);
        }
    }

    /**
     * A part that comes to another verdict.
     *
     * @param verdicts those on the part that some completion comes to from then on, the worst first
     * @param grounds the rules that they turn on
     */
    public record Turn(String part, List<Verdict> verdicts, List<RuleCard> grounds) {
        public Turn {
            verdicts = List.copyOf(verdicts);
            grounds = List.copyOf(grounds);
        }
    }

    /** Looks at the option on every day on which a position begins or lapses. */
    public static Timeline of(Assessor assessor, Option option, Profile profile) {
        List<Step> steps = new ArrayList<>();
        List<RuleCard> before = List.of();
        Map<String, List<Verdict>> parts = Map.of();
        PartialAssignment box = assessor.box(option);
        for (LocalDate day : days(assessor)) {
            OptionOutcomes outcomes = assessor.outcomes(box, new AssessmentContext(day, profile));
            List<RuleCard> now = outcomes.firing();
            if (steps.isEmpty() || !now.equals(before)) {
                steps.add(new Step(
                        day, outcomes.verdicts(), turns(outcomes, parts), without(now, before), without(before, now)));
                parts = outcomes.partVerdicts();
            }
            before = now;
        }
        return new Timeline(option, steps);
    }

    private static List<Turn> turns(OptionOutcomes outcomes, Map<String, List<Verdict>> before) {
        List<Turn> turns = new ArrayList<>();
        Map<String, List<Verdict>> now = outcomes.partVerdicts();
        now.forEach((part, verdicts) -> {
            if (!verdicts.equals(before.get(part))) {
                turns.add(new Turn(part, verdicts, outcomes.turning(part, verdicts)));
            }
        });
        before.keySet().stream()
                .filter(part -> !now.containsKey(part))
                .forEach(part -> turns.add(new Turn(part, List.of(Verdict.NONE), List.of())));
        return turns;
    }

    static List<RuleCard> without(List<RuleCard> all, List<RuleCard> some) {
        Set<RuleCard> left = new HashSet<>(some);
        return all.stream().filter(rule -> !left.contains(rule)).toList();
    }

    /** The days on which some position begins or no longer holds, and the day of the youngest document. */
    static NavigableSet<LocalDate> days(Assessor assessor) {
        NavigableSet<LocalDate> days = assessor.rulebook().rules(Stratum.POSITIONS).stream()
                .map(RuleCard::position)
                .flatMap(position -> Stream.concat(
                        position.since().map(since -> since.first()).stream(),
                        position.until().map(until -> until.last().plusDays(1)).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        days.add(AssessmentContext.lastDay(assessor.rulebook()));
        return days;
    }
}
