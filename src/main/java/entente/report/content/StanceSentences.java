package entente.report.content;

import entente.assess.Finding;
import entente.assess.InactivityReason;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.explain.Explanation;
import entente.model.PartialDate;
import entente.model.Stance;
import entente.model.Status;
import entente.report.Alike;
import entente.report.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a party stands on a package, or what becomes of a recommendation, in a sentence or two: on which parts, on what
 * ground, on whose word and from when. {@code By what is reported, the council leans against water. …}
 */
public record StanceSentences(ReportContext context) {
    public RichText of(Explanation explanation) {
        List<Finding> grounds = context.telling(explanation.judged(), explanation.findings());
        String head = context.rulebook().party(explanation.about()).isPresent()
                ? party(explanation, grounds)
                : recommendation(explanation.judged(), context.cite().name(explanation.about()));
        RichText prose = RichText.of(Wording.capital(head) + ".");
        grounds.forEach(ground -> prose.text(" ").then(context.grounded().told(ground)));
        return prose;
    }

    /** That what is known of it begins only after the day asked about, if nothing else is. */
    public Optional<String> notYet(Explanation explanation) {
        return explanation.findings().isEmpty()
                ? begins(explanation)
                        .map(since -> "what is known of it is from " + PlainWords.date(since) + " on, after " + day()
                                + ", the day asked about")
                : Optional.empty();
    }

    private String party(Explanation explanation, List<Finding> grounds) {
        String name = Wording.inside(context.cite().name(explanation.about()));
        List<String> stances = stances(explanation.judged());
        if (stances.isEmpty()) {
            return notYet(explanation)
                    .map(begins -> "no source tells yet where " + name + " stands on this package: " + begins)
                    .orElse("no source says where " + name + " stands on this package");
        }
        return PlainWords.lead(PlainWords.openly(grounds.stream())) + name + " " + Wording.names(stances);
    }

    private String day() {
        return PlainWords.day(context.assessment().context().asOf());
    }

    /** From when the first is known of what would be so of this package, else of anything. */
    private Optional<PartialDate> begins(Explanation explanation) {
        return explanation.quiet().stream()
                .map(context.explainer()::notFired)
                .sorted(Comparator.comparing(rule -> !rule.obstacles().isEmpty()))
                .flatMap(rule -> rule.inactive().stream())
                .flatMap(inactive ->
                        inactive instanceof InactivityReason.NotYet notYet ? Stream.of(notYet.since()) : Stream.empty())
                .findFirst();
    }

    /** Where it stands on each part of which it does not keep silent, alike ones together. */
    private List<String> stances(Judgement<?> party) {
        Map<List<Stance>, List<PartAssessment>> alike = context.assessment().parts().stream()
                .filter(part -> part.party(party.about()).isPresent())
                .collect(
                        Alike.by(part -> part.party(party.about()).orElseThrow().reachable()));
        alike.remove(List.of(Stance.SILENT));
        return alike.entrySet().stream()
                .map(one -> stance(one.getKey(), one.getValue(), party.about()))
                .toList();
    }

    private String stance(List<Stance> stances, List<PartAssessment> parts, String party) {
        String on = Wording.listed(
                parts.stream().map(part -> context.cite().part(part.part())).toList());
        if (stances.size() == 1) {
            return PlainWords.does(stances.get(0)) + " " + on;
        }
        return PlainWords.may(stances, on, "it")
                + context.cite()
                        .clauses()
                        .depending(parts.get(0).party(party).orElseThrow().deciders());
    }

    private String recommendation(Judgement<?> judged, String title) {
        return '"' + title + "\" is what is recommended; "
                + (judged.reachable().size() == 1 && judged.reachable().get(0) instanceof Status status
                        ? "this package " + verb(status)
                        : "of this package it may be " + PlainWords.of(judged)
                                + context.cite().clauses().depending(judged.deciders()));
    }

    private static String verb(Status status) {
        return switch (status) {
            case NOT_MET -> "does not meet it";
            case CONFLICT -> "has grounds both ways on it";
            case UNDETERMINED -> "neither meets nor misses it";
            case NOT_ENGAGED -> "does not take it up";
            case PARTLY_MET -> "meets it in part";
            case MET -> "meets it";
        };
    }
}
