package entente.cli;

import entente.option.OptionReader;
import entente.source.DayText;
import entente.space.Interruption;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
        footer = {"", "Without a command: assess all options."},
        subcommands = {
            AssessCommand.class,
            ExplainCommand.class,
            WhatIfCommand.class,
            CompareCommand.class,
            BridgeCommand.class,
            ExploreCommand.class,
            CheckCommand.class,
            TestCommand.class,
            SchemaCommand.class,
            NewCommand.class,
        })
public final class Main implements Callable<Integer> {
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int OWN_FAULT = 3;

    private static final int SECONDS_TO_END = 5;

    private Main() {}

    public static void main(String[] args) {
        Printed printed = new Printed();
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
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .registerConverter(LocalDate.class, Main::day)
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler(Main::failed);
        takeWords(line, AssessCommand.Format.class);
        takeWords(line, CheckCommand.Format.class);
        takeWords(line, AnswerFormat.Format.class);
        takeWords(line, NewCommand.TypeName.class);
        takeWords(line, NewCommand.KindName.class);
        versioned(line);
        int exit;
        try {
            exit = line.execute(
                    Invocation.withCommand(args, line.getSubcommands().keySet()));
        } catch (RuntimeException | Error fault) {
            exit = ownFault(fault, err);
        }
        out.flush();
        err.flush();
        return exit;
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
                        + DayText.meant(text).map(LocalDate::toString).orElse("2026-01-31") + DayText.remark(text)));
    }

    private static <E extends Enum<E>> void takeWords(CommandLine line, Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        line.registerConverter(type, word -> {
            int at = words.indexOf(word.toLowerCase(Locale.ROOT));
            if (at < 0) {
                throw new TypeConversionException(
                        "'" + word + "' is none of " + String.join(", ", words) + Novelty.maybe(word, words));
            }
            return type.getEnumConstants()[at];
        });
    }

    private static int wrongUsage(ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("entente: "
                + String.valueOf(wrong.getMessage()).replaceFirst("^Invalid value for option '(.+?)': ", "$1: "));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USAGE;
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof ProblemsException told) {
            told.print(line.getErr());
            return PROBLEMS;
        }
        if (failure instanceof Refused refused) {
            line.getErr().println("entente: " + refused.getMessage());
            return PROBLEMS;
        }
        return ownFault(failure, line.getErr());
    }

    private static int ownFault(Throwable fault, PrintWriter err) {
        err.println("entente: a fault of the program's own, not of your files:");
        fault.printStackTrace(err);
        return OWN_FAULT;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"entente " + (version == null ? "(not packaged)" : version)};
        }
    }
}
