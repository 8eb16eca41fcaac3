package entente.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente completion}: what a shell, or {@code man}, wants to know of the program, made of its commands. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the completion of commands and options for a shell, or the manual page.",
            "For bash or zsh: source <(entente completion bash). For fish: entente completion fish | source."
        })
final class CompletionCommand implements Callable<Integer> {
    enum Shell {
        BASH,
        ZSH,
        FISH,
        MAN
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish; or man, for the manual page.")
    private Shell shell;

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        String text =
                switch (shell) {
                    case BASH, ZSH -> AutoComplete.bash(spec.root().name(), program);
                    case FISH -> FishCompletion.of(spec.root());
                    case MAN -> ManPage.of(spec.root(), spec.root().name() + " " + Main.Version.number());
                };
        spec.commandLine().getOut().print(text.replace("\r\n", "\n"));
        return Main.DONE;
    }
}
