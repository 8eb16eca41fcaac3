package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.StratifiedEvaluator;
import entente.engine.TermVariable;
import entente.model.Effect;
import entente.model.RequirementState;
import entente.model.RuleCard;
import entente.model.RuleCard.Conclusion.Position;
import entente.model.Rulebook;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sources require: on which packages it arises, of which part, on which it is there, and what may give it. */
public final class Requirements {
    private final Map<RuleCard, Map<String, PackageSet>> arising = new LinkedHashMap<>();
    private final Map<String, Map<RequirementState, PackageSet>> states = new LinkedHashMap<>();
    private final List<TermVariable> givingAxes;
    private final Space space;

    /** @param findings the rules that hold on the day, with the packages on which they fire */
    Requirements(
            Map<RuleCard, PackageSet> findings,
            PartPresence presence,
            Space space,
            Rulebook rulebook,
            StratifiedEvaluator chain) {
        this.space = space;
        Map<String, Map<Effect, PackageSet>> effects = new LinkedHashMap<>();
        findings.forEach((rule, fires) -> rule.position().of().ifPresent(named -> {
            Effect effect = rule.position().effect();
            PackageSet.add(effects.computeIfAbsent(named, any -> new EnumMap<>(Effect.class)), effect, fires);
            if (effect == Effect.REQUIRES) {
                Map<String, PackageSet> parts = new LinkedHashMap<>();
                Stream.of(rulebook.part(rule), RuleCard.PACKAGE)
                        .distinct()
                        .forEach(part -> PackageSet.add(parts, part, presence.speaking(rule, fires, part)));
                arising.put(rule, parts);
            }
        }));
        effects.forEach((named, found) -> states.put(named, states(found, chain)));
        Set<String> given = arising.keySet().stream()
                .map(RuleCard::position)
                .map(Position::given)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        this.givingAxes = space.domains().axes().stream()
                .filter(axis -> given.contains(axis.term().id()))
                .toList();
    }

    private Map<RequirementState, PackageSet> states(Map<Effect, PackageSet> effects, StratifiedEvaluator chain) {
        Map<RequirementState, PackageSet> states = new EnumMap<>(RequirementState.class);
        SignPartition.each(effects, space.everything())
                .forEach((mix, where) -> PackageSet.add(states, chain.requirement(mix), where));
        return states;
    }

    /** The packages on which a rule fires that requires something, by the part that it then speaks of. */
    public Map<RuleCard, Map<String, PackageSet>> arising() {
        return arising;
    }

    /** Names of the requirements. */
    public Set<String> names() {
        return states.keySet();
    }

    /** The packages in which a requirement is in this state. */
    public PackageSet in(String named, RequirementState state) {
        return requireNonNull(states.get(named)).getOrDefault(state, space.nothing());
    }

    /** The axes of the terms that give what is required, in the order of the domains. */
    public List<TermVariable> givingAxes() {
        return givingAxes;
    }
}
