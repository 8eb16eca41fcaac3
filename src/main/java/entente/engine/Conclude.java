package entente.engine;

import org.kie.api.runtime.rule.RuleContext;

/** The one consequence that rules have: that they fired. What it means stands in their metadata. */
public final class Conclude {
    private Conclude() {}

    /** Called by {@code conclude(drools)} in every rule; holds as long as the rule's conditions do. */
    public static void conclude(RuleContext drools) {
        drools.insertLogical(
                new Fired(drools.getRule().getPackageName(), drools.getRule().getName()));
    }

    /** A rule whose conditions hold in a session. */
    record Fired(String packageName, String rule) {}
}
