package entente.report.terminal;

import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.Comparison;
import entente.assess.Modality;
import entente.assess.ValueWords;
import entente.model.Party;
import entente.model.Recommendation;
import entente.model.Rulebook;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Statement;
import entente.report.Alike;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.Citations;
import entente.report.content.Links;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Options side by side for a terminal: what they come to in a sentence, then where they differ and by whose word. */
public final class ComparisonText {
    private final Comparison comparison;

    private final Citations cite;
    private final TextLines text = new TextLines();

    private ComparisonText(Comparison comparison, Rulebook rulebook) {
        this.comparison = comparison;
        this.cite = new Citations(rulebook, Links.ofTerminal());
    }

    public static String of(Comparison comparison, Rulebook rulebook) {
        return new ComparisonText(comparison, rulebook).text();
    }

    private List<Comparison.Difference> stances() {
        return comparison.about(
                cite.rulebook().parties().stream().map(Party::id).toList());
    }

    private List<Comparison.Difference> statuses() {
        return comparison.about(cite.rulebook().recommendations().stream()
                .map(Recommendation::id)
                .toList());
    }

    private String text() {
        text.line(verdictSentence() + " " + countSentence() + days());
        table("Terms", termRows());
        table("Verdict", rows(comparison.about(List.of(Verdict.ID))));
        table("Stances", rows(stances()));
        table("Recommendations", rows(statuses()));
        grounds();
        return text.toString();
    }

    /** {@code a is resisted by gardeners; b is agreeable.} */
    private String verdictSentence() {
        Map<String, List<String>> byWord = comparison.options().stream()
                .collect(Alike.by(this::verdict, option -> option.option().id()));
        List<String> clauses = new ArrayList<>();
        byWord.forEach((word, ids) -> clauses.add(Wording.listed(ids) + (ids.size() == 1 ? " is " : " are ") + word));
        return String.join("; ", clauses) + ".";
    }

    private String verdict(Assessment option) {
        return Wording.of(option.verdict()) + Wording.subjectTo(option) + cite.by(option.by());
    }

    private String countSentence() {
        List<String> counts = new ArrayList<>();
        Wording.count(counts, comparison.terms().size(), "term", "terms");
        long parties =
                stances().stream().map(row -> row.matter().about()).distinct().count();
        Wording.count(counts, parties, "party's stance", "parties' stances");
        Wording.count(counts, statuses().size(), "recommendation", "recommendations");
        return counts.isEmpty()
                ? "They differ in no term, stance or recommendation."
                : "They differ in " + Wording.listed(counts) + ".";
    }

    /** Options that are looked at on different days may differ by that alone. */
    private String days() {
        List<String> days = comparison.options().stream()
                .map(option -> option.context().asOf().toString())
                .toList();
        return days.stream().distinct().count() == 1
                ? ""
                : " They are looked at on different days: " + Wording.listed(days) + "; --as-of puts them on one.";
    }

    private void table(String head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            List<String> heads = new ArrayList<>(List.of(head));
            comparison.options().forEach(option -> heads.add(option.option().id()));
            text.gap().table(heads, rows);
        }
    }

    private List<List<String>> termRows() {
        return comparison.terms().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.term().id()), row.said().stream().map(ComparisonText::said))
                        .toList())
                .toList();
    }

    private static String said(Comparison.Said said) {
        return said.applies()
                ? said.statement().map(Statement::admitted).map(ValueWords::of).orElse(Term.OPEN)
                : "does not apply";
    }

    private List<List<String>> rows(List<Comparison.Difference> differences) {
        List<List<String>> rows = new ArrayList<>();
        for (Comparison.Difference difference : differences) {
            List<String> cells = new ArrayList<>(List.of(name(difference.matter())));
            for (int i = 0; i < comparison.options().size(); i++) {
                cells.add(Wording.reached(difference.reached().get(i))
                        + cite.by(difference.by().get(i)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private String name(AssessedSubject matter) {
        return matter.verdict()
                ? matter.part().map(part -> "on " + cite.part(part)).orElse("on the package")
                : cite.name(matter);
    }

    /** Each rule once, under whom it is about: what it makes of which option, and on whose word. */
    private void grounds() {
        Map<String, List<Bullet>> byName = comparison.grounds().stream()
                .filter(grounds -> comparison.differences().stream()
                        .anyMatch(difference -> difference.rules().contains(grounds.rule())))
                .collect(Alike.by(
                        grounds -> cite.name(grounds.rule().position().about()),
                        grounds -> new Bullet(found(grounds))));
        if (!byName.isEmpty()) {
            List<Bullet> bullets = new ArrayList<>();
            byName.forEach((name, under) -> bullets.add(new Bullet(name, under)));
            text.gap().line("Grounds that make the difference").tree(bullets);
        }
    }

    private RichText found(Comparison.Grounds grounds) {
        return cite.found(where(grounds) + ":", grounds.rule());
    }

    private String where(Comparison.Grounds grounds) {
        List<String> where = IntStream.range(0, comparison.options().size())
                .filter(i -> grounds.found().get(i) != Modality.NOT)
                .mapToObj(i -> (grounds.found().get(i) == Modality.POSSIBLE ? "possibly " : "")
                        + comparison.options().get(i).option().id())
                .toList();
        return Wording.listed(where);
    }
}
