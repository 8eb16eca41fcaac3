package entente.report.markdown;

import entente.assess.questions.Timeline;
import entente.model.Outcome;
import entente.report.Wording;
import entente.report.content.VerdictWords;
import entente.report.pictures.Strip;
import entente.report.pictures.StripPicture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The picture of the options through time: those that come to more than one verdict, a row each. */
final class TimelineStrip {
    static final String FILE = "timeline.svg";

    private final List<Timeline> turning;
    private final NavigableMap<LocalDate, String> cuts = new TreeMap<>();
    private final int of;

    private TimelineStrip(List<Timeline> timelines) {
        this.turning = timelines.stream().filter(TimelineReport::turns).toList();
        this.of = timelines.size();
        turning.forEach(timeline -> TimelineReport.turnings(timeline).stream()
                .skip(1)
                .forEach(step -> cuts.putIfAbsent(step.from(), TimelineReport.day(step))));
    }

    /** The picture; none where no option turns. */
    static Optional<String> of(List<Timeline> timelines) {
        TimelineStrip strip = new TimelineStrip(timelines);
        return strip.turning.isEmpty() ? Optional.empty() : Optional.of(StripPicture.of(strip.drawn()));
    }

    /** What it shows, in a sentence. */
    static String finding(List<Timeline> timelines) {
        return new TimelineStrip(timelines).finding();
    }

    private String finding() {
        List<Timeline> worse = heading(-1);
        List<Timeline> better = heading(1);
        List<Timeline> other = heading(0);
        List<String> clauses = new ArrayList<>();
        clause(clauses, worse, "a worse verdict");
        clause(clauses, better, "a better one");
        clause(clauses, other, "another that is neither better nor worse");
        int same = of - turning.size();
        return "Of " + Wording.counted(of, "option", "options") + " " + String.join("; ", clauses)
                + (same == 0 ? "" : "; " + Wording.counted(same, "never turns", "never turn")) + ".";
    }

    /** Those that end at a worse, the same or a better least verdict than they begin with. */
    private List<Timeline> heading(int sign) {
        return turning.stream()
                .filter(timeline -> {
                    List<Timeline.Step> steps = TimelineReport.turnings(timeline);
                    return Integer.signum(steps.get(steps.size() - 1)
                                    .verdicts()
                                    .get(0)
                                    .compareTo(steps.get(0).verdicts().get(0)))
                            == sign;
                })
                .toList();
    }

    private static void clause(List<String> clauses, List<Timeline> turned, String to) {
        if (turned.isEmpty()) {
            return;
        }
        NavigableMap<LocalDate, String> first = new TreeMap<>();
        turned.forEach(timeline -> {
            Timeline.Step step = TimelineReport.turnings(timeline).get(1);
            first.put(step.from(), TimelineReport.day(step));
        });
        String earliest = first.firstEntry().getValue();
        String latest = first.lastEntry().getValue();
        clauses.add(turned.size()
                + (turned.size() == 1 ? " turns to " : " turn to ")
                + to
                + (earliest.equals(latest) ? " from " + earliest + " on" : ", from " + earliest + " to " + latest));
    }

    private Strip drawn() {
        return new Strip(
                "options",
                finding(),
                (of == turning.size() ? "" : "The others have one verdict throughout. ")
                        + "Each option is asked about as if it lay on the table on that day. Not to scale.",
                List.copyOf(cuts.values()),
                TimelineReport.AT_FIRST,
                "",
                turning.stream()
                        .map(this::row)
                        .sorted(Comparator.comparingInt((Strip.Row row) ->
                                        row.stretches().get(1).begin())
                                .thenComparing(row -> row.stretches().get(1).words())
                                .thenComparing(row -> row.stretches().get(0).words()))
                        .toList(),
                Optional.empty());
    }

    private Strip.Row row(Timeline timeline) {
        List<Strip.Stretch> stretches = new ArrayList<>();
        for (Timeline.Step step : TimelineReport.turnings(timeline)) {
            boolean first = stretches.isEmpty();
            stretches.add(new Strip.Stretch(
                    first ? 0 : cuts.headMap(step.from(), true).size(),
                    List.<Outcome>copyOf(step.verdicts()),
                    VerdictWords.either(step.verdicts()),
                    first ? TimelineReport.AT_FIRST : "from " + TimelineReport.day(step) + " on"));
        }
        return new Strip.Row(timeline.option().title(), stretches);
    }
}
