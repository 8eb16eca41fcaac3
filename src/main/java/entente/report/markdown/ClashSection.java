package entente.report.markdown;

import static java.util.Objects.requireNonNull;

import entente.assess.questions.AssessmentSummary;
import entente.assess.repair.Goal;
import entente.assess.repair.Infeasibility;
import entente.model.Rulebook;
import entente.model.Source;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.PlainWords;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import entente.report.pictures.Clash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which demands cannot be had together, for each instrument with which, for that, no package is agreeable: as a picture and a table. */
final class ClashSection {
    private static final int MOST = 3;
    private static final int MOST_SETS = 8;

    private final Rulebook rulebook;
    private final Citations cite;
    private final Map<String, Infeasibility> clashes;
    private final Map<Clash.Demand, Source> sources = new HashMap<>();

    /** @param cite how sources are referred to in the table */
    ClashSection(List<AssessmentSummary> summaries, Citations cite) {
        this.cite = cite;
        this.rulebook = cite.rulebook();
        this.clashes = clashes(summaries);
    }

    /** By the instrument, where it is the only part of an option and it is proved that no such package is agreeable. */
    static Map<String, Infeasibility> clashes(List<AssessmentSummary> summaries) {
        Map<String, Infeasibility> clashes = new LinkedHashMap<>();
        for (AssessmentSummary summary : summaries) {
            if (clashes.size() < MOST) {
                summary.clash()
                        .filter(clash -> clash.clashes().stream().anyMatch(ClashSection::objections))
                        .ifPresent(clash -> clashes.putIfAbsent(
                                summary.assessment().onlyInstrument().orElseThrow(), clash));
            }
        }
        return clashes;
    }

    private static boolean objections(List<Goal> set) {
        return set.size() > 1 && set.stream().allMatch(goal -> goal.kind() == Goal.Kind.OBJECTION);
    }

    /** What each picture shows, by the name of its file. */
    Map<String, Clash> pictures() {
        Map<String, Clash> pictures = new LinkedHashMap<>();
        clashes.forEach((part, clash) -> pictures.put("clash-" + part + ".svg", drawn(part, clash)));
        return pictures;
    }

    void write(Page page) {
        pictures().forEach((file, clash) -> {
            page.fold(clash.finding());
            page.paragraph(RichText.empty().image(clash.finding(), file));
            List<Column> columns =
                    new ArrayList<>(Column.allOf("Who", "What it is reported to hold", "On whose word, and when"));
            for (int set = 1; set <= clash.sets().size(); set++) {
                columns.add(Column.words("Clash " + set));
            }
            List<List<RichText>> rows = new ArrayList<>();
            for (int i = 0; i < clash.demands().size(); i++) {
                int at = i;
                Clash.Demand demand = clash.demands().get(i);
                List<RichText> row = new ArrayList<>(List.of(
                        RichText.of(demand.holder()),
                        RichText.of(demand.words()),
                        cite.told(requireNonNull(sources.get(demand)))));
                clash.sets().forEach(set -> row.add(RichText.of(set.contains(at) ? "in it" : "")));
                rows.add(row);
            }
            page.table(columns, rows, "");
            page.unfold();
        });
    }

    private Clash drawn(String part, Infeasibility clash) {
        List<List<Clash.Demand>> together = clash.clashes().stream()
                .filter(ClashSection::objections)
                .limit(MOST_SETS)
                .map(set -> set.stream().map(this::demand).distinct().toList())
                .distinct()
                .toList();
        List<Clash.Demand> demands = together.stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Clash.Demand::holder))
                .toList();
        List<List<Integer>> sets = together.stream()
                .map(set -> set.stream().map(demands::indexOf).sorted().toList())
                .toList();
        List<String> holders = sets.get(0).stream()
                .map(demands::get)
                .map(Clash.Demand::holder)
                .distinct()
                .toList();
        return new Clash(
                "options",
                "By what is reported no package with " + cite.part(part)
                        + " is agreeable: what "
                        + Wording.listed(holders) + (holders.size() > 1 ? " are" : " is")
                        + " said to hold cannot all be met.",
                "Read a clash from top to bottom: what has a filled dot there is what no package meets together.",
                demands,
                sets);
    }

    private Clash.Demand demand(Goal goal) {
        Source source = cite.first(goal.rules().get(0));
        Clash.Demand demand = new Clash.Demand(
                Wording.label(cite.name(goal.of())),
                Wording.first(source.claim()),
                source.strength().plainly() + ", " + PlainWords.date(source.date()));
        sources.put(demand, source);
        return demand;
    }
}
