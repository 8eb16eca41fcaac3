package entente.cli;

import entente.check.Trial;
import entente.check.Trials;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente test}: the cases beside the rules, and what options expect. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Tries the cases beside the rules and the expect blocks of the options.")
final class TestCommand implements Callable<Integer> {
    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Workspace workspace = Workspace.open(spec, folders, List.of());
        Trials cases = new Trials(workspace.assessor().findings());
        List<Trial> trials = new ArrayList<>();
        workspace.cases().forEach(file -> file.cases().forEach(one -> trials.add(cases.of(one))));
        workspace.options().forEach(option -> trials.addAll(Trials.of(option, workspace.assess(option))));
        PrintWriter out = spec.commandLine().getOut();
        trials.stream().filter(trial -> !trial.passed()).forEach(trial -> print(out, trial));
        long passed = trials.stream().filter(Trial::passed).count();
        out.println(passed + " passed, " + (trials.size() - passed) + " failed");
        return passed == trials.size() ? Main.DONE : Main.PROBLEMS;
    }

    private static void print(PrintWriter out, Trial trial) {
        out.println(trial.place() + ": failed: " + trial.name());
        trial.failures().forEach(failure -> out.println("  " + failure));
        out.println();
    }
}
