package entente.space;

import entente.engine.DomainPart;
import entente.engine.TermVariable;
import entente.option.Admitted;
import entente.option.Option;
import entente.option.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the amounts that an option states are from the cells of their axes, in their units. */
public final class AmountDistance {
    private final Map<String, Admitted> stated = new HashMap<>();

    private AmountDistance(List<Statement> statements) {
        statements.forEach(statement -> stated.put(statement.term().id(), statement.admitted()));
    }

    public static AmountDistance of(Option option) {
        return new AmountDistance(option.statements());
    }

    /** From what is stated to the nearest number of a cell; 0 for what is open and for what has no nearer and farther. */
    public int to(TermVariable axis, int cell) {
        Admitted from = stated.get(axis.term().id());
        if (from == null || !(axis.cells().get(cell) instanceof DomainPart.Stretch stretch)) {
            return 0;
        }
        if (from instanceof Admitted.Between between) {
            return gap(between.min(), between.max(), stretch);
        }
        int number = (Integer) ((Admitted.Exactly) from).value();
        return gap(number, number, stretch);
    }

    private static int gap(int min, int max, DomainPart.Stretch stretch) {
        return Math.max(0, Math.max(stretch.from() - max, min - stretch.to()));
    }
}
