package entente.history;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program {@code git}, asked only for what looks names up and reads objects: that runs no hook, filter or converter,
 * takes no lock and fetches nothing.
 */
record Git(Path program, Path folder) {
    private static final int MOST_ANSWERED = 8 << 20;

    /** Nothing is fetched, whatever the version; nothing is replaced; nothing is asked or written. */
    private static final Map<String, String> SURROUNDINGS = Map.of(
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_NO_REPLACE_OBJECTS", "1",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_TERMINAL_PROMPT", "0",
            "LC_ALL", "C");

    static Git in(Path folder) throws UnknownRevisionException {
        return new Git(
                installed()
                        .orElseThrow(() -> new UnknownRevisionException(
                                "earlier states are read with git, and none is installed; name a folder instead")),
                folder);
    }

    /** By the search path alone: a program of that name in the folder where one stands is not meant. */
    private static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(Git::path)
                .filter(Path::isAbsolute)
                .flatMap(each -> Stream.of(each.resolve("git"), each.resolve("git.exe")))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Stream<Path> path(String name) {
        try {
            return Stream.of(Path.of(name));
        } catch (InvalidPathException impossible) {
            return Stream.of();
        }
    }

    /** What one command prints; empty if it fails. */
    Optional<String> ask(String... arguments) {
        try {
            Process process = start(arguments);
            process.getOutputStream().close();
            byte[] answer = process.getInputStream().readNBytes(MOST_ANSWERED);
            process.getInputStream().close();
            return process.waitFor() == 0 ? Optional.of(new String(answer, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException failed) {
            return Optional.empty();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The contents of some objects, one after another. */
    Objects objects() throws IOException {
        return new Objects(start("cat-file", "--batch"));
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--literal-pathspecs", "--no-pager"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(SURROUNDINGS);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** A process that gives the content of each object that it is asked for. */
    static final class Objects implements AutoCloseable {
        private final Process process;
        private final OutputStream asked;
        private final DataInputStream given;

        private Objects(Process process) {
            this.process = process;
            this.asked = process.getOutputStream();
            this.given = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        }

        /** @param size as the tree says; another is refused */
        byte[] content(String object, int size) throws IOException {
            asked.write((object + "\n").getBytes(StandardCharsets.US_ASCII));
            asked.flush();
            StringBuilder head = new StringBuilder();
            for (int next = given.readUnsignedByte(); next != '\n'; next = given.readUnsignedByte()) {
                head.append((char) next);
            }
            if (!head.toString().equals(object + " blob " + size)) {
                throw new IOException("not in the repository: " + head);
            }
            byte[] content = new byte[size];
            given.readFully(content);
            given.readFully(new byte[1]);
            return content;
        }

        @Override
        public void close() {
            try {
                asked.close();
                given.close();
            } catch (IOException ended) {
                throw new UncheckedIOException(ended);
            } finally {
                process.destroy();
            }
        }
    }
}
