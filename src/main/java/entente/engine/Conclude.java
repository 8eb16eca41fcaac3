package entente.engine;

import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;

/**
 * The one consequence that rules have, written {@code conclude(drools)}: that they fired, as long as their conditions
 * hold. What it means stands in their metadata.
 */
final class Conclude implements Consequence<ConsequenceContext> {
    /** A rule whose conditions hold in a session. */
    record Fired(String packageName, String rule) {}

    @Override
    public String getName() {
        return "default";
    }

    @Override
    public void evaluate(ConsequenceContext drools, ValueResolver session) {
        drools.insertLogical(
                new Fired(drools.getRule().getPackageName(), drools.getRule().getName()));
    }
}
