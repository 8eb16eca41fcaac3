package entente.report.markdown;

import entente.option.Option;
import entente.report.content.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The options that lie before and behind one in its folder, by the names of their files; a folder is listed once a run. */
final class Neighbours {
    private static final String YAML = ".yaml";

    private final Map<Path, List<String>> idsByFolder = new HashMap<>();

    /** A line that leads back to the index and its glossary, to the brief, and on. */
    RichText of(Option option) {
        List<String> ids =
                idsByFolder.computeIfAbsent(option.file().toAbsolutePath().getParent(), Neighbours::ids);
        int at = Collections.binarySearch(ids, option.id());
        RichText prose = RichText.empty()
                .link("All options", Reports.INDEX)
                .text(" · ")
                .link("words", Reports.WORDS)
                .text(" · ")
                .link("to hand on", Brief.name(option));
        if (at > 0) {
            prose.text(" · before: ").link(ids.get(at - 1), ids.get(at - 1) + ".md");
        }
        if (at >= 0 && at + 1 < ids.size()) {
            prose.text(" · next: ").link(ids.get(at + 1), ids.get(at + 1) + ".md");
        }
        return prose;
    }

    private static List<String> ids(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(YAML))
                    .map(name -> name.substring(0, name.length() - YAML.length()))
                    .filter(name -> name.matches("[a-z0-9-]+"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
