package entente.cli;

import entente.report.NotOursException;
import entente.report.terminal.ProblemsText;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** The input has problems, so no command does anything with it. */
final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemsException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** Refuses what has errors. */
    static void ofErrors(Problems problems) {
        if (problems.hasErrors()) {
            throw new ProblemsException(problems.all());
        }
    }

    /** One problem with a file or folder as a whole. */
    static ProblemsException of(Path file, String message) {
        return of(List.of(file), message);
    }

    /** Files of others that stand where reports would be written. */
    static ProblemsException of(NotOursException theirs) {
        return of(
                theirs.files(),
                "this file was not written by entente and stays as it is, and no report is written: move it away, or name another folder with --reports");
    }

    private static ProblemsException of(List<Path> files, String message) {
        Problems problems = new Problems();
        files.forEach(file -> problems.error(Place.startOf(file), message));
        return new ProblemsException(problems.all());
    }

    List<Problem> problems() {
        return problems;
    }

    void print(PrintWriter err) {
        err.print(ProblemsText.of(problems));
    }
}
