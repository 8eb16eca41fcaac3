package entente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of commands and their options for the shell fish, made of the commands themselves. */
final class FishCompletion {
    private final String program;
    private final StringBuilder script = new StringBuilder();

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandSpec program) {
        FishCompletion made = new FishCompletion(program.name());
        List<CommandSpec> commands = ManPage.commands(program);
        String none = "not __fish_seen_subcommand_from " + names(commands);
        for (CommandSpec command : commands) {
            made.word(none, command);
            String seen = "__fish_seen_subcommand_from " + command.name();
            command.options().forEach(option -> made.option(seen, option));
            List<CommandSpec> further = ManPage.commands(command);
            for (CommandSpec below : further) {
                made.word(seen + "; and not __fish_seen_subcommand_from " + names(further), below);
                below.options()
                        .forEach(option ->
                                made.option(seen + "; and __fish_seen_subcommand_from " + below.name(), option));
            }
        }
        return made.script.toString();
    }

    private static String names(List<CommandSpec> commands) {
        return commands.stream().map(CommandSpec::name).collect(Collectors.joining(" "));
    }

    private void word(String condition, CommandSpec command) {
        line(condition, " -f -a " + command.name(), command.usageMessage().description());
    }

    private void option(String condition, OptionSpec option) {
        String form = "";
        for (String name : option.names()) {
            form += name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1);
        }
        if (option.arity().max() > 0) {
            form += " -r";
        }
        if (option.completionCandidates() != null) {
            form += " -f -a " + quoted(words(option));
        }
        line(condition, form, option.description());
    }

    private static String words(OptionSpec option) {
        return StreamSupport.stream(option.completionCandidates().spliterator(), false)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private void line(String condition, String form, String[] description) {
        String first = ManPage.sentence(Arrays.copyOf(description, Math.min(1, description.length)));
        script.append("complete -c " + program + " -n " + quoted(condition) + form + " -d " + quoted(first) + "\n");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
