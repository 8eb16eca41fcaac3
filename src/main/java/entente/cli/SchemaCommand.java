package entente.cli;

import entente.report.OptionSchema;
import entente.rulebook.Rulebook;
import entente.rulebook.RulebookReader;
import entente.source.Problems;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente schema}: the JSON Schema of an option, by the rulebook as it stands. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of an option, with which editors complete keys and values.")
final class SchemaCommand implements Callable<Integer> {
    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Rulebook> rulebook = RulebookReader.read(folders.rules(), problems);
        if (rulebook.isEmpty() || problems.hasErrors()) {
            throw new ProblemsException(problems.all());
        }
        spec.commandLine().getOut().print(OptionSchema.of(rulebook.get()));
        return Main.DONE;
    }
}
