package entente.report.markdown;

import static java.util.Objects.requireNonNull;

import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.PartAssessment;
import entente.assess.SubjectTo;
import entente.assess.Turning;
import entente.model.Rulebook;
import entente.model.Source;
import entente.model.Term;
import entente.option.Admitted;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.Citations;
import entente.report.content.PlainWords;
import entente.report.content.Prose;
import entente.report.content.ReportContext;
import entente.report.content.VerdictWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What to find out next: the open terms that decide, what is required and open, the oldest grounds, who was not heard. */
final class NextSection {
    private static final int MOST_OLD = 2;
    private static final int MOST_OPEN = 3;

    private final ReportContext dossier;
    private final Assessment assessment;
    private final Citations cite;
    private final Rulebook rulebook;

    NextSection(ReportContext dossier) {
        this.dossier = dossier;
        this.assessment = dossier.assessment();
        this.cite = dossier.cite();
        this.rulebook = dossier.rulebook();
    }

    /** In a few words each, beside what is required and whom no source tells of; nothing where nothing is open or old. */
    Optional<Prose> inShort() {
        List<String> each = new ArrayList<>();
        if (!questions().isEmpty()) {
            each.add("whether the requirements are met");
        }
        Set<Term> deciding = deciding();
        deciding.stream()
                .limit(MOST_OPEN)
                .map(cite.clauses()::question)
                .distinct()
                .forEach(question -> each.add(question + ", on which the verdict hangs"));
        List<String> others = new ArrayList<>();
        swaying(deciding).stream()
                .limit(Math.max(0, MOST_OPEN - deciding.size()))
                .forEach(term -> others.add(cite.clauses().question(term)));
        if (!others.isEmpty()) {
            each.add(Wording.listed(others));
        }
        assessment
                .turning()
                .oldest()
                .ifPresent(
                        oldest -> each.add("whether the word of " + PlainWords.date(oldest.date()) + " still holds"));
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(Prose.empty().strong("What to find out next:").text(" " + Wording.names(each) + "."));
    }

    void write(Page page) {
        List<Bullet> points = new ArrayList<>();
        open(points);
        required(points);
        old(points);
        List<String> silent = new VerdictWords(assessment, cite).silent();
        if (!silent.isEmpty()) {
            points.add(new Bullet(Prose.of("What those think of whom no source tells.")));
        }
        page.numbered(points);
        if (points.isEmpty()) {
            page.paragraph("Nothing that is open or old decides it.");
        }
    }

    /** The open terms on which the verdict on the package or on a part hangs. */
    private Set<Term> deciding() {
        Set<Term> deciding = new LinkedHashSet<>();
        assessment.verdict().deciders().stream().map(DecidingTerm::axis).forEach(axis -> deciding.add(axis.term()));
        for (PartAssessment part : assessment.parts()) {
            part.verdict().deciders().stream().map(DecidingTerm::axis).forEach(axis -> deciding.add(axis.term()));
        }
        return deciding;
    }

    /** The open terms that move somebody who decides, and no verdict. */
    private Set<Term> swaying(Set<Term> deciding) {
        Set<Term> swaying = new LinkedHashSet<>();
        assessment.parties().stream()
                .filter(judged -> rulebook.party(judged.about()).orElseThrow().decides())
                .flatMap(judged -> judged.deciders().stream())
                .forEach(decider -> swaying.add(decider.axis().term()));
        swaying.removeAll(deciding);
        return swaying;
    }

    private void open(List<Bullet> points) {
        Set<Term> deciding = deciding();
        deciding.stream()
                .limit(MOST_OPEN)
                .forEach(term -> points.add(new Bullet(Prose.of(
                        Wording.capital(cite.clauses().name(term)) + ": it is open, and the verdict hangs on it."))));
        swaying(deciding).stream()
                .limit(Math.max(0, MOST_OPEN - deciding.size()))
                .forEach(term -> points.add(
                        new Bullet(Prose.of(Wording.capital(cite.clauses().name(term))
                                + ": it is open, and moves some of those who decide, not the verdict."))));
    }

    private void required(List<Bullet> points) {
        Set<String> questions = questions();
        if (!questions.isEmpty()) {
            points.add(new Bullet(Prose.of("Whether what is required is there: " + Wording.listed(questions) + ".")));
        }
    }

    /** What is required and open, in a few words each. */
    private Set<String> questions() {
        Set<String> questions = new LinkedHashSet<>();
        assessment.subjectTo().stream()
                .filter(subject -> subject.state() == SubjectTo.State.OPEN)
                .flatMap(subject -> subject.rule().position().given().stream())
                .flatMap(id -> rulebook.vocabulary().term(id).stream())
                .filter(term -> dossier.option()
                        .statement(term.id())
                        .filter(stated -> stated.admitted() instanceof Admitted.Exactly)
                        .isEmpty())
                .forEach(term -> questions.add(cite.clauses().question(term)));
        return questions;
    }

    private void old(List<Bullet> points) {
        Map<String, Source> oldest = new LinkedHashMap<>();
        for (Turning.Dated ground : assessment.turning().grounds()) {
            if (oldest.size() < MOST_OLD) {
                oldest.putIfAbsent(
                        ground.source(), requireNonNull(rulebook.sources().get(ground.source())));
            }
        }
        Map<String, List<Source>> byFollowing = new LinkedHashMap<>();
        oldest.values()
                .forEach(source -> byFollowing
                        .computeIfAbsent(source.followedBy().toString(), any -> new ArrayList<>())
                        .add(source));
        for (List<Source> same : byFollowing.values()) {
            Prose prose = Prose.of("Whether this still holds: ");
            for (int i = 0; i < same.size(); i++) {
                prose.text(i == 0 ? "" : "; ")
                        .text(same.get(i)
                                        .claim()
                                        .strip()
                                        .split("(?<=[.!?]) (?=\\p{Lu})", 2)[0]
                                        .replaceFirst("\\.$", "") + " ")
                        .then(cite.source(same.get(i)));
            }
            prose.text(".");
            same.get(0)
                    .followedBy()
                    .forEach((id, what) -> prose.text(
                                    " Since then: " + what.strip().replaceFirst("\\.$", "") + " ")
                            .then(cite.source(requireNonNull(rulebook.sources().get(id))))
                            .text("."));
            points.add(new Bullet(prose));
        }
    }
}
