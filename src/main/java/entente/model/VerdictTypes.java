package entente.model;

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
            case PACKAGE_STANCE -> List.of(VerdictFactType.STANCE.withWords(Stratum.STANCE.words()));
            case STATUS -> List.of(finding(Effect.Subject.RECOMMENDATION));
            case REQUIREMENT -> List.of(finding(Effect.Subject.REQUIREMENT));
            case PARTY_IMPACT ->
                List.of(
                        VerdictFactType.PARTY.withWords(NamedConstant.all(Party.Role.class), sidesAndNone(sides)),
                        VerdictFactType.STANCE.withWords(Stratum.STANCE.words()));
            case PART_VERDICT ->
                List.of(
                        VerdictFactType.SIDE.withWords(List.copyOf(sides)),
                        VerdictFactType.PARTY_IMPACT.withWords(Stratum.PARTY_IMPACT.words(), sidesAndNone(sides)),
                        VerdictFactType.REQUIREMENT.withWords(Stratum.REQUIREMENT.words()));
            case VERDICT ->
                List.of(
                        VerdictFactType.PART_VERDICT.withWords(Stratum.PART_VERDICT.words()),
                        VerdictFactType.FINDING.withWords(List.of(Effect.INVALIDATES.word())));
        };
    }

    private static FactType finding(Effect.Subject subject) {
        return VerdictFactType.FINDING.withWords(
                Effect.of(subject).stream().map(Effect::word).toList());
    }

    private static List<String> sidesAndNone(Collection<String> sides) {
        return Stream.concat(sides.stream(), Stream.of(Party.NO_SIDE)).toList();
    }
}
