package entente.cli;

import entente.check.Checks;
import entente.check.SpaceChecks;
import entente.engine.Engine;
import entente.engine.Session;
import entente.option.OptionReader;
import entente.report.ProblemsJson;
import entente.report.ProblemsText;
import entente.rulebook.Rulebook;
import entente.source.Problem;
import entente.source.Problems;
import entente.space.Findings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
        Optional<Checks.Read> read = Checks.folder(folders.rules(), folders.options(), problems);
        read.ifPresent(whole -> readFurther(whole.rulebook(), problems));
        read.filter(whole -> !problems.hasErrors())
                .flatMap(whole -> Engine.compile(whole.rulebook(), problems))
                .ifPresent(engine -> {
                    askSpace(engine, problems);
                    Schema.check(folders.options(), engine.rulebook(), problems);
                });
        List<Problem> told = problems.all().stream().filter(this::wanted).toList();
        boolean wrong = told.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> (wrong ? spec.commandLine().getErr() : out).print(ProblemsText.of(told));
            case JSON -> out.print(ProblemsJson.of(told));
            case GITHUB -> out.print(ProblemsText.annotations(told));
        }
        return wrong ? Main.PROBLEMS : Main.DONE;
    }

    private boolean wanted(Problem problem) {
        return files.isEmpty()
                || files.stream()
                        .anyMatch(
                                file -> whole(file).equals(whole(problem.place().file())));
    }

    /** Options that are named and stand elsewhere are read, too. */
    private void readFurther(Rulebook rulebook, Problems problems) {
        for (Path file : files) {
            boolean read = Stream.of(folders.rules(), folders.options())
                    .anyMatch(folder -> whole(file).startsWith(whole(folder)));
            if (!read || !Files.exists(file)) {
                OptionReader.read(file, rulebook, problems);
            }
        }
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static void askSpace(Engine engine, Problems problems) {
        try (Session session = engine.session()) {
            SpaceChecks.check(engine.rulebook(), Findings.of(engine.rulebook(), session), problems);
        }
    }
}
