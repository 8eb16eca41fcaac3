package entente.report.terminal;

import entente.assess.Assessment;
import entente.model.Verdict;
import entente.report.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
                verdict(assessment),
                Wording.scored(assessment.alignment(), " engaged"),
                Wording.scored(assessment.negotiability(), " with a view"));
    }

    private static String verdict(Assessment assessment) {
        String word = Wording.of(assessment.verdict()) + subject(assessment);
        return assessment.by().isEmpty() ? word : word + " by " + String.join(", ", assessment.by());
    }

    /** {@code , subject to water-main}: what it takes beside agreement, where it can be agreeable; nothing where that is nothing. */
    static String subject(Assessment assessment) {
        Set<String> subject = new TreeSet<>();
        assessment.parts().forEach(part -> subject.addAll(assessment.openRequirements(part.part())));
        return assessment.verdict().reachable().contains(Verdict.AGREEABLE) && !subject.isEmpty()
                ? ", subject to " + String.join(", ", subject)
                : "";
    }
}
