package entente.rulebook;

import entente.rulebook.FactType.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts that the rules in {@code rules/verdict} read: what the stratum below concludes, and who the parties are. */
public final class VerdictTypes {
    /** The side of a party that sits on none. */
    public static final String NO_SIDE = "none";

    /** Whether a party can block: no source says, or a source says that it cannot. */
    public static final List<String> BLOCK = List.of("unknown", "denied");

    private VerdictTypes() {}

    /**
     * The types that rules of the stratum read; all fields are words or flags.
     *
     * @param sides ids of the sides of the table
     * @return none for facts and positions, which read sections
     */
    public static List<FactType> of(Stratum stratum, Collection<String> sides) {
        return switch (stratum) {
            case FACTS, POSITIONS -> List.of();
            case STANCE -> List.of(finding(Effect.Subject.PARTY));
            case STATUS -> List.of(finding(Effect.Subject.RECOMMENDATION));
            case STANDING ->
                List.of(
                        FactType.of(
                                "Party",
                                field("part", Arrays.stream(Party.Part.values()).map(Party.Part::word)),
                                field("side", sidesAndNone(sides)),
                                field("block", BLOCK.stream())),
                        FactType.of(
                                "Stance",
                                field("value", Arrays.stream(Stance.values()).map(Stance::word))),
                        FactType.of("Consent", new Field("required", new Type.Flag(), false)));
            case VERDICT ->
                List.of(
                        FactType.of("Side", field("id", sides.stream())),
                        FactType.of(
                                "Standing",
                                field("kind", Arrays.stream(Standing.values()).map(Standing::word)),
                                field("side", sidesAndNone(sides))),
                        FactType.of("Finding", field("effect", Stream.of(Effect.INVALIDATES.word()))));
        };
    }

    private static FactType finding(Effect.Subject subject) {
        return FactType.of(
                "Finding",
                field(
                        "effect",
                        Arrays.stream(Effect.values())
                                .filter(effect -> effect.subject() == subject)
                                .map(Effect::word)));
    }

    private static Stream<String> sidesAndNone(Collection<String> sides) {
        return Stream.concat(sides.stream(), Stream.of(NO_SIDE));
    }

    private static Field field(String name, Stream<String> words) {
        List<Value> values = words.map(word -> new Value(word, word, Optional.empty(), List.of()))
                .toList();
        return new Field(name, new Type.Choice(values), false);
    }
}
