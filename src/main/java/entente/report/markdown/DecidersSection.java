package entente.report.markdown;

import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.model.Effect;
import entente.model.Party;
import entente.model.Stance;
import entente.report.Wording;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A table of those who decide, by part: where each stands, because of what, by whom and when. */
final class DecidersSection {
    private static final List<Column> COLUMNS = List.of(
            Column.words("Who decides"),
            Column.words("On"),
            Column.words("Stands"),
            Column.words("Because, by whom, when"));
    private static final List<Column> OF_ONE_PART =
            List.of(Column.words("Who decides"), Column.words("Stands"), Column.words("Because, by whom, when"));
    private static final int MOST_CASES = 4;

    private final ReportContext dossier;
    private final Assessment assessment;
    private final Citations cite;

    DecidersSection(ReportContext dossier) {
        this.dossier = dossier;
        this.assessment = dossier.assessment();
        this.cite = dossier.cite();
    }

    void write(Page page) {
        List<PartAssessment> parts = assessment.parts();
        boolean one = parts.size() == 1;
        List<List<Prose>> rows = new ArrayList<>();
        for (Party party : dossier.rulebook().parties()) {
            if (!party.decides()) {
                continue;
            }
            for (PartAssessment part : parts) {
                part.party(party.id())
                        .filter(judged -> !judged.reachable().equals(List.of(Stance.SILENT)))
                        .ifPresent(judged -> rows.add(row(party, part, judged, one)));
            }
        }
        page.table(one ? OF_ONE_PART : COLUMNS, rows, "");
    }

    private List<Prose> row(Party party, PartAssessment part, Judgement<Stance> judged, boolean one) {
        List<Prose> row = new ArrayList<>(List.of(Prose.of(Wording.label(party.name()))));
        if (!one) {
            row.add(Prose.of(Wording.label(Wording.capital(Wording.part(part.part(), dossier.rulebook())))));
        }
        row.add(Prose.of(stands(judged)));
        row.add(because(party, part, judged));
        return row;
    }

    /** The word; of one that hangs on what is open, on what. */
    private String stands(Judgement<Stance> judged) {
        if (judged.settled().isPresent()) {
            return Plain.of(judged.reachable().get(0));
        }
        for (DecidingTerm decider : judged.deciders()) {
            List<DecidingTerm.Case> telling = decider.cases().stream()
                    .filter(one -> one.becomes().size() == 1)
                    .toList();
            if (decider.cases().size() > 1
                    && telling.size() == decider.cases().size()
                    && telling.size() <= MOST_CASES) {
                return cases(decider, telling);
            }
        }
        List<String> open = judged.deciders().stream()
                .map(decider -> cite.clauses().name(decider.axis().term()))
                .distinct()
                .toList();
        return Plain.range(judged.words()) + (open.isEmpty() ? "" : ", depending on " + Wording.listed(open));
    }

    /** {@code against if the sum is below 40; otherwise leans for}. */
    private String cases(DecidingTerm decider, List<DecidingTerm.Case> cases) {
        List<String> clauses = new ArrayList<>();
        String otherwise = "";
        for (DecidingTerm.Case one : cases) {
            String clause = cite.clauses().of(decider, one);
            String word = Plain.of(one.becomes().get(0));
            if (cases.size() == 2 && clause.startsWith(Clauses.NOT)) {
                otherwise = "; otherwise " + word;
            } else {
                clauses.add(word + " if " + clause);
            }
        }
        return String.join("; ", clauses) + otherwise;
    }

    /** The strongest ground on each side that bears on where it stands, the one that decides first. */
    private Prose because(Party party, PartAssessment part, Judgement<Stance> judged) {
        Grounded grounded = dossier.grounded();
        if (part.basis().by().contains(party.id()) && judged.settled().isPresent()) {
            List<Finding> adverse = LeadSection.strongest(
                            assessment.findingsAbout(party.id()).stream()
                                    .filter(finding -> finding.parts().contains(part.part())),
                            dossier.leanings()::adverse,
                            dossier.leanings())
                    .limit(LeadSection.MOST_GROUNDS)
                    .toList();
            return Prose.of("As said above ")
                    .then(cite.told(adverse.stream()
                            .flatMap(finding -> finding.rule().position().sources().stream())
                            .distinct()
                            .toList()))
                    .text(".");
        }
        List<Prose> grounds = new ArrayList<>();
        boolean against = judged.reachable().get(0).compareTo(Stance.MIXED) <= 0;
        boolean leaning = judged.reachable().get(judged.reachable().size() - 1).compareTo(Stance.LEANS_FOR) >= 0
                || judged.reachable().contains(Stance.MIXED);
        if (against) {
            strongest(party, part, dossier.leanings()::adverse).forEach(finding -> grounds.add(grounded.told(finding)));
        }
        if (leaning) {
            strongest(party, part, dossier.leanings()::favourable)
                    .forEach(finding -> grounds.add(grounded.told(finding)));
        }
        if (grounds.isEmpty()) {
            strongest(party, part, any -> true).forEach(finding -> grounds.add(grounded.told(finding)));
        }
        Prose prose = Prose.empty();
        grounds.forEach(ground -> prose.text(prose.isEmpty() ? "" : " ").then(ground));
        return prose;
    }

    private List<Finding> strongest(Party party, PartAssessment part, Predicate<Effect> wanted) {
        return LeadSection.strongest(
                        assessment.findingsAbout(party.id()).stream()
                                .filter(finding -> finding.parts().contains(part.part())),
                        wanted,
                        dossier.leanings())
                .limit(1)
                .toList();
    }
}
