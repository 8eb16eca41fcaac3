package entente.lint;

import entente.model.RuleCard;
import entente.text.CheckProblems;
import java.util.Set;

/** Wherever a position fires, another says so already, on all the same sources at least. */
final class ShadowedRule implements Check<DrawnRules> {
    @Override
    public void look(DrawnRules drawn, CheckProblems told) {
        for (DrawnRules.Pair pair : drawn.alike()) {
            if (drawn.same(pair)) {
                continue;
            }
            if (shadowed(drawn, pair.other(), pair.one())) {
                tell(drawn, pair.other(), pair.one(), told);
            } else if (shadowed(drawn, pair.one(), pair.other())) {
                tell(drawn, pair.one(), pair.other(), told);
            }
        }
    }

    private static boolean shadowed(DrawnRules drawn, RuleCard rule, RuleCard by) {
        return drawn.days(by).cover(drawn.days(rule))
                && Set.copyOf(by.position().sources())
                        .containsAll(rule.position().sources())
                && drawn.region(rule).within(drawn.region(by));
    }

    private static void tell(DrawnRules drawn, RuleCard rule, RuleCard by, CheckProblems told) {
        told.warning(
                rule.place(),
                "'" + rule.id() + "' adds nothing: wherever it fires, '" + by.id() + "' says so already, as on "
                        + drawn.example(drawn.region(rule)));
    }
}
