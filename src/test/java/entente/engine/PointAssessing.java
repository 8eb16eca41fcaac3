package entente.engine;

import static java.util.Objects.requireNonNull;

import entente.model.Effect;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.Recommendation;
import entente.model.RequirementState;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Term;
import entente.model.Verdict;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One point, all of whose terms have values, while it is assessed part by part. */
final class PointAssessing {
    private final StratifiedEvaluator chain;
    private final Rulebook rulebook;
    private final List<RuleCard> findings;
    private final Map<String, List<String>> sides = new LinkedHashMap<>();
    private final Map<String, Set<Effect>> all = new HashMap<>();
    private final Map<String, Map<String, Set<Effect>>> byPart = new HashMap<>();
    private final Map<String, Set<Effect>> requirements = new HashMap<>();
    private final boolean judgedAsOne;
    private final boolean invalidated;

    /** @param findings that fire on the point and count */
    PointAssessing(StratifiedEvaluator chain, Rulebook rulebook, Map<Term, Object> point, List<RuleCard> findings) {
        this.chain = chain;
        this.rulebook = rulebook;
        this.findings = findings;
        for (Section section : rulebook.vocabulary().sections()) {
            section.leading()
                    .map(leading -> String.valueOf(point.getOrDefault(leading, Term.NONE)))
                    .filter(value -> !value.equals(Term.NONE))
                    .ifPresent(value -> sides.put(section.id(), section.sides(value)));
        }
        this.judgedAsOne = sides.values().stream().allMatch(List::isEmpty);
        this.invalidated = findings.stream().anyMatch(rule -> rule.position().effect() == Effect.INVALIDATES);
        findings.forEach(this::put);
    }

    private void put(RuleCard rule) {
        String about = rule.position().about();
        Effect effect = rule.position().effect();
        add(all, about, effect);
        if (rulebook.speaks(rule)) {
            add(byPart.computeIfAbsent(part(rule), any -> new HashMap<>()), about, effect);
        }
        rule.position().of().ifPresent(named -> add(requirements, named, effect));
    }

    private static void add(Map<String, Set<Effect>> effects, String about, Effect effect) {
        effects.computeIfAbsent(about, any -> EnumSet.noneOf(Effect.class)).add(effect);
    }

    /** Of what a rule speaks here: of the whole, where the package has not its own part. */
    private String part(RuleCard rule) {
        String own = rulebook.part(rule);
        return sides.containsKey(own) ? own : RuleCard.PACKAGE;
    }

    PointEvaluator.Outcome outcome() {
        Map<String, Map<String, Stance>> partStances = new LinkedHashMap<>();
        Map<String, Verdict> parts = new LinkedHashMap<>();
        sides.forEach((part, taking) -> {
            Map<String, Stance> stances = stances(byPart.getOrDefault(part, Map.of()));
            partStances.put(part, stances);
            parts.put(part, judgedAsOne ? Verdict.NONE : verdict(part, taking, stances));
        });
        Map<String, Set<Effect>> ofNoPart = byPart.getOrDefault(RuleCard.PACKAGE, Map.of());
        Map<String, Stance> onTheWhole = stances(ofNoPart);
        Map<String, Stance> ofTheWhole = judgedAsOne ? stances(all) : onTheWhole;
        partStances.put(RuleCard.PACKAGE, ofTheWhole);
        parts.put(
                RuleCard.PACKAGE,
                verdict(
                        RuleCard.PACKAGE,
                        judgedAsOne ? List.copyOf(rulebook.sides().keySet()) : List.of(),
                        ofTheWhole));
        return new PointEvaluator.Outcome(
                findings.stream().map(RuleCard::id).collect(Collectors.toCollection(TreeSet::new)),
                packageStances(partStances, onTheWhole),
                statuses(),
                parts,
                partStances,
                chain.verdict(invalidated, Set.copyOf(parts.values())));
    }

    private Map<String, Stance> stances(Map<String, Set<Effect>> effects) {
        Map<String, Stance> stances = new LinkedHashMap<>();
        rulebook.parties()
                .forEach(party -> stances.put(party.id(), chain.stance(effects.getOrDefault(party.id(), Set.of()))));
        return stances;
    }

    private Map<String, Stance> packageStances(
            Map<String, Map<String, Stance>> partStances, Map<String, Stance> onTheWhole) {
        Map<String, Stance> stances = new LinkedHashMap<>();
        for (Party party : rulebook.parties()) {
            Set<Stance> taken = EnumSet.of(requireNonNull(onTheWhole.get(party.id())));
            sides.keySet()
                    .forEach(part -> taken.add(
                            requireNonNull(requireNonNull(partStances.get(part)).get(party.id()))));
            stances.put(party.id(), chain.packageStance(taken));
        }
        return stances;
    }

    private Map<String, Status> statuses() {
        Map<String, Status> statuses = new LinkedHashMap<>();
        for (Recommendation criterion : rulebook.recommendations()) {
            statuses.put(criterion.id(), chain.status(all.getOrDefault(criterion.id(), Set.of())));
        }
        return statuses;
    }

    private Verdict verdict(String part, List<String> taking, Map<String, Stance> stances) {
        Set<String> supported = new TreeSet<>();
        Set<PartyImpact> objections = EnumSet.noneOf(PartyImpact.class);
        for (Party party : rulebook.parties()) {
            for (PartyImpact impact : chain.impacts(party, requireNonNull(stances.get(party.id())))) {
                if (impact == PartyImpact.SUPPORTS) {
                    supported.add(party.side());
                } else {
                    objections.add(impact);
                }
            }
        }
        return chain.partVerdict(
                new StratifiedEvaluator.PartSigns(new TreeSet<>(taking), supported, objections, lacks(part)));
    }

    /** Whether something is required of the part that is not there; of a package that is ruled out nothing is any more. */
    private boolean lacks(String part) {
        return !invalidated
                && findings.stream()
                        .filter(rule -> rule.position().effect() == Effect.REQUIRES)
                        .filter(rule -> judgedAsOne || part(rule).equals(part))
                        .map(rule -> rule.position().of().orElseThrow())
                        .anyMatch(named -> chain.requirement(requireNonNull(requirements.get(named)))
                                == RequirementState.UNFULFILLED);
    }
}
