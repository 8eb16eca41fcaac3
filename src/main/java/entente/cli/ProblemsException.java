package entente.cli;

import entente.report.ProblemsText;
import entente.source.Problem;
import java.io.PrintWriter;
import java.util.List;

/** The input has problems, so no command does anything with it. */
final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemsException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    void print(PrintWriter err) {
        err.print(ProblemsText.of(problems));
    }
}
