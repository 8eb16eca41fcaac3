package entente.space;

import entente.engine.DomainPart;
import entente.engine.Domains;
import entente.engine.TermVariable;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.text.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Grids made for a test. */
final class Grids {
    private Grids() {}

    /** So many flags. */
    static Domains wide(int axes) {
        return new Domains(IntStream.range(0, axes)
                .mapToObj(i -> new Term(
                        "flags",
                        Section.Kind.CIRCUMSTANCE,
                        "flag_" + i,
                        new Type.Flag(),
                        false,
                        "",
                        List.of(),
                        Place.startOf(Path.of("nowhere"))))
                .map(term -> new TermVariable(
                        term, Optional.empty(), List.of(new DomainPart.One(false), new DomainPart.One(true))))
                .toList());
    }
}
