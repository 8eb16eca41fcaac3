package entente.report.exchange;

import static entente.report.json.JsonTree.object;

import entente.report.json.JsonTree;
import entente.text.InvisibleCharacters;
import entente.text.NamedConstant;
import entente.text.Place;
import entente.text.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Problems as SARIF 2.1.0, which code hosts and editors show beside the lines. Files are named as they are in the text,
 * those of the current folder relative to it; nothing tells the machine or the hour.
 */
public final class ProblemsSarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String HERE = "SRCROOT";

    /** What kind of file a problem is told of, by the file's ending. */
    private enum Kind implements NamedConstant {
        CASES(".cases.yaml", "What is wrong in the cases beside a rule."),
        RULE(".drl", "What is wrong in a rule file."),
        SCHEMA(".json", "What is wrong with a schema for editors."),
        TABLE_OR_OPTION(".yaml", "What is wrong in an option or in a table of the rules."),
        OTHER("", "What is wrong with a file or folder as a whole.");

        private final String ending;
        private final String meaning;

        Kind(String ending, String meaning) {
            this.ending = ending;
            this.meaning = meaning;
        }

        static Kind of(Place place) {
            return Arrays.stream(values())
                    .filter(kind -> place.fileName().endsWith(kind.ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ProblemsSarif() {}

    /** The log of one run of the program in this version. */
    public static String of(List<Problem> problems, String version) {
        Map<String, Object> driver = object(
                "name",
                "Entente",
                "version",
                version,
                "rules",
                Arrays.stream(Kind.values())
                        .map(kind -> object("id", kind.word(), "shortDescription", object("text", kind.meaning)))
                        .toList());
        Map<String, Object> run = object(
                "tool",
                object("driver", driver),
                "columnKind",
                "utf16CodeUnits",
                "originalUriBaseIds",
                object(HERE, object("description", object("text", "The folder in which the program was run."))),
                "results",
                problems.stream().map(ProblemsSarif::result).toList());
        return JsonTree.text(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static Map<String, Object> result(Problem problem) {
        Place place = problem.place();
        Kind kind = Kind.of(place);
        Map<String, Object> region = object(
                "startLine", place.line(),
                "startColumn", place.column(),
                "endColumn", place.column() + place.length());
        return object(
                "ruleId",
                kind.word(),
                "ruleIndex",
                kind.ordinal(),
                "level",
                problem.severity().word(),
                "message",
                object("text", text(problem)),
                "locations",
                List.of(object(
                        "physicalLocation", object("artifactLocation", location(place.fileName()), "region", region))),
                "partialFingerprints",
                object("fileAndMessage/v1", fingerprint(place.fileName() + "\n" + problem.message())));
    }

    /** As in the terminal, without the line. */
    private static String text(Problem problem) {
        String known = problem.known().isEmpty() ? "" : " Known: " + String.join(", ", problem.known()) + ".";
        String maybe = problem.maybe().map(word -> " " + Problem.meant(word)).orElse("");
        return InvisibleCharacters.visible(problem.message() + "." + known + maybe);
    }

    private static Map<String, Object> location(String file) {
        try {
            boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:/.*");
            String uri = absolute
                    ? new URI("file", "", file.startsWith("/") ? file : "/" + file, null).toASCIIString()
                    : new URI(null, null, "./" + file, null).toASCIIString().substring(2);
            return absolute ? object("uri", uri) : object("uri", uri, "uriBaseId", HERE);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
