package entente.assess;

import entente.model.Effect;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.RequirementState;
import entente.model.RuleCard;
import entente.model.Verdict;
import entente.option.Option;
import entente.space.Conclusions;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The parts of one option while it is assessed: what their verdicts rest on, and how near the parties are.
 *
 * @param completions all that the option leaves possible
 * @param counted those of them that count for verdicts
 */
public record PartAssessmentBuilder(
        OutcomeMap outcomeMap, Conclusions conclusions, PackageSet completions, PackageSet counted) {
    /** Ids of the parts that some completion has; the whole last, where it has a verdict of its own in some. */
    List<String> parts() {
        return parts(outcomeMap, conclusions, counted);
    }

    public static List<String> parts(OutcomeMap outcomeMap, Conclusions conclusions, PackageSet packages) {
        return outcomeMap.parts().stream()
                .filter(part -> part.equals(RuleCard.PACKAGE)
                        ? !packages.within(conclusions.having(Verdict.NONE, part))
                        : packages.meets(outcomeMap.present(part)))
                .toList();
    }

    /**
     * What a verdict on a part rests on.
     *
     * @param verdicts those looked at
     * @param where the completions looked at, in all of which the part has one of these
     */
    VerdictBasis basis(String part, List<Verdict> verdicts, PackageSet where) {
        PackagesByParty objecting = objecting(part, verdicts);
        PackagesByParty supporting = new PackagesByParty();
        for (Party party : outcomeMap.rulebook().parties()) {
            supporting.add(party, outcomeMap.impact(party, part, PartyImpact.SUPPORTS));
        }
        return new VerdictBasis(
                objecting.onAll(where),
                objecting.onSomeAlone(where),
                lacking(part, supporting, where),
                supporting.onAll(where),
                supporting.onSomeAlone(where),
                requiring(part, where),
                where.reached(conclusions.verdictsApart(part)),
                PivotalGrounds.on(turning(part, verdicts, where, objecting, supporting), outcomeMap.rulebook()));
    }

    /** Where each party objects to a part that has one of these verdicts, and so makes it what it is. */
    PackagesByParty objecting(String part, List<Verdict> verdicts) {
        PackagesByParty objecting = new PackagesByParty();
        for (Verdict verdict : verdicts) {
            conclusions.objection(verdict).ifPresent(objection -> {
                PackageSet so = conclusions.having(verdict, part);
                outcomeMap
                        .rulebook()
                        .parties()
                        .forEach(party -> objecting.add(
                                party, outcomeMap.impact(party, part, objection).and(so)));
            });
        }
        return objecting;
    }

    private List<String> lacking(String part, PackagesByParty supporting, PackageSet where) {
        return outcomeMap.rulebook().sides().keySet().stream()
                .filter(side -> !where.and(outcomeMap.takenUp(part, side))
                        .within(supporting.of(side, outcomeMap.space().nothing())))
                .toList();
    }

    /** Where somebody objects whatever is open, it does not turn on those who object only by what is open. */
    private Set<RuleCard> turning(
            String part,
            List<Verdict> verdicts,
            PackageSet where,
            PackagesByParty objecting,
            PackagesByParty supporting) {
        Set<RuleCard> turning = new LinkedHashSet<>();
        for (Verdict verdict : verdicts) {
            PackageSet so = where.and(conclusions.having(verdict, part));
            if (conclusions.lacksRequirement(verdict)) {
                turning.addAll(requiring(part, so));
            } else if (conclusions.objection(verdict).isPresent()) {
                boolean steady = !objecting.onAll(so).isEmpty();
                objecting.forEach((party, region) -> {
                    if (!steady || so.within(region)) {
                        turning.addAll(decisive(party, part, region.and(so)));
                    }
                });
            } else {
                turning.addAll(favouring(part, so, supporting));
            }
        }
        return turning;
    }

    /** The rules whose requirement of the part cannot be met on some of these packages. */
    private List<RuleCard> requiring(String part, PackageSet where) {
        return outcomeMap.requirements().arising().entrySet().stream()
                .filter(arises -> conclusions
                        .unmet(arises.getKey())
                        .and(arises.getValue()
                                .getOrDefault(part, outcomeMap.space().nothing()))
                        .meets(where))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What makes a party object: its refusals, which hold whatever else pleases it, and without any all it holds. */
    private List<RuleCard> decisive(Party party, String part, PackageSet where) {
        List<RuleCard> refusing = speaking(party, part, where, outcomeMap.leanings()::refuses);
        return refusing.isEmpty() ? speaking(party, part, where, outcomeMap.leanings()::decided) : refusing;
    }

    /** The rules by which somebody supports the part on a side that has to take it up. */
    private List<RuleCard> favouring(String part, PackageSet where, PackagesByParty supporting) {
        List<RuleCard> favouring = new ArrayList<>();
        for (String side : outcomeMap.rulebook().sides().keySet()) {
            PackageSet taken = where.and(outcomeMap.takenUp(part, side));
            supporting.forEach((party, region) -> {
                if (party.side().equals(side)) {
                    favouring.addAll(speaking(party, part, region.and(taken), outcomeMap.leanings()::favourable));
                }
            });
        }
        return favouring;
    }

    /**
     * The rules about a party that speak of the part with such an effect on all of these packages; where none does, those
     * that do on some.
     */
    private List<RuleCard> speaking(Party party, String part, PackageSet where, Predicate<Effect> effects) {
        List<RuleCard> some = where.isEmpty()
                ? List.of()
                : outcomeMap.findings().keySet().stream()
                        .filter(rule -> rule.position().about().equals(party.id())
                                && effects.test(rule.position().effect())
                                && outcomeMap.speaking(rule, part).meets(where))
                        .toList();
        List<RuleCard> all = some.stream()
                .filter(rule -> where.within(outcomeMap.speaking(rule, part)))
                .toList();
        return all.isEmpty() ? some : all;
    }

    /** What sources require of the option, by the rule that says so and the part. */
    List<SubjectTo> subjectTo(Option option, OpenTermConditions conditions) {
        List<SubjectTo> subject = new ArrayList<>();
        outcomeMap
                .requirements()
                .arising()
                .forEach((rule, parts) -> parts.forEach((part, where) -> {
                    PackageSet arises = where.and(completions);
                    if (!arises.isEmpty()) {
                        String text = Sentence.filled(rule.position().because(), option);
                        subject.add(subjectTo(rule, part, arises, text, conditions));
                    }
                }));
        return subject;
    }

    private SubjectTo subjectTo(
            RuleCard rule, String part, PackageSet arises, String text, OpenTermConditions conditions) {
        String named = rule.position().of().orElseThrow();
        PackageSet fulfilled = arises.and(outcomeMap.requirements().in(named, RequirementState.FULFILLED));
        PackageSet broken = arises.minus(fulfilled);
        SubjectTo.State state = broken.isEmpty()
                ? SubjectTo.State.FULFILLED
                : fulfilled.meets(counted) ? SubjectTo.State.OPEN : SubjectTo.State.UNFULFILLED;
        List<String> hangs = new ArrayList<>();
        for (Party party : outcomeMap.rulebook().parties()) {
            PackageSet supports = outcomeMap.impact(party, part, PartyImpact.SUPPORTS);
            PackageSet only = conclusions
                    .forSome(fulfilled.and(counted).and(supports))
                    .and(conclusions.forSome(broken.minus(supports)));
            if (!only.isEmpty()) {
                hangs.add(party.id());
            }
        }
        return new SubjectTo(
                rule,
                part,
                state,
                text,
                conditions.when(conclusions.forSome(arises), conclusions.forSome(completions)),
                hangs);
    }
}
