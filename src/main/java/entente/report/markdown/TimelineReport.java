package entente.report.markdown;

import entente.assess.questions.Timeline;
import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.Verdict;
import entente.report.Alike;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.Citations;
import entente.report.content.PlainWords;
import entente.report.content.RichText;
import entente.report.content.VerdictWords;
import entente.report.markdown.Page.Column;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Each option through time: when the verdict on which part turned, and on whose word. */
record TimelineReport(Citations cite) {
    static final String FILE = "timeline.md";

    /** Before anything that is known began to hold. */
    static final String AT_FIRST = "at first";

    /** Before grounds of which some rule others out. */
    private static final String SOME_OF = "By what is left open, some of these: ";

    private static final List<Column> COLUMNS = Column.allOf("From", "Part", "Verdict", "On what ground");

    static String of(List<Timeline> timelines, Citations cite) {
        TimelineReport report = new TimelineReport(cite);
        Page page = Page.madeFrom("options");
        page.heading(1, "The options through time");
        page.paragraph(RichText.empty().link("All options", Reports.INDEX));
        long turned = timelines.stream().filter(TimelineReport::turns).count();
        Map<YearMonth, Long> months = timelines.stream()
                .flatMap(timeline -> turnings(timeline).stream().skip(1))
                .collect(Collectors.groupingBy(
                        step -> YearMonth.from(step.from()), TreeMap::new, Collectors.counting()));
        page.paragraph(
                RichText.empty()
                        .strong(
                                turned == 0
                                        ? "No option changes its verdict with the day that is asked about."
                                        : turned + " of " + Wording.counted(timelines.size(), "option", "options")
                                                + " change their verdict with the day that is asked about; the others never do.")
                        .text(
                                months.isEmpty()
                                        ? ""
                                        : " The verdict turns "
                                                + Wording.listed(months.entrySet().stream()
                                                        .map(month -> "in " + PlainWords.month(month.getKey()) + " for "
                                                                + month.getValue())
                                                        .toList())
                                                + (months.values().stream()
                                                                        .mapToLong(Long::longValue)
                                                                        .sum()
                                                                > turned
                                                        ? ", for some more than once."
                                                        : "."))
                        .line()
                        .text(
                                "Each is asked about as if it lay on the table on that day, by the positions that held then and by"
                                        + " what these documents tell; between two steps nothing changes."
                                        + " A day is as exact as the sources of what begins on it; “about” says that it is reckoned."));
        if (turned > 0) {
            page.paragraph(RichText.empty().image(TimelineStrip.finding(timelines), TimelineStrip.FILE));
        }
        timelines.stream().filter(TimelineReport::partTurns).forEach(timeline -> report.write(page, timeline));
        page.heading(2, "The same throughout");
        report.same(page, timelines);
        return page.text();
    }

    static boolean turns(Timeline timeline) {
        return turnings(timeline).size() > 1;
    }

    /** The first step, and each that comes to another verdict than the one before. */
    static List<Timeline.Step> turnings(Timeline timeline) {
        List<Timeline.Step> turnings = new ArrayList<>();
        for (Timeline.Step step : timeline.steps()) {
            if (turnings.isEmpty()
                    || !turnings.get(turnings.size() - 1).verdicts().equals(step.verdicts())) {
                turnings.add(step);
            }
        }
        return turnings;
    }

    /** Whether some part comes to another verdict than before, though the package may not. */
    private static boolean partTurns(Timeline timeline) {
        return timeline.steps().stream().skip(1).anyMatch(step -> !step.turns().isEmpty());
    }

    /** The options no part of which ever turns, by their verdict. */
    private void same(Page page, List<Timeline> timelines) {
        Map<String, List<RichText>> byVerdict = timelines.stream()
                .filter(timeline -> !partTurns(timeline))
                .collect(Alike.by(timeline -> verdict(timeline.steps().get(0)), TimelineReport::link));
        List<Bullet> points = new ArrayList<>();
        byVerdict.forEach((verdict, options) -> points.add(new Bullet(RichText.of(Wording.capital(verdict) + ": ")
                .then(RichText.names(options))
                .text("."))));
        page.bullets(points);
    }

    /** {@code November 2025}: the day of a step, as exact as the positions that begin on it; {@link #AT_FIRST}. */
    static String day(Timeline.Step step) {
        return from(step).map(PlainWords::date).orElse(AT_FIRST);
    }

    /** Nothing of the first step where it is no day on which a position begins or lapses. */
    private static Optional<PartialDate> from(Timeline.Step step) {
        return step.begun().stream()
                .flatMap(rule -> rule.position().since().stream())
                .filter(since -> since.first().equals(step.from()))
                .min(Comparator.comparingInt(since -> since.text().length()))
                .or(() -> Optional.of(step)
                        .filter(any -> !any.lapsed().isEmpty())
                        .flatMap(any -> PartialDate.read(any.from().toString())));
    }

    private static RichText link(Timeline timeline) {
        return Reports.link(timeline.option());
    }

    private static String verdict(Timeline.Step step) {
        return VerdictWords.either(step.verdicts());
    }

    private void write(Page page, Timeline timeline) {
        page.heading(2, link(timeline));
        List<String> verdicts = new ArrayList<>();
        for (Timeline.Step step : turnings(timeline)) {
            verdicts.add(verdict(step) + (from(step).isPresent() ? " from " : " ") + about(step) + day(step));
        }
        page.paragraph(RichText.of(timeline.option().title() + ": "
                + (verdicts.size() == 1 ? verdict(timeline.steps().get(0)) + " throughout" : Wording.names(verdicts))
                + "."));
        List<List<RichText>> rows = new ArrayList<>();
        timeline.steps()
                .forEach(step -> step.turns().stream()
                        .filter(turn -> !turn.verdicts().equals(List.of(Verdict.NONE)) || !rows.isEmpty())
                        .forEach(turn -> rows.add(row(step, turn))));
        page.table(COLUMNS, rows, "No position ever bears on it.");
    }

    private List<RichText> row(Timeline.Step step, Timeline.Turn turn) {
        List<RichText> grounds = new ArrayList<>();
        turn.grounds().stream().filter(step.begun()::contains).forEach(rule -> grounds.add(ground(rule)));
        if (grounds.isEmpty()) {
            step.lapsed().forEach(rule -> grounds.add(RichText.of("no longer: ").then(ground(rule))));
        }
        return List.of(
                RichText.of(about(step) + day(step)),
                RichText.of(Wording.capital(Wording.part(turn.part(), cite.rulebook()))),
                RichText.of(VerdictWords.either(turn.verdicts())),
                grounds.isEmpty()
                        ? RichText.of("nobody who decides is known to want it")
                        : RichText.of(turn.verdicts().size() > 1 && grounds.size() > 1 ? SOME_OF : "")
                                .then(RichText.names(grounds)));
    }

    /** {@code about } where all that begins with a step rests on days that are reckoned. */
    private String about(Timeline.Step step) {
        List<PartialDate> days = step.begun().stream()
                .filter(rule -> rule.position().since().stream()
                        .anyMatch(since -> since.first().equals(step.from())))
                .flatMap(rule -> rule.position().sources().stream())
                .map(id -> cite.sourceOf(id).date())
                .toList();
        return !days.isEmpty() && days.stream().allMatch(PartialDate::reckoned) ? "about " : "";
    }

    /** What a rule says, and on whose word. */
    private RichText ground(RuleCard rule) {
        return cite.rule(rule).text(" ").then(cite.told(rule));
    }
}
