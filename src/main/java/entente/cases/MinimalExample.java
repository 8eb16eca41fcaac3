package entente.cases;

import static java.util.Objects.requireNonNull;

import entente.assess.ValueWords;
import entente.engine.DomainPart;
import entente.engine.Domains;
import entente.engine.TermVariable;
import entente.model.Section;
import entente.model.Term;
import entente.model.Vocabulary;
import entente.option.AdmittedValues;
import entente.option.Statement;
import entente.option.Terms;
import entente.space.IrredundantCover;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.Space;
import entente.text.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A package of a region, said in as few terms as suffice for it to be there whatever is open, as an option or a case
 * would state it: {@code {water: {supply: tank, share: 20}}}.
 */
public record MinimalExample(Terms terms) {
    private static final Place NOWHERE = Place.startOf(Path.of("example"));

    /** @param region holds at least one package */
    public static MinimalExample of(Space space, Vocabulary vocabulary, PackageSet region) {
        PartialAssignment box = IrredundantCover.of(region, new PartialAssignment(space.domains(), Map.of()), 1)
                .boxes()
                .get(0);
        Map<String, Place> listed = new LinkedHashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (Term term : vocabulary.terms()) {
            value(space.domains(), box, term)
                    .filter(value -> !(term.leading() && value.equals(Term.NONE)))
                    .ifPresent(value -> {
                        listed.put(term.section(), NOWHERE);
                        statements.add(new Statement(term, new AdmittedValues.Exactly(value), false, NOWHERE));
                    });
        }
        for (Section section : vocabulary.sections()) {
            section.leading()
                    .filter(leading -> !listed.containsKey(section.id()))
                    .ifPresent(leading -> statements.add(Statement.omitted(leading, NOWHERE)));
        }
        return new MinimalExample(new Terms(listed, statements));
    }

    private static Optional<Object> value(Domains domains, PartialAssignment box, Term term) {
        SortedSet<String> set = new TreeSet<>();
        boolean stated = false;
        for (TermVariable axis : domains.of(term)) {
            Set<Integer> cells = new TreeSet<>(box.admitted().getOrDefault(axis, Set.of()));
            if (axis.absent() >= 0 && others(domains, box, term)) {
                cells.remove(axis.absent());
                cells = cells.size() == axis.cells().size() - 1 ? Set.of() : cells;
            }
            if (cells.isEmpty()) {
                continue;
            }
            DomainPart cell = axis.cells().get(cells.iterator().next());
            if (axis.element().isEmpty()) {
                return Optional.of(cell.example());
            }
            stated = true;
            if (cell.example().equals(true)) {
                set.add(axis.element().get());
            }
        }
        return stated ? Optional.of(set) : Optional.empty();
    }

    /** Whether another term of the section is to be stated, which says that the instrument is there. */
    private static boolean others(Domains domains, PartialAssignment box, Term leading) {
        return domains.axes().stream()
                .filter(axis -> axis.term().section().equals(leading.section()))
                .anyMatch(axis -> !axis.term().equals(leading) && box.admitted().containsKey(axis));
    }

    /** What the example leaves possible. */
    PartialAssignment box(Domains domains) {
        return PartialAssignment.of(domains, terms);
    }

    /** What it states, by section and name of the term. */
    public Map<String, Map<String, Object>> values() {
        Map<String, Map<String, Object>> values = new LinkedHashMap<>();
        terms.listed().keySet().forEach(section -> values.put(section, new LinkedHashMap<>()));
        for (Statement statement : terms.statements()) {
            if (!statement.byOmission()) {
                requireNonNull(values.get(statement.term().section()))
                        .put(statement.term().name(), ((AdmittedValues.Exactly) statement.admitted()).value());
            }
        }
        return values;
    }

    /** In YAML, on one line, for a message. */
    @Override
    public String toString() {
        return values().entrySet().stream()
                .map(section -> section.getKey() + ": {" + stated(section.getValue()) + "}")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String stated(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(term -> term.getKey() + ": " + ValueWords.value(term.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The example without what is stated already. */
    MinimalExample beyond(Terms stated) {
        Set<Term> already = stated.statements().stream().map(Statement::term).collect(Collectors.toSet());
        List<Statement> more = terms.statements().stream()
                .filter(statement -> !already.contains(statement.term()) && !statement.byOmission())
                .toList();
        Map<String, Place> listed = new LinkedHashMap<>();
        more.forEach(statement -> listed.put(statement.term().section(), NOWHERE));
        return new MinimalExample(new Terms(listed, more));
    }
}
