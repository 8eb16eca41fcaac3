package entente.explain;

import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.questions.Assessor;
import entente.assess.repair.Bridge;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stratum;
import entente.option.Option;
import entente.space.Leanings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Explains an assessment: what was found, on whose word, and for every other position why it did not fire
 * and what would make it fire. */
public final class Explainer {
    private final Assessor assessor;
    private final Rulebook rulebook;
    private final Assessment assessment;
    private final WhyNot reading;
    private final Map<String, Explanation> explained = new HashMap<>();

    private Explainer(Assessor assessor, Assessment assessment) {
        this.assessor = assessor;
        this.rulebook = assessor.rulebook();
        this.assessment = assessment;
        this.reading = new WhyNot(rulebook, assessor.firingSets(), assessment.option());
    }

    /** @param assessor that made the assessment */
    public static Explainer of(Assessor assessor, Assessment assessment) {
        return new Explainer(assessor, assessment);
    }

    /** What effects do to a party's stance. */
    public Leanings leanings() {
        return assessor.leanings();
    }

    /** The verdict, with what is found about the package itself. */
    public Explanation verdict() {
        return explanation(RuleCard.PACKAGE, assessment.verdict());
    }

    /** Every party, in the rulebook's order. */
    public List<Explanation> parties() {
        return assessment.parties().stream()
                .map(judged -> explanation(judged.about(), judged))
                .toList();
    }

    /** Every recommendation, in the rulebook's order. */
    public List<Explanation> recommendations() {
        return assessment.recommendations().stream()
                .map(judged -> explanation(judged.about(), judged))
                .toList();
    }

    /** The party or recommendation of this id, if there is one. */
    public Optional<Explanation> about(String id) {
        return assessment
                .judged(AssessedSubject.of(id))
                .filter(judged -> judged != assessment.verdict())
                .map(judged -> explanation(id, judged));
    }

    /** The smallest edit that would make a rule fire; empty where it does not count, or nothing would. */
    public Optional<Bridge.Way> firing(RuleCard rule) {
        return assessor.firing(assessment.option(), assessment.context(), rule);
    }

    public Assessment assessment() {
        return assessment;
    }

    public Option option() {
        return assessment.option();
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    private Explanation explanation(String about, Judgement<?> judged) {
        return explained.computeIfAbsent(about, any -> explain(about, judged));
    }

    private Explanation explain(String about, Judgement<?> judged) {
        List<Finding> findings = assessment.findingsAbout(about);
        Set<String> fired =
                findings.stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
        return new Explanation(
                judged,
                findings,
                rulebook.rules(Stratum.POSITIONS).stream()
                        .filter(rule -> rule.position().about().equals(about))
                        .filter(rule -> !fired.contains(rule.id()))
                        .toList());
    }

    /** Why a rule does not fire in any completion. */
    public NotFired notFired(RuleCard rule) {
        return new NotFired(rule, assessment.context().inactive(rulebook, rule), reading.obstacles(rule));
    }
}
