package entente.assess.sensitivity;

import entente.assess.AssessedSubject;
import entente.model.Term;
import entente.model.Threshold;
import java.util.List;

/**
 * Where along one amount an option changes, with everything else as it states it. Between two edges nothing does.
 *
 * @param edges in ascending order; at one number the verdict last
 */
public record Breakpoints(Term term, List<Edge> edges) {
    public Breakpoints {
        edges = List.copyOf(edges);
    }

    /**
     * One change of one party's stance, one recommendation's status or a verdict.
     *
     * @param matter what changes
     * @param at the first number for which it is as {@code from} says
     * @param below the words reached just below, the worst first
     * @param from the words reached from there on, the worst first
     * @param origins the comparisons in rules that make it
     */
    public record Edge(AssessedSubject matter, int at, List<String> below, List<String> from, List<Threshold> origins) {
        public Edge {
            below = List.copyOf(below);
            from = List.copyOf(from);
            origins = List.copyOf(origins);
        }
    }
}
