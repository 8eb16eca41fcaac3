package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.DomainPart;
import entente.engine.Domains;
import entente.engine.RuleEvaluator;
import entente.engine.TermVariable;
import entente.engine.TruthTable;
import entente.engine.TruthTables;
import entente.model.Constraint;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stratum;
import entente.model.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where in the space each position and criterion fires, whatever the day. Flags that facts conclude are worked in, so
 * that only terms which options state are left.
 */
public final class FiringSets {
    private final Space space;
    private final Map<String, PackageSet> flags = new HashMap<>();
    private final Map<RuleCard, PackageSet> facts = new LinkedHashMap<>();
    private final Map<RuleCard, PackageSet> regions = new LinkedHashMap<>();
    private final Map<Asked, PackageSet> asks = new HashMap<>();

    private FiringSets(Space space) {
        this.space = space;
    }

    /** Draws the rulebook, asking the oracle for the table of every rule. */
    public static FiringSets of(Rulebook rulebook, RuleEvaluator oracle) {
        FiringSets firingSets = new FiringSets(new Space(Domains.of(rulebook.vocabulary(), rulebook.rulesOverTerms())));
        TruthTables tables = new TruthTables(oracle, rulebook.vocabulary(), firingSets.space.domains());
        for (RuleCard rule : rulebook.rules(Stratum.FACTS)) {
            String flag = rule.fact().term();
            PackageSet where = firingSets.region(tables.of(rule));
            firingSets.facts.put(rule, where);
            firingSets.flags.merge(flag, where, PackageSet::or);
        }
        for (RuleCard rule : rulebook.rules(Stratum.POSITIONS)) {
            firingSets.regions.put(rule, firingSets.region(tables.of(rule)));
        }
        return firingSets;
    }

    public Space space() {
        return space;
    }

    /** The packages on which each rule fires, by rule, ordered by id. */
    public Map<RuleCard, PackageSet> regions() {
        return regions;
    }

    /** The packages on which a rule fires, of facts or of positions. */
    public PackageSet of(RuleCard rule) {
        PackageSet fact = facts.get(rule);
        return fact == null ? requireNonNull(regions.get(rule)) : fact;
    }

    /** The packages of which a flag is concluded. */
    PackageSet flag(Term term) {
        return flags.getOrDefault(term.id(), space.nothing());
    }

    /** What is asked of one term. */
    record Asked(Term term, Constraint.Operator operator, Object value) {}

    /** The packages in which a term is as it is asked for; drawn once. */
    PackageSet asked(Asked asked, Function<Asked, PackageSet> drawn) {
        return asks.computeIfAbsent(asked, drawn);
    }

    private PackageSet region(TruthTable table) {
        return region(table, 0, 0);
    }

    private PackageSet region(TruthTable table, int column, int index) {
        if (column == table.columns().size()) {
            return table.fires().get(index) ? space.everything() : space.nothing();
        }
        TermVariable axis = table.columns().get(column).axis();
        List<List<Integer>> groups = table.columns().get(column).groups();
        PackageSet region = space.nothing();
        for (int group = 0; group < groups.size(); group++) {
            PackageSet there = region(table, column + 1, index * groups.size() + group);
            region = region.or(there.isEmpty() ? there : there.and(where(axis, groups.get(group))));
        }
        return region;
    }

    private PackageSet where(TermVariable axis, Collection<Integer> cells) {
        if (axis.term().kind() != Section.Kind.DERIVED) {
            return space.cells(axis, cells);
        }
        PackageSet flag = flag(axis.term());
        return cells.stream()
                .map(cell -> axis.cells().get(cell).equals(new DomainPart.One(true)) ? flag : flag.not())
                .reduce(space.nothing(), PackageSet::or);
    }
}
