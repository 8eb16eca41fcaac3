package entente.report.markdown;

import entente.assess.AssessedSubject;
import entente.assess.sensitivity.Breakpoints;
import entente.model.Outcome;
import entente.model.Parameter;
import entente.model.Party;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Type;
import entente.model.Verdict;
import entente.option.AdmittedValues;
import entente.report.Wording;
import entente.report.content.Clauses;
import entente.report.content.PlainWords;
import entente.report.pictures.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an option comes to along one sum: the verdict, then each party that decides and of whom a source says something. */
final class SumStrip {
    private static final int MOST_CLAUSES = 3;

    private final Breakpoints edges;
    private final Type.Amount amount;
    private final String name;
    private final SumRanges ranges;
    private final List<Integer> cuts;
    private final NavigableSet<Integer> chosen = new TreeSet<>();
    private final List<Strip.Row> rows = new ArrayList<>();

    /** @param reached what something comes to, whatever the sum */
    SumStrip(Rulebook rulebook, Clauses clauses, Breakpoints edges, Function<AssessedSubject, List<String>> reached) {
        this.edges = edges;
        this.amount = (Type.Amount) edges.term().type();
        this.name = Wording.label(Wording.capital(clauses.name(edges.term())));
        NavigableSet<Integer> at = new TreeSet<>();
        for (Breakpoints.Edge edge : edges.edges()) {
            if (shows(edge.matter(), rulebook)) {
                at.add(edge.at());
                if (edge.origins().stream()
                        .flatMap(origin -> origin.parameter().stream())
                        .anyMatch(parameter -> parameter.chosenBy() == Parameter.ChosenBy.MODELLER)) {
                    chosen.add(edge.at());
                }
            }
        }
        this.cuts = List.copyOf(at);
        this.ranges = new SumRanges(cuts, amount);
        row(AssessedSubject.VERDICT, "Verdict", reached);
        rulebook.parties().stream()
                .filter(Party::decides)
                .forEach(party -> row(AssessedSubject.of(party.id()), Wording.label(party.name()), reached));
    }

    /** Whether the matter has a row: the verdict on the package, and on it those who decide. */
    static boolean shows(AssessedSubject matter, Rulebook rulebook) {
        return matter.part().isEmpty()
                && (matter.verdict()
                        || rulebook.party(matter.about()).filter(Party::decides).isPresent());
    }

    boolean isEmpty() {
        return cuts.isEmpty();
    }

    private void row(AssessedSubject matter, String who, Function<AssessedSubject, List<String>> reached) {
        List<Breakpoints.Edge> own = edges.edges().stream()
                .filter(edge -> edge.matter().equals(matter))
                .toList();
        List<Integer> begins = new ArrayList<>(List.of(0));
        if (own.isEmpty() && !matter.verdict()) {
            return;
        }
        List<List<String>> words = new ArrayList<>(
                List.of(own.isEmpty() ? reached.apply(matter) : own.get(0).below()));
        for (Breakpoints.Edge edge : own) {
            begins.add(cuts.indexOf(edge.at()) + 1);
            words.add(edge.from());
        }
        List<Strip.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int end = i + 1 < begins.size() ? begins.get(i + 1) : cuts.size() + 1;
            stretches.add(new Strip.Stretch(
                    begins.get(i), outcomes(words.get(i)), told(words.get(i)), ranges.of(begins.get(i), end)));
        }
        rows.add(new Strip.Row(who, stretches));
    }

    private static List<Outcome> outcomes(List<String> words) {
        return words.stream()
                .flatMap(word -> Stance.of(word).<Outcome>map(stance -> stance).or(() -> Verdict.of(word)).stream())
                .toList();
    }

    private static String told(List<String> words) {
        return words.size() < 3
                ? Wording.either(words.stream().map(PlainWords::of).toList())
                : PlainWords.of(words.get(0)) + " to " + PlainWords.of(words.get(words.size() - 1));
    }

    /** What is to be seen, in a sentence: how the verdict changes, else what those say whose stance does. */
    String finding(String condition) {
        List<Strip.Row> moved =
                rows.stream().filter(row -> row.stretches().size() > 1).toList();
        Strip.Row first = moved.get(0);
        boolean verdict = first.equals(rows.get(0));
        boolean few = first.stretches().size() <= MOST_CLAUSES;
        boolean alone = moved.size() == 1;
        String told = alone && verdict || (alone || verdict) && few
                ? clauses(first)
                : ranges.suiting(moved.subList(verdict ? 1 : 0, moved.size()));
        return name + ", in " + amount.unit() + condition + (alone && !verdict ? ", " + first.name() : "") + ": " + told
                + (chosen.isEmpty() || told.chars().noneMatch(Character::isDigit)
                        ? "."
                        : ", by limits that no source gives.");
    }

    private static String clauses(Strip.Row row) {
        return row.stretches().stream()
                .map(stretch -> stretch.words() + " " + stretch.where())
                .collect(Collectors.joining("; "));
    }

    /** As it is drawn, with where the package itself is. */
    Strip drawn(String origin, String condition, String setting, Optional<AdmittedValues> stated) {
        return new Strip(
                origin,
                finding(condition),
                "In " + amount.unit() + "; " + setting + ". Not to scale."
                        + (chosen.isEmpty()
                                ? ""
                                : " ◇: no source gives this number; this rulebook sets where one answer ends and the next begins."),
                cuts.stream()
                        .map(cut -> Clauses.number(cut) + (chosen.contains(cut) ? " ◇" : ""))
                        .toList(),
                Clauses.number(amount.min()),
                Clauses.number(amount.max()),
                rows,
                stated.flatMap(this::here));
    }

    private Optional<Strip.Here> here(AdmittedValues stated) {
        if (stated instanceof AdmittedValues.Exactly exactly && exactly.value() instanceof Integer number) {
            return Optional.of(new Strip.Here(
                    ranges.place(number), ranges.place(number), "this package: " + Clauses.number(number)));
        }
        return stated instanceof AdmittedValues.Between between
                ? Optional.of(new Strip.Here(
                        ranges.place(between.min()),
                        ranges.place(between.max()),
                        "this package: " + Clauses.number(between.min()) + " to " + Clauses.number(between.max())))
                : Optional.empty();
    }
}
