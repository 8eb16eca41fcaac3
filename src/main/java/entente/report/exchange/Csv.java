package entente.report.exchange;

import entente.assess.Assessment;
import entente.assess.Judgement;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stance;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code assess --format csv}, for spreadsheets: a row an option and party, a column an instrument with the stance on it,
 * as RFC 4180 has it. A cell of an instrument that is not in the package is empty. Where completions differ a cell lists
 * what can be reached, the worst first: {@code conditional: against | leans-for}.
 */
public final class Csv {
    /** What a spreadsheet would read as the beginning of a formula, or skip on the way to one. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final String END = "\r\n";

    private final Rulebook rulebook;
    private final List<String> parts;

    private Csv(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.parts = rulebook.vocabulary().sections().stream()
                .filter(section -> section.kind() == Section.Kind.INSTRUMENT)
                .map(Section::id)
                .toList();
    }

    /** Writes the table with its head; the writer stays open. */
    public static void write(Iterable<Assessment> assessments, Rulebook rulebook, PrintWriter out) {
        Csv csv = new Csv(rulebook);
        out.print(row(csv.head()));
        for (Assessment assessment : assessments) {
            for (Party party : rulebook.parties()) {
                out.print(row(csv.cells(assessment, party)));
            }
        }
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of("option", "title", "as_of", "party", "name", "side", "role"));
        parts.forEach(part -> head.add("on " + part));
        head.addAll(List.of("on the whole", "on the package", "verdict", "objecting"));
        return head;
    }

    private List<String> cells(Assessment assessment, Party party) {
        List<String> cells = new ArrayList<>(List.of(
                assessment.option().id(),
                assessment.option().title(),
                assessment.context().asOf().toString(),
                party.id(),
                party.name(),
                party.side(),
                party.role().word()));
        parts.forEach(part -> cells.add(on(assessment, part, party)));
        cells.add(on(assessment, RuleCard.PACKAGE, party));
        cells.add(assessment.party(party.id()).map(Csv::word).orElse(Stance.SILENT.word()));
        cells.add(word(assessment.verdict()));
        cells.add(String.join(" | ", assessment.by()));
        return cells;
    }

    /** The stance on a part; silent where nothing is said of a part that is there. */
    private static String on(Assessment assessment, String part, Party party) {
        return assessment
                .part(part)
                .map(one -> one.party(party.id()).map(Csv::word).orElse(Stance.SILENT.word()))
                .orElse("");
    }

    private static String word(Judgement<?> judged) {
        return judged.settled().isPresent() ? judged.word() : judged.word() + ": " + String.join(" | ", judged.words());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", END));
    }

    /** Quoted where need be; with an apostrophe before what a spreadsheet would reckon. */
    static String cell(String text) {
        String inert = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = inert.equals(text) && text.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return plain ? text : '"' + inert.replace("\"", "\"\"") + '"';
    }
}
