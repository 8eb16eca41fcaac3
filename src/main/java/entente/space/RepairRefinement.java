package entente.space;

import entente.engine.TermVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a way of the cells that a search found: what else works, and each amount as near as it can stay. */
record RepairRefinement(PartialAssignment from, PackageSet goal, PackageSet admitted, AmountDistance distance) {
    /** Moves amounts nearer with the other steps as they are, until none can stay nearer. */
    CheapestRepair.Way way(Map<TermVariable, Integer> cells, int cost) {
        Map<TermVariable, Integer> chosen = new LinkedHashMap<>();
        from.domains().axes().stream().filter(cells::containsKey).forEach(axis -> chosen.put(axis, cells.get(axis)));
        while (true) {
            List<CheapestRepair.Step> steps = new ArrayList<>();
            boolean moved = false;
            for (Map.Entry<TermVariable, Integer> entry : chosen.entrySet()) {
                Set<Integer> works = works(chosen, entry.getKey());
                int nearest = nearest(entry.getKey(), works, entry.getValue());
                moved |= nearest != entry.getValue();
                entry.setValue(nearest);
                steps.add(new CheapestRepair.Step(entry.getKey(), nearest, works));
            }
            if (!moved) {
                return new CheapestRepair.Way(steps, cost);
            }
        }
    }

    private Set<Integer> works(Map<TermVariable, Integer> chosen, TermVariable axis) {
        PartialAssignment others = from;
        for (Map.Entry<TermVariable, Integer> entry : chosen.entrySet()) {
            others = others.with(entry.getKey(), Set.of(entry.getValue()));
        }
        Set<Integer> works = new LinkedHashSet<>();
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            PartialAssignment there = others.with(axis, Set.of(cell));
            if (admitted.holdsAll(there) && goal.holdsSome(there)) {
                works.add(cell);
            }
        }
        return works;
    }

    private int nearest(TermVariable axis, Set<Integer> works, int chosen) {
        int nearest = chosen;
        for (int cell : works) {
            if (distance.to(axis, cell) < distance.to(axis, nearest)) {
                nearest = cell;
            }
        }
        return nearest;
    }
}
