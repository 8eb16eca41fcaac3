package entente.report.markdown;

import entente.assess.PartAssessment;
import entente.assess.SubjectTo;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.AdmittedValues;
import entente.report.Wording;
import entente.report.content.PlainWords;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What to find out next beside what is required: the open terms that decide, and whether the oldest grounds still hold. */
record NextSection(ReportContext context) {
    private static final int MOST_OPEN = 3;

    /** In a few words each, beside whom no source tells of; nothing where nothing is open or old. */
    RichText inShort() {
        List<String> each = new ArrayList<>();
        Set<String> deciding = deciding();
        if (!deciding.isEmpty()) {
            each.add(Wording.listed(deciding) + ", on which the verdict hangs");
        }
        List<String> others = swaying(deciding);
        if (!others.isEmpty()) {
            each.add(Wording.listed(others));
        }
        boolean open = !each.isEmpty() && unwanted().isEmpty();
        if (context.assessment().verdict().reachable().equals(List.of(Verdict.BLOCKED))) {
            each.add("whether what is required is missing indeed");
        }
        if (leadsToAgreement()
                && context.assessment().subjectTo().stream()
                        .anyMatch(subject -> subject.state() == SubjectTo.State.OPEN)) {
            each.add("whether what is required is there");
        }
        unwanted().ifPresent(each::add);
        context.assessment()
                .turning()
                .oldest()
                .filter(oldest -> oldest.date()
                        .last()
                        .isBefore(context.assessment().context().asOf()))
                .ifPresent(oldest -> each.add(
                        "whether what was held " + PlainWords.when(oldest.date()) + " still holds" + otherwise()));
        return each.isEmpty()
                ? RichText.empty()
                : RichText.headed("To find out next")
                        .text(Wording.names(each) + "."
                                + (open && !leadsToAgreement()
                                        ? " To settle what is open does not make it agreeable."
                                        : ""));
    }

    private boolean leadsToAgreement() {
        return context.assessment().verdict().reachable().contains(Verdict.AGREEABLE);
    }

    /** Of what has nothing to take up: what is so even without those who object. */
    private String otherwise() {
        List<PartAssessment> parts = context.unwanted();
        return leadsToAgreement()
                        || parts.isEmpty()
                        || parts.get(0).verdict().reachable().contains(Verdict.ONE_SIDED)
                        || !parts.stream().allMatch(PartAssessment::whole)
                ? ""
                : "; even if not, "
                        + context.cite()
                                .nobodyWants(
                                        parts.get(0).basis().lacking(),
                                        wanted(parts),
                                        parts.stream().map(PartAssessment::part).toList());
    }

    private String wanted(List<PartAssessment> parts) {
        return context.assessment().parts().equals(parts) && parts.get(0).whole()
                ? "it"
                : Wording.either(parts.stream()
                        .map(part -> context.cite().part(part.part()))
                        .toList());
    }

    /** Whether somebody wants what fares worst, where it fails for want of that alone. */
    private Optional<String> unwanted() {
        Verdict worst = context.assessment().verdict().reachable().get(0);
        List<PartAssessment> parts = context.unwanted();
        return parts.isEmpty() || worst != Verdict.UNTESTED && worst != Verdict.ONE_SIDED
                ? Optional.empty()
                : Optional.of("whether anybody "
                        + context.cite().whoDecides(parts.get(0).basis().lacking()) + " wants " + wanted(parts));
    }

    /** What is open and the verdict on the package or on a part hangs on, the first of it. */
    private Set<String> deciding() {
        Set<String> deciding = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(context.assessment().verdict()),
                        context.assessment().parts().stream().map(PartAssessment::verdict))
                .flatMap(judged -> judged.deciders().stream())
                .map(context.cite().clauses()::question)
                .filter(question -> !questions().contains(question))
                .limit(MOST_OPEN)
                .forEach(deciding::add);
        return deciding;
    }

    /** What is open and moves somebody who decides, and no verdict. */
    private List<String> swaying(Set<String> deciding) {
        Set<String> questions = new LinkedHashSet<>();
        Set<Term> swaying = new LinkedHashSet<>();
        context.assessment().parties().stream()
                .filter(judged ->
                        context.rulebook().party(judged.about()).orElseThrow().decides())
                .flatMap(judged -> judged.deciders().stream())
                .filter(decider -> !deciding.contains(context.cite().clauses().question(decider)))
                .forEach(decider -> {
                    if (decider.axis().term().leading()) {
                        questions.add(context.cite().clauses().question(decider));
                    } else {
                        swaying.add(decider.axis().term());
                    }
                });
        questions.addAll(context.cite().clauses().questions(swaying));
        return questions.stream()
                .limit(Math.max(0, MOST_OPEN - deciding.size()))
                .toList();
    }

    /** What is required and open, in a few words each. */
    private List<String> questions() {
        return context.cite()
                .clauses()
                .questions(context.assessment().subjectTo().stream()
                        .filter(subject -> subject.state() == SubjectTo.State.OPEN)
                        .flatMap(subject -> subject.rule().position().given().stream())
                        .flatMap(id -> context.rulebook().vocabulary().term(id).stream())
                        .filter(term -> context.option()
                                .statement(term.id())
                                .filter(stated -> stated.admitted() instanceof AdmittedValues.Exactly)
                                .isEmpty())
                        .toList());
    }
}
