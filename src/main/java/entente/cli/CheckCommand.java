package entente.cli;

import entente.cases.CaseFile;
import entente.engine.Engine;
import entente.engine.Session;
import entente.lint.Checks;
import entente.model.Rulebook;
import entente.option.OptionReader;
import entente.report.exchange.ProblemsSarif;
import entente.report.json.ProblemsJson;
import entente.report.terminal.ProblemsText;
import entente.space.FiringSets;
import entente.text.Folder;
import entente.text.Problem;
import entente.text.Problems;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code entente check}: every problem of every file, at once. */
@Command(name = "check", description = "Tells every problem in options and rules, all at once.")
final class CheckCommand extends FolderCommand {
    enum Format {
        TEXT,
        JSON,
        GITHUB,
        SARIF
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Tell only of these files and folders (default: all).")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "text, json, github: annotations that code hosts show inline, or sarif: SARIF 2.1.0 (default: text).")
    private Format format;

    private List<Path> files = List.of();

    @Override
    public Integer call() {
        files = named.stream().map(this::file).toList();
        files.forEach(this::refuseWhatIsNotRead);
        Problems problems = new Problems();
        Optional<Checks.Read> read = Checks.folder(folders.rules(), folders.options(), folders.asOf(), problems);
        read.ifPresent(whole -> readFurther(whole.rulebook(), problems));
        read.filter(whole -> !problems.hasErrors())
                .flatMap(whole -> Engine.compile(whole.rulebook(), problems))
                .ifPresent(engine -> {
                    askSpace(engine, problems);
                    Schemas.check(folders, engine.rulebook(), problems);
                    RuleTypesFile.check(folders.rules(), engine.rulebook().vocabulary(), problems);
                });
        List<Problem> told = problems.all().stream()
                .filter(problem -> read.isEmpty() || wanted(problem))
                .toList();
        boolean wrong = told.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        if (wrong) {
            folders.unreadBeside().ifPresent(spec.commandLine().getErr()::println);
        }
        PrintWriter out = out();
        switch (format) {
            case TEXT -> out.print(ProblemsText.of(told));
            case JSON -> out.print(ProblemsJson.of(told));
            case GITHUB -> out.print(ProblemsText.annotations(told));
            case SARIF -> out.print(ProblemsSarif.of(told, Main.Version.number()));
        }
        return wrong ? Main.PROBLEMS : Main.DONE;
    }

    private Path file(String name) {
        try {
            return Main.path(name);
        } catch (TypeConversionException none) {
            throw wrongUsage(String.valueOf(none.getMessage()));
        }
    }

    /** A problem of a file concerns the folders above it, and one of a folder all that is in it. */
    private boolean wanted(Problem problem) {
        Path at = problem.place().file();
        return files.isEmpty()
                || files.stream().anyMatch(file -> within(whole(at), whole(file)) || within(real(at), real(file)));
    }

    private static boolean within(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private void refuseWhatIsNotRead(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean option = name.endsWith(OptionReader.ENDING) && !name.endsWith(CaseFile.ENDING);
        if (!inFolders(file) && (!option || Files.isDirectory(file))) {
            throw wrongUsage("'" + file + "' is not read: it is no option, which ends in " + OptionReader.ENDING
                    + ", and does not stand in " + folders.rules() + " or " + folders.options() + meant(name));
        }
    }

    /** The file of an option that is named by its id alone. */
    private String meant(String name) {
        Path file = folders.options().resolve(name + OptionReader.ENDING);
        return Files.exists(file) ? "; maybe you meant '" + Folders.shown(file) + "'" : "";
    }

    /** Options that are named and stand elsewhere are read, too. */
    private void readFurther(Rulebook rulebook, Problems problems) {
        for (Path file : files) {
            if (!inFolders(file) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                OptionReader.read(file, rulebook, problems);
            }
        }
    }

    private boolean inFolders(Path file) {
        return Folder.reaches(folders.rules(), file) || Folder.reaches(folders.options(), file);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException leadsNowhere) {
            return whole(file);
        }
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static void askSpace(Engine engine, Problems problems) {
        try (Session session = engine.session()) {
            Checks.space(engine.rulebook(), FiringSets.of(engine.rulebook(), session), problems);
        }
    }
}
