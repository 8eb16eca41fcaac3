package entente.cli;

import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.model.Document;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.report.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a run says besides its table: where the reports are that it wrote, and which day was asked about by whose choice. */
final class RunNotes {
    private final Workspace workspace;
    private final Folders folders;
    private final List<Assessment> assessments;
    private final LocalDate lastDay;
    private final StringBuilder notes = new StringBuilder();

    RunNotes(Workspace workspace, Folders folders, List<Assessment> assessments) {
        this.workspace = workspace;
        this.folders = folders;
        this.assessments = List.copyOf(assessments);
        this.lastDay = AssessmentContext.lastDay(workspace.rulebook());
    }

    /** @param all whether these are all options, so that the index and the zone were written as well */
    String of(boolean all) {
        if (!all) {
            say("written" + otherwise() + ": " + written()
                    + "; the index and the other reports are as they were, for only a run of all writes them");
        }
        if (folders.asOf().isEmpty()) {
            tellDay(all);
        }
        return notes.toString();
    }

    /** That what is written is not what a run of all would write. */
    private String otherwise() {
        String profile = folders.profile().equals(Profile.DEFAULT) ? "" : " by the profile " + folders.profile();
        return profile + folders.asOf().map(day -> " as of " + day).orElse("");
    }

    private String written() {
        return assessments.stream()
                .map(assessment -> folders.reports().resolve(assessment.option().id() + ".md"))
                .map(Folders::shown)
                .collect(Collectors.joining(", "));
    }

    /** A newer document moves the day of whatever has none of its own, and of nothing else. */
    private void tellDay(boolean all) {
        long open = assessments.stream()
                .filter(assessment -> assessment.option().asOf().isEmpty())
                .count();
        boolean ahead = assessments.stream()
                .allMatch(assessment -> assessment
                        .option()
                        .asOf()
                        .filter(day -> day.isBefore(lastDay))
                        .isPresent());
        if (open > 0) {
            say(options(open) + " without as_of " + (open == 1 ? "is" : "are") + " asked about on " + latest());
        } else if (all && ahead && !assessments.isEmpty()) {
            say("the zone is asked about on " + latest() + "; every option is fixed on an earlier day by its as_of");
        }
    }

    private static String options(long number) {
        return Wording.counted(number, "option", "options");
    }

    private String latest() {
        Rulebook rulebook = workspace.rulebook();
        Document document = rulebook.documents().values().stream()
                .filter(one -> one.date().first().equals(lastDay))
                .min(Comparator.comparing(Document::id))
                .orElseThrow();
        boolean exact = document.date().first().equals(document.date().last());
        return lastDay + (exact ? ", the day" : ", the earliest day") + " of the latest document, " + document.id();
    }

    private void say(String remark) {
        notes.append("entente: ").append(remark).append('\n');
    }
}
