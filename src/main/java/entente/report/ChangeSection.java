package entente.report;

import entente.assessment.Bridge;
import entente.assessment.Edges;
import entente.assessment.Outlook;
import entente.report.Page.Column;
import entente.rulebook.Outcome;
import entente.rulebook.Parameter;
import entente.rulebook.Term;
import entente.rulebook.Threshold;
import entente.rulebook.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would change the option: the nearest edits to agreement, and the numbers at which something tips. */
final class ChangeSection {
    private static final int MOST_WAYS = 4;
    private static final List<Column> COLUMNS = List.of(
            Column.words("Amount"),
            Column.words("For"),
            Column.words("Below"),
            Column.words("From there on"),
            Column.words("Where the number comes from"));

    private final Dossier dossier;
    private final Outlook outlook;

    ChangeSection(Dossier dossier, Outlook outlook) {
        this.dossier = dossier;
        this.outlook = outlook;
    }

    void write(Page page) {
        page.heading(2, "What would change it");
        nearest(page);
        List<List<Prose>> rows = new ArrayList<>();
        outlook.edges().forEach(edges -> edges.edges().forEach(edge -> rows.add(row(edges, edge))));
        page.heading(3, "Where amounts tip");
        page.table(
                COLUMNS, rows, "With everything else as it is, no amount changes a stance, a status or the verdict.");
    }

    private void nearest(Page page) {
        Bridge bridge = outlook.bridge();
        page.heading(3, "The nearest edits to agreement");
        if (bridge.reached()) {
            Bridge.Way first = bridge.ways().get(0);
            if (first.changes().isEmpty()) {
                page.paragraph("It is agreeable as it stands.");
                return;
            }
            page.paragraph(Wording.capital(Wording.counted(first.changes().size(), "edit", "edits"))
                    + " of what the parties can choose would make it agreeable in every completion"
                    + (bridge.proved()
                            ? "; nothing that costs less does."
                            : "; something that costs less may do so, too."));
            ways(page, bridge.ways());
            return;
        }
        String asItIs = " while circumstances are as they are, or as open as they are.";
        String none = bridge.proved()
                ? "Nothing that the parties can choose makes it agreeable in every completion"
                : "No edit was found that makes it agreeable in every completion";
        if (bridge.otherwise().isEmpty()) {
            page.paragraph(
                    none + (bridge.whatever() ? ", whatever the circumstances." : bridge.proved() ? asItIs : "."));
            bridge.clash().ifPresent(clash -> {
                page.paragraph("Why:");
                page.bullets(new ClashPoints(dossier.cite(), dossier.rulebook(), clash).inShort());
            });
        } else {
            page.paragraph(none + asItIs);
            List<String> facts = bridge.otherwise().get(0).changes().stream()
                    .map(change -> change.term())
                    .filter(term -> !term.lever())
                    .map(Term::id)
                    .toList();
            List<String> given = dossier.givenUp(bridge.otherwise().get(0));
            page.paragraph("These edits do. " + Wording.circumstances(facts)
                    + (given.isEmpty() ? "" : " They give up " + Wording.names(given) + "."));
            ways(page, bridge.otherwise());
        }
    }

    private static void ways(Page page, List<Bridge.Way> ways) {
        for (int i = 0; i < Math.min(ways.size(), MOST_WAYS); i++) {
            if (i > 0) {
                page.paragraph("Or, at the same cost:");
            }
            page.bullets(WayPoints.of(ways.get(i)));
        }
        int left = ways.size() - MOST_WAYS;
        if (left > 0) {
            page.paragraph("And " + Wording.counted(left, "other way", "other ways") + " at the same cost.");
        }
    }

    private List<Prose> row(Edges edges, Edges.Edge edge) {
        Type.Amount amount = (Type.Amount) edges.term().type();
        return List.of(
                Prose.empty().code(edges.term().id()).text(": " + edge.at() + " " + amount.unit()),
                Prose.of(dossier.cite().name(edge.matter())),
                Prose.of(word(edge.below())),
                Prose.of(word(edge.from())),
                origins(edge));
    }

    private static String word(List<String> words) {
        return words.size() == 1 ? words.get(0) : Outcome.CONDITIONAL + " (" + Wording.either(words) + ")";
    }

    /** Each parameter once, and each rule that has the bare number. */
    private Prose origins(Edges.Edge edge) {
        Map<String, Prose> origins = new LinkedHashMap<>();
        for (Threshold origin : edge.origins()) {
            origin.parameter()
                    .ifPresentOrElse(
                            parameter -> origins.put(parameter.name(), named(parameter)),
                            () -> origins.put(
                                    origin.rule().id(),
                                    Prose.of("a rule: ").then(dossier.cite().rule(origin.rule()))));
        }
        return Prose.names(List.copyOf(origins.values()));
    }

    private Prose named(Parameter parameter) {
        return Prose.empty()
                .codeLink(parameter.name(), dossier.cite().links().to(parameter.place()))
                .text(", " + Wording.chosenBy(parameter));
    }
}
