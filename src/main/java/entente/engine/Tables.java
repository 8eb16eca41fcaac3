package entente.engine;

import entente.rulebook.RuleCard;
import entente.rulebook.RuleReads;
import entente.rulebook.Section;
import entente.rulebook.Term;
import entente.rulebook.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks an oracle where each rule over terms fires, by walking the few axes that the rule reads. */
public final class Tables {
    private final Oracle oracle;
    private final Vocabulary vocabulary;
    private final Grid grid;

    public Tables(Oracle oracle, Vocabulary vocabulary, Grid grid) {
        this.oracle = oracle;
        this.vocabulary = vocabulary;
        this.grid = grid;
    }

    /** The table of a rule of the strata of facts and positions. */
    public Table of(RuleCard rule) {
        RuleReads reads = RuleReads.of(rule);
        List<Table.Column> columns = new ArrayList<>();
        for (Term term : vocabulary.terms()) {
            if (reads.reads(term)) {
                axes(term).stream()
                        .filter(axis -> axis.element()
                                .map(value -> reads.reads(term, value))
                                .orElse(true))
                        .forEach(axis -> columns.add(new Table.Column(axis, groups(axis, reads))));
            }
        }
        List<Section> sections =
                vocabulary.sections().stream().filter(reads::reads).toList();
        return walk(rule, sections, columns);
    }

    private List<Axis> axes(Term term) {
        return term.kind() == Section.Kind.DERIVED ? List.of(Grid.whole(term)) : grid.of(term);
    }

    /** Parts the cells of an axis by what the rule tells apart. */
    private static List<List<Integer>> groups(Axis axis, RuleReads reads) {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            Object example = axis.cells().get(cell).example();
            Object kind = axis.element().isPresent() ? example : reads.kind(axis.term(), example);
            groups.computeIfAbsent(kind, any -> new ArrayList<>()).add(cell);
        }
        return List.copyOf(groups.values());
    }

    private Table walk(RuleCard rule, List<Section> sections, List<Table.Column> columns) {
        Table empty = new Table(rule, columns, new BitSet());
        BitSet fires = new BitSet();
        for (int index = 0; index < empty.size(); index++) {
            if (oracle.holding(Points.world(sections, values(columns, empty.digits(index))))
                    .contains(rule)) {
                fires.set(index);
            }
        }
        return new Table(rule, columns, fires);
    }

    private static Map<Term, Object> values(List<Table.Column> columns, int[] digits) {
        Map<Term, Object> values = new HashMap<>();
        for (int i = 0; i < digits.length; i++) {
            Axis axis = columns.get(i).axis();
            Object value = axis.cells()
                    .get(columns.get(i).groups().get(digits[i]).get(0))
                    .example();
            if (axis.element().isEmpty()) {
                values.put(axis.term(), value);
                continue;
            }
            @SuppressWarnings("unchecked")
            Set<String> set = (Set<String>) values.computeIfAbsent(axis.term(), any -> new TreeSet<String>());
            if (value.equals(true)) {
                set.add(axis.element().get());
            }
        }
        return values;
    }
}
