package entente.cli;

import entente.store.Hash;
import entente.text.Folder;
import entente.text.Problems;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The SHA-256 of every file that an assessment rests on and of every report, by name, as {@code sha256sum} writes them; and
 * of the program, under the names of its libraries.
 */
final class Manifest {
    /** The name of its file, beside the reports. */
    static final String NAME = "manifest.sha256";

    static final String MARK = "# What the reports were made of, and the reports: 'entente verify' compares.\n";

    private Manifest() {}

    /** What lies here now, by name. */
    static SortedMap<String, String> now(Folders folders) {
        SortedMap<String, String> hashes = new TreeMap<>();
        add("rules", folders.rules(), hashes);
        add("options", folders.options(), hashes);
        add("reports", folders.reports(), hashes);
        hashes.remove("reports/" + NAME);
        for (Path part : program()) {
            if (Files.isDirectory(part)) {
                add("program", part, hashes);
            } else {
                hashes.put("program/" + part.getFileName(), hash(part));
            }
        }
        return hashes;
    }

    private static void add(String name, Path folder, SortedMap<String, String> hashes) {
        Problems problems = new Problems();
        List<Path> files = Folder.files(folder, problems).orElse(List.of());
        ProblemsException.ofErrors(problems);
        files.forEach(file -> hashes.put(name + "/" + Folders.shown(folder.relativize(file)), hash(file)));
    }

    /** The program and the libraries that it names. */
    private static List<Path> program() {
        try {
            URI place = Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path program = Path.of(place);
            List<Path> parts = new ArrayList<>(List.of(program));
            if (Files.isRegularFile(program)) {
                libraries(program).filter(Files::isRegularFile).forEach(parts::add);
            }
            return parts;
        } catch (IOException | URISyntaxException unreadable) {
            throw new UserError("the program itself cannot be read: " + unreadable.getMessage());
        }
    }

    private static Stream<Path> libraries(Path program) throws IOException {
        try (var jar = new JarFile(program.toFile())) {
            return Optional.ofNullable(jar.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
                    .stream()
                    .flatMap(names -> Stream.of(names.split(" ")))
                    .map(program::resolveSibling);
        }
    }

    private static String hash(Path file) {
        try {
            return Hash.of(file);
        } catch (IOException unreadable) {
            throw new UserError(Folders.shown(file) + " cannot be read: " + unreadable.getMessage());
        }
    }

    static String text(SortedMap<String, String> hashes) {
        StringBuilder text = new StringBuilder(MARK);
        hashes.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        return text.toString();
    }

    /** What a manifest says. */
    static SortedMap<String, String> read(Path file) {
        try {
            SortedMap<String, String> hashes = new TreeMap<>();
            for (String line : Files.readAllLines(file)) {
                if (line.matches("[0-9a-f]{" + Hash.LENGTH + "}  .+")) {
                    hashes.put(line.substring(Hash.LENGTH + 2), line.substring(0, Hash.LENGTH));
                } else if (!line.startsWith("#")) {
                    throw new UserError(Folders.shown(file) + " is no manifest, or was cut: '" + line + "'");
                }
            }
            return hashes;
        } catch (IOException unreadable) {
            throw new UserError(Folders.shown(file) + " cannot be read: there is none yet, or it is damaged;"
                    + " 'entente verify --write' makes one of what lies here");
        }
    }
}
