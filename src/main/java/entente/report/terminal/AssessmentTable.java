package entente.report.terminal;

import entente.assess.Assessment;
import entente.report.Wording;
import java.util.List;

/** The options, one a line, for a terminal: verdict and by whom, alignment, negotiability. */
public final class AssessmentTable {
    private AssessmentTable() {}

    /** The table with a head; without options only the head. */
    public static String of(List<Assessment> assessments) {
        return new TextLines()
                .table(
                        List.of("Option", "Verdict", "Alignment", "Negotiability"),
                        assessments.stream().map(AssessmentTable::row).toList())
                .toString();
    }

    private static List<String> row(Assessment assessment) {
        return List.of(
                assessment.option().id(),
                Wording.of(assessment.verdict()) + Wording.subjectTo(assessment) + Wording.by(assessment),
                Wording.scored(assessment.alignment(), " engaged"),
                Wording.negotiability(assessment, " with a view"));
    }
}
