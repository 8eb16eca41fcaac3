package entente.engine;

import entente.model.RuleCard;
import java.util.BitSet;
import java.util.List;

/**
 * Where one rule fires, as Drools answered cell by cell.
 *
 * @param columns the axes that the rule reads, each parted into the groups of cells that it tells apart
 * @param fires of all combinations of groups, the last column counted fastest
 */
public record TruthTable(RuleCard rule, List<Column> columns, BitSet fires) {

    /**
     * An axis as one rule reads it.
     *
     * @param groups indices of the axis's cells
     */
    public record Column(TermVariable axis, List<List<Integer>> groups) {
        public Column {
            groups = List.copyOf(groups);
        }
    }

    public TruthTable {
        columns = List.copyOf(columns);
        fires = (BitSet) fires.clone();
    }

    /** How many combinations there are. */
    public int size() {
        return columns.stream().mapToInt(column -> column.groups().size()).reduce(1, Math::multiplyExact);
    }

    /** Which group of each column a combination stands for. */
    public int[] digits(int index) {
        int[] digits = new int[columns.size()];
        int rest = index;
        for (int i = digits.length - 1; i >= 0; i--) {
            int size = columns.get(i).groups().size();
            digits[i] = rest % size;
            rest /= size;
        }
        return digits;
    }
}
