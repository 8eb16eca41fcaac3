package entente.report.markdown;

import static java.util.Objects.requireNonNull;

import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.model.Effect;
import entente.model.Party;
import entente.model.Stance;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.Clauses;
import entente.report.content.LeadSentences;
import entente.report.content.PlainWords;
import entente.report.content.Prose;
import entente.report.content.ReportContext;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A table of those who decide, by part: where each stands and on whose word; where they are few, because of what. */
final class DecidersSection {
    /** So many have their reasons told in the table; of more only the sources are named, and the rest is told below it. */
    private static final int FEW = 3;

    private static final int MOST_CASES = 3;
    private static final int LONG = 60;

    private final ReportContext dossier;
    private final Assessment assessment;
    private final Citations cite;

    DecidersSection(ReportContext dossier) {
        this.dossier = dossier;
        this.assessment = dossier.assessment();
        this.cite = dossier.cite();
    }

    /** Whether they have so much room, or are so few that they are shown whatever it takes. */
    boolean fits(int room) {
        return entries().size() <= FEW || room() <= room;
    }

    /** How much of a screen they take at least. */
    int room() {
        return Room.table(rows(entries(), false));
    }

    /** Each with where it stands, and on whose word. */
    void writeShort(Page page) {
        List<Entry> entries = entries();
        write(page, entries, entries.size() <= FEW);
    }

    /** Each with the reasons. */
    void write(Page page) {
        write(page, entries(), true);
    }

    private void write(Page page, List<Entry> entries, boolean told) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Who decides")));
        if (assessment.parts().size() > 1) {
            columns.add(Column.words("On"));
        }
        columns.add(Column.words("Stands"));
        columns.add(Column.words(told ? "Because, by whom, when" : "On whose word, and when"));
        page.table(columns, rows(entries, told), "");
    }

    private List<List<Prose>> rows(List<Entry> entries, boolean told) {
        return entries.stream()
                .map(entry -> row(entry, assessment.parts().size() == 1, told))
                .toList();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Party party : dossier.rulebook().parties()) {
            if (party.decides()) {
                assessment
                        .parts()
                        .forEach(part -> part.party(party.id())
                                .filter(judged -> !judged.reachable().equals(List.of(Stance.SILENT)))
                                .ifPresent(judged -> entries.add(new Entry(party, part, judged))));
            }
        }
        return entries;
    }

    /** Where somebody who decides stands on a part. */
    private record Entry(Party party, PartAssessment part, Judgement<Stance> judged) {}

    private List<Prose> row(Entry entry, boolean one, boolean told) {
        List<Prose> row =
                new ArrayList<>(List.of(Prose.of(Wording.label(entry.party().name()))));
        if (!one) {
            row.add(Prose.of(
                    Wording.label(Wording.capital(Wording.part(entry.part().part(), dossier.rulebook())))));
        }
        row.add(Prose.of(stands(entry.judged())));
        row.add(because(entry, told));
        return row;
    }

    /** The word; of one that hangs on what is open, when it is which if that is short, else that it is so. */
    private String stands(Judgement<Stance> judged) {
        if (judged.settled().isPresent()) {
            return PlainWords.of(judged.reachable().get(0));
        }
        for (DecidingTerm decider : judged.deciders()) {
            List<DecidingTerm.Case> telling = decider.cases().stream()
                    .filter(one -> one.becomes().size() == 1)
                    .toList();
            if (decider.cases().size() > 1
                    && telling.size() == decider.cases().size()
                    && telling.size() <= MOST_CASES) {
                String cases = cases(decider, telling);
                if (cases.length() <= LONG) {
                    return cases;
                }
            }
        }
        return "open: " + PlainWords.range(judged.words()).replaceFirst("^anything from ", "");
    }

    /** {@code against if the sum is below 40; otherwise leans for}. */
    private String cases(DecidingTerm decider, List<DecidingTerm.Case> cases) {
        List<String> clauses = new ArrayList<>();
        String otherwise = "";
        for (DecidingTerm.Case one : cases) {
            String clause = cite.clauses().of(decider, one);
            String word = PlainWords.of(one.becomes().get(0));
            if (cases.size() == 2 && clause.startsWith(Clauses.NOT)) {
                otherwise = "; otherwise " + word;
            } else {
                clauses.add(word + " if " + clause);
            }
        }
        return String.join("; ", clauses) + otherwise;
    }

    /** The strongest ground on each side that bears on where it stands, the one that decides first. */
    private Prose because(Entry entry, boolean told) {
        Judgement<Stance> judged = entry.judged();
        List<Finding> grounds = new ArrayList<>();
        if (judged.reachable().get(0).compareTo(Stance.MIXED) <= 0) {
            grounds.addAll(strongest(entry, dossier.leanings()::adverse));
        }
        if (judged.reachable().get(judged.reachable().size() - 1).compareTo(Stance.LEANS_FOR) >= 0
                || judged.reachable().contains(Stance.MIXED)) {
            grounds.addAll(strongest(entry, dossier.leanings()::favourable));
        }
        if (grounds.isEmpty()) {
            grounds.addAll(strongest(entry, any -> true));
        }
        boolean above = entry.part().basis().by().contains(entry.party().id());
        if (told && !above) {
            Prose prose = Prose.empty();
            grounds.forEach(ground -> prose.text(prose.isEmpty() ? "" : " ")
                    .then(dossier.grounded().told(ground)));
            return prose;
        }
        Map<String, Prose> byWords = new LinkedHashMap<>();
        grounds.stream()
                .flatMap(finding -> finding.rule().position().sources().stream())
                .map(id -> requireNonNull(dossier.rulebook().sources().get(id)))
                .limit(judged.settled().isPresent() ? 1 : 2)
                .forEach(source -> byWords.putIfAbsent(
                        PlainWords.strength(source.strength()) + PlainWords.date(source.date()), cite.told(source)));
        return Prose.names(List.copyOf(byWords.values()));
    }

    private List<Finding> strongest(Entry entry, Predicate<Effect> wanted) {
        return LeadSentences.strongest(
                        assessment.findingsAbout(entry.party().id()).stream()
                                .filter(finding ->
                                        finding.parts().contains(entry.part().part())),
                        wanted,
                        dossier.leanings())
                .limit(1)
                .toList();
    }
}
