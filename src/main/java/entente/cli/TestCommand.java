package entente.cli;

import entente.cases.CaseFile;
import entente.cases.Coverage;
import entente.cases.Trial;
import entente.cases.TrialRunner;
import entente.option.Option;
import entente.report.exchange.TrialsXml;
import entente.report.terminal.TrialsText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente test}: the cases beside the rules, and what options expect. */
@Command(name = "test", description = "Tries the cases beside the rules and the expect blocks of the options.")
final class TestCommand extends FolderCommand {
    @CommandLine.Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Writes what was tried as JUnit XML, too; build servers read it.")
    private Optional<Path> junit = Optional.empty();

    @Override
    public Integer call() {
        Workspace workspace = Workspace.anew(spec, folders);
        TrialRunner cases =
                new TrialRunner(workspace.rulebook(), workspace.assessor().firingSets());
        List<Trial> trials = new ArrayList<>();
        for (CaseFile file : workspace.cases()) {
            if (!workspace.progress().interrupted()) {
                workspace.progress().at("trying " + file.id());
                file.cases().forEach(one -> trials.add(cases.of(one)));
            }
        }
        for (Option option : workspace.options()) {
            if (!workspace.progress().interrupted()) {
                workspace.progress().at("trying what " + option.id() + " expects");
                trials.addAll(TrialRunner.of(option, workspace.assess(option)));
            }
        }
        workspace.progress().done();
        PrintWriter out = out();
        out.print(TrialsText.of(trials));
        if (workspace.progress().interrupted()) {
            return workspace.progress().sayInterrupted(trials.size() + " were tried, and not all");
        }
        junit.ifPresent(file -> new GeneratedFile(file, TrialsXml.MARK, TrialsXml.of(trials)).write());
        out.print(TrialsText.of(
                Coverage.of(workspace.rulebook(), workspace.assessor().firingSets(), workspace.cases())));
        long passed = trials.stream().filter(Trial::passed).count();
        out.println(passed + " passed, " + (trials.size() - passed) + " failed");
        return passed == trials.size() ? Main.DONE : Main.PROBLEMS;
    }
}
