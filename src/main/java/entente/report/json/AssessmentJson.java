package entente.report.json;

import entente.assess.Assessment;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.assess.SubjectTo;
import entente.assess.SufficientReason;
import entente.assess.VerdictBasis;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.model.Outcome;
import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Source;
import entente.model.Stance;
import entente.model.Status;
import entente.report.json.JsonContract.Assess;
import entente.report.json.JsonContract.AssessedOption;
import entente.report.json.JsonContract.Basis;
import entente.report.json.JsonContract.ByProfile;
import entente.report.json.JsonContract.Edge;
import entente.report.json.JsonContract.Fired;
import entente.report.json.JsonContract.Part;
import entente.report.json.JsonContract.PartyOnPart;
import entente.report.json.JsonContract.PartyStance;
import entente.report.json.JsonContract.RecommendationStatus;
import entente.report.json.JsonContract.Required;
import entente.report.json.JsonContract.Scored;
import entente.report.json.JsonContract.Worst;
import entente.text.Place;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** {@code assess --format json}: what the outside contract promises, and more beside it. */
public record AssessmentJson(Rulebook rulebook, Assessment assessment) {
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
                assessment.context().asOf(),
                assessment.verdict().word(),
                assessment.by(),
                assessment.possiblyBy(),
                assessment.verdict().reachable(),
                assessment.byReachable(),
                assessment.turning().newest().orElse(null),
                assessment.turning().oldest().orElse(null),
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
                assessment.subjectTo().stream().map(AssessmentJson::required).toList(),
                assessment.verdict().deciders(),
                assessment.openTerms(),
                assessment.alignment(),
                JsonValues.score(
                        assessment.negotiability(),
                        Optional.of(new Scored(
                                (int) assessment.scoredParts(),
                                assessment.parts().size()))),
                assessment.parties().stream().map(this::party).toList(),
                assessment.recommendations().stream().map(this::recommendation).toList(),
                assessment.findings().stream().map(AssessmentJson::fired).toList(),
                assessment.anachronisms(),
                BridgeJson.ways(outlook.bridge()),
                outlook.edges().stream()
                        .flatMap(edges -> edges.edges().stream()
                                .map(edge -> new Edge(
                                        edges.term(),
                                        edge.at(),
                                        edge.matter(),
                                        edge.below(),
                                        edge.from(),
                                        edge.origins())))
                        .toList(),
                outlook.sifted().stream().map(AssessmentJson::byProfile).toList());
    }

    private static ByProfile byProfile(EvidenceSensitivity sifted) {
        return new ByProfile(
                sifted.profile().id(),
                sifted.profile().leastStrength(),
                JsonValues.word(sifted.verdict()),
                sifted.verdict(),
                sifted.shifts());
    }

    private static Worst worst(Assessment.Worst worst) {
        return new Worst(worst.whole() ? null : worst.part(), worst.verdict(), basis(worst.basis()));
    }

    private static Basis basis(VerdictBasis basis) {
        return new Basis(
                basis.by(),
                basis.possiblyBy(),
                basis.lacking(),
                basis.support(),
                basis.possibleSupport(),
                basis.blockedBy(),
                basis.apart().size() == 1 ? basis.apart().get(0).word() : Outcome.CONDITIONAL,
                basis.turning().newest().orElse(null),
                basis.turning().oldest().orElse(null));
    }

    private Part part(PartAssessment part) {
        return new Part(
                part.whole() ? null : part.part(),
                part.verdict().word(),
                part.verdict().reachable(),
                basis(part.basis()),
                part.negotiability(),
                part.verdict().deciders(),
                part.parties().stream().map(party -> onPart(party, part)).toList());
    }

    private PartyOnPart onPart(Judgement<Stance> party, PartAssessment part) {
        return new PartyOnPart(
                party.about(),
                party.word(),
                party.reachable(),
                assessment.findingsAbout(party.about()).stream()
                        .filter(finding -> finding.parts().contains(part.part()))
                        .map(Finding::rule)
                        .toList());
    }

    private static Required required(SubjectTo subject) {
        return new Required(
                subject.rule(),
                subject.rule().position().of().orElse(null),
                subject.part().equals(RuleCard.PACKAGE) ? null : subject.part(),
                subject.state(),
                subject.text(),
                subject.rule().position().sources(),
                subject.arisesWhen(),
                subject.supportHangs());
    }

    private PartyStance party(Judgement<Stance> party) {
        List<Finding> findings = assessment.findingsAbout(party.about());
        return new PartyStance(
                party.about(),
                party.word(),
                party.reachable(),
                rules(findings),
                findings.stream()
                        .map(Finding::strength)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                findings.stream()
                        .map(Finding::strength)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                latest(findings).orElse(null),
                party.deciders());
    }

    /** When the youngest of the sources spoke, as exact as that source. */
    private Optional<PartialDate> latest(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> rulebook.sources(finding.rule()).stream())
                .map(Source::date)
                .max(Comparator.comparing(PartialDate::last).thenComparing(PartialDate::text));
    }

    private RecommendationStatus recommendation(Judgement<Status> criterion) {
        return new RecommendationStatus(
                criterion.about(),
                criterion.word(),
                criterion.reachable(),
                rules(assessment.findingsAbout(criterion.about())),
                criterion.deciders());
    }

    private static List<RuleCard> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static Fired fired(Finding finding) {
        RuleCard rule = finding.rule();
        List<List<SufficientReason.Stated>> grounds =
                finding.grounds().stream().map(SufficientReason::terms).toList();
        return new Fired(
                rule,
                finding.about(),
                rule.position().effect(),
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
                finding.strength(),
                finding.contestedBy(),
                finding.deciders());
    }
}
