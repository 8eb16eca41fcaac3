package entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static List<String> differences(SortedMap<String, String> then, SortedMap<String, String> now) {
        List<String> differences = new ArrayList<>();
        then.forEach((name, hash) -> {
            if (!now.containsKey(name)) {
                differences.add(name + ": is gone");
            } else if (!hash.equals(now.get(name))) {
                differences.add(name + ": has changed");
            }
        });
        now.keySet().stream()
                .filter(name -> !then.containsKey(name))
                .forEach(name -> differences.add(name + ": is new"));
        return differences.stream().sorted().toList();
    }
}
