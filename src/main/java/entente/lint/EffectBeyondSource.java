package entente.lint;

import entente.model.Effect;
import entente.model.RuleCard;
import entente.model.Source;
import entente.model.Source.Kind;
import entente.text.CheckProblems;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A position says more than the kind of any of its sources carries: a demand where there is a wish, a stance where there is a requirement. */
final class EffectBeyondSource implements Check<CheckInput> {
    private static final Set<Kind> RED_LINES = EnumSet.of(Kind.RED_LINE);
    private static final Set<Kind> DEMANDS = EnumSet.of(Kind.RED_LINE, Kind.CONDITION);
    private static final Set<Kind> WISHES = EnumSet.of(Kind.RED_LINE, Kind.CONDITION, Kind.PREFERENCE);
    private static final Set<Kind> INTERESTS =
            EnumSet.of(Kind.RED_LINE, Kind.CONDITION, Kind.PREFERENCE, Kind.OFFER, Kind.INTEREST);
    private static final Set<Kind> REQUIREMENTS = EnumSet.of(Kind.REQUIREMENT);
    private static final List<Effect> AGAINST =
            List.of(Effect.CROSSES_RED_LINE, Effect.MISSES_DEMAND, Effect.MISSES_PREFERENCE, Effect.HARMS);
    private static final List<Effect> FOR = List.of(Effect.MEETS_DEMAND, Effect.MEETS_PREFERENCE, Effect.SERVES);

    @Override
    public void look(CheckInput read, CheckProblems told) {
        for (RuleCard rule : read.positions()) {
            Effect effect = rule.position().effect();
            List<Source> sources = read.rulebook().sources(rule);
            if (!carried(effect, sources)) {
                told.warning(
                        rule.place(),
                        "the effect is '" + effect.word()
                                + "', and by the register of sources none of these is of a kind that carries it: "
                                + sources.stream()
                                        .map(source -> source.id() + " ("
                                                + source.kind().word() + ")")
                                        .collect(Collectors.joining(", "))
                                + "; " + cure(effect, sources));
            }
        }
    }

    private static String cure(Effect effect, List<Source> sources) {
        if (carriers(effect).equals(REQUIREMENTS)) {
            return "name the source that requires it";
        }
        if (sources.stream().allMatch(source -> source.kind() == Kind.REQUIREMENT)) {
            return "what is required is nobody's stance: write it with @about(\"package\") and @effect(\"requires\")";
        }
        Effect milder = milder(effect, sources);
        return "write @effect(\"" + milder.word() + "\")"
                + (milder == Effect.MISSES_DEMAND ? ", @effect(\"rejects\") where the words refuse," : ",")
                + " or name the source that says more";
    }

    /** The strongest in the same direction that the sources carry. */
    private static Effect milder(Effect effect, List<Source> sources) {
        Optional<Effect> carried = Stream.of(AGAINST, FOR)
                .filter(effects -> effects.contains(effect) || effect == Effect.REJECTS && effects.equals(AGAINST))
                .flatMap(List::stream)
                .filter(other -> carried(other, sources))
                .findFirst();
        return carried.orElse(Effect.TOUCHES);
    }

    private static boolean carried(Effect effect, List<Source> sources) {
        Set<Kind> carriers = carriers(effect);
        return carriers.isEmpty() || sources.stream().anyMatch(source -> carriers.contains(source.kind()));
    }

    /** The kinds of sources that an effect can rest on; none of an effect that any source may tell. */
    private static Set<Kind> carriers(Effect effect) {
        return switch (effect) {
            case CROSSES_RED_LINE -> RED_LINES;
            case REJECTS, MEETS_DEMAND, MISSES_DEMAND -> DEMANDS;
            case MEETS_PREFERENCE, MISSES_PREFERENCE -> WISHES;
            case SERVES, HARMS -> INTERESTS;
            case REQUIRES, FULFILS, BREAKS -> REQUIREMENTS;
            default -> Set.of();
        };
    }
}
