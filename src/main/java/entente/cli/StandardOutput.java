package entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Standard output, which remembers why something could not be written to it. */
final class StandardOutput extends OutputStream {
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private Optional<IOException> trouble = Optional.empty();

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException unwritable) {
            trouble = Optional.of(unwritable);
            throw unwritable;
        }
    }

    /** Why what was printed is not all there; empty also where its reader wanted no more of it. */
    Optional<IOException> trouble() {
        return trouble.filter(unwritable -> !String.valueOf(unwritable.getMessage())
                .toLowerCase(Locale.ROOT)
                .contains("pipe"));
    }
}
