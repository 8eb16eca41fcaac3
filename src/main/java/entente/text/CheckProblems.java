package entente.text;

import java.util.List;
import java.util.Optional;

/** What one check tells, under its id. */
public final class CheckProblems {
    private final String check;
    private final Problems problems;

    CheckProblems(String check, Problems problems) {
        this.check = check;
        this.problems = problems;
    }

    public void error(Place place, String message) {
        add(Problem.Severity.ERROR, place, message);
    }

    public void warning(Place place, String message) {
        add(Problem.Severity.WARNING, place, message);
    }

    private void add(Problem.Severity severity, Place place, String message) {
        problems.add(new Problem(place, severity, message, List.of(), Optional.empty(), Optional.of(check)));
    }
}
