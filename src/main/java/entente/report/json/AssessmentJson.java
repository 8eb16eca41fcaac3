package entente.report.json;

import entente.assess.Anachronism;
import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.assess.SubjectTo;
import entente.assess.SufficientReason;
import entente.assess.Turning;
import entente.assess.VerdictBasis;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.sensitivity.Breakpoints;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.model.Outcome;
import entente.model.Parameter;
import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Strength;
import entente.model.Term;
import entente.model.Threshold;
import entente.report.Grounding;
import entente.report.json.JsonContract.Assess;
import entente.report.json.JsonContract.AssessedOption;
import entente.report.json.JsonContract.At;
import entente.report.json.JsonContract.Basis;
import entente.report.json.JsonContract.ByProfile;
import entente.report.json.JsonContract.Dated;
import entente.report.json.JsonContract.Edge;
import entente.report.json.JsonContract.OpenTerm;
import entente.report.json.JsonContract.Origin;
import entente.report.json.JsonContract.Part;
import entente.report.json.JsonContract.PartyOnPart;
import entente.report.json.JsonContract.PartyStance;
import entente.report.json.JsonContract.Reachable;
import entente.report.json.JsonContract.RecommendationStatus;
import entente.report.json.JsonContract.Scored;
import entente.report.json.JsonContract.Shift;
import entente.report.json.JsonContract.Stated;
import entente.report.json.JsonContract.TermCase;
import entente.report.json.JsonContract.Worst;
import entente.text.Place;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** {@code assess --format json}: what the outside contract promises, and more beside it. */
public final class AssessmentJson {
    private final Rulebook rulebook;
    private final Assessment assessment;

    private AssessmentJson(Rulebook rulebook, Assessment assessment) {
        this.rulebook = rulebook;
        this.assessment = assessment;
    }

    /** Writes one object with all options, one after another, in the order given; ends with a line end. */
    public static void write(Iterable<AssessmentWithAlternatives> outlooks, Rulebook rulebook, PrintWriter out) {
        Iterable<AssessedOption> options = () -> StreamSupport.stream(outlooks.spliterator(), false)
                .map(outlook -> new AssessmentJson(rulebook, outlook.assessment()).option(outlook))
                .iterator();
        JsonTree.write(new Assess(JsonContract.VERSION, options), out);
    }

    private AssessedOption option(AssessmentWithAlternatives outlook) {
        return new AssessedOption(
                assessment.option().id(),
                Place.startOf(assessment.option().file()).fileName(),
                assessment.option().title(),
                assessment.standpoint().asOf().toString(),
                assessment.verdict().word(),
                assessment.by(),
                assessment.possiblyBy(),
                assessment.verdict().words(),
                assessment.byReachable().stream().map(AssessmentJson::reachable).toList(),
                dated(assessment.turning().newest()),
                dated(assessment.turning().oldest()),
                assessment.worst().stream().map(AssessmentJson::worst).toList(),
                assessment.parts().stream()
                        .filter(part -> !part.whole())
                        .map(this::part)
                        .toList(),
                assessment.parts().stream()
                        .filter(PartAssessment::whole)
                        .findFirst()
                        .map(this::part)
                        .orElse(null),
                assessment.subjectTo().stream().map(AssessmentJson::subjectTo).toList(),
                openTerms(assessment.verdict().deciders()),
                assessment.openTerms().stream().map(Term::id).toList(),
                JsonValues.of(assessment.alignment()),
                JsonValues.of(
                        assessment.negotiability(),
                        Optional.of(new Scored(
                                (int) assessment.scoredParts(),
                                assessment.parts().size()))),
                assessment.parties().stream().map(this::party).toList(),
                assessment.recommendations().stream().map(this::recommendation).toList(),
                assessment.findings().stream().map(AssessmentJson::finding).toList(),
                assessment.anachronisms().stream()
                        .map(AssessmentJson::anachronism)
                        .toList(),
                BridgeJson.ways(outlook.bridge()),
                outlook.edges().stream()
                        .flatMap(edges -> edges.edges().stream().map(edge -> edge(edges.term(), edge)))
                        .toList(),
                outlook.sifted().stream().map(AssessmentJson::byProfile).toList());
    }

    private static Edge edge(Term term, Breakpoints.Edge edge) {
        return new Edge(
                term.id(),
                edge.at(),
                edge.matter().about(),
                edge.matter().part().orElse(null),
                edge.below(),
                edge.from(),
                edge.origins().stream().map(AssessmentJson::origin).toList());
    }

    private static Origin origin(Threshold threshold) {
        Optional<Parameter> parameter = threshold.parameter();
        return new Origin(
                threshold.rule().id(),
                parameter.map(Parameter::name),
                parameter.map(named -> named.chosenBy().word()));
    }

    private static ByProfile byProfile(EvidenceSensitivity sifted) {
        return new ByProfile(
                sifted.profile().id(),
                sifted.profile().leastStrength().word(),
                JsonValues.word(sifted.verdict()),
                sifted.verdict(),
                sifted.shifts().stream()
                        .map(shift -> new Shift(
                                shift.about(),
                                shift.from(),
                                shift.to(),
                                JsonValues.ids(shift.out()),
                                JsonValues.ids(shift.in())))
                        .toList());
    }

    private static @Nullable Dated dated(Optional<Turning.Dated> ground) {
        return ground.map(dated -> new Dated(
                        dated.rule().id(), dated.source(), dated.date().text()))
                .orElse(null);
    }

    private static Reachable reachable(Assessment.Reachable reachable) {
        return new Reachable(reachable.verdict().word(), reachable.by(), JsonValues.all(reachable.when()));
    }

    private static Worst worst(Assessment.Worst worst) {
        return new Worst(worst.whole() ? null : worst.part(), worst.verdict().word(), basis(worst.basis()));
    }

    private static Basis basis(VerdictBasis basis) {
        return new Basis(
                basis.by(),
                basis.possiblyBy(),
                basis.lacking(),
                basis.support(),
                basis.possibleSupport(),
                JsonValues.ids(basis.blockedBy()),
                basis.apart().size() == 1 ? basis.apart().get(0).word() : Outcome.CONDITIONAL,
                dated(basis.turning().newest()),
                dated(basis.turning().oldest()));
    }

    private Part part(PartAssessment part) {
        return new Part(
                part.whole() ? null : part.part(),
                part.verdict().word(),
                part.verdict().words(),
                basis(part.basis()),
                JsonValues.of(part.negotiability()),
                openTerms(part.verdict().deciders()),
                part.parties().stream().map(party -> onPart(party, part)).toList());
    }

    private PartyOnPart onPart(Judgement<Stance> party, PartAssessment part) {
        return new PartyOnPart(
                party.about(),
                party.word(),
                party.words(),
                ids(assessment.findingsAbout(party.about()).stream()
                        .filter(finding -> finding.parts().contains(part.part()))
                        .toList()));
    }

    private static JsonContract.SubjectTo subjectTo(SubjectTo subject) {
        return new JsonContract.SubjectTo(
                subject.rule().id(),
                subject.rule().position().of().orElse(null),
                subject.part().equals(RuleCard.PACKAGE) ? null : subject.part(),
                subject.state().word(),
                subject.text(),
                subject.rule().position().sources(),
                JsonValues.all(subject.arisesWhen()),
                subject.supportHangs());
    }

    private PartyStance party(Judgement<Stance> party) {
        List<Finding> findings = assessment.findingsAbout(party.about());
        Optional<Grounding> grounding = Grounding.of(findings, rulebook);
        return new PartyStance(
                party.about(),
                party.word(),
                party.words(),
                ids(findings),
                grounding.map(Grounding::strongest).map(Strength::word).orElse(null),
                grounding.map(Grounding::weakest).map(Strength::word).orElse(null),
                grounding.map(Grounding::latest).map(String::valueOf).orElse(null),
                openTerms(party.deciders()));
    }

    private RecommendationStatus recommendation(Judgement<Status> criterion) {
        return new RecommendationStatus(
                criterion.about(),
                criterion.word(),
                criterion.words(),
                ids(assessment.findingsAbout(criterion.about())),
                openTerms(criterion.deciders()));
    }

    private static JsonContract.Finding finding(Finding finding) {
        RuleCard rule = finding.rule();
        List<List<Stated>> grounds = finding.grounds().stream()
                .map(ground ->
                        ground.terms().stream().map(AssessmentJson::stated).toList())
                .toList();
        return new JsonContract.Finding(
                rule.id(),
                finding.about(),
                rule.position().effect().word(),
                rule.position().of(),
                finding.parts(),
                finding.holds(),
                finding.text(),
                rule.place().fileName(),
                rule.place().line(),
                grounds.isEmpty() ? List.of() : grounds.get(0),
                grounds.stream().skip(1).toList(),
                finding.allGrounds(),
                rule.position().sources(),
                finding.strength().word(),
                finding.contestedBy(),
                openTerms(finding.deciders()));
    }

    private static Stated stated(SufficientReason.Stated stated) {
        return new Stated(
                stated.term().id(),
                stated.admitted().map(JsonValues::of).orElseGet(() -> JsonTree.object("not", Term.NONE)),
                stated.byOmission(),
                at(stated.place()));
    }

    private static JsonContract.Anachronism anachronism(Anachronism early) {
        return new JsonContract.Anachronism(
                early.term(),
                early.value(),
                early.since().map(PartialDate::text),
                early.until().map(PartialDate::text),
                at(early.place()));
    }

    private static At at(Place place) {
        return new At(place.fileName(), place.line(), place.column());
    }

    private static List<OpenTerm> openTerms(List<DecidingTerm> deciders) {
        return deciders.stream()
                .map(decider -> new OpenTerm(
                        decider.axis().term().id(),
                        decider.cases().stream()
                                .map(one -> new TermCase(one.when(), JsonValues.word(one.becomes()), one.becomes()))
                                .toList()))
                .toList();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
