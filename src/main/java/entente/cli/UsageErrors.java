package entente.cli;

import entente.model.Rulebook;
import entente.option.NameGuess;
import entente.text.Guess;
import entente.text.KnownWords;
import entente.text.Problem;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What is said of a word on the command line that is not what is wanted there: what it is, what is known, and a guess. */
final class UsageErrors {
    private static final int MOST_BESIDE_A_GUESS = 15;

    private UsageErrors() {}

    /** A name that is none of the known ones. */
    static ParameterException unknown(CommandSpec spec, String what, String name, List<String> known) {
        return unknown(spec, what, name, Guess.nearest(name, known), "known", known);
    }

    /** The same of a party or recommendation, which may be meant by another name. */
    static ParameterException unknown(
            CommandSpec spec, String what, String name, Rulebook rulebook, List<String> known) {
        List<String> meant = NameGuess.meant(name, rulebook).map(KnownWords.Aside::meant).orElse(List.of()).stream()
                .filter(known::contains)
                .toList();
        return switch (meant.size()) {
            case 0 -> unknown(spec, what, name, known);
            case 1 -> unknown(spec, what, name, Optional.of(meant.get(0)), "known", known);
            default -> unknown(spec, what, name, Optional.empty(), "perhaps", meant);
        };
    }

    /** The same with a guess of its own, and a list that says what it is. */
    static ParameterException unknown(
            CommandSpec spec, String what, String name, Optional<String> meant, String label, List<String> listed) {
        String known = meant.isPresent() && listed.size() > MOST_BESIDE_A_GUESS
                ? ""
                : " (" + label + ": " + String.join(", ", listed) + ")";
        return new ParameterException(spec.commandLine(), what + " '" + name + "'" + maybe(meant) + known);
    }

    /** A problem of an argument, in a line. */
    static String told(Problem problem) {
        String known = problem.known().isEmpty() ? "" : " (known: " + String.join(", ", problem.known()) + ")";
        return problem.message() + maybe(problem.maybe()) + known;
    }

    static String maybe(Optional<String> meant) {
        return meant.map(guess -> "; maybe you meant '" + guess + "'").orElse("");
    }
}
