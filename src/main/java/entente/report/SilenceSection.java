package entente.report;

import static java.util.Objects.requireNonNull;

import entente.assessment.Judged;
import entente.explanation.Explanation;
import entente.explanation.Quiet;
import entente.explanation.Said;
import entente.report.Page.Bullet;
import entente.report.Page.Column;
import entente.rulebook.Recommendation;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who is silent, what is not engaged, and which positions say nothing: those on instruments that the package leaves out
 * in one table, every other with what is in its way and what would make it fire.
 */
final class SilenceSection {
    private static final List<Column> COLUMNS =
            List.of(Column.words("Left out"), Column.words("Whose positions on it say nothing, and how many"));

    private final Dossier dossier;
    private final Obstacles obstacles;

    SilenceSection(Dossier dossier) {
        this.dossier = dossier;
        this.obstacles = new Obstacles(dossier.explainer(), dossier.cite());
    }

    void write(Page page) {
        page.heading(2, "What stayed silent, and why");
        page.paragraph("Silence is no view: it says neither yes nor no.");
        page.bullets(silent());
        page.heading(3, "Instruments that are not in the package");
        page.table(COLUMNS, leftOut(), "No position is about an instrument that the package leaves out.");
        page.paragraph("The rulebook has each of them, and 'entente explain' tells why it says nothing.");
        page.heading(3, "Other positions that did not fire");
        List<Bullet> others = all().stream()
                .map(one -> new Bullet(
                        Prose.of("About " + name(one) + ":"),
                        one.quiet().stream()
                                .filter(quiet -> quiet.leftOut().isEmpty())
                                .map(obstacles::of)
                                .toList()))
                .filter(about -> !about.under().isEmpty())
                .toList();
        page.paragraph(others.isEmpty() ? "Every other position fired." : "");
        page.bullets(others);
    }

    private List<Bullet> silent() {
        List<Bullet> silent = new ArrayList<>();
        for (Explanation party : dossier.explainer().parties()) {
            if (only(party.judged(), Stance.SILENT)) {
                silent.add(new Bullet(Prose.of(party.name() + ": the rulebook holds "
                        + held(party.quiet().size()))));
            }
        }
        for (Explanation criterion : dossier.explainer().recommendations()) {
            if (only(criterion.judged(), Status.NOT_ENGAGED)) {
                Recommendation recommendation = dossier.rulebook()
                        .recommendation(criterion.judged().about())
                        .orElseThrow();
                silent.add(new Bullet(Prose.of("The recommendation \"" + criterion.name() + "\": put as \""
                        + recommendation.mode() + "\", and this package does not take it up.")));
            }
        }
        return silent;
    }

    private static String held(int positions) {
        return switch (positions) {
            case 0 -> "no position of this party at all.";
            case 1 -> "one position of this party, which does not fire on this package.";
            default -> positions + " positions of this party, none of which fires on this package.";
        };
    }

    /** By instrument, about whom how many positions are that say nothing without it. */
    private List<List<Prose>> leftOut() {
        Map<Term, Said> instruments = new LinkedHashMap<>();
        Map<Term, Map<String, Integer>> positions = new LinkedHashMap<>();
        for (Term term : dossier.rulebook().vocabulary().terms()) {
            positions.put(term, new LinkedHashMap<>());
        }
        for (Explanation one : all()) {
            for (Quiet quiet : one.quiet()) {
                quiet.leftOut().ifPresent(said -> {
                    instruments.put(said.term(), said);
                    requireNonNull(positions.get(said.term())).merge(name(one), 1, Integer::sum);
                });
            }
        }
        return positions.entrySet().stream()
                .filter(about -> !about.getValue().isEmpty())
                .map(about -> List.of(
                        dossier.cite().said(requireNonNull(instruments.get(about.getKey()))),
                        Prose.of(Wording.names(about.getValue().entrySet().stream()
                                .map(held -> held.getKey() + " (" + held.getValue() + ")")
                                .toList()))))
                .toList();
    }

    private List<Explanation> all() {
        return Stream.of(
                        List.of(dossier.explainer().verdict()),
                        dossier.explainer().parties(),
                        dossier.explainer().recommendations())
                .flatMap(List::stream)
                .toList();
    }

    private static String name(Explanation explanation) {
        return explanation.judged().about().equals(Verdict.ID) ? "the package" : explanation.name();
    }

    private static boolean only(Judged<?> judged, Enum<?> word) {
        return judged.reachable().equals(List.of(word));
    }
}
