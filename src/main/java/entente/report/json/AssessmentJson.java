package entente.report.json;

import static entente.report.json.JsonTree.object;

import entente.assess.Anachronism;
import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.assess.SubjectTo;
import entente.assess.SufficientReason;
import entente.assess.TermCondition;
import entente.assess.Turning;
import entente.assess.VerdictBasis;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.sensitivity.Breakpoints;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.model.Outcome;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Strength;
import entente.model.Term;
import entente.model.Threshold;
import entente.report.Grounding;
import entente.text.Place;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** {@code assess --format json}: what the outside contract promises, and more beside it. */
public final class AssessmentJson {
    /** Grows where what stood before reads otherwise. */
    private static final int CONTRACT = 2;

    private final Rulebook rulebook;

    private AssessmentJson(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Writes one object with all options, one after another, in the order given; ends with a line end. */
    public static void write(Iterable<AssessmentWithAlternatives> outlooks, Rulebook rulebook, PrintWriter out) {
        AssessmentJson json = new AssessmentJson(rulebook);
        Iterable<Map<String, Object>> options = () -> StreamSupport.stream(outlooks.spliterator(), false)
                .map(json::option)
                .iterator();
        JsonTree.write(object("contract", CONTRACT, "options", options), out);
    }

    private Map<String, Object> option(AssessmentWithAlternatives outlook) {
        Map<String, Object> json = assessed(outlook.assessment());
        json.put("nearest", BridgeJson.ways(outlook.bridge()));
        json.put(
                "edges",
                outlook.edges().stream()
                        .flatMap(edges -> edges.edges().stream().map(edge -> edge(edges.term(), edge)))
                        .toList());
        json.put(
                "profiles",
                outlook.sifted().stream().map(AssessmentJson::sifted).toList());
        return json;
    }

    private static Map<String, Object> edge(Term term, Breakpoints.Edge edge) {
        return object(
                "term", term.id(),
                "at", edge.at(),
                "about", edge.matter().about(),
                "part", edge.matter().part().orElse(null),
                "below", edge.below(),
                "from", edge.from(),
                "origins", edge.origins().stream().map(AssessmentJson::origin).toList());
    }

    private static Map<String, Object> origin(Threshold threshold) {
        Map<String, Object> json = object("rule", threshold.rule().id());
        threshold.parameter().ifPresent(parameter -> {
            json.put("parameter", parameter.name());
            json.put("chosenBy", parameter.chosenBy().name().toLowerCase(Locale.ROOT));
        });
        return json;
    }

    private static Map<String, Object> sifted(EvidenceSensitivity sifted) {
        return object(
                "id", sifted.profile().id(),
                "leastStrength", sifted.profile().leastStrength().word(),
                "verdict", sifted.verdict().size() == 1 ? sifted.verdict().get(0) : Outcome.CONDITIONAL,
                "reachable", sifted.verdict(),
                "changes",
                        sifted.shifts().stream()
                                .map(shift -> object(
                                        "about", shift.about(),
                                        "from", shift.from(),
                                        "to", shift.to(),
                                        "without", rules(shift.out()),
                                        "with", rules(shift.in())))
                                .toList());
    }

    private static List<String> rules(List<RuleCard> rules) {
        return rules.stream().map(RuleCard::id).toList();
    }

    private Map<String, Object> assessed(Assessment assessment) {
        return object(
                "id", assessment.option().id(),
                "file", Place.startOf(assessment.option().file()).fileName(),
                "title", assessment.option().title(),
                "asOf", assessment.standpoint().asOf().toString(),
                "verdict", assessment.verdict().word(),
                "by", assessment.by(),
                "possiblyBy", assessment.possiblyBy(),
                "reachable", assessment.verdict().words(),
                "byReachable",
                        assessment.byReachable().stream()
                                .map(AssessmentJson::reachable)
                                .toList(),
                "newest", dated(assessment.turning().newest()),
                "oldest", dated(assessment.turning().oldest()),
                "worst", assessment.worst().stream().map(AssessmentJson::worst).toList(),
                "parts",
                        assessment.parts().stream()
                                .filter(part -> !part.whole())
                                .map(part -> part(assessment, part))
                                .toList(),
                "whole",
                        assessment.parts().stream()
                                .filter(PartAssessment::whole)
                                .findFirst()
                                .map(part -> part(assessment, part))
                                .orElse(null),
                "subjectTo",
                        assessment.subjectTo().stream()
                                .map(AssessmentJson::subjectTo)
                                .toList(),
                "openTerms", deciders(assessment.verdict().deciders()),
                "unstated", assessment.openTerms().stream().map(Term::id).toList(),
                "alignment", JsonValues.of(assessment.alignment()),
                "negotiability", negotiability(assessment),
                "parties",
                        assessment.parties().stream()
                                .map(party -> party(assessment, party))
                                .toList(),
                "recommendations",
                        assessment.recommendations().stream()
                                .map(criterion -> recommendation(assessment, criterion))
                                .toList(),
                "findings", assessment.findings().stream().map(this::finding).toList(),
                "anachronisms",
                        assessment.anachronisms().stream()
                                .map(AssessmentJson::anachronism)
                                .toList());
    }

    private static Map<String, Object> negotiability(Assessment assessment) {
        Map<String, Object> json = JsonValues.of(assessment.negotiability());
        json.put(
                "parts",
                object(
                        "known",
                        (int) assessment.scoredParts(),
                        "of",
                        assessment.parts().size()));
        return json;
    }

    private static @Nullable Map<String, Object> dated(Optional<Turning.Dated> ground) {
        return ground.map(dated -> object(
                        "rule",
                        dated.rule().id(),
                        "source",
                        dated.source(),
                        "date",
                        dated.date().text()))
                .orElse(null);
    }

    private static Map<String, Object> reachable(Assessment.Reachable reachable) {
        return object(
                "verdict", reachable.verdict().word(), "by", reachable.by(), "when", conditions(reachable.when()));
    }

    private static List<List<Map<String, Object>>> conditions(List<List<TermCondition>> lists) {
        return lists.stream().map(JsonValues::of).toList();
    }

    private static Map<String, Object> worst(Assessment.Worst worst) {
        Map<String, Object> json = object(
                "part",
                worst.whole() ? null : worst.part(),
                "verdict",
                worst.verdict().word());
        json.putAll(basis(worst.basis()));
        return json;
    }

    private static Map<String, Object> basis(VerdictBasis basis) {
        return object(
                "by", basis.by(),
                "possiblyBy", basis.possiblyBy(),
                "lacking", basis.lacking(),
                "support", basis.support(),
                "possibleSupport", basis.possibleSupport(),
                "blockedBy", rules(basis.blockedBy()),
                "apart", basis.apart().size() == 1 ? basis.apart().get(0).word() : Outcome.CONDITIONAL,
                "newest", dated(basis.turning().newest()),
                "oldest", dated(basis.turning().oldest()));
    }

    private Map<String, Object> part(Assessment assessment, PartAssessment part) {
        Map<String, Object> json = object(
                "id",
                part.whole() ? null : part.part(),
                "verdict",
                part.verdict().word(),
                "reachable",
                part.verdict().words());
        json.putAll(basis(part.basis()));
        json.put("negotiability", JsonValues.of(part.negotiability()));
        json.put("openTerms", deciders(part.verdict().deciders()));
        json.put(
                "parties",
                part.parties().stream()
                        .map(party -> object(
                                "id", party.about(),
                                "stance", party.word(),
                                "reachable", party.words(),
                                "findings",
                                        assessment.findingsAbout(party.about()).stream()
                                                .filter(finding ->
                                                        finding.parts().contains(part.part()))
                                                .map(finding -> finding.rule().id())
                                                .toList()))
                        .toList());
        return json;
    }

    private static Map<String, Object> subjectTo(SubjectTo subject) {
        return object(
                "rule", subject.rule().id(),
                "requirement", subject.rule().position().of().orElse(null),
                "part", subject.part().equals(RuleCard.PACKAGE) ? null : subject.part(),
                "state", subject.state().word(),
                "text", subject.text(),
                "sources", subject.rule().position().sources(),
                "arisesWhen", conditions(subject.arisesWhen()),
                "supportHangs", subject.supportHangs());
    }

    private Map<String, Object> party(Assessment assessment, Judgement<Stance> party) {
        List<Finding> findings = assessment.findingsAbout(party.about());
        Optional<Grounding> grounding = Grounding.of(findings, rulebook);
        return object(
                "id", party.about(),
                "stance", party.word(),
                "reachable", party.words(),
                "findings", ids(findings),
                "strongest",
                        grounding.map(Grounding::strongest).map(Strength::word).orElse(null),
                "weakest", grounding.map(Grounding::weakest).map(Strength::word).orElse(null),
                "latest", grounding.map(Grounding::latest).map(String::valueOf).orElse(null),
                "openTerms", deciders(party.deciders()));
    }

    private static Map<String, Object> recommendation(Assessment assessment, Judgement<Status> criterion) {
        return object(
                "id", criterion.about(),
                "status", criterion.word(),
                "reachable", criterion.words(),
                "findings", ids(assessment.findingsAbout(criterion.about())),
                "openTerms", deciders(criterion.deciders()));
    }

    private Map<String, Object> finding(Finding finding) {
        RuleCard rule = finding.rule();
        Map<String, Object> json = object(
                "rule", rule.id(),
                "about", finding.about(),
                "effect", rule.position().effect().word());
        rule.position().of().ifPresent(requirement -> json.put("of", requirement));
        json.put("parts", finding.parts());
        json.put("holds", finding.holds());
        json.put("text", finding.text());
        json.put("file", rule.place().fileName());
        json.put("line", rule.place().line());
        List<List<Map<String, Object>>> grounds = finding.grounds().stream()
                .map(ground ->
                        ground.terms().stream().map(AssessmentJson::stated).toList())
                .toList();
        json.put("because", grounds.isEmpty() ? List.of() : grounds.get(0));
        json.put("alsoBecause", grounds.stream().skip(1).toList());
        json.put("alsoBecauseComplete", finding.allGrounds());
        json.put("sources", rule.position().sources());
        json.put("strength", finding.strength().word());
        json.put("contestedBy", finding.contestedBy());
        json.put("openTerms", deciders(finding.deciders()));
        return json;
    }

    private static Map<String, Object> stated(SufficientReason.Stated stated) {
        Map<String, Object> json = object(
                "term",
                stated.term().id(),
                "value",
                stated.admitted().map(JsonValues::of).orElseGet(() -> object("not", Term.NONE)),
                "byOmission",
                stated.byOmission());
        json.putAll(place(stated.place()));
        return json;
    }

    private static Map<String, Object> anachronism(Anachronism early) {
        Map<String, Object> json = object("term", early.term(), "value", early.value());
        early.since().ifPresent(since -> json.put("since", since.text()));
        early.until().ifPresent(until -> json.put("until", until.text()));
        json.putAll(place(early.place()));
        return json;
    }

    private static Map<String, Object> place(Place place) {
        return object("file", place.fileName(), "line", place.line(), "column", place.column());
    }

    private static List<Map<String, Object>> deciders(List<DecidingTerm> deciders) {
        return deciders.stream()
                .map(decider -> object(
                        "term",
                        decider.axis().term().id(),
                        "cases",
                        decider.cases().stream()
                                .map(one -> object(
                                        "when", one.when(),
                                        "becomes",
                                                one.becomes().size() == 1
                                                        ? one.becomes().get(0)
                                                        : Outcome.CONDITIONAL,
                                        "reachable", one.becomes()))
                                .toList()))
                .toList();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
