package entente.model;

import java.util.Arrays;
import java.util.Optional;

/** What a finding does to whom or what it is about. */
public enum Effect {
    ACCEPTS("accepts", Subject.PARTY),
    REJECTS("rejects", Subject.PARTY),
    CROSSES_RED_LINE("crosses-red-line", Subject.PARTY),
    MEETS_DEMAND("meets-demand", Subject.PARTY),
    MISSES_DEMAND("misses-demand", Subject.PARTY),
    /** What a source calls a wish, a thought or a leaning, and no demand. */
    MEETS_PREFERENCE("meets-preference", Subject.PARTY),
    MISSES_PREFERENCE("misses-preference", Subject.PARTY),
    SERVES("serves", Subject.PARTY),
    HARMS("harms", Subject.PARTY),
    TOUCHES("touches", Subject.PARTY),
    MEETS("meets", Subject.RECOMMENDATION),
    PART_MEETS("part-meets", Subject.RECOMMENDATION),
    FAILS("fails", Subject.RECOMMENDATION),
    CONTRADICTS("contradicts", Subject.RECOMMENDATION),
    ENGAGES("engages", Subject.RECOMMENDATION),
    INVALIDATES("invalidates", Subject.PACKAGE),
    /** Something must be there, by a source. */
    REQUIRES("requires", Subject.REQUIREMENT),
    FULFILS("fulfils", Subject.REQUIREMENT),
    BREAKS("breaks", Subject.REQUIREMENT);

    /** What an effect can be an effect on. */
    public enum Subject {
        PARTY,
        RECOMMENDATION,
        PACKAGE,
        /** What {@code @of} names. */
        REQUIREMENT
    }

    private final String word;
    private final Subject subject;

    Effect(String word, Subject subject) {
        this.word = word;
        this.subject = subject;
    }

    /** As rules and reports write it. */
    public String word() {
        return word;
    }

    public Subject subject() {
        return subject;
    }

    /** Whether it can be an effect of a rule about such a one: what is required is required of the package. */
    public boolean on(Subject about) {
        return subject == about || about == Subject.PACKAGE && subject == Subject.REQUIREMENT;
    }

    public static Optional<Effect> of(String word) {
        return Arrays.stream(values())
                .filter(effect -> effect.word.equals(word))
                .findFirst();
    }
}
