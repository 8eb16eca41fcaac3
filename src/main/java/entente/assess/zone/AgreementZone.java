package entente.assess.zone;

import entente.assess.AssessmentContext;
import entente.assess.Score;
import entente.assess.TermCondition;
import entente.assess.repair.Infeasibility;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.Stance;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Edit;
import entente.text.NamedConstant;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Where those with a part in the decision can meet, among all valid packages in which what is kept is as stated.
 *
 * @param kept what was asked for; the conditions below come on top of it
 * @param levels {@link Kind#ASSENTED}, {@link Kind#AGREEABLE}, {@link Kind#UNOPPOSED}
 * @param parts each part of packages that some side has to take up in some of them, in the vocabulary's order
 * @param gives what each party with a part in the decision gives up, within the first level that is not empty
 */
public record AgreementZone(
        AssessmentContext context,
        List<Edit> kept,
        BigInteger valid,
        List<Level> levels,
        List<Part> parts,
        List<Give> gives) {
    public AgreementZone {
        kept = List.copyOf(kept);
        levels = List.copyOf(levels);
        parts = List.copyOf(parts);
        gives = List.copyOf(gives);
    }

    /**
     * What can be had of one part, whatever else is in the package.
     *
     * @param part id of the instrument
     * @param reachable the verdicts on it where a side has to take it up, the worst first
     * @param requirements if it can be agreeable, lists of conditions of each of which one has to be fulfilled for it, and
     *     then it is enough
     * @param beyond how many packages fulfil a condition of every list without its being agreeable; none, unless there
     *     would be too many lists
     * @param supporters those who decide and support it in some packages in which it is agreeable
     * @param clash if it cannot be agreeable, why
     */
    public record Part(
            String part,
            List<Verdict> reachable,
            List<List<TermCondition>> requirements,
            BigInteger beyond,
            List<Party> supporters,
            Optional<Infeasibility> clash) {
        public Part {
            reachable = List.copyOf(reachable);
            requirements = List.copyOf(requirements);
            supporters = List.copyOf(supporters);
        }

        /** The best that it can be. */
        public Verdict best() {
            return reachable.get(reachable.size() - 1);
        }
    }

    /** What makes a package one of a level. */
    public enum Kind implements NamedConstant {
        /** Every party with a part in the decision is for it or leans for it. */
        ASSENTED,
        /** The verdict on it is agreeable: on each side somebody is for it, and nobody is mixed or worse. */
        AGREEABLE,
        /** No party with a part in the decision is against it, leans against it or is mixed. */
        UNOPPOSED
    }

    /**
     * One level of content: some packages of all.
     *
     * @param count how many packages it has
     * @param contained leading terms of the instruments that every package of it has in
     * @param excluded leading terms of those that none has in
     * @param conditions lists of conditions, each of which is enough
     * @param left how many packages fulfil none of the lists; none, unless there would be too many lists
     * @param requirements lists of conditions, of each of which one has to be fulfilled, and then it is enough for what is
     *     valid
     * @param beyond how many packages fulfil a condition of every list and are not in it, for the same reason
     * @param best packages that no other beats on both scores, by the low ends of the ranges
     * @param clash if it is empty, why
     */
    public record Level(
            Kind kind,
            BigInteger count,
            List<Term> contained,
            List<Term> excluded,
            List<List<TermCondition>> conditions,
            BigInteger left,
            List<List<TermCondition>> requirements,
            BigInteger beyond,
            List<Best> best,
            Optional<Infeasibility> clash) {
        public Level {
            contained = List.copyOf(contained);
            excluded = List.copyOf(excluded);
            conditions = List.copyOf(conditions);
            requirements = List.copyOf(requirements);
            best = List.copyOf(best);
        }

        public boolean isEmpty() {
            return count.signum() == 0;
        }
    }

    /**
     * Packages that are equally good.
     *
     * @param alignment what each of them has at least
     * @param negotiability what each of them has at least
     * @param count how many they are
     * @param example conditions that are enough to be one of them
     * @param exampleAlignment the score of those that fulfil the conditions
     * @param exampleNegotiability the score of those that fulfil the conditions
     */
    public record Best(
            int alignment,
            int negotiability,
            BigInteger count,
            List<TermCondition> example,
            Score exampleAlignment,
            Score exampleNegotiability) {
        public Best {
            example = List.copyOf(example);
        }
    }

    /**
     * What a party gives up.
     *
     * @param own the best stance it takes on any package in question
     * @param here the stances it takes there, the worst first
     * @param never rules in its favour that fire on some package in question, and on none of the level
     * @param sometimes those that fire on some packages of the level only
     * @param always those that fire on every package of the level
     */
    public record Give(
            Party party,
            Stance own,
            List<Stance> here,
            List<RuleCard> never,
            List<RuleCard> sometimes,
            List<RuleCard> always) {
        public Give {
            here = List.copyOf(here);
            never = List.copyOf(never);
            sometimes = List.copyOf(sometimes);
            always = List.copyOf(always);
        }
    }

    /** The first level that is not empty. */
    public Optional<Level> first() {
        return levels.stream().filter(level -> !level.isEmpty()).findFirst();
    }
}
