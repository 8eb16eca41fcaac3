package entente.cli;

import entente.assess.Assessment;
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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente assess}: assesses options, writes their reports and prints a table. */
@Command(name = "assess", description = "Assesses options, writes their reports and prints a table.")
final class AssessCommand extends FolderCommand {
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
        KeptReports kept = KeptReports.before(folders);
        KeptRun last = new KeptRun(folders, kept);
        Optional<KeptRun.Printed> same = format == Format.TABLE && named.isEmpty() ? last.same() : Optional.empty();
        if (same.isPresent()) {
            print(same.get());
            return Main.DONE;
        }
        Workspace workspace = Workspace.open(spec, folders, named);
        return switch (format) {
            case CSV -> {
                Iterable<Assessment> assessed = () -> assessed(workspace);
                yield data(workspace, out -> Csv.write(assessed, workspace.rulebook(), out));
            }
            case JSON -> {
                Iterable<AssessmentWithAlternatives> looked = () -> lookedAt(workspace);
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
            return workspace.progress().interrupted("nothing is printed, for not all was assessed");
        }
        held.print(out());
        return Main.DONE;
    }

    private void print(KeptRun.Printed printed) {
        out().print(printed.out());
        spec.commandLine().getErr().print(printed.err());
        spec.commandLine().getErr().flush();
    }

    private int table(Workspace workspace, KeptReports kept, KeptRun last) {
        Progress progress = workspace.progress();
        boolean whole = named.isEmpty();
        List<Assessment> assessments = new ArrayList<>();
        boolean interrupted;
        KeptRun.Printed printed;
        try (ReportFolder folder = ReportFolder.open(folders.reports(), Reports.names(workspace.options(), whole))) {
            Reports reports = new Reports(workspace.assessor(), folders.reports(), kept.noting(folder::put));
            Iterator<Assessment> assessed = assessed(workspace);
            while (assessed.hasNext()) {
                Assessment assessment = assessed.next();
                assessments.add(assessment.inBrief());
                if (!progress.interrupted()) {
                    report(workspace, assessment, reports, folder, kept);
                }
            }
            if (whole && !progress.interrupted()) {
                reports.finish(workspace.timelines(), workspace.zones());
            }
            progress.at("writing reports");
            interrupted = progress.interrupted();
            printed = new KeptRun.Printed(
                    AssessmentTable.of(assessments),
                    interrupted ? "" : new RunNotes(workspace, folders, assessments).of(whole));
            if (!interrupted) {
                folder.finish(whole);
            }
            if (!interrupted && kept.keep(workspace) && whole) {
                last.keep(workspace, new KeptRun.Printed(printed.out(), workspace.drafts() + printed.err()));
            }
        } catch (NotOursException theirs) {
            throw ProblemsException.of(
                    theirs.files(),
                    "this file was not written by entente and stays as it is, and no report is written: move it away, or name another folder with --reports");
        } catch (IOException unwritable) {
            throw ProblemsException.of(folders.reports(), "cannot be written to: " + unwritable.getMessage());
        } finally {
            progress.done();
        }
        print(printed);
        if (interrupted) {
            return progress.interrupted(assessments.size() + " of "
                    + workspace.options().size() + " options were assessed, and no report is written");
        }
        return Main.DONE;
    }

    /** Reports on an option; where its reports stand as they would be made, they are not made again. */
    private static void report(
            Workspace workspace, Assessment assessment, Reports reports, ReportFolder folder, KeptReports kept)
            throws IOException {
        Set<String> standing = kept.standing(assessment.option(), workspace);
        if (standing.isEmpty()) {
            reports.add(lookedAt(workspace, assessment));
            kept.made(assessment.option(), workspace);
        } else {
            folder.leave(standing);
            reports.addReported(workspace.assessor().brief(assessment));
        }
    }

    /** One option after another, each assessed when it is asked for; no more once somebody wants the run to end. */
    private static Iterator<Assessment> assessed(Workspace workspace) {
        List<Option> options = workspace.options();
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < options.size() && !workspace.progress().interrupted();
            }

            @Override
            public Assessment next() {
                if (next >= options.size()) {
                    throw new NoSuchElementException();
                }
                Option option = options.get(next++);
                workspace.progress().at("assessing " + option.id(), next, options.size());
                return workspace.assess(option);
            }
        };
    }

    /** The same with what would change each. */
    private static Iterator<AssessmentWithAlternatives> lookedAt(Workspace workspace) {
        Iterator<Assessment> assessed = assessed(workspace);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return assessed.hasNext();
            }

            @Override
            public AssessmentWithAlternatives next() {
                return lookedAt(workspace, assessed.next());
            }
        };
    }

    private static AssessmentWithAlternatives lookedAt(Workspace workspace, Assessment assessment) {
        workspace
                .progress()
                .at("looking what would change " + assessment.option().id());
        return workspace.assessor().outlook(assessment);
    }
}
