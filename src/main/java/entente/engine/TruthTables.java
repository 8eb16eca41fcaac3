package entente.engine;

import entente.model.RuleCard;
import entente.model.RuleReads;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.model.Vocabulary;
import entente.text.Problems;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks an oracle where each rule over terms fires, by walking the few axes that the rule reads. */
public record TruthTables(RuleEvaluator oracle, Vocabulary vocabulary, Domains domains) {
    private static final int MOST = 100_000;

    /** Tells the rules over terms that tell too much apart to be asked about. */
    public static void check(Rulebook rulebook, Problems problems) {
        List<RuleCard> rules = rulebook.rulesOverTerms();
        Domains domains = Domains.of(rulebook.vocabulary(), rules);
        for (RuleCard rule : rules) {
            BigInteger size = columns(RuleReads.of(rule), rulebook.vocabulary(), domains).stream()
                    .map(column -> BigInteger.valueOf(column.groups().size()))
                    .reduce(BigInteger.ONE, BigInteger::multiply);
            if (size.compareTo(BigInteger.valueOf(MOST)) > 0) {
                problems.error(
                        rule.place(),
                        String.format(
                                Locale.ROOT,
                                "this rule tells %,d combinations of values apart; at most %,d are asked about, so"
                                        + " split it into rules that read fewer terms",
                                size,
                                MOST));
            }
        }
    }

    /** The table of a rule of the strata of facts and positions. */
    public TruthTable of(RuleCard rule) {
        RuleReads reads = RuleReads.of(rule);
        List<Section> sections =
                vocabulary.sections().stream().filter(reads::reads).toList();
        TruthTable empty = new TruthTable(rule, columns(reads, vocabulary, domains), new BitSet());
        BitSet fires = oracle.firing(rule, empty.size(), asked -> walk(empty, sections, asked));
        return new TruthTable(rule, empty.columns(), fires);
    }

    private static List<TruthTable.Column> columns(RuleReads reads, Vocabulary vocabulary, Domains domains) {
        List<TruthTable.Column> columns = new ArrayList<>();
        for (Term term : vocabulary.terms()) {
            if (reads.reads(term)) {
                List<TermVariable> axes =
                        term.kind() == Section.Kind.DERIVED ? List.of(Domains.whole(term)) : domains.of(term);
                axes.stream()
                        .filter(axis -> axis.element()
                                .map(value -> reads.reads(term, value))
                                .orElse(true))
                        .forEach(axis -> columns.add(new TruthTable.Column(axis, groups(axis, reads))));
            }
        }
        return columns;
    }

    /** Parts the cells of an axis by what the rule tells apart. */
    private static List<List<Integer>> groups(TermVariable axis, RuleReads reads) {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            Object example = axis.cells().get(cell).example();
            Object kind = axis.element().isPresent() ? example : reads.kind(axis.term(), example);
            groups.computeIfAbsent(kind, any -> new ArrayList<>()).add(cell);
        }
        return List.copyOf(groups.values());
    }

    private static BitSet walk(TruthTable empty, List<Section> sections, RuleEvaluator asked) {
        BitSet fires = new BitSet();
        for (int index = 0; index < empty.size(); index++) {
            if (asked.holding(PointFacts.world(sections, values(empty.columns(), empty.digits(index))))
                    .contains(empty.rule())) {
                fires.set(index);
            }
        }
        return fires;
    }

    private static Map<Term, Object> values(List<TruthTable.Column> columns, int[] digits) {
        Map<Term, Object> values = new HashMap<>();
        for (int i = 0; i < digits.length; i++) {
            TermVariable axis = columns.get(i).axis();
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
