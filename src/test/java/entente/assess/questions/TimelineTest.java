package entente.assess.questions;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.assess.PartAssessment;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Verdict;
import entente.option.Option;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a timeline says of a day is what an assessment as of that day says, part by part. */
class TimelineTest {
    private static final Profile PROFILE = Frozen.rulebook().profiles().get("default");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "best-part-for-each-side",
                "four-areas-in-a-partnership",
                "status-quo",
                "partnership-and-loan-tie"
            })
    void isWhatIsSaidAsOfEachDay(String id) {
        Option option = Frozen.options().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Timeline timeline = Timeline.of(Frozen.assessor(), option, PROFILE);
        NavigableMap<LocalDate, Timeline.Step> steps = new TreeMap<>();
        timeline.steps().forEach(step -> steps.put(step.from(), step));
        NavigableSet<LocalDate> days = Timeline.days(Frozen.assessor());
        assertThat(days).hasSizeGreaterThan(5);
        Set<LocalDate> tried = new HashSet<>(days);
        days.stream().skip(1).map(day -> day.minusDays(1)).forEach(tried::add);
        for (LocalDate day : tried) {
            Assessment assessed = Frozen.assessor().assess(option, new AssessmentContext(day, PROFILE));
            assertThat(steps.floorEntry(day).getValue().verdicts())
                    .as(id + " on " + day)
                    .isEqualTo(assessed.verdict().reachable());
            assertThat(parts(timeline, day))
                    .as(id + " on " + day)
                    .isEqualTo(assessed.parts().stream()
                            .collect(Collectors.toMap(
                                    PartAssessment::part, part -> part.verdict().reachable())));
        }
        for (Timeline.Step step : timeline.steps()) {
            Assessment assessed = Frozen.assessor().assess(option, new AssessmentContext(step.from(), PROFILE));
            for (Timeline.Turn turn : step.turns()) {
                assertThat(turn.grounds())
                        .as(id + " on " + step.from() + ": " + turn.part())
                        .isEqualTo(assessed.parts().stream()
                                .filter(part -> part.part().equals(turn.part()))
                                .flatMap(part -> part.basis().turning().rules().stream())
                                .toList());
            }
        }
    }

    /** The last turn of each part up to the day. */
    private static Map<String, List<Verdict>> parts(Timeline timeline, LocalDate day) {
        Map<String, List<Verdict>> parts = new TreeMap<>();
        timeline.steps().stream()
                .filter(step -> !step.from().isAfter(day))
                .forEach(step -> step.turns().forEach(turn -> parts.put(turn.part(), turn.verdicts())));
        if (List.of(Verdict.NONE).equals(parts.get(RuleCard.PACKAGE))) {
            parts.remove(RuleCard.PACKAGE);
        }
        return parts;
    }
}
