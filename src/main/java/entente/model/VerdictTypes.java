package entente.model;

import entente.model.FactType.Field;
import entente.text.NamedConstant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The facts that the rules in {@code rules/verdict} read: what the stratum below concludes, and who the parties are. */
public final class VerdictTypes {
    private VerdictTypes() {}

    /**
     * The types that rules of the stratum read; all fields are words.
     *
     * @param sides ids of the sides of the table
     * @return none for facts and positions, which read sections
     */
    public static List<FactType> of(Stratum stratum, Collection<String> sides) {
        return switch (stratum) {
            case FACTS, POSITIONS -> List.of();
            case STANCE -> List.of(finding(Effect.Subject.PARTY));
            case PACKAGE_STANCE -> List.of(FactType.of("Stance", field("value", Stratum.STANCE.words())));
            case STATUS -> List.of(finding(Effect.Subject.RECOMMENDATION));
            case REQUIREMENT -> List.of(finding(Effect.Subject.REQUIREMENT));
            case PARTY_IMPACT ->
                List.of(
                        FactType.of(
                                "Party",
                                field("role", NamedConstant.all(Party.Role.class)),
                                field("side", sidesAndNone(sides))),
                        FactType.of("Stance", field("value", Stratum.STANCE.words())));
            case PART_VERDICT ->
                List.of(
                        FactType.of("Side", field("id", List.copyOf(sides))),
                        FactType.of(
                                "PartyImpact",
                                field("kind", Stratum.PARTY_IMPACT.words()),
                                field("side", sidesAndNone(sides))),
                        FactType.of("Requirement", field("state", Stratum.REQUIREMENT.words())));
            case VERDICT ->
                List.of(
                        FactType.of("PartVerdict", field("value", Stratum.PART_VERDICT.words())),
                        FactType.of("Finding", field("effect", List.of(Effect.INVALIDATES.word()))));
        };
    }

    private static FactType finding(Effect.Subject subject) {
        List<String> words = Effect.of(subject).stream().map(Effect::word).toList();
        return FactType.of("Finding", field("effect", words));
    }

    private static List<String> sidesAndNone(Collection<String> sides) {
        return Stream.concat(sides.stream(), Stream.of(Party.NO_SIDE)).toList();
    }

    private static Field field(String name, List<String> words) {
        List<Value> values = words.stream().map(Value::of).toList();
        return new Field(name, new Type.Choice(values), false);
    }
}
