package entente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Text that is held back until all of it is there; packed, so that much of it takes little room. */
final class CompressedOutput {
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final PrintWriter writer;

    CompressedOutput() {
        try {
            this.writer = new PrintWriter(new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where it is written. */
    PrintWriter writer() {
        return writer;
    }

    /** Prints all of it; nothing is written any more after that. */
    void print(PrintWriter out) {
        writer.close();
        try (Reader text = new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())), StandardCharsets.UTF_8)) {
            text.transferTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
