package entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/** {@code entente watch}: keeps the reports up to date while files are edited, and says what becomes of each option. */
@Command(
        name = "watch",
        description = {
            "Keeps the reports up to date while rules and options are edited, and says in a line what becomes of an option.",
            "Ends on Ctrl-C."
        })
final class WatchCommand extends FolderCommand {
    @Override
    public Integer call() {
        folders.unnamedReports().ifPresent(message -> {
            throw wrongUsage(message);
        });
        Progress progress = Progress.of(spec);
        WatchedOptions watched = new WatchedOptions(spec, folders);
        try (FolderWatch watch = new FolderWatch(List.of(folders.rules(), folders.options()))) {
            while (!progress.interrupted()) {
                Set<Path> changed = watch.changed();
                if (!changed.isEmpty()) {
                    watched.renew(changed);
                }
            }
        }
        return Main.DONE;
    }
}
