package entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The comment with which everything begins that is written here, pages and pictures alike. A file without it is somebody
 * else's, and is neither overwritten nor removed.
 *
 * @param origin what the file was made from, as a link from where it stands: {@code ../options/a.yaml}
 */
public record GeneratedMark(String origin) {
    private static final String BEGIN = "<!-- made by entente from ";
    private static final String END = " -->";
    private static final String OPTION = ".yaml";
    private static final Pattern TERM = Pattern.compile("\\w+\\.\\w+(\\.\\w+)?\\.svg");
    private static final Pattern ALL = Pattern.compile("(timeline|zone|clash-\\w+)\\.svg");
    private static final int MOST_BYTES = 4096;

    public GeneratedMark {
        origin = origin.replaceAll("\\s", "%20").replace("--", "-%2D").replace(">", "%3E");
    }

    /** The mark of a file; none of what is no file, or is not ours. */
    public static Optional<GeneratedMark> of(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            int end = beginning.indexOf(END);
            return beginning.startsWith(BEGIN) && end > 0
                    ? Optional.of(new GeneratedMark(beginning.substring(BEGIN.length(), Math.max(BEGIN.length(), end))))
                    : Optional.empty();
        }
    }

    /** Whether a file of this name is the page on the option that it was made from, or a picture of one of its sums. */
    public boolean isOfOption(String name) {
        String file = origin.substring(origin.lastIndexOf('/') + 1);
        if (!file.endsWith(OPTION)) {
            return false;
        }
        String id = file.substring(0, file.length() - OPTION.length());
        return name.equals(id + ".md")
                || name.startsWith(id + "-")
                        && TERM.matcher(name.substring(id.length() + 1)).matches();
    }

    /** The name of the page on the option that something was made from; of what was made of no option one of no page. */
    public String page() {
        return origin.substring(origin.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", ".md");
    }

    /** Whether a file of this name is a picture of all options, or of all packages, which there may be nothing to show of. */
    public boolean isOfAll(String name) {
        return !origin.endsWith(OPTION) && ALL.matcher(name).matches();
    }

    /** What stands between the signs of a comment. */
    public String comment() {
        return BEGIN.substring("<!--".length()) + origin + " ";
    }

    @Override
    public String toString() {
        return BEGIN + origin + END;
    }
}
