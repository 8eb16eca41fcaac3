package entente.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** What a finding does to whom or what it is about. */
public enum Effect {
    ACCEPTS("accepts", Subject.PARTY),
    REJECTS("rejects", Subject.PARTY),
    CROSSES_RED_LINE("crosses-red-line", Subject.PARTY),
    MEETS_DEMAND("meets-demand", Subject.PARTY),
    MISSES_DEMAND("misses-demand", Subject.PARTY),
    SERVES("serves", Subject.PARTY),
    HARMS("harms", Subject.PARTY),
    TOUCHES("touches", Subject.PARTY),
    MEETS("meets", Subject.RECOMMENDATION),
    PART_MEETS("part-meets", Subject.RECOMMENDATION),
    FAILS("fails", Subject.RECOMMENDATION),
    CONTRADICTS("contradicts", Subject.RECOMMENDATION),
    ENGAGES("engages", Subject.RECOMMENDATION),
    INVALIDATES("invalidates", Subject.PACKAGE),
    REQUIRES_CONSENT("requires-consent", Subject.PACKAGE);

    /** What an effect can be an effect on. */
    public enum Subject {
        PARTY,
        RECOMMENDATION,
        PACKAGE
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

    /** Whether it speaks for the package, as far as a party goes. */
    public boolean favourable() {
        return this == ACCEPTS || this == MEETS_DEMAND || this == SERVES;
    }

    /** Whether it speaks against the package, as far as a party goes. */
    public boolean adverse() {
        return this == REJECTS || this == CROSSES_RED_LINE || this == MISSES_DEMAND || this == HARMS;
    }

    public static Optional<Effect> of(String word) {
        return Arrays.stream(values())
                .filter(effect -> effect.word.equals(word))
                .findFirst();
    }
}
