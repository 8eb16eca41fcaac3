package entente.assessment;

import entente.SmallWorld;
import entente.engine.Chain;
import entente.option.Option;
import entente.rulebook.Outcome;
import entente.rulebook.RuleCard;
import entente.rulebook.Stratum;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers by trying every package in Drools. */
record BruteForce(SmallWorld world) {

    /** The valid packages that an option leaves possible; all, if none is valid. */
    List<Map<Term, Object>> completions(Option option) {
        return valid(world.completions(option));
    }

    List<Map<Term, Object>> valid(List<Map<Term, Object>> points) {
        List<Map<Term, Object>> valid = points.stream()
                .filter(point -> world.outcome(point).verdict() != Verdict.INVALID)
                .toList();
        return valid.isEmpty() ? points : valid;
    }

    Map<String, List<String>> reached(Option option) {
        return reached(completions(option));
    }

    Map<String, List<String>> reached(List<Map<Term, Object>> points) {
        Map<String, List<String>> reached = new LinkedHashMap<>();
        world.rulebook().parties().forEach(party -> reached.put(party.id(), reached(points, party.id())));
        world.rulebook().recommendations().forEach(one -> reached.put(one.id(), reached(points, one.id())));
        reached.put("verdict", reached(points, "verdict"));
        return reached;
    }

    /** What these packages come to, as to a party, a recommendation or the verdict. */
    List<String> reached(List<Map<Term, Object>> points, String about) {
        if (world.rulebook().party(about).isPresent()) {
            return words(points, outcome -> outcome.stances().get(about));
        }
        return about.equals("verdict")
                ? words(points, Chain.Outcome::verdict)
                : words(points, outcome -> outcome.statuses().get(about));
    }

    /** Of each position's rules, on how many of an option's completions they fire. */
    Map<String, WhatIf.Found> found(Option option) {
        List<Map<Term, Object>> points = completions(option);
        Map<String, WhatIf.Found> found = new LinkedHashMap<>();
        for (RuleCard rule : world.rulebook().rules(Stratum.POSITIONS)) {
            long firing = points.stream()
                    .filter(point -> world.outcome(point).findings().contains(rule.id()))
                    .count();
            WhatIf.Found some = firing == 0 ? WhatIf.Found.NOT : WhatIf.Found.POSSIBLE;
            found.put(rule.id(), firing == points.size() ? WhatIf.Found.HOLDS : some);
        }
        return found;
    }

    private <W extends Outcome> List<String> words(
            List<Map<Term, Object>> points, java.util.function.Function<Chain.Outcome, W> of) {
        return points.stream()
                .map(world::outcome)
                .map(of)
                .distinct()
                .sorted()
                .map(Outcome::word)
                .toList();
    }

    /** Whether a package fulfils a stake, as its comment defines that. */
    boolean fulfils(Map<Term, Object> point, Stake stake) {
        Chain.Outcome outcome = world.outcome(point);
        boolean any = stake.rules().stream().anyMatch(rule -> outcome.findings().contains(rule.id()));
        return switch (stake.kind()) {
            case OBJECTION -> !any || !counts(point, stake.of());
            case ASSENT, SUPPORT -> any;
            case CONSENT -> any || !required(point, stake.of());
            case VERDICT -> outcome.verdict().word().equals(stake.of());
        };
    }

    private boolean counts(Map<Term, Object> point, String party) {
        return world.rulebook().party(party).orElseThrow().decides() || required(point, party);
    }

    private boolean required(Map<Term, Object> point, String party) {
        return world.rulebook().rules().stream()
                .filter(rule -> rule.conclusion() instanceof RuleCard.Conclusion.Position)
                .filter(rule -> rule.position().of().equals(Optional.of(party)))
                .anyMatch(rule -> world.outcome(point).findings().contains(rule.id()));
    }

    boolean leansFor(Map<Term, Object> point, String party) {
        return EnumSet.of(entente.rulebook.Stance.FOR, entente.rulebook.Stance.LEANS_FOR)
                .contains(world.outcome(point).stances().get(party));
    }
}
