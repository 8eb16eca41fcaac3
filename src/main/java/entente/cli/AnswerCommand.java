package entente.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** A command that answers in words, or as JSON for programs. */
abstract class AnswerCommand extends FolderCommand {
    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: text).")
    private Format format;

    final void print(Supplier<String> json, Supplier<String> text) {
        out().print(format == Format.JSON ? json.get() : text.get());
    }
}
