package entente.space;

import entente.MadeRulebook;
import entente.engine.DomainPart;
import entente.engine.Domains;
import entente.engine.TermVariable;
import entente.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Grids made for a test. */
final class Grids {
    private Grids() {}

    /** So many flags. */
    static Domains wide(int axes) {
        return new Domains(IntStream.range(0, axes)
                .mapToObj(i -> MadeRulebook.term("flag_" + i, new Type.Flag()))
                .map(term -> new TermVariable(
                        term, Optional.empty(), List.of(new DomainPart.One(false), new DomainPart.One(true))))
                .toList());
    }
}
