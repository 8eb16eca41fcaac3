package entente.report.json;

import entente.report.json.JsonContract.ProblemTold;
import entente.report.json.JsonContract.ProblemsTold;
import entente.text.Problem;
import java.util.List;

/** {@code check --format json}, in one line. */
public final class ProblemsJson {
    private ProblemsJson() {}

    public static String of(List<Problem> problems) {
        return JsonTree.line(
                new ProblemsTold(problems.stream().map(ProblemsJson::told).toList()));
    }

    private static ProblemTold told(Problem problem) {
        return new ProblemTold(
                problem.place(),
                problem.severity(),
                problem.message(),
                problem.maybe().orElse(null),
                problem.check().orElse(null));
    }
}
