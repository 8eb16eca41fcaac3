package entente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page that {@code man} shows, made of the commands themselves. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** The page of the program and all its commands. */
    static String of(CommandSpec program, String version) {
        ManPage made = new ManPage();
        made.program(program, version);
        return made.page.toString();
    }

    private void program(CommandSpec program, String version) {
        String name = program.name();
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + escaped(version) + "\" \"\"");
        heading("NAME");
        text(name + " - " + sentence(program.usageMessage().description()));
        heading("SYNOPSIS");
        text(name + " [COMMAND] [ARGUMENT ...]");
        heading("DESCRIPTION");
        text(sentence(program.usageMessage().description()));
        text(sentence(program.usageMessage().footer()));
        heading("COMMANDS");
        commands(program).forEach(this::command);
        heading("EXIT STATUS");
        for (String code : List.of(
                "0 done", "1 problems in the input, or no answer", "2 wrong usage", "3 a fault of the program's own")) {
            item("\\fB" + code.charAt(0) + "\\fR", code.substring(2));
        }
    }

    private void command(CommandSpec command) {
        String arguments = command.positionalParameters().stream()
                .map(ArgSpec::paramLabel)
                .map(label -> " " + label)
                .collect(Collectors.joining());
        line(".SS \"" + escaped(command.qualifiedName() + arguments) + "\"");
        text(sentence(command.usageMessage().description()));
        command.positionalParameters().stream()
                .filter(argument -> argument.description().length > 0)
                .forEach(argument ->
                        item("\\fI" + escaped(argument.paramLabel()) + "\\fR", sentence(argument.description())));
        command.options().stream().filter(option -> !option.hidden()).forEach(this::option);
        commands(command).forEach(this::command);
    }

    private void option(OptionSpec option) {
        String names = Arrays.stream(option.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
        String value = option.arity().max() == 0 ? "" : "=\\fI" + escaped(option.paramLabel()) + "\\fR";
        item(
                names + value,
                sentence(option.description()).replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValue())));
    }

    static List<CommandSpec> commands(CommandSpec of) {
        return of.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .distinct()
                .toList();
    }

    private void heading(String heading) {
        line(".SH " + heading);
    }

    private void text(String text) {
        line(".PP");
        line(shown(text));
    }

    private void item(String term, String text) {
        line(".TP");
        line(term);
        line(shown(text));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** A line of text never begins with what roff takes for an order. */
    private static String shown(String text) {
        String escaped = escaped(text);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("\"", "\\(dq")
                .replace("%%", "%");
    }

    static String sentence(String[] lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining(" "));
    }
}
