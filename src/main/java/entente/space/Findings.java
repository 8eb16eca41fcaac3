package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.Axis;
import entente.engine.Cell;
import entente.engine.Grid;
import entente.engine.Oracle;
import entente.engine.Table;
import entente.engine.Tables;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Section;
import entente.rulebook.Stratum;
import entente.rulebook.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the space each position and criterion fires, whatever the day. Flags that facts conclude are worked in, so
 * that only terms which options state are left.
 */
public final class Findings {
    private final Space space;
    private final Map<String, Region> flags = new HashMap<>();
    private final Map<RuleCard, Region> facts = new LinkedHashMap<>();
    private final Map<RuleCard, Region> regions = new LinkedHashMap<>();

    private Findings(Space space) {
        this.space = space;
    }

    /** Draws the rulebook, asking the oracle for the table of every rule. */
    public static Findings of(Rulebook rulebook, Oracle oracle) {
        List<RuleCard> read = new ArrayList<>(rulebook.rules(Stratum.FACTS));
        read.addAll(rulebook.rules(Stratum.POSITIONS));
        Findings findings = new Findings(new Space(Grid.of(rulebook.vocabulary(), read)));
        Tables tables = new Tables(oracle, rulebook.vocabulary(), findings.space.grid());
        for (RuleCard rule : rulebook.rules(Stratum.FACTS)) {
            String flag = ((RuleCard.Conclusion.Fact) rule.conclusion()).term();
            Region where = findings.region(tables.of(rule));
            findings.facts.put(rule, where);
            findings.flags.merge(flag, where, Region::or);
        }
        for (RuleCard rule : rulebook.rules(Stratum.POSITIONS)) {
            findings.regions.put(rule, findings.region(tables.of(rule)));
        }
        return findings;
    }

    public Space space() {
        return space;
    }

    /** The packages on which each rule fires, by rule, ordered by id. */
    public Map<RuleCard, Region> regions() {
        return regions;
    }

    /** The packages on which a rule fires, of facts or of positions. */
    public Region of(RuleCard rule) {
        Region fact = facts.get(rule);
        return fact == null ? requireNonNull(regions.get(rule)) : fact;
    }

    /** The packages of which each rule of facts concludes its flag, by rule, ordered by id. */
    public Map<RuleCard, Region> facts() {
        return facts;
    }

    /** The packages of which a flag is concluded. */
    Region flag(Term term) {
        return flags.getOrDefault(term.id(), space.nothing());
    }

    private Region region(Table table) {
        return region(table, 0, 0);
    }

    private Region region(Table table, int column, int index) {
        if (column == table.columns().size()) {
            return table.fires().get(index) ? space.everything() : space.nothing();
        }
        Axis axis = table.columns().get(column).axis();
        List<List<Integer>> groups = table.columns().get(column).groups();
        Region region = space.nothing();
        for (int group = 0; group < groups.size(); group++) {
            Region there = region(table, column + 1, index * groups.size() + group);
            region = region.or(there.isEmpty() ? there : there.and(where(axis, groups.get(group))));
        }
        return region;
    }

    private Region where(Axis axis, Collection<Integer> cells) {
        if (axis.term().kind() != Section.Kind.DERIVED) {
            return space.cells(axis, cells);
        }
        Region flag = flag(axis.term());
        Region where = space.nothing();
        for (int cell : cells) {
            where = where.or(axis.cells().get(cell).equals(new Cell.One(true)) ? flag : flag.not());
        }
        return where;
    }
}
