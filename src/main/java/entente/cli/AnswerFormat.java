package entente.cli;

import picocli.CommandLine.Option;

/** How an answer is printed. */
final class AnswerFormat {
    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: text).")
    private Format format;

    boolean json() {
        return format == Format.JSON;
    }
}
