package entente.cli;

import entente.assess.Assessment;
import entente.assess.questions.AssessmentSummary;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.option.Option;
import entente.report.NotOursException;
import entente.report.exchange.Csv;
import entente.report.json.AssessmentJson;
import entente.report.markdown.ReportFolder;
import entente.report.markdown.Reports;
import entente.report.terminal.AssessmentTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente assess}: assesses options, writes their reports and prints a table. */
@Command(name = "assess", description = "Assesses options, writes their reports and prints a table.")
final class AssessCommand extends FolderCommand {
    /** How many removed pages are named. */
    private static final int MOST_NAMED = 5;

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Parameters(paramLabel = "OPTION", arity = "0..*", description = "Ids or files (default: all of the folder).")
    private List<String> named = new ArrayList<>();

    @CommandLine.Option(
            names = "--format",
            defaultValue = "table",
            description =
                    "table; or json, or csv for spreadsheets, on standard output alone and without reports (default: table).")
    private Format format;

    @Override
    public Integer call() {
        folders.unnamedReports().filter(message -> format == Format.TABLE).ifPresent(message -> {
            throw wrongUsage(message);
        });
        ReportCache kept = ReportCache.before(folders);
        RunCache last = new RunCache(folders, kept);
        Optional<RunCache.Printed> same = format == Format.TABLE && named.isEmpty() ? last.same() : Optional.empty();
        if (same.isPresent()) {
            print(same.get());
            return Main.DONE;
        }
        Workspace workspace = Workspace.open(spec, folders, named);
        return switch (format) {
            case CSV -> {
                Iterable<Assessment> assessed =
                        () -> wanted(workspace).map(workspace::assess).iterator();
                yield data(workspace, out -> Csv.write(assessed, workspace.rulebook(), out));
            }
            case JSON -> {
                Iterable<AssessmentWithAlternatives> looked = () -> wanted(workspace)
                        .map(option -> lookedAt(workspace, option))
                        .iterator();
                yield data(workspace, out -> AssessmentJson.write(looked, workspace.rulebook(), out));
            }
            case TABLE -> table(workspace, kept, last);
        };
    }

    /** Prints data once all of it is there, since what is not all would be taken for it. */
    private int data(Workspace workspace, Consumer<PrintWriter> writing) {
        CompressedOutput held = new CompressedOutput();
        writing.accept(held.writer());
        workspace.progress().done();
        if (workspace.progress().interrupted()) {
            return workspace.progress().sayInterrupted("nothing is printed, for not all was assessed");
        }
        held.print(out());
        return Main.DONE;
    }

    private void print(RunCache.Printed printed) {
        out().print(printed.out());
        spec.commandLine().getErr().print(printed.err());
        spec.commandLine().getErr().flush();
    }

    private int table(Workspace workspace, ReportCache kept, RunCache last) {
        Progress progress = workspace.progress();
        boolean whole = named.isEmpty();
        List<Assessment> assessments = new ArrayList<>();
        boolean interrupted;
        RunCache.Printed printed;
        List<Path> removed;
        try (ReportFolder folder = ReportFolder.open(folders.reports(), Reports.names(workspace.options(), whole))) {
            Reports reports = new Reports(workspace.assessor(), folders.reports());
            for (Option option : (Iterable<Option>) wanted(workspace)::iterator) {
                assessments.add(report(workspace, option, reports, folder, kept).assessment());
            }
            if (whole && !progress.interrupted()) {
                reportOnRules(workspace, reports, folder, kept);
                reports.finish(workspace.timelines(), kept.noting(folder::put));
            }
            progress.at("writing reports");
            interrupted = progress.interrupted();
            printed = new RunCache.Printed(
                    AssessmentTable.of(assessments),
                    interrupted ? "" : new RunNotes(workspace, folders, assessments).of(whole));
            if (!interrupted) {
                folder.finish(whole);
            }
            removed = folder.removed();
            if (!interrupted && kept.keep(workspace) && whole) {
                last.keep(workspace, new RunCache.Printed(printed.out(), workspace.notes() + printed.err()));
            }
        } catch (NotOursException theirs) {
            throw ProblemsException.of(theirs);
        } catch (IOException unwritable) {
            throw ProblemsException.of(folders.reports(), "cannot be written to: " + unwritable.getMessage());
        } finally {
            progress.done();
        }
        print(printed);
        tellRemoved(removed);
        if (interrupted) {
            return progress.sayInterrupted(assessments.size() + " of "
                    + workspace.options().size() + " options were assessed, and no report is written");
        }
        return Main.DONE;
    }

    private void tellRemoved(List<Path> pages) {
        if (!pages.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(
                    "entente: removed with their briefs and pictures, for they tell of options that are not among these: "
                            + pages.stream()
                                    .limit(MOST_NAMED)
                                    .map(Folders::shown)
                                    .collect(Collectors.joining(", "))
                            + (pages.size() > MOST_NAMED ? " and " + (pages.size() - MOST_NAMED) + " more" : ""));
            err.flush();
        }
    }

    /** Reports on an option; where its reports stand as they would be made, they are not made again. */
    private static AssessmentSummary report(
            Workspace workspace, Option option, Reports reports, ReportFolder folder, ReportCache kept)
            throws IOException {
        ReportCache.Section own = kept.of(Optional.of(option), workspace);
        if (own.stands()) {
            folder.leave(own.left());
            AssessmentSummary left = workspace.assessor().summary(option, workspace.context(option));
            reports.addReported(left);
            return left;
        }
        AssessmentSummary made = reports.add(lookedAt(workspace, option), own.noting(folder::put));
        own.made();
        return made;
    }

    /** The same of what is told of no option. */
    private static void reportOnRules(Workspace workspace, Reports reports, ReportFolder folder, ReportCache kept)
            throws IOException {
        ReportCache.Section own = kept.of(Optional.empty(), workspace);
        if (own.stands()) {
            folder.leave(own.left());
        } else {
            reports.addRules(workspace.zones(), own.noting(folder::put));
            own.made();
        }
    }

    /** One option after another; no more once somebody wants the run to end. */
    private static Stream<Option> wanted(Workspace workspace) {
        List<Option> options = workspace.options();
        return IntStream.range(0, options.size())
                .takeWhile(any -> !workspace.progress().interrupted())
                .mapToObj(at -> {
                    workspace.progress().at("assessing " + options.get(at).id(), at + 1, options.size());
                    return options.get(at);
                });
    }

    /** An assessed option with what would change it. */
    private static AssessmentWithAlternatives lookedAt(Workspace workspace, Option option) {
        Assessment assessment = workspace.assess(option);
        workspace.progress().at("looking what would change " + option.id());
        return workspace.assessor().outlook(assessment);
    }
}
