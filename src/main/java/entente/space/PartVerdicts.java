package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.StratifiedEvaluator;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.RuleCard;
import entente.model.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The verdicts on parts by what parties hold of them and who has to take them up: all of a verdict that does not hang on
 * what the terms can be that give what is required. So it is drawn once, whatever is asked of these.
 */
final class PartVerdicts {
    private final OutcomeMap outcomeMap;
    private final Map<String, Map<Either, PackageSet>> judged = new LinkedHashMap<>();
    private final Map<String, Map<Verdict, PackageSet>> apart = new LinkedHashMap<>();
    private final Map<Verdict, PackageSet> ofPackage;

    /** The verdict on a part where nothing that it requires is missing, and where something is. */
    private record Either(Verdict met, Verdict lacking) {}

    private record Needed(String side) {}

    private record Supported(String side) {}

    PartVerdicts(OutcomeMap outcomeMap) {
        this.outcomeMap = outcomeMap;
        for (String part : outcomeMap.parts()) {
            judged.put(part, judged(part));
            apart.put(part, on(part, outcomeMap.space().nothing()));
        }
        this.ofPackage = ofPackage(apart);
    }

    /** The packages of each verdict on a part, were nothing required; {@link Verdict#ABSENT} where they have it not. */
    Map<Verdict, PackageSet> on(String part) {
        return requireNonNull(apart.get(part));
    }

    /** The same with the packages on which something is missing that the part requires. */
    Map<Verdict, PackageSet> on(String part, PackageSet lacking) {
        Map<Verdict, PackageSet> drawn = new EnumMap<>(Verdict.class);
        PackageSet without = outcomeMap.present(part);
        for (Map.Entry<Either, PackageSet> either :
                requireNonNull(judged.get(part)).entrySet()) {
            PackageSet where = either.getValue();
            PackageSet.add(drawn, either.getKey().met(), where.minus(lacking));
            PackageSet.add(drawn, either.getKey().lacking(), where.and(lacking));
            without = without.minus(where);
        }
        PackageSet.add(drawn, Verdict.NONE, without);
        PackageSet.add(drawn, Verdict.ABSENT, outcomeMap.present(part).not());
        return drawn;
    }

    /** The packages of each verdict on the package, were nothing required; one that no package has is not there. */
    Map<Verdict, PackageSet> ofPackage() {
        return ofPackage;
    }

    /** The same by the verdicts on its parts. */
    Map<Verdict, PackageSet> ofPackage(Map<String, Map<Verdict, PackageSet>> parts) {
        Map<Verdict, PackageSet> shown = new EnumMap<>(Verdict.class);
        parts.values()
                .forEach(drawn -> drawn.forEach((verdict, where) -> {
                    if (verdict != Verdict.ABSENT && verdict != Verdict.NONE) {
                        PackageSet.add(shown, verdict, where);
                    }
                }));
        Map<Verdict, PackageSet> drawn = new EnumMap<>(Verdict.class);
        PackageSet.add(drawn, Verdict.INVALID, outcomeMap.valid().not());
        return SignPartition.words(
                shown, outcomeMap.valid(), mix -> outcomeMap.chain().verdict(false, mix), drawn);
    }

    private Map<Either, PackageSet> judged(String part) {
        Map<Object, PackageSet> signs = new LinkedHashMap<>();
        outcomeMap
                .rulebook()
                .sides()
                .keySet()
                .forEach(side -> PackageSet.add(signs, new Needed(side), outcomeMap.takenUp(part, side)));
        for (Party party : outcomeMap.rulebook().parties()) {
            for (PartyImpact impact : PartyImpact.values()) {
                Object sign = impact == PartyImpact.SUPPORTS ? new Supported(party.side()) : impact;
                PackageSet.add(signs, sign, outcomeMap.impact(party, part, impact));
            }
        }
        PackageSet asPart = part.equals(RuleCard.PACKAGE)
                ? outcomeMap.space().everything()
                : outcomeMap.present(part).minus(outcomeMap.judgedAsOne());
        Map<Either, PackageSet> drawn = new LinkedHashMap<>();
        SignPartition.each(signs, asPart)
                .forEach((mix, where) ->
                        PackageSet.add(drawn, new Either(verdict(mix, false), verdict(mix, true)), where));
        return drawn;
    }

    private Verdict verdict(Set<Object> mix, boolean unfulfilled) {
        Set<String> sides = new TreeSet<>();
        Set<String> supported = new TreeSet<>();
        Set<PartyImpact> objections = EnumSet.noneOf(PartyImpact.class);
        for (Object sign : mix) {
            if (sign instanceof Needed needed) {
                sides.add(needed.side());
            } else if (sign instanceof Supported support) {
                supported.add(support.side());
            } else {
                objections.add((PartyImpact) sign);
            }
        }
        return outcomeMap
                .chain()
                .partVerdict(new StratifiedEvaluator.PartSigns(sides, supported, objections, unfulfilled));
    }
}
