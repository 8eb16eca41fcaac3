package entente.rulefile;

import entente.model.Condition;
import entente.model.Constraint;
import entente.model.Constraint.Operand;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Drools is given: in go the title and the conditions of each rule of a file, as the parser has made and the checker
 * has passed them; out comes DRL that says just that. Metadata, comments and lay-out are left behind, for Drools evaluates
 * metadata and need not compile anew what says the same; of parameters it gets the numbers. What a match leads to is left
 * to the engine.
 */
final class DroolsRendering {
    private final StringBuilder text = new StringBuilder();

    DroolsRendering(String packageName) {
        text.append("package ").append(packageName).append("\nimport vocabulary.*\ndialect \"mvel\"\n");
    }

    void rule(String title, List<Condition> conditions) {
        text.append("rule \"").append(title).append("\"\nwhen\n");
        conditions.forEach(
                condition -> text.append("    ").append(condition(condition)).append('\n'));
        text.append("then\nend\n");
    }

    String written() {
        return text.toString();
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Group group) {
            return group.inner().stream()
                    .map(DroolsRendering::condition)
                    .collect(Collectors.joining(" and ", group.denied() ? "not( " : "exists( ", " )"));
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        return pattern.type()
                + pattern.constraints().stream()
                        .map(DroolsRendering::constraint)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Joined joined) {
            return joined.constraints().stream()
                    .map(DroolsRendering::constraint)
                    .collect(Collectors.joining(joined.either() ? " || " : " && ", "(", ")"));
        }
        if (constraint instanceof Constraint.Binding binding) {
            return binding.name() + " : " + binding.field();
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        return comparison.field() + " " + comparison.operator().word() + " " + operand(comparison.operand());
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.Several several) {
            return several.operands().stream()
                    .map(DroolsRendering::operand)
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        if (operand instanceof Operand.Bound bound) {
            return bound.name();
        }
        Object value = operand.values().get(0);
        return value instanceof String word ? "\"" + word + "\"" : String.valueOf(value);
    }
}
