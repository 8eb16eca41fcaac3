package entente.report.pictures;

import entente.model.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What is reached along something, row by row: along a sum by party, or along time by option. Between two cuts nothing
 * that is shown changes.
 *
 * @param origin what it is made from, as a mark of ours has it
 * @param finding what it shows, in a sentence
 * @param note what has to be known to read it
 * @param cuts what stands at each cut, in ascending order; there is one stretch more
 * @param first what stands at the beginning
 * @param last what stands at the end
 * @param here where the package itself is, if that is told
 */
public record Strip(
        String origin,
        String finding,
        String note,
        List<String> cuts,
        String first,
        String last,
        List<Row> rows,
        Optional<Here> here) {
    public Strip {
        cuts = List.copyOf(cuts);
        rows = List.copyOf(rows);
    }

    /** What is reached, one stretch after another, by the first of them. */
    public record Row(String name, List<Stretch> stretches) {
        public Row {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * As far as the next stretch of its row.
     *
     * @param begin before which cuts it begins: 0 at the beginning, 1 at the first cut
     * @param reached the worst first
     * @param words the same in words
     * @param where it is so, in words
     */
    public record Stretch(int begin, List<Outcome> reached, String words, String where) {
        public Stretch {
            reached = List.copyOf(reached);
        }
    }

    /** Between two places, each a stretch and the share of it that lies before. */
    public record Here(double from, double to, String words) {}
}
