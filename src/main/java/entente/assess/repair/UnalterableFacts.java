package entente.assess.repair;

import entente.engine.TermVariable;
import entente.model.Section;
import entente.model.Term;
import entente.model.Vocabulary;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which values of leading terms are facts, that nobody chooses or undoes: a repair leads to none that the option does not
 * leave possible, and edits none that it states.
 *
 * @param box what the option leaves possible
 * @param cells of each axis on which there are some, those
 */
record UnalterableFacts(PartialAssignment box, Map<TermVariable, Set<Integer>> cells) {
    /** @param freed terms that may be edited all the same */
    static UnalterableFacts of(Vocabulary vocabulary, PartialAssignment box, Set<Term> freed) {
        Map<TermVariable, Set<Integer>> cells = new LinkedHashMap<>();
        for (Section section : vocabulary.sections()) {
            section.leading()
                    .filter(leading -> !freed.contains(leading))
                    .map(leading -> box.domains().of(leading).get(0))
                    .ifPresent(axis -> cells.put(axis, facts(section, axis)));
        }
        cells.values().removeIf(Set::isEmpty);
        return new UnalterableFacts(box, cells);
    }

    private static Set<Integer> facts(Section section, TermVariable axis) {
        return Set.copyOf(axis.where(cell -> section.isFact(String.valueOf(cell.example()))));
    }

    /** Whether an option states no more of the term than a fact. */
    boolean states(Term term) {
        return cells.entrySet().stream()
                .anyMatch(fact ->
                        fact.getKey().term().equals(term) && fact.getValue().containsAll(box.cells(fact.getKey())));
    }

    /** Those of some packages in which nothing is a fact that the option does not leave possible. */
    PackageSet among(PackageSet packages) {
        PackageSet among = packages;
        for (Map.Entry<TermVariable, Set<Integer>> fact : cells.entrySet()) {
            Set<Integer> others = new HashSet<>(
                    IntStream.range(0, fact.getKey().cells().size()).boxed().toList());
            others.removeAll(fact.getValue());
            others.addAll(box.cells(fact.getKey()));
            among = among.within(fact.getKey(), others);
        }
        return among;
    }
}
