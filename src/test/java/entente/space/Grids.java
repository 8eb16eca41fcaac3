package entente.space;

import entente.engine.Axis;
import entente.engine.Cell;
import entente.engine.Grid;
import entente.rulebook.Section;
import entente.rulebook.Term;
import entente.rulebook.Type;
import entente.source.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Grids made for a test. */
final class Grids {
    private Grids() {}

    /** So many flags. */
    static Grid wide(int axes) {
        return new Grid(IntStream.range(0, axes)
                .mapToObj(i -> new Term(
                        "flags",
                        Section.Kind.CIRCUMSTANCE,
                        "flag_" + i,
                        new Type.Flag(),
                        false,
                        "",
                        List.of(),
                        Place.startOf(Path.of("nowhere"))))
                .map(term -> new Axis(term, Optional.empty(), List.of(new Cell.One(false), new Cell.One(true))))
                .toList());
    }
}
