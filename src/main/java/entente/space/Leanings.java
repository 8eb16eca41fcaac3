package entente.space;

import entente.engine.StratifiedEvaluator;
import entente.model.Effect;
import entente.model.Stance;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What an effect on a party does to its stance, asked of the rules that make stances: alone, and beside all that pleases it. */
public record Leanings(StratifiedEvaluator chain) {
    private static final Set<Stance> WILLING = EnumSet.of(Stance.FOR, Stance.LEANS_FOR);
    private static final Set<Stance> UNWILLING = EnumSet.of(Stance.AGAINST, Stance.LEANS_AGAINST);

    /** Whether by it alone a party is for a package or leans for it. */
    public boolean favourable(Effect effect) {
        return alone(effect, WILLING);
    }

    /** Whether by it alone a party is against a package or leans against it. */
    public boolean adverse(Effect effect) {
        return alone(effect, UNWILLING);
    }

    /** Whether it speaks for a package or against it, and so makes a party's grounds mixed. */
    public boolean decided(Effect effect) {
        return favourable(effect) || adverse(effect);
    }

    /** Whether by it a party is unwilling, whatever else pleases it. */
    public boolean refuses(Effect effect) {
        if (!adverse(effect)) {
            return false;
        }
        Set<Effect> beside = EnumSet.of(effect);
        Arrays.stream(Effect.values()).filter(this::favourable).forEach(beside::add);
        return UNWILLING.contains(chain.stance(beside));
    }

    private boolean alone(Effect effect, Set<Stance> stances) {
        return effect.subject() == Effect.Subject.PARTY && stances.contains(chain.stance(EnumSet.of(effect)));
    }
}
