package entente.report.markdown;

import entente.assess.questions.Timeline;
import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.report.Wording;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Each option's verdict through time, with the positions that began or lapsed at each step. */
final class TimelineReport {
    static final String FILE = "timeline.md";

    private static final List<Column> COLUMNS = List.of(
            Column.words("From"),
            Column.words("Verdict"),
            Column.words("Positions that begin to count"),
            Column.words("Positions that count no more"));

    private static final List<Column> SAME = List.of(
            Column.words("Option"),
            Column.words("Verdict"),
            Column.words("Positions that begin to count, and from when"));

    private final Citations cite;

    private TimelineReport(Citations cite) {
        this.cite = cite;
    }

    static String of(List<Timeline> timelines, Rulebook rulebook, Links links) {
        TimelineReport report = new TimelineReport(new Citations(rulebook, links));
        Page page = Page.madeFrom("options");
        page.heading(1, "The options through time");
        page.paragraph(Prose.empty().link("All options", Reports.INDEX));
        List<Prose> turned = timelines.stream()
                .filter(TimelineReport::turns)
                .map(TimelineReport::link)
                .toList();
        Map<String, Integer> days = new TreeMap<>();
        timelines.stream().filter(TimelineReport::turns).forEach(timeline -> turns(timeline, days));
        page.paragraph(Prose.empty()
                .strong(
                        turned.isEmpty()
                                ? "No option would have come to another verdict on another day."
                                : turned.size() + " of " + Wording.counted(timelines.size(), "option", "options")
                                        + " would have come to another verdict on another day; the others never would.")
                .text(
                        days.isEmpty()
                                ? ""
                                : " The verdict turns "
                                        + Wording.listed(days.entrySet().stream()
                                                .map(day -> "in "
                                                        + Plain.date(PartialDate.read(day.getKey())
                                                                .orElseThrow()) + " for " + day.getValue())
                                                .toList())
                                        + ".")
                .line()
                .then(Prose.listed(turned))
                .text(turned.isEmpty() ? "" : ".")
                .line()
                .text(
                        "Each is asked about as if it lay on the table on that day, by the positions that held then and by"
                                + " what is known now; between two steps nothing changes."
                                + " A day is as exact as the sources of what begins on it."));
        if (!turned.isEmpty()) {
            page.paragraph(Prose.empty().image(TimelineStrip.finding(timelines), TimelineStrip.FILE));
        }
        timelines.stream().filter(TimelineReport::turns).forEach(timeline -> report.write(page, timeline));
        page.heading(2, "One verdict throughout");
        page.table(
                SAME,
                timelines.stream()
                        .filter(timeline -> !turns(timeline))
                        .map(report::same)
                        .toList(),
                "Every option turns.");
        return page.text();
    }

    /** In which months it comes to another verdict than before, counted. */
    private static void turns(Timeline timeline, Map<String, Integer> months) {
        turnings(timeline).stream()
                .skip(1)
                .forEach(step -> months.merge(step.from().toString().substring(0, 7), 1, Integer::sum));
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

    private List<Prose> same(Timeline timeline) {
        List<Prose> steps = new ArrayList<>();
        for (Timeline.Step step : timeline.steps()) {
            Prose changes = Prose.of(from(step) + ": ").then(rules(step.begun()));
            if (!step.lapsed().isEmpty()) {
                changes.text(step.begun().isEmpty() ? "no more " : ", and no more ")
                        .then(rules(step.lapsed()));
            }
            steps.add(changes);
        }
        return List.of(link(timeline), Prose.of(verdict(timeline.steps().get(0))), Prose.names(steps));
    }

    /** The day of a step, as exact as the positions that begin on it. */
    static String from(Timeline.Step step) {
        return step.begun().stream()
                .flatMap(rule -> rule.position().since().stream())
                .filter(since -> since.first().equals(step.from()))
                .map(PartialDate::text)
                .min(Comparator.comparingInt(String::length))
                .orElse(step.lapsed().isEmpty() ? "at first" : step.from().toString());
    }

    private static Prose link(Timeline timeline) {
        String id = timeline.option().id();
        return Prose.empty().codeLink(id, id + ".md");
    }

    private static String verdict(Timeline.Step step) {
        return VerdictWords.either(step.verdicts());
    }

    private void write(Page page, Timeline timeline) {
        page.heading(2, link(timeline));
        boolean lapsing =
                timeline.steps().stream().anyMatch(step -> !step.lapsed().isEmpty());
        page.table(
                lapsing ? COLUMNS : COLUMNS.subList(0, COLUMNS.size() - 1),
                timeline.steps().stream().map(step -> row(step, lapsing)).toList(),
                "No position ever bears on it.");
    }

    private List<Prose> row(Timeline.Step step, boolean lapsing) {
        List<Prose> row = new ArrayList<>(List.of(Prose.of(from(step)), Prose.of(verdict(step)), rules(step.begun())));
        if (lapsing) {
            row.add(rules(step.lapsed()));
        }
        return row;
    }

    private Prose rules(List<RuleCard> rules) {
        return Prose.listed(rules.stream().map(cite::ruleId).toList());
    }
}
