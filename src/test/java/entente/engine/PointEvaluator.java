package entente.engine;

import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What single packages come to, point by point and stratum by stratum: what the diagrams are held against. */
public final class PointEvaluator {
    private final Rulebook rulebook;
    private final StratifiedEvaluator chain;

    /**
     * @param oracles one for each stratum: a live one answers fastest if it is asked of like worlds
     */
    public PointEvaluator(Rulebook rulebook, Supplier<? extends RuleEvaluator> oracles) {
        this.rulebook = rulebook;
        this.chain = new StratifiedEvaluator(oracles);
    }

    /**
     * What one point comes to.
     *
     * @param findings ids of the positions and criteria that fire
     * @param stances on the package, by party, in the rulebook's order
     * @param statuses by recommendation, in the rulebook's order
     * @param parts verdicts by part, in the vocabulary's order, with {@link RuleCard#PACKAGE} for the whole last
     * @param partStances by part and party
     */
    public record Outcome(
            SortedSet<String> findings,
            Map<String, Stance> stances,
            Map<String, Status> statuses,
            Map<String, Verdict> parts,
            Map<String, Map<String, Stance>> partStances,
            Verdict verdict) {}

    /**
     * Assesses one point.
     *
     * @param point a value for every term but derived ones; non-leading terms of absent instruments may be left out
     * @param active which positions hold on the day and under the profile asked about
     */
    public Outcome assess(Map<Term, Object> point, Predicate<RuleCard> active) {
        return new PointAssessing(
                        chain,
                        rulebook,
                        point,
                        findings(point).stream().filter(active).toList())
                .outcome();
    }

    /** The positions and criteria that fire on a point, whatever the day. */
    public Set<RuleCard> findings(Map<Term, Object> point) {
        Map<Term, Object> values = new HashMap<>(point);
        chain.holding(Stratum.FACTS, PointFacts.world(rulebook.vocabulary().sections(), point)).stream()
                .map(rule -> ((RuleCard.Conclusion.Fact) rule.conclusion()).term())
                .forEach(flag -> values.put(rulebook.vocabulary().term(flag).orElseThrow(), true));
        return chain.holding(
                Stratum.POSITIONS, PointFacts.world(rulebook.vocabulary().sections(), values));
    }
}
