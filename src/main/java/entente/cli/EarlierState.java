package entente.cli;

import entente.history.Revision;
import entente.history.UnknownRevisionException;
import entente.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Rules and options as they were: in another folder, or in a revision, of which copies are made for as long as they are
 * read.
 *
 * @param name what people call it
 * @param rules the folder of its rules, {@code options} that of its options
 * @param copies the folder of the copies; empty where the folders are the user's
 */
record EarlierState(String name, Optional<String> commit, Path rules, Path options, Optional<Path> copies)
        implements AutoCloseable {

    /**
     * Finds one.
     *
     * @param from a folder with one of rules and one of options, else a revision
     * @throws ParameterException if it is neither
     * @throws UserError if it cannot be read
     */
    static EarlierState of(CommandSpec spec, Folders folders, String from) {
        Optional<Path> folder = Workspace.path(from).filter(Files::isDirectory);
        if (folder.isPresent()) {
            return of(folder.get(), folders);
        }
        Revision revision = revision(spec, folders, from);
        try {
            Path copies = Files.createTempDirectory("entente-earlier-");
            EarlierState state = new EarlierState(
                    from + " (" + revision.shortCommit() + ")",
                    Optional.of(revision.commit()),
                    copies.resolve("rules"),
                    copies.resolve("options"),
                    Optional.of(copies));
            Runtime.getRuntime().addShutdownHook(new Thread(state::close));
            try {
                revision.copy(folders.rules(), state.rules());
                revision.copy(folders.options(), state.options());
                return state;
            } catch (UnknownRevisionException | IOException unreadable) {
                state.close();
                throw new UserError(String.valueOf(unreadable.getMessage()));
            }
        } catch (IOException unwritable) {
            throw new UserError("the earlier state cannot be copied to read it: " + unwritable.getMessage());
        }
    }

    private static EarlierState of(Path folder, Folders folders) {
        Path rules = folder.resolve(String.valueOf(folders.rules().getFileName()));
        Path options = folder.resolve(String.valueOf(folders.options().getFileName()));
        for (Path wanted : List.of(rules, options)) {
            if (!Files.isDirectory(wanted)) {
                throw new UserError("there is no folder " + Folders.shown(wanted)
                        + "; an earlier state is a folder with one of rules and one of options in it");
            }
        }
        return new EarlierState(Folders.shown(folder), Optional.empty(), rules, options, Optional.empty());
    }

    private static Revision revision(CommandSpec spec, Folders folders, String name) {
        try {
            return Revision.of(folders.rules(), name);
        } catch (UnknownRevisionException unknown) {
            throw new UserError(unknown.getMessage() + NewId.maybe(name, Revision.names(folders.rules())));
        }
    }

    /** That it does not read, in one sentence: how many problems it has, and the first. */
    UserError unread(List<Problem> problems) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        Problem first = errors.isEmpty() ? problems.get(0) : errors.get(0);
        Path at = copies.map(folder -> folder.relativize(first.place().file()))
                .orElse(first.place().file());
        return new UserError("rules or options of " + name + " are not as this program reads them ("
                + (errors.size() == 1 ? "an error" : errors.size() + " errors, the first") + " at "
                + Folders.shown(at) + ":" + first.place().line() + ": " + first.message()
                + "); compare with a later state");
    }

    /** Takes the copies away. */
    @Override
    public void close() {
        copies.filter(Files::exists).ifPresent(folder -> {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException left) {
                // The system clears its folder of temporary files.
            }
        });
    }
}
