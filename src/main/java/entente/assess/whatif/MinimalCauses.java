package entente.assess.whatif;

import static java.util.Objects.requireNonNull;

import entente.assess.Found;
import entente.assess.Matter;
import entente.assess.ReachableOutcomes;
import entente.model.RuleCard;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import entente.space.PartialAssignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds what edits make different, and which of them do, by trying sets of edits, small ones first. */
public final class MinimalCauses {
    /** Of more edits only the small sets, and all together, are tried. */
    private static final int MOST_EDITS_ALL_TRIED = 12;

    private final ReachableOutcomes reached;
    private final Function<Option, PartialAssignment> boxes;
    private final Function<Option, Map<RuleCard, Found>> found;
    private final Edits edits;
    private final Map<Long, PartialAssignment> made = new HashMap<>();

    /** @param found how far each rule that counts fires on an option, ordered by rule */
    public MinimalCauses(
            ReachableOutcomes reached,
            Function<Option, PartialAssignment> boxes,
            Function<Option, Map<RuleCard, Found>> found,
            Edits edits) {
        this.reached = reached;
        this.boxes = boxes;
        this.found = found;
        this.edits = edits;
    }

    public WhatIf whatIf() {
        List<WhatIf.Change> changes = new ArrayList<>();
        for (Matter matter : reached.matters()) {
            List<String> from = reached.of(matter, box(0));
            List<String> to = reached.of(matter, box(everything()));
            if (!from.equals(to)) {
                changes.add(new WhatIf.Change(matter, from, to, blame(matter, from, to), allTried()));
            }
        }
        return new WhatIf(edits.before(), edits.made(), edits.edits(), changes, grounds());
    }

    private List<WhatIf.Grounds> grounds() {
        Map<RuleCard, Found> from = found.apply(edits.before());
        Map<RuleCard, Found> to = found.apply(edits.made());
        return from.keySet().stream()
                .filter(rule -> from.get(rule) != to.get(rule))
                .map(rule -> new WhatIf.Grounds(rule, requireNonNull(from.get(rule)), requireNonNull(to.get(rule))))
                .toList();
    }

    private int size() {
        return edits.edits().size();
    }

    private long everything() {
        return (1L << size()) - 1;
    }

    private boolean allTried() {
        return size() <= MOST_EDITS_ALL_TRIED;
    }

    private List<List<Edit>> blame(Matter matter, List<String> from, List<String> to) {
        List<Long> blamed = new ArrayList<>();
        for (long set : sets()) {
            if (blamed.stream().noneMatch(smaller -> (smaller & set) == smaller)
                    && reached.of(matter, box(set)).equals(to)
                    && reached.of(matter, box(everything() & ~set)).equals(from)) {
                blamed.add(set);
            }
        }
        return blamed.stream().map(this::named).toList();
    }

    private List<Long> sets() {
        List<Long> sets = new ArrayList<>();
        if (allTried()) {
            for (long set = 1; set <= everything(); set++) {
                sets.add(set);
            }
        } else {
            for (int one = 0; one < size(); one++) {
                for (int other = one; other < size(); other++) {
                    sets.add(1L << one | 1L << other);
                }
            }
            sets.add(everything());
        }
        sets.sort(Comparator.<Long>comparingInt(Long::bitCount)
                .thenComparing((one, other) -> Long.compareUnsigned(Long.reverse(other), Long.reverse(one))));
        return sets;
    }

    private PartialAssignment box(long set) {
        return made.computeIfAbsent(set, some -> boxes.apply(edits.made(named(some))));
    }

    private List<Edit> named(long set) {
        return IntStream.range(0, size())
                .filter(edit -> (set >> edit & 1) == 1)
                .mapToObj(edits.edits()::get)
                .toList();
    }
}
