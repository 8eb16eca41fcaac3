package entente.lint;

import entente.model.Effect;
import entente.model.RuleCard;
import entente.text.CheckProblems;
import java.util.EnumSet;
import java.util.Set;

/** A party is said both to accept and to reject one package on one day. */
final class ContradictingPositions implements Check<DrawnRules> {
    private static final Set<Effect> OPPOSED = Set.of(Effect.ACCEPTS, Effect.REJECTS);

    @Override
    public void look(DrawnRules drawn, CheckProblems told) {
        for (DrawnRules.Pair pair : drawn.pairs()) {
            RuleCard one = pair.one();
            RuleCard other = pair.other();
            if (EnumSet.of(one.position().effect(), other.position().effect()).equals(OPPOSED)
                    && drawn.region(one).meets(drawn.region(other))) {
                told.warning(
                        other.place(),
                        "'" + other.id() + "' and '" + one.id() + "' contradict each other ("
                                + other.position().effect().word() + ", "
                                + one.position().effect().word() + "): both fire on "
                                + drawn.example(drawn.region(one).and(drawn.region(other))));
            }
        }
    }
}
