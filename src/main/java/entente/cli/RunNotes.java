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
        tellBeyond();
        return notes.toString();
    }

    /** Of a day after every document nothing is known that was not known before. */
    private void tellBeyond() {
        LocalDate known = workspace.rulebook().documents().values().stream()
                .map(document -> document.date().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Assessment> beyond = assessments.stream()
                .filter(assessment -> assessment.standpoint().asOf().isAfter(known))
                .toList();
        if (!beyond.isEmpty()) {
            say(options(beyond.size()) + (beyond.size() == 1 ? " is" : " are")
                    + " asked about on a day after the latest document, of which nothing is known: "
                    + beyond.stream()
                            .map(assessment -> assessment.option().id() + " ("
                                    + assessment.standpoint().asOf() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    /** That what is written is not what a run of all would write. */
    private String otherwise() {
        String profile = folders.profile().equals(Profile.DEFAULT) ? "" : " by the profile " + folders.profile();
        return profile + folders.asOf().map(day -> " as of " + day).orElse("");
    }

    private String written() {
        return assessments.stream()
                .map(assessment -> folders.reports().resolve(assessment.option().id() + ".md"))
                .map(OptionTemplate::shown)
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
        String document = rulebook.documents().values().stream()
                .filter(one -> one.date().first().equals(lastDay))
                .map(Document::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return lastDay + ", the day of the latest document, " + document;
    }

    private void say(String remark) {
        notes.append("entente: ").append(remark).append('\n');
    }
}
