package entente.space;

import entente.engine.DomainPart;
import entente.engine.TermVariable;
import entente.option.Option;
import java.util.HashMap;
import java.util.Map;

/** How far the amounts that an option states are from the cells of their axes, in their units. */
public record AmountDistance(Map<String, DomainPart.Interval> stated) {
    public static AmountDistance of(Option option) {
        Map<String, DomainPart.Interval> stated = new HashMap<>();
        option.statements()
                .forEach(statement -> StatedAmount.of(statement.admitted())
                        .ifPresent(numbers -> stated.put(statement.term().id(), numbers)));
        return new AmountDistance(stated);
    }

    /** From what is stated to the nearest number of a cell; 0 for what is open and for what has no nearer and farther. */
    public int to(TermVariable axis, int cell) {
        DomainPart.Interval from = stated.get(axis.term().id());
        return from != null && axis.cells().get(cell) instanceof DomainPart.Interval there ? from.distance(there) : 0;
    }
}
