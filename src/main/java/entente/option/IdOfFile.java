package entente.option;

import entente.model.Ids;
import entente.text.Block;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the id of an option, by which its file is called. Where both are wrong, what is said of the one goes with what is
 * said of the other: whoever does both is done.
 */
record IdOfFile(Path file, Place place, Problems problems) {
    static String read(Path file, Block block, Problems problems) {
        String id = block.text("id", OptionReader.TITLE);
        Place place = block.optional().node("id").map(Node::place).orElse(block.place());
        return new IdOfFile(file, place, problems).read(id);
    }

    private String read(String id) {
        String name = file.getFileName().toString();
        String stem = name.replaceFirst("(?i)\\.ya?ml$", "");
        Optional<String> ofFile = Optional.of(stem).filter(IdOfFile::suits);
        Optional<String> wanted = ofFile.or(() -> cured(id)).or(() -> cured(stem));
        if (ofFile.isEmpty() || !name.endsWith(OptionReader.ENDING)) {
            wanted.ifPresent(word -> problems.error(
                    Place.startOf(file),
                    "the file of an option is called by its id and ends in " + OptionReader.ENDING + ": "
                            + cure(word + OptionReader.ENDING)));
        }
        if (!id.isEmpty() && !suits(id)) {
            problems.error(place, wrong(id).orElseThrow(), wanted);
        } else if (!id.isEmpty() && wanted.filter(word -> !word.equals(id)).isPresent()) {
            problems.error(place, "the id is that of the file, which is called " + Node.shortened(name), wanted);
        }
        String read = id.isEmpty() || !suits(id) ? wanted.orElse(id) : id;
        if (OptionReader.isOfReports(read)) {
            problems.error(place, "an option cannot be called " + read + ": a page of the reports is");
        }
        return read;
    }

    /** Another option of that name stays as it is. */
    private String cure(String name) {
        Path renamed = file.resolveSibling(name);
        try {
            return Files.exists(renamed) && !Files.isSameFile(renamed, file)
                    ? "there is a " + name + " already, so give this one an id and a name of its own"
                    : "rename it to " + name;
        } catch (IOException unreadable) {
            return "rename it to " + name;
        }
    }

    private static boolean suits(String id) {
        return wrong(id).isEmpty();
    }

    private static Optional<String> wrong(String id) {
        Problems own = new Problems();
        Ids.kebab(Place.startOf(Path.of(".")), id, own);
        return own.all().stream().map(Problem::message).findFirst();
    }

    private static Optional<String> cured(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""))
                .filter(IdOfFile::suits);
    }
}
