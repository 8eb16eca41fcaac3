package entente.model;

import entente.text.NamedConstant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a finding does to whom or what it is about. */
public enum Effect implements NamedConstant {
    ACCEPTS(Subject.PARTY),
    REJECTS(Subject.PARTY),
    CROSSES_RED_LINE(Subject.PARTY),
    MEETS_DEMAND(Subject.PARTY),
    MISSES_DEMAND(Subject.PARTY),
    /** What a source calls a wish, a thought or a leaning, and no demand. */
    MEETS_PREFERENCE(Subject.PARTY),
    MISSES_PREFERENCE(Subject.PARTY),
    SERVES(Subject.PARTY),
    HARMS(Subject.PARTY),
    TOUCHES(Subject.PARTY),
    MEETS(Subject.RECOMMENDATION),
    PART_MEETS(Subject.RECOMMENDATION),
    FAILS(Subject.RECOMMENDATION),
    CONTRADICTS(Subject.RECOMMENDATION),
    ENGAGES(Subject.RECOMMENDATION),
    INVALIDATES(Subject.PACKAGE),
    /** Something must be there, by a source. */
    REQUIRES(Subject.REQUIREMENT),
    FULFILS(Subject.REQUIREMENT),
    BREAKS(Subject.REQUIREMENT);

    /** What an effect can be an effect on. */
    public enum Subject {
        PARTY,
        RECOMMENDATION,
        PACKAGE,
        /** What {@code @of} names. */
        REQUIREMENT
    }

    private final Subject subject;

    Effect(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    /** Whether it can be an effect of a rule about such a one: what is required is required of the package. */
    public boolean on(Subject about) {
        return subject == about || about == Subject.PACKAGE && subject == Subject.REQUIREMENT;
    }

    /** The effects on such as these. */
    public static List<Effect> of(Subject subject) {
        return Arrays.stream(values())
                .filter(effect -> effect.subject == subject)
                .toList();
    }

    public static Optional<Effect> of(String word) {
        return NamedConstant.of(Effect.class, word);
    }
}
