package entente.report.markdown;

import entente.assess.Finding;
import entente.assess.Judgement;
import entente.model.Effect;
import entente.model.Party;
import entente.model.Recommendation;
import entente.model.Stance;
import entente.report.Grounding;
import entente.report.Wording;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where each party stands and how far each recommendation is met: two tables, those who decide first. */
final class StandingSection {
    private static final List<Column> PARTIES = List.of(
            Column.words("Party"),
            Column.words("Stance"),
            Column.words("Strongest to weakest ground"),
            Column.words("Latest"),
            Column.words("Sources"));
    private static final List<Column> RECOMMENDATIONS = List.of(
            Column.words("Recommendation"),
            Column.words("Put as"),
            Column.words("Status"),
            Column.words("Strongest to weakest ground"),
            Column.words("Sources"));

    private final ReportContext dossier;

    StandingSection(ReportContext dossier) {
        this.dossier = dossier;
    }

    void write(Page page) {
        page.heading(2, "Parties");
        page.table(PARTIES, parties(), "No source that counts here says what anyone thinks of this package.");
        List<String> silent = dossier.assessment().parties().stream()
                .filter(StandingSection::silent)
                .map(party -> dossier.cite().name(party.about()))
                .toList();
        if (!silent.isEmpty()) {
            page.paragraph("Silent, that is, no source that counts here says what they think of this package: "
                    + Wording.names(silent) + ".");
        }
        page.heading(2, "Recommendations");
        page.table(RECOMMENDATIONS, recommendations(), "The rulebook holds no recommendation.");
    }

    static boolean silent(Judgement<Stance> party) {
        return party.reachable().equals(List.of(Stance.SILENT));
    }

    private List<List<Prose>> parties() {
        List<List<Prose>> rows = new ArrayList<>();
        dossier.rulebook().parties().stream()
                .sorted(Comparator.comparing(party -> !party.decides()))
                .forEach(party -> dossier.assessment()
                        .party(party.id())
                        .filter(judged -> !silent(judged))
                        .ifPresent(judged -> rows.add(row(party, judged))));
        return rows;
    }

    private List<Prose> row(Party party, Judgement<Stance> judged) {
        List<Finding> findings = counting(dossier.assessment().findingsAbout(party.id()));
        Optional<Grounding> grounding = Grounding.of(findings, dossier.rulebook());
        String name = party.decides()
                ? party.name()
                : party.name() + " (" + party.role().word() + ")";
        return List.of(
                Prose.of(name),
                Prose.of(Wording.of(judged)),
                Prose.of(grounding.map(Grounding::strengths).orElse("")),
                Prose.of(grounding.map(Grounding::latest).map(String::valueOf).orElse("")),
                sources(findings));
    }

    /** What only touches is left out where something more is found. */
    private static List<Finding> counting(List<Finding> findings) {
        List<Finding> more = findings.stream()
                .filter(finding -> finding.rule().position().effect() != Effect.TOUCHES)
                .toList();
        return more.isEmpty() ? findings : more;
    }

    private List<List<Prose>> recommendations() {
        return dossier.assessment().recommendations().stream()
                .map(judged -> {
                    Recommendation criterion =
                            dossier.rulebook().recommendation(judged.about()).orElseThrow();
                    List<Finding> findings = dossier.assessment().findingsAbout(criterion.id());
                    return List.of(
                            Prose.of(criterion.title()),
                            Prose.of(criterion.mode()),
                            Prose.of(Wording.of(judged)),
                            Prose.of(Grounding.of(findings, dossier.rulebook())
                                    .map(Grounding::strengths)
                                    .orElse("")),
                            findings.isEmpty() ? dossier.cite().sources(criterion.sources()) : sources(findings));
                })
                .toList();
    }

    private Prose sources(List<Finding> findings) {
        return dossier.cite()
                .sources(findings.stream()
                        .flatMap(finding -> finding.rule().position().sources().stream())
                        .distinct()
                        .toList());
    }
}
