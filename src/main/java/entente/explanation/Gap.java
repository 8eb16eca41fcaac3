package entente.explanation;

import entente.option.Admitted;
import entente.rulebook.Constraint;
import entente.rulebook.Constraint.Operand;
import entente.rulebook.Parameter;
import java.util.Optional;

/**
 * How far a number is from another that a rule compares it with: 1500 is 300 below 1800.
 *
 * @param stated what the option states; of a range, its end nearest to {@code asked}
 * @param asked what the rule compares it with
 * @param parameter where the rule names the number
 */
public record Gap(int stated, int asked, Optional<Parameter> parameter) {

    /** Positive; 0 where the rule asks for another number than just this one. */
    public int distance() {
        return Math.abs(stated - asked);
    }

    static Optional<Gap> of(Constraint.Comparison comparison, Said said) {
        Optional<Integer> asked = asked(comparison.operand());
        return said.admitted()
                .filter(admitted -> asked.isPresent())
                .flatMap(admitted -> nearest(admitted, asked.get()))
                .map(stated -> new Gap(stated, asked.get(), parameter(comparison.operand())));
    }

    private static Optional<Integer> nearest(Admitted admitted, int number) {
        if (admitted instanceof Admitted.Between between) {
            return Optional.of(Math.max(between.min(), Math.min(between.max(), number)));
        }
        return Optional.of(admitted)
                .filter(Admitted.Exactly.class::isInstance)
                .map(exactly -> ((Admitted.Exactly) exactly).value())
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }

    private static Optional<Integer> asked(Operand operand) {
        if (operand instanceof Operand.Literal literal && literal.value() instanceof Integer number) {
            return Optional.of(number);
        }
        return parameter(operand).map(Parameter::value);
    }

    private static Optional<Parameter> parameter(Operand operand) {
        return operand instanceof Operand.Named named ? Optional.of(named.parameter()) : Optional.empty();
    }
}
