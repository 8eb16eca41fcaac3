package entente.cli;

import entente.check.Checks;
import entente.check.SpaceChecks;
import entente.engine.Engine;
import entente.engine.Session;
import entente.report.ProblemsJson;
import entente.report.ProblemsText;
import entente.source.Problems;
import entente.space.Findings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente check}: every problem of every file, at once. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tells every problem in options and rules, all at once.")
final class CheckCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Tell only of these files (default: all).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, json, or github: annotations that code hosts show inline (default: text).")
    private Format format;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Checks.folder(folders.rules(), folders.options(), problems)
                .filter(read -> !problems.hasErrors())
                .flatMap(read -> Engine.compile(read.rulebook(), problems))
                .ifPresent(engine -> askSpace(engine, problems));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT ->
                (problems.hasErrors() ? spec.commandLine().getErr() : out).print(ProblemsText.of(problems.all()));
            case JSON -> out.print(ProblemsJson.of(problems.all()));
            case GITHUB -> out.print(ProblemsText.annotations(problems.all()));
        }
        return problems.hasErrors() ? Main.PROBLEMS : Main.DONE;
    }

    private static void askSpace(Engine engine, Problems problems) {
        try (Session session = engine.session()) {
            SpaceChecks.check(engine.rulebook(), Findings.of(engine.rulebook(), session), problems);
        }
    }
}
