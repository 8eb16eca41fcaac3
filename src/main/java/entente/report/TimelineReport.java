package entente.report;

import entente.assessment.Timeline;
import entente.report.Page.Column;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Each option's verdict through time, with the positions that began or lapsed at each step. */
final class TimelineReport {
    static final String FILE = "timeline.md";

    private static final List<Column> COLUMNS = List.of(
            Column.words("From"),
            Column.words("Verdict"),
            Column.words("Positions that begin to count"),
            Column.words("Positions that count no more"));

    private final Cite cite;

    private TimelineReport(Cite cite) {
        this.cite = cite;
    }

    static String of(List<Timeline> timelines, Rulebook rulebook, Links links) {
        TimelineReport report = new TimelineReport(new Cite(rulebook, links));
        Page page = Page.madeFrom("options");
        page.heading(1, "The options through time");
        List<Prose> turned = timelines.stream()
                .filter(timeline -> timeline.steps().stream()
                                .map(TimelineReport::verdict)
                                .distinct()
                                .count()
                        > 1)
                .map(TimelineReport::link)
                .toList();
        page.paragraph(Prose.of("Of " + Wording.counted(timelines.size(), "option", "options") + ", "
                        + (turned.isEmpty() ? "none" : turned.size())
                        + " would have come to another verdict on another day" + (turned.isEmpty() ? "" : ": "))
                .then(Prose.listed(turned))
                .text(".")
                .line()
                .text(
                        "Each is asked about as if it lay on the table on that day, by the positions that held then and by"
                                + " what is known now; between two steps nothing changes."));
        timelines.forEach(timeline -> report.write(page, timeline));
        return page.text();
    }

    private static Prose link(Timeline timeline) {
        String id = timeline.option().id();
        return Prose.empty().codeLink(id, id + ".md");
    }

    private static String verdict(Timeline.Step step) {
        return Wording.outcome(step.verdicts().stream().map(Verdict::word).toList());
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
        List<Prose> row = new ArrayList<>(
                List.of(Prose.of(step.from().toString()), Prose.of(verdict(step)), rules(step.begun())));
        if (lapsing) {
            row.add(rules(step.lapsed()));
        }
        return row;
    }

    private Prose rules(List<RuleCard> rules) {
        return Prose.listed(rules.stream().map(cite::ruleId).toList());
    }
}
