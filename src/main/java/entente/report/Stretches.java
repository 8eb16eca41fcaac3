package entente.report;

import entente.assessment.Assessment;
import entente.assessment.Edges;
import entente.assessment.Judged;
import entente.assessment.Matter;
import entente.assessment.PartAssessment;
import entente.rulebook.Outcome;
import entente.rulebook.Parameter;
import entente.rulebook.Party;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Type;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What an option comes to along one amount, row by row: the verdict, then each party that decides and has a view. Asked
 * about the part that the amount belongs to, where it belongs to one.
 *
 * @param cuts the numbers at which something that is shown changes, in ascending order
 * @param chosen those of them that the modeller chose
 */
record Stretches(Type.Amount amount, List<Integer> cuts, List<Integer> chosen, List<Row> rows) {
    Stretches {
        cuts = List.copyOf(cuts);
        chosen = List.copyOf(chosen);
        rows = List.copyOf(rows);
    }

    /** @param from the first number of each stretch, and what is reached from there on, the worst first */
    record Row(String name, boolean verdict, List<Stretch> stretches) {
        Row {
            stretches = List.copyOf(stretches);
        }
    }

    record Stretch(int from, List<String> words) {
        Stretch {
            words = List.copyOf(words);
        }
    }

    /** Nothing where no verdict and nobody who decides changes along the amount. */
    static Optional<Stretches> of(Assessment assessment, Edges edges, Rulebook rulebook) {
        String section = edges.term().section();
        Optional<String> part = assessment.part(section).map(PartAssessment::part);
        Type.Amount amount = (Type.Amount) edges.term().type();
        List<Row> rows = new ArrayList<>();
        NavigableSet<Integer> cuts = new TreeSet<>();
        NavigableSet<Integer> chosen = new TreeSet<>();
        row(assessment, edges, new Matter(Verdict.ID, part), "Verdict", true, amount)
                .ifPresent(rows::add);
        for (Party party : rulebook.parties()) {
            if (party.decides()) {
                row(assessment, edges, new Matter(party.id(), part), party.name(), false, amount)
                        .ifPresent(rows::add);
            }
        }
        for (Edges.Edge edge : edges.edges()) {
            boolean shown = edge.matter().part().equals(part)
                    && (edge.matter().verdict()
                            || rulebook.party(edge.matter().about())
                                    .filter(Party::decides)
                                    .isPresent());
            if (shown) {
                cuts.add(edge.at());
                if (edge.origins().stream()
                        .flatMap(origin -> origin.parameter().stream())
                        .anyMatch(parameter -> parameter.chosenBy() == Parameter.ChosenBy.MODELLER)) {
                    chosen.add(edge.at());
                }
            }
        }
        return cuts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stretches(amount, List.copyOf(cuts), List.copyOf(chosen), rows));
    }

    private static Optional<Row> row(
            Assessment assessment, Edges edges, Matter matter, String name, boolean verdict, Type.Amount amount) {
        List<Edges.Edge> own = edges.edges().stream()
                .filter(edge -> edge.matter().equals(matter))
                .toList();
        if (own.isEmpty()) {
            List<String> words = reached(assessment, matter);
            return words.isEmpty() || words.equals(List.of(Stance.SILENT.word()))
                    ? Optional.empty()
                    : Optional.of(new Row(name, verdict, List.of(new Stretch(amount.min(), words))));
        }
        List<Stretch> stretches =
                new ArrayList<>(List.of(new Stretch(amount.min(), own.get(0).below())));
        own.forEach(edge -> stretches.add(new Stretch(edge.at(), edge.from())));
        return Optional.of(new Row(name, verdict, stretches));
    }

    private static List<String> reached(Assessment assessment, Matter matter) {
        Optional<? extends Judged<? extends Outcome>> judged = matter.part().isEmpty()
                ? matter.verdict() ? Optional.of(assessment.verdict()) : assessment.party(matter.about())
                : matter.verdict()
                        ? assessment.part(matter.part().get()).map(PartAssessment::verdict)
                        : assessment.part(matter.part().get()).flatMap(one -> one.party(matter.about()));
        return judged.map(Judged::words).orElse(List.of());
    }

    /** The last number of the stretch of a row that begins at an index. */
    int to(Row row, int index) {
        return index + 1 < row.stretches().size()
                ? row.stretches().get(index + 1).from() - 1
                : amount.max();
    }

    /** {@code below 200}; {@code from 200 to 999}; {@code from 1000 on}; {@code at any number}. */
    String range(Row row, int index) {
        int from = row.stretches().get(index).from();
        int to = to(row, index);
        if (from == amount.min()) {
            return to == amount.max() ? "at any number" : "below " + (to + 1);
        }
        return to == amount.max() ? "from " + from + " on" : from == to ? "at " + from : "from " + from + " to " + to;
    }
}
