package entente.explanation;

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
                .flatMap(admitted -> Values.of(said).nearest(asked.get()))
                .map(stated -> new Gap(stated, asked.get(), parameter(comparison.operand())));
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
