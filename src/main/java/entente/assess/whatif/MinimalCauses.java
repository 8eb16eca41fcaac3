package entente.assess.whatif;

import static java.util.Objects.requireNonNull;

import entente.assess.AssessedSubject;
import entente.assess.Modality;
import entente.assess.ReachableOutcomes;
import entente.model.RuleCard;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import entente.space.PartialAssignment;
import entente.space.Subsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what edits make different, and which of them do, by trying sets of edits, small ones first. */
public final class MinimalCauses {
    /** Of more edits only the small sets, and all together, are tried. */
    private static final int MOST_EDITS_ALL_TRIED = 12;

    private final ReachableOutcomes reached;
    private final Function<Option, PartialAssignment> boxes;
    private final Function<Option, Map<RuleCard, Modality>> found;
    private final Edits edits;
    private final Set<Integer> all;
    private final Map<Set<Integer>, PartialAssignment> made = new HashMap<>();

    /** @param found how far each rule that counts fires on an option, ordered by rule */
    public MinimalCauses(
            ReachableOutcomes reached,
            Function<Option, PartialAssignment> boxes,
            Function<Option, Map<RuleCard, Modality>> found,
            Edits edits) {
        this.reached = reached;
        this.boxes = boxes;
        this.found = found;
        this.edits = edits;
        this.all = IntStream.range(0, edits.edits().size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    public WhatIf whatIf() {
        List<WhatIf.Change> changes = new ArrayList<>();
        for (AssessedSubject matter : reached.matters()) {
            List<String> from = reached.of(matter, box(Set.of()));
            List<String> to = reached.of(matter, box(all));
            if (!from.equals(to)) {
                changes.add(new WhatIf.Change(
                        matter, from, to, blame(matter, from, to), all.size() <= MOST_EDITS_ALL_TRIED));
            }
        }
        return new WhatIf(edits.before(), edits.made(), edits.edits(), changes, grounds());
    }

    private List<WhatIf.Grounds> grounds() {
        Map<RuleCard, Modality> from = found.apply(edits.before());
        Map<RuleCard, Modality> to = found.apply(edits.made());
        return from.keySet().stream()
                .filter(rule -> from.get(rule) != to.get(rule))
                .map(rule -> new WhatIf.Grounds(rule, requireNonNull(from.get(rule)), requireNonNull(to.get(rule))))
                .toList();
    }

    private List<List<Edit>> blame(AssessedSubject matter, List<String> from, List<String> to) {
        List<Set<Integer>> blamed = new ArrayList<>();
        for (Set<Integer> set : sets()) {
            Set<Integer> others = new TreeSet<>(all);
            others.removeAll(set);
            if (blamed.stream().noneMatch(set::containsAll)
                    && reached.of(matter, box(set)).equals(to)
                    && reached.of(matter, box(others)).equals(from)) {
                blamed.add(set);
            }
        }
        return blamed.stream().map(this::named).toList();
    }

    /** Of edits by their numbers: small sets first, and of these those with earlier edits. */
    private List<Set<Integer>> sets() {
        return Subsets.of(List.copyOf(all), MOST_EDITS_ALL_TRIED, 2).stream()
                .sorted(Comparator.<Set<Integer>>comparingInt(Set::size)
                        .thenComparing(
                                set -> set.stream().mapToInt(edit -> edit).toArray(), Arrays::compare))
                .toList();
    }

    private PartialAssignment box(Set<Integer> set) {
        return made.computeIfAbsent(set, some -> boxes.apply(edits.made(named(some))));
    }

    private List<Edit> named(Set<Integer> set) {
        return set.stream().map(edits.edits()::get).toList();
    }
}
