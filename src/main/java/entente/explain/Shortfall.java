package entente.explain;

import entente.model.Constraint;
import entente.model.Constraint.Operand;
import entente.model.Parameter;
import entente.option.AdmittedValues;
import entente.space.StatedAmount;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a number is from another that a rule compares it with: 1500 is 300 below 1800.
 *
 * @param stated what the option states; of a range, its end nearest to {@code asked}
 * @param asked what the rule compares it with
 * @param parameter where the rule names the number
 */
public record Shortfall(int stated, int asked, Optional<Parameter> parameter) {

    /** Positive; 0 where the rule asks for another number than just this one. */
    public int distance() {
        return Math.abs(stated - asked);
    }

    /** The gap to the nearest of the numbers that are asked for. */
    static Optional<Shortfall> of(Constraint.Comparison comparison, StatedTerm said) {
        return said.admitted()
                .flatMap(admitted -> numbers(comparison.operand())
                        .flatMap(number -> to(admitted, number))
                        .min(Comparator.comparingInt(Shortfall::distance)));
    }

    private static Stream<Operand> numbers(Operand operand) {
        Stream<Operand> all =
                operand instanceof Operand.Several several ? several.operands().stream() : Stream.of(operand);
        return all.filter(one -> one.values().stream().anyMatch(Integer.class::isInstance));
    }

    private static Stream<Shortfall> to(AdmittedValues admitted, Operand number) {
        int asked = (Integer) number.values().get(0);
        return StatedAmount.of(admitted).stream()
                .map(numbers -> Math.max(numbers.from(), Math.min(numbers.to(), asked)))
                .map(stated -> new Shortfall(
                        stated, asked, number.parameters().stream().findFirst()));
    }
}
