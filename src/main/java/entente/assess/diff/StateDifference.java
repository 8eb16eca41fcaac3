package entente.assess.diff;

import entente.assess.Assessment;
import entente.assess.Comparison;
import entente.assess.Score;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.text.NamedConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of options between two states of rules and options.
 *
 * @param edited what is another in the rules
 * @param options those that are in both and come to something else, or state something else; ordered by id
 * @param unchanged how many are in both and come to the same
 * @param added options that are new
 * @param gone options that are not there any more, as they were
 */
public record StateDifference(
        State before,
        State now,
        List<InputChange> edited,
        List<OptionDifference> options,
        int unchanged,
        List<Assessment> added,
        List<Assessment> gone) {
    public StateDifference {
        edited = List.copyOf(edited);
        options = List.copyOf(options);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** Rules, and all options assessed against them from one profile. */
    public record State(Rulebook rulebook, List<Assessment> assessments) {
        public State {
            assessments = List.copyOf(assessments);
        }

        Map<String, Assessment> byId() {
            Map<String, Assessment> byId = new TreeMap<>();
            assessments.forEach(each -> byId.put(each.option().id(), each));
            return byId;
        }
    }

    /**
     * One option, before and now.
     *
     * @param comparison of the two, the earlier first
     * @param causes of each difference of the comparison, in its order
     */
    public record OptionDifference(Comparison comparison, List<Causes> causes, List<ScoreDifference> scores) {
        public OptionDifference {
            causes = List.copyOf(causes);
            scores = List.copyOf(scores);
        }

        public Assessment before() {
            return comparison.options().get(0);
        }

        public Assessment now() {
            return comparison.options().get(1);
        }

        /** Whether it comes to anything else; else it only states something else. */
        public boolean differs() {
            return !comparison.differences().isEmpty() || !scores.isEmpty();
        }

        /** Whether nothing is another than how many count towards its scores. */
        public boolean onlyCounted() {
            return differs()
                    && comparison.differences().isEmpty()
                    && comparison.terms().isEmpty()
                    && scores.stream().allMatch(ScoreDifference::onlyCounted);
        }

        /** Whether the verdict on the package, or who objects, is another. */
        public boolean inVerdict() {
            return comparison.differences().stream()
                    .anyMatch(each ->
                            each.matter().verdict() && each.matter().part().isEmpty());
        }
    }

    /** A score that is another, and what made it so. */
    public record ScoreDifference(Axis axis, Score from, Score to, Causes madeBy) {
        /** Whether it is as high as before, and rests on more or fewer. */
        public boolean onlyCounted() {
            return from.range().equals(to.range());
        }
    }

    /** One of the two scores of an option. */
    public enum Axis implements NamedConstant {
        ALIGNMENT,
        NEGOTIABILITY;

        /** Whether a party or recommendation carries weight in it, in the profile by which an option is assessed. */
        public boolean weighs(Assessment assessment, String about) {
            Profile profile = assessment.context().profile();
            return (this == ALIGNMENT ? profile.alignment() : profile.negotiability()).weight(about) > 0;
        }

        Score of(Assessment assessment) {
            return this == ALIGNMENT ? assessment.alignment() : assessment.negotiability();
        }
    }

    /**
     * What made a difference.
     *
     * @param terms that the option states otherwise
     * @param days whether it is looked at on another day
     * @param told whether all of these bear on it; else nothing could be told apart, and these are all that was edited
     */
    public record Causes(List<InputChange> edited, List<Comparison.TermRow> terms, boolean days, boolean told) {
        public Causes {
            edited = List.copyOf(edited);
            terms = List.copyOf(terms);
        }
    }

    /** Whether any option comes to something else, is new or gone. */
    public boolean differs() {
        return !added.isEmpty() || !gone.isEmpty() || options.stream().anyMatch(OptionDifference::differs);
    }

    /** What is another in the second rulebook that something is concluded from. */
    public static List<InputChange> edited(Rulebook before, Rulebook now) {
        return Inputs.changes(before, now);
    }

    /** Compares two states. */
    public static StateDifference of(State before, State now) {
        List<InputChange> edited = edited(before.rulebook(), now.rulebook());
        Map<String, Assessment> from = before.byId();
        Map<String, Assessment> to = now.byId();
        List<OptionDifference> options = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<String, Assessment> each : to.entrySet()) {
            Optional<Assessment> earlier = Optional.ofNullable(from.get(each.getKey()));
            if (earlier.isPresent()) {
                OptionDifference option = option(before, now, edited, List.of(earlier.get(), each.getValue()));
                if (option.differs() || !option.comparison().terms().isEmpty()) {
                    options.add(option);
                }
                unchanged += option.differs() ? 0 : 1;
            }
        }
        return new StateDifference(before, now, edited, options, unchanged, without(to, from), without(from, to));
    }

    private static List<Assessment> without(Map<String, Assessment> some, Map<String, Assessment> others) {
        return some.entrySet().stream()
                .filter(each -> !others.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static OptionDifference option(
            State before, State now, List<InputChange> edited, List<Assessment> assessments) {
        Comparison comparison = Comparison.of(assessments, List.of(now.rulebook(), before.rulebook()));
        CauseSearch search = new CauseSearch(List.of(before.rulebook(), now.rulebook()), edited, comparison);
        List<ScoreDifference> scores = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            Score from = axis.of(assessments.get(0));
            Score to = axis.of(assessments.get(1));
            if (!from.equals(to)) {
                scores.add(new ScoreDifference(axis, from, to, search.of(axis)));
            }
        }
        return new OptionDifference(
                comparison, comparison.differences().stream().map(search::of).toList(), scores);
    }
}
