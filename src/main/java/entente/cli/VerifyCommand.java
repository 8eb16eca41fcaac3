package entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente verify}: whether inputs, reports and the program are those of the manifest, to the byte. */
@Command(
        name = "verify",
        description = {
            "Tells whether rules, options, reports and the program are, to the byte, those of the manifest.",
            "With --write, makes the manifest beside the reports, of what lies here."
        })
final class VerifyCommand extends FolderCommand {
    @CommandLine.Option(names = "--write", description = "Makes the manifest anew.")
    private boolean write;

    @Override
    public Integer call() {
        Path file = folders.reports().resolve(Manifest.NAME);
        PrintWriter out = out();
        SortedMap<String, String> now = Manifest.now(folders);
        if (write) {
            new GeneratedFile(file, Manifest.MARK, Manifest.text(now)).write();
            out.println(Folders.shown(file));
            return Main.DONE;
        }
        SortedMap<String, String> then = Manifest.read(file);
        List<String> differences = differences(then, now);
        differences.forEach(out::println);
        out.println(
                differences.isEmpty()
                        ? "all " + then.size() + " files are those of the manifest"
                        : differences.size() + " differ from the manifest of " + then.size() + " files");
        return differences.isEmpty() ? Main.DONE : Main.PROBLEMS;
    }

    private static List<String> differences(Map<String, String> then, Map<String, String> now) {
        Set<String> names = new HashSet<>(then.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(then.get(name), now.get(name)))
                .map(name -> name
                        + (!now.containsKey(name)
                                ? ": is gone"
                                : then.containsKey(name) ? ": has changed" : ": is new"))
                .sorted()
                .toList();
    }
}
