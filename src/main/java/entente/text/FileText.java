package entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of one file, strict UTF-8 and of bounded size, with the places in it. A byte order mark at the beginning is
 * dropped; line ends stay as they are written.
 */
public final class FileText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_NAMES = 10_000;

    private final Path file;
    private final String content;
    private final int[] lineStarts;

    private FileText(Path file, String content) {
        this.file = file;
        this.content = content;
        this.lineStarts = lineStarts(content);
    }

    /**
     * How often it may be read again in search of what was meant: the longer it is the less often, so that nobody waits long.
     *
     * @param most however short it is
     * @param letters to be read in all
     */
    int times(int most, int letters) {
        return Math.max(1, Math.min(most, letters / (content.length() + 1)));
    }

    /** A text that is at hand. */
    public static FileText of(Path file, String content) {
        return new FileText(file, content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content);
    }

    /**
     * Reads a regular file, which is also how it is shown to people.
     *
     * @param maxBytes a longer file is refused
     * @return empty if a problem was recorded
     */
    public static Optional<FileText> read(Path file, int maxBytes, Problems problems) {
        if (!Files.exists(file)) {
            problems.error(
                    Place.startOf(file),
                    "there is no such file",
                    Guess.nearest(String.valueOf(file.getFileName()), beside(file))
                            .map(name -> file.resolveSibling(name).toString()));
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            problems.error(Place.startOf(file), "this is not a file that can be read");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                problems.error(
                        Place.startOf(file),
                        "the file is longer than " + maxBytes / 1024 + " KB, the most that is read");
                return Optional.empty();
            }
            return decode(file, bytes, problems);
        } catch (IOException unreadable) {
            problems.error(Place.startOf(file), "the file cannot be read");
            return Optional.empty();
        }
    }

    /** The names of the files in the folder where a file is looked for. */
    private static List<String> beside(Path file) {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(Files::isRegularFile)
                    .map(each -> String.valueOf(each.getFileName()))
                    .limit(MOST_NAMES)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<FileText> decode(Path file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        FileText text = of(file, chars.flip().toString());
        if (result.isError()) {
            problems.error(
                    text.place(text.content.length(), 1),
                    "here stands a byte that is not UTF-8: save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static int[] lineStarts(String content) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** As it is shown to people. */
    public Path file() {
        return file;
    }

    public String content() {
        return content;
    }

    /** The lines without their ends. */
    public List<String> lines() {
        return IntStream.rangeClosed(1, lineStarts.length).mapToObj(this::line).toList();
    }

    /** A line without its end, counted from 1; of one that is not there nothing. */
    String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int end = number < lineStarts.length ? lineStarts[number] - 1 : content.length();
        String line = content.substring(lineStarts[number - 1], end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** How far a line is set in. */
    int indentation(int line) {
        return line(line).length() - line(line).stripLeading().length();
    }

    /** The same file with other lines. */
    FileText with(List<String> lines) {
        return of(file, String.join("\n", lines));
    }

    /**
     * The place of a stretch of the text.
     *
     * @param offset characters before it, from 0 to the length of the text
     * @param length in characters; less than 1 counts as 1
     */
    public Place place(int offset, int length) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, offset - lineStarts[line] + 1, Math.max(1, length));
    }
}
