package entente.report.content;

import entente.model.Parameter;
import entente.model.RuleCard;
import entente.model.Source;
import entente.text.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Links from the folder of reports to where things stand, relative, as they work where a repository is browsed; or for
 * a terminal just the places.
 *
 * @param folder that the linking pages stand in; none for a terminal
 */
public record Links(Optional<Path> folder) {
    /** The page that tells what every source says. */
    public static final String SOURCES = "sources.md";

    /** The page that tells what every rule says. */
    public static final String RULEBOOK = "rulebook.md";

    /** @param reports the folder that the linking pages stand in */
    public static Links from(Path reports) {
        return new Links(Optional.of(reports.toAbsolutePath().normalize()));
    }

    public static Links ofTerminal() {
        return new Links(Optional.empty());
    }

    /** Whether they stand on a page, which other pages can be reached from. */
    public boolean onPage() {
        return folder.isPresent();
    }

    /** The line of a place: {@code ../options/a.yaml#L10}; for a terminal {@code options/a.yaml:10:5}. */
    public String to(Place place) {
        return folder.map(from -> to(from, place.file()) + "#L" + place.line()).orElseGet(place::toString);
    }

    public String to(Path file) {
        return folder.map(from -> to(from, file))
                .orElseGet(() -> Place.startOf(file).fileName());
    }

    /** Where a source is told: {@code sources.md#01-a}; for a terminal its place. */
    public String to(Source source) {
        return onPage() ? SOURCES + "#" + source.id() : to(source.place());
    }

    /** Where a rule is told: {@code rulebook.md#a/b}; for a terminal its place. */
    public String to(RuleCard rule) {
        return onPage() ? RULEBOOK + "#" + rule.id() : to(rule.place());
    }

    /** Where a named number is told. */
    public String to(Parameter parameter) {
        return onPage() ? RULEBOOK + "#" + parameter.name() : to(parameter.place());
    }

    private static String to(Path folder, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (!absolute.getRoot().equals(folder.getRoot())) {
            return absolute.toUri().toASCIIString();
        }
        return escaped(folder.relativize(absolute).toString().replace('\\', '/'));
    }

    private static String escaped(String path) {
        try {
            String escaped =
                    new URI(null, null, "/" + path, null).toASCIIString().substring(1);
            return escaped.replace("(", "%28").replace(")", "%29");
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("no path for a link: " + path, impossible);
        }
    }
}
