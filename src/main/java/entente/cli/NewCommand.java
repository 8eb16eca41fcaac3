package entente.cli;

import entente.model.Section;
import entente.text.NamedConstant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente new}: makes files and entries in which what is to be filled in begins with {@code TODO}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Makes the files or entries of something new; never overwrites.",
            "What is to be filled in begins with TODO; 'check' tells where each stands."
        })
final class NewCommand implements Callable<Integer> {
    enum TypeName implements NamedConstant {
        CHOICE,
        SET,
        AMOUNT,
        FLAG
    }

    private static final String HYPHENS = "small letters and digits, joined by hyphens";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw wrongUsage("new what? Say 'new' and one of "
                + String.join(", ", spec.subcommands().keySet()));
    }

    @Command(name = "option", mixinStandardHelpOptions = true, description = "Makes the file of an option.")
    int option(
            @Mixin Folders folders,
            @Parameters(
                            paramLabel = "ID",
                            description = "Its name and that of its file, as quick-start: " + HYPHENS + ".")
                    String id) {
        folders.unnamedOptions().ifPresent(message -> {
            throw wrongUsage(message);
        });
        return write(folders, NewOptionOrRule.option(folders.rules(), folders.options(), id));
    }

    @Command(
            name = "rule",
            mixinStandardHelpOptions = true,
            description = "Makes the file of a rule, and its cases: one that fires and a near miss.")
    int rule(
            @Mixin Folders folders,
            @Parameters(
                            paramLabel = "PARTY/POSITION",
                            description =
                                    "Whose rule it is and what it states, as gardeners/more-water, in " + HYPHENS
                                            + ". Also: recommendations/ID-WORD, with the id of a recommendation first; requirements/WORD; facts/TOPIC.")
                    String id) {
        return write(folders, NewOptionOrRule.rule(folders.rules(), id));
    }

    @Command(
            name = "term",
            mixinStandardHelpOptions = true,
            description = "Puts a term into the vocabulary, and its section if that is new.")
    int term(
            @Mixin Folders folders,
            @Parameters(
                            paramLabel = "SECTION.TERM",
                            description =
                                    "As water.price: small letters and digits, joined by underscores. The section is one that there is, or --section makes it.")
                    String id,
            @Option(
                            names = "--type",
                            paramLabel = "TYPE",
                            description =
                                    "choice, one of its values; set, any of them; amount, a whole number; flag, true or false (default: choice; flag where rules conclude it).")
                    TypeName type,
            @Option(
                            names = "--section",
                            paramLabel = "KIND",
                            description =
                                    "Makes the section, too: an instrument, which parties can choose; a circumstance, a fact of the world; or derived, what rules conclude.")
                    Section.Kind kind) {
        NewFiles made = NewTerm.of(
                folders.rules(),
                id,
                Optional.ofNullable(type).map(NamedConstant::word),
                Optional.ofNullable(kind).map(NamedConstant::word));
        List<String> listing =
                kind == Section.Kind.INSTRUMENT ? NewTerm.rulesThatListWhatIsAbsent(folders.rules()) : List.of();
        String section = id.substring(0, id.indexOf('.'));
        List<String> open = NewTerm.optionsThatList(section, folders.rules(), folders.options());
        print(made);
        RuleTypesFile.renew(folders.rules())
                .ifPresent(types -> spec.commandLine().getOut().println(Folders.shown(types)));
        if (!listing.isEmpty()) {
            say("Rules that say of one instrument after another that it is absent, and may have to say it of this"
                    + " one too: " + String.join(", ", listing) + ".");
        }
        if (!open.isEmpty()) {
            say("Open in the options that list " + section
                    + " until they state it, so that what they come to may hang on" + " it once a rule reads it: "
                    + String.join(", ", open) + ".");
        }
        return toFillIn(folders);
    }

    @Command(
            name = "party",
            mixinStandardHelpOptions = true,
            description = "Puts a party into the file of parties, and its weight into each profile.")
    int party(
            @Mixin Folders folders,
            @Parameters(
                            paramLabel = "ID",
                            description =
                                    "As garden-club: " + HYPHENS + ", a letter first; also the folder of its rules.")
                    String id) {
        return write(folders, NewEntry.party(folders.rules(), id));
    }

    @Command(
            name = "document",
            mixinStandardHelpOptions = true,
            description = "Puts a document into the register of sources.")
    int document(
            @Mixin Folders folders,
            @Parameters(
                            paramLabel = "ID",
                            description =
                                    "As 07 or letter-of-may: " + HYPHENS + "; the ids of its sources begin with it.")
                    String id) {
        return write(folders, NewEntry.document(folders.rules(), id));
    }

    @Command(
            name = "source",
            mixinStandardHelpOptions = true,
            description = "Puts a source into the register; its id begins with that of its document.")
    int source(
            @Mixin Folders folders,
            @Parameters(
                            paramLabel = "DOCUMENT-WORDS",
                            description =
                                    "The document's id, a hyphen, and a word or two for what is said, as 07-water-is-dear: "
                                            + HYPHENS + ".")
                    String id) {
        return write(folders, NewEntry.source(folders.rules(), id));
    }

    @Command(
            name = "recommendation",
            mixinStandardHelpOptions = true,
            description = "Puts a recommendation into the file of recommendations, and its weight into each profile.")
    int recommendation(
            @Mixin Folders folders,
            @Parameters(
                            paramLabel = "ID",
                            description = "As save-water: " + HYPHENS + "; the files of its rules begin with it.")
                    String id) {
        return write(folders, NewEntry.recommendation(folders.rules(), id));
    }

    @Command(
            name = "profile",
            mixinStandardHelpOptions = true,
            description = "Puts a profile into the file of profiles, like the default one but for what is different.")
    int profile(
            @Mixin Folders folders,
            @Parameters(paramLabel = "ID", description = "As named-sources: " + HYPHENS + "; asked for by --profile.")
                    String id) {
        return write(folders, NewEntry.profile(folders.rules(), id));
    }

    @Command(
            name = "rulebook",
            mixinStandardHelpOptions = true,
            description = "Makes a small rulebook of another domain in a folder of its own, with nothing to fill in.")
    int rulebook(
            @Mixin Folders folders,
            @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or empty.") Path folder) {
        print(NewRulebook.in(folder, folders.rules()));
        String dir = Folders.shown(folder);
        say("To ask about it: entente assess --rules " + dir + "/rules --options " + dir + "/options --reports " + dir
                + "/reports");
        return Main.DONE;
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void say(String words) {
        spec.commandLine().getErr().println(words);
    }

    private int write(Folders folders, NewFiles scaffold) {
        print(scaffold);
        return toFillIn(folders);
    }

    private int toFillIn(Folders folders) {
        say("What begins with TODO is to be filled in: 'entente check" + folders.named()
                + "' tells where each stands.");
        return Main.DONE;
    }

    private void print(NewFiles scaffold) {
        try {
            for (Path file : scaffold.write()) {
                spec.commandLine().getOut().println(Folders.shown(file));
            }
        } catch (IOException unwritable) {
            throw new UserError("cannot be written: " + unwritable.getMessage());
        }
    }
}
