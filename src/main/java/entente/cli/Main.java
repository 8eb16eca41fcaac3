package entente.cli;

import entente.model.Section;
import entente.option.OptionReader;
import entente.space.Interruption;
import entente.text.DayGuess;
import entente.text.Guess;
import entente.text.InvisibleCharacters;
import entente.text.Node;
import entente.text.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The program {@code entente}.
 *
 * <p>Exit codes: 0 done; 1 problems in the input, or no answer; 2 wrong usage; 3 a fault of the program's own.
 */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Assesses policy options: where every party stands on each, and because of what.",
        footer = {"", "Without a command: assess all options."})
public final class Main implements Callable<Integer> {
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int OWN_FAULT = 3;

    private static final int SECONDS_TO_END = 5;
    private static final int MEGABYTE = 1 << 20;

    private static final List<Class<?>> COMMANDS = List.of(
            AssessCommand.class,
            ExplainCommand.class,
            WhatIfCommand.class,
            CompareCommand.class,
            DiffCommand.class,
            BridgeCommand.class,
            ExploreCommand.class,
            CheckCommand.class,
            TestCommand.class,
            TermsCommand.class,
            SchemaCommand.class,
            NewCommand.class,
            VerifyCommand.class,
            WatchCommand.class,
            CompletionCommand.class);

    private final List<Runnable> afterwards = new ArrayList<>();

    private Main() {}

    public static void main(String[] args) {
        StandardOutput printed = new StandardOutput();
        PrintWriter out = new PrintWriter(printed, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CountDownLatch told = endOnInterrupt();
        int exit = run(out, err, args);
        out.flush();
        if (exit == DONE && printed.trouble().isPresent()) {
            err.println("entente: not all could be printed: "
                    + printed.trouble().get().getMessage());
            exit = PROBLEMS;
        }
        err.flush();
        told.countDown();
        System.exit(exit);
    }

    /** Whoever interrupts a run gets what it has, if that comes soon; after that it ends in any case. */
    private static CountDownLatch endOnInterrupt() {
        CountDownLatch told = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            Interruption.want();
            try {
                told.await(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }));
        return told;
    }

    /** Runs one command. Data goes to {@code out}, everything else to {@code err}. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Locale.setDefault(Locale.ROOT);
        Interruption.forget();
        Main main = new Main();
        String[] words = DefaultCommand.withCommand(
                args, COMMANDS.stream().map(Main::name).toList());
        CommandLine line = new CommandLine(main);
        asked(words).forEach(line::addSubcommand);
        line.setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
                .registerConverter(LocalDate.class, Main::day)
                .registerConverter(Path.class, Main::path)
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler(Main::failed);
        takeWords(line, AssessCommand.Format.class);
        takeWords(line, CheckCommand.Format.class);
        takeWords(line, DiffCommand.Format.class);
        takeWords(line, AnswerCommand.Format.class);
        takeWords(line, NewCommand.TypeName.class);
        takeWords(line, Section.Kind.class);
        takeWords(line, CompletionCommand.Shell.class);
        versioned(line);
        int exit;
        try {
            exit = line.execute(words);
            out.flush();
            main.afterwards.forEach(Runnable::run);
        } catch (RuntimeException | Error fault) {
            exit = fault(fault, err);
        }
        out.flush();
        err.flush();
        return exit;
    }

    /** The command that is asked for alone, for to set up all takes time; all, where none is, or one that tells of all. */
    private static List<Class<?>> asked(String[] words) {
        List<Class<?>> asked = COMMANDS.stream()
                .filter(command -> command != CompletionCommand.class)
                .filter(command -> words.length > 0 && name(command).equals(words[0]))
                .toList();
        return asked.isEmpty() ? COMMANDS : asked;
    }

    /** As users call a command: its class without the last word. */
    private static String name(Class<?> command) {
        String type = command.getSimpleName();
        return type.substring(0, type.length() - "Command".length()).toLowerCase(Locale.ROOT);
    }

    /** A terminal that can do nothing but print is sent nothing but text. */
    private static CommandLine.Help.Ansi ansi() {
        return "dumb".equals(System.getenv("TERM")) ? CommandLine.Help.Ansi.OFF : CommandLine.Help.Ansi.AUTO;
    }

    /** What is to be done when the command has answered. */
    static void afterwards(CommandSpec spec, Runnable what) {
        if (spec.root().userObject() instanceof Main main) {
            main.afterwards.add(what);
        }
    }

    /** The version is that of the program, whichever command is asked. */
    private static void versioned(CommandLine line) {
        line.getCommandSpec().versionProvider(new Version());
        line.getSubcommands().values().forEach(Main::versioned);
    }

    @Override
    public Integer call() {
        throw new IllegalStateException("every run has a command");
    }

    private static LocalDate day(String text) {
        return OptionReader.day(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no day; write it as "
                        + DayGuess.meant(text).map(LocalDate::toString).orElse("2026-01-31") + DayGuess.remark(text)));
    }

    /** A folder or file; nothing is none, though a variable of a shell that is not set looks like it. */
    static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("no folder or file is named here; . is the one where you stand");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw new TypeConversionException("no folder or file can be called '" + Node.shortened(text) + "'");
        }
    }

    private static <E extends Enum<E>> void takeWords(CommandLine line, Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        line.registerConverter(type, word -> {
            int at = words.indexOf(word.toLowerCase(Locale.ROOT));
            if (at < 0) {
                throw new TypeConversionException(
                        "'" + word + "' is none of " + String.join(", ", words) + NewId.maybe(word, words));
            }
            return type.getEnumConstants()[at];
        });
    }

    private static int wrongUsage(ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("entente: " + InvisibleCharacters.visible(told(wrong)));
        meant(wrong).ifPresent(word -> err.println(Problem.meant(word)));
        err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USAGE;
    }

    /** In plain words, whatever the library says; what the program itself says as it is. */
    private static String told(ParameterException wrong) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return none(spec, unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return missing(spec, missing);
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " can be given only once";
        }
        if (wrong.getCause() instanceof TypeConversionException value) {
            return (wrong.getArgSpec() instanceof OptionSpec option ? option.longestName() + ": " : "")
                    + value.getMessage();
        }
        return String.valueOf(wrong.getMessage());
    }

    /** Of a word that stands for nothing here. */
    private static String none(CommandSpec spec, String word) {
        if (word.startsWith("-")) {
            return "'" + spec.qualifiedName() + "' has no option '" + word + "'";
        }
        return spec.subcommands().isEmpty()
                ? "'" + spec.qualifiedName() + "' takes no further word '" + word + "'"
                : "there is no command '" + spec.qualifiedName() + " " + word + "'";
    }

    private static String missing(CommandSpec spec, CommandLine.MissingParameterException missing) {
        if (lacksOption(missing)) {
            return "what is missing is the OPTION: name it right behind '" + spec.name() + "'";
        }
        return "what is missing is "
                + missing.getMissing().stream()
                        .map(wanted -> wanted instanceof OptionSpec option
                                ? "the " + option.paramLabel() + " behind " + option.longestName()
                                : "'" + wanted.paramLabel() + "'")
                        .collect(Collectors.joining(", "));
    }

    /** Whether what is given cannot be the package that a question is about: it was taken for what an option is given, or is an edit. */
    private static boolean lacksOption(CommandLine.MissingParameterException missing) {
        List<String> labels = missing.getMissing().stream()
                .filter(CommandLine.Model.ArgSpec::isPositional)
                .map(CommandLine.Model.ArgSpec::paramLabel)
                .toList();
        List<String> given = missing.getCommandLine().getParseResult().originalArgs();
        return labels.contains("OPTION") && !given.isEmpty()
                || labels.contains("TERM=VALUE") && given.stream().anyMatch(word -> word.contains("="));
    }

    /** The option or command that is nearest to the first argument that is none; of one that names a package, what asks about it. */
    private static Optional<String> meant(ParameterException wrong) {
        if (!(wrong instanceof CommandLine.UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        String first = unmatched.getUnmatched().get(0);
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        if (first.matches("-\\w")) {
            return spec.optionsMap().keySet().stream()
                    .filter(first::equalsIgnoreCase)
                    .findFirst();
        }
        if (first.startsWith("-")) {
            return Guess.nearest(
                    first,
                    spec.optionsMap().keySet().stream()
                            .filter(option -> option.startsWith("--"))
                            .toList());
        }
        boolean ofProgram = spec.parent() == null;
        List<String> known = new ArrayList<>(spec.subcommands().keySet());
        if (ofProgram) {
            known.addAll(DefaultCommand.SAID_AS_WORDS.keySet());
        }
        return Guess.nearest(first, known)
                .or(() -> Optional.of("assess " + first)
                        .filter(any -> ofProgram
                                && first.matches("[\\w-]+")
                                && Files.exists(new Folders().options().resolve(first + OptionReader.ENDING))));
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof ProblemsException told) {
            told.print(line.getErr());
            return PROBLEMS;
        }
        if (failure instanceof UserError refused) {
            String.valueOf(refused.getMessage())
                    .lines()
                    .map(InvisibleCharacters::visible)
                    .forEach(said -> line.getErr().println("entente: " + said));
            return PROBLEMS;
        }
        return fault(failure, line.getErr());
    }

    static int fault(Throwable fault, PrintWriter err) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                err.println("entente: out of memory: " + Runtime.getRuntime().maxMemory() / MEGABYTE
                        + " MB are not enough for these rules and options. Give more, as ENTENTE_MEMORY=2g before the"
                        + " command, or ask of fewer options. Rules that each read terms from all over the vocabulary"
                        + " need most; split them, or narrow what they read.");
                return PROBLEMS;
            }
        }
        err.println("entente: a fault of the program's own, not of your files:");
        fault.printStackTrace(err);
        return OWN_FAULT;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"entente " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "(not packaged)" : version;
        }
    }
}
