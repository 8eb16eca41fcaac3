package entente.report;

import static entente.report.JsonTree.object;

import entente.assessment.Anachronism;
import entente.assessment.Assessment;
import entente.assessment.Decider;
import entente.assessment.Edges;
import entente.assessment.Finding;
import entente.assessment.Ground;
import entente.assessment.Judged;
import entente.assessment.Outlook;
import entente.assessment.Score;
import entente.assessment.Sifted;
import entente.rulebook.Outcome;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import entente.rulebook.Strength;
import entente.rulebook.Term;
import entente.rulebook.Threshold;
import entente.source.Place;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code assess --format json}: what the outside contract promises, and more beside it. */
public final class Json {
    private final Rulebook rulebook;

    private Json(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Writes one object with all options, one after another, in the order given; ends with a line end. */
    public static void write(List<Outlook> outlooks, Rulebook rulebook, PrintWriter out) {
        Json json = new Json(rulebook);
        Iterable<Map<String, Object>> options =
                () -> outlooks.stream().map(json::option).iterator();
        JsonTree.write(object("options", options), out);
    }

    private Map<String, Object> option(Outlook outlook) {
        Map<String, Object> json = assessed(outlook.assessment());
        json.put("nearest", BridgeJson.ways(outlook.bridge()));
        json.put(
                "edges",
                outlook.edges().stream()
                        .flatMap(edges -> edges.edges().stream().map(edge -> edge(edges.term(), edge)))
                        .toList());
        json.put("profiles", outlook.sifted().stream().map(Json::sifted).toList());
        return json;
    }

    private static Map<String, Object> edge(Term term, Edges.Edge edge) {
        return object(
                "term", term.id(),
                "at", edge.at(),
                "about", edge.about(),
                "below", edge.below(),
                "from", edge.from(),
                "origins", edge.origins().stream().map(Json::origin).toList());
    }

    private static Map<String, Object> origin(Threshold threshold) {
        Map<String, Object> json = object("rule", threshold.rule().id());
        threshold.parameter().ifPresent(parameter -> {
            json.put("parameter", parameter.name());
            json.put("chosenBy", parameter.chosenBy().name().toLowerCase(Locale.ROOT));
        });
        return json;
    }

    private static Map<String, Object> sifted(Sifted sifted) {
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
                "perhapsBy", assessment.perhapsBy(),
                "reachable", assessment.verdict().words(),
                "openTerms", deciders(assessment.verdict().deciders()),
                "unstated", assessment.openTerms().stream().map(Term::id).toList(),
                "alignment", score(assessment.alignment()),
                "negotiability", score(assessment.negotiability()),
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
                                .map(Json::anachronism)
                                .toList());
    }

    private static Map<String, Object> score(Score score) {
        return object("low", score.low(), "high", score.high(), "known", score.known(), "of", score.of());
    }

    private Map<String, Object> party(Assessment assessment, Judged<Stance> party) {
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

    private static Map<String, Object> recommendation(Assessment assessment, Judged<Status> criterion) {
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
        rule.position().of().ifPresent(party -> json.put("of", party));
        json.put("holds", finding.holds());
        json.put("text", finding.text());
        json.put("file", rule.place().fileName());
        json.put("line", rule.place().line());
        List<List<Map<String, Object>>> grounds = finding.grounds().stream()
                .map(ground -> ground.terms().stream().map(Json::stated).toList())
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

    private static Map<String, Object> stated(Ground.Stated stated) {
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
        Map<String, Object> json = object(
                "term", early.term(),
                "value", early.value(),
                "since", early.since().text());
        json.putAll(place(early.place()));
        return json;
    }

    private static Map<String, Object> place(Place place) {
        return object("file", place.fileName(), "line", place.line(), "column", place.column());
    }

    private static List<Map<String, Object>> deciders(List<Decider> deciders) {
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
