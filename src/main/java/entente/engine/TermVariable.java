package entente.engine;

import entente.model.Term;
import java.util.List;
import java.util.Optional;

/**
 * One axis of the space of packages: a term, or, for a term that is a set, whether one value is in it.
 *
 * @param element the value of the set
 * @param cells at least one; numbers ascending, values in the vocabulary's order
 */
public record TermVariable(Term term, Optional<String> element, List<DomainPart> cells) {
    public TermVariable {
        cells = List.copyOf(cells);
    }

    /** The cell of the leading term in which its instrument is not in the package; -1 on other axes. */
    public int absent() {
        return term.leading() ? cells.indexOf(new DomainPart.One(Term.NONE)) : -1;
    }

    /** By the names alone: axes are looked up for every node of a diagram. */
    @Override
    public int hashCode() {
        return 31 * term.hashCode() + element.hashCode();
    }

    @Override
    public String toString() {
        return element.map(value -> term.id() + " contains " + value).orElse(term.id());
    }
}
