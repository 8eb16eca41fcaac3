package entente.cli;

import entente.model.Rulebook;
import entente.registry.RulebookReader;
import entente.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente schema}: the JSON Schemas of options and tables, by the rulebook as it stands. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of an option or a table, with which editors complete keys and values.",
            "With --write, writes all of them to where editors are told to look, and the types that rules import,",
            "with which a Drools by itself can load the rules."
        })
final class SchemaCommand extends FolderCommand {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            defaultValue = Schemas.OPTION,
            description = "option, vocabulary, parties, recommendations, sources, profiles or cases (default: option).")
    private String name;

    @CommandLine.Option(
            names = "--write",
            description = "Writes all schemas, each beside what it is of, and rules/vocabulary.drl.")
    private boolean write;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Rulebook> rulebook = RulebookReader.read(folders.rules(), problems);
        if (rulebook.isEmpty() || problems.hasErrors()) {
            throw new ProblemsException(problems.all());
        }
        Map<String, GeneratedFile> schemas = Schemas.of(folders, rulebook.get());
        if (write) {
            folders.unnamedOptions().ifPresent(message -> {
                throw wrongUsage(message);
            });
            List<GeneratedFile> all = new ArrayList<>(schemas.values());
            all.add(RuleTypesFile.of(folders.rules(), rulebook.get().vocabulary()));
            all.forEach(GeneratedFile::write);
            all.forEach(each -> out().println(Folders.shown(each.file())));
            return Main.DONE;
        }
        GeneratedFile schema = Optional.ofNullable(schemas.get(name))
                .orElseThrow(
                        () -> UsageErrors.unknown(spec, "there is no schema of", name, List.copyOf(schemas.keySet())));
        out().print(schema.text());
        return Main.DONE;
    }
}
