package entente.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Which build of the program this is, and with which libraries. */
final class ProgramBuild {
    private ProgramBuild() {}

    /** A word for this build; empty if it cannot be told. */
    static Optional<String> build() {
        CodeSource source = ProgramBuild.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path code = Path.of(source.getLocation().toURI());
            StringBuilder build = new StringBuilder(System.getProperty("java.class.path"));
            if (Files.isRegularFile(code)) {
                CheckedInputStream sum = new CheckedInputStream(Files.newInputStream(code), new CRC32());
                try (sum) {
                    sum.transferTo(OutputStream.nullOutputStream());
                }
                build.append('\n').append(sum.getChecksum().getValue());
                describe(code.resolveSibling("lib"), build);
            } else {
                describe(code, build);
            }
            return Optional.of(build.toString());
        } catch (IOException | UncheckedIOException | URISyntaxException | IllegalArgumentException untold) {
            return Optional.empty();
        }
    }

    private static void describe(Path folder, StringBuilder build) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                build.append("\n" + folder.relativize(file) + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toMillis());
            }
        }
    }
}
