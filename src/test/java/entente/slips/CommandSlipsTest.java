package entente.slips;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same on the command line: commands, options, their words, ids and terms, each first guess followed by another run. */
class CommandSlipsTest {
    private static final int ONE_IN = 50;
    private static final int SLIPS = Integer.getInteger("slips", 1000) / ONE_IN;
    private static final long SEED = Long.getLong("seed", 20261126);
    private static final double GUESSED = 0.90;
    private static final double CURED = 0.97;

    /** Lines whose words are all known, but for those in the places named. */
    private static final List<String> LINES = List.of(
            "terms water",
            "schema option",
            "explain metered-pipe gardeners --brief",
            "whatif metered-pipe water.share=60 --format json",
            "whatif metered-pipe water.supply=tank",
            "compare metered-pipe tank-for-now",
            "assess metered-pipe --format csv --profile named-only",
            "bridge monthly-gates --to agreeable --for gardeners");

    private static final Pattern GUESS = Pattern.compile("[mM]aybe you meant '([^',?\\n ]+)");

    private final Front entente = new Front(Tiny.FOLDER);

    @Test
    void slipsAreGuessedAndTheGuessEndsThem() {
        Random random = new Random(SEED);
        List<String> unguessed = new ArrayList<>();
        List<String> uncured = new ArrayList<>();
        int slips = 0;
        for (int i = 0; i < SLIPS; i++) {
            List<String> line = new ArrayList<>(
                    Arrays.asList(LINES.get(random.nextInt(LINES.size())).split(" ")));
            int at = random.nextInt(line.size());
            String argument = line.get(at);
            int equals = argument.indexOf('=');
            String word = equals < 0 ? argument : argument.substring(0, equals);
            Slip slip = Slip.ofOneLetter(0, word, random);
            line.set(at, slip.in(argument));
            Front.Outcome wrong = entente.run(line.toArray(String[]::new));
            if (wrong.exit() == 0) {
                continue;
            }
            slips++;
            Optional<String> guess = guess(wrong.err());
            String told = String.join(" ", line) + ": " + wrong.err();
            if (guess.isEmpty()) {
                unguessed.add(told);
                continue;
            }
            line.set(at, guess.get() + (equals < 0 ? "" : argument.substring(equals)));
            Front.Outcome cured = entente.run(line.toArray(String[]::new));
            if (cured.exit() != 0) {
                uncured.add(told + " -> " + cured.err());
            }
        }
        System.out.println("seed " + SEED + ": " + slips + " slips on the command line, " + unguessed.size()
                + " not guessed, " + uncured.size() + " not cured");
        assertThat(unguessed.size()).as(unguessed.toString()).isLessThanOrEqualTo((int) (slips * (1 - GUESSED)));
        assertThat(uncured.size()).as(uncured.toString()).isLessThanOrEqualTo((int)
                ((slips - unguessed.size()) * (1 - CURED)));
    }

    private static Optional<String> guess(String told) {
        Matcher guess = GUESS.matcher(told);
        return guess.find() ? Optional.of(guess.group(1)) : Optional.empty();
    }
}
