package entente.slips;

import static org.assertj.core.api.Assertions.assertThat;

import entente.slips.Specimen.Outcome;
import entente.slips.Specimen.Trial;
import entente.slips.Specimen.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random slips in known words of options, cases, rules and tables: for most a guess is offered, nearly every first guess ends
 * the error, and none leads to another error in its place. With {@code -Dslips=N} so many are tried, with {@code -Dseed=N}
 * others.
 */
class SlipsTest {
    private static final int SLIPS = Integer.getInteger("slips", 1000);
    private static final long SEED = Long.getLong("seed", 20261126);
    private static final double GUESSED = 0.90;
    private static final double CURED = 0.97;
    private static final int TOLD = 12;

    @TempDir
    private Path scratch;

    private interface Kind {
        Slip of(int offset, String word, Random random);
    }

    @Test
    void slipsOfOneLetterAreGuessedAndTheGuessEndsThem() {
        Map<Outcome, List<String>> all = tried(SLIPS, Slip::ofOneLetter);
        double slips = count(all, Outcome.NOT_GUESSED, Outcome.CURED, Outcome.NOT_CURED, Outcome.REPLACED);
        double guessed = slips - count(all, Outcome.NOT_GUESSED);
        assertThat(all.get(Outcome.REPLACED)).isEmpty();
        assertThat(guessed / slips)
                .as("guessed; not: " + few(all, Outcome.NOT_GUESSED))
                .isGreaterThanOrEqualTo(GUESSED);
        assertThat(count(all, Outcome.CURED) / guessed)
                .as("cured; not: " + few(all, Outcome.NOT_CURED))
                .isGreaterThanOrEqualTo(CURED);
    }

    @Test
    void habitsOfOtherProgramsAreNoDeadEndEither() {
        Map<Outcome, List<String>> all = tried(SLIPS / 2, Slip::ofHabit);
        double guessed = count(all, Outcome.CURED, Outcome.NOT_CURED, Outcome.REPLACED);
        assertThat(all.get(Outcome.REPLACED)).isEmpty();
        assertThat(count(all, Outcome.CURED) / guessed)
                .as("cured; not: " + few(all, Outcome.NOT_CURED))
                .isGreaterThanOrEqualTo(CURED);
    }

    private Map<Outcome, List<String>> tried(int slips, Kind kind) {
        Specimens specimens = new Specimens(scratch);
        List<List<Specimen>> areas =
                List.of(specimens.options(), specimens.cases(), specimens.rules(), specimens.tables());
        Random random = new Random(SEED);
        Map<Outcome, List<String>> all = new EnumMap<>(Outcome.class);
        Stream.of(Outcome.values()).forEach(outcome -> all.put(outcome, new ArrayList<>()));
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < slips; i++) {
            List<Specimen> area = areas.get(i % areas.size());
            Specimen specimen = area.get(random.nextInt(area.size()));
            Word word = specimen.words().get(random.nextInt(specimen.words().size()));
            Slip slip = kind.of(word.offset(), word.text(), random);
            if (slip.slipped().equals(slip.word())) {
                continue;
            }
            Trial trial = specimen.trial(slip);
            all.get(trial.outcome()).add(trial.told());
            counts.merge(specimen.area() + " " + trial.outcome(), 1, Integer::sum);
        }
        System.out.println("seed " + SEED + ": " + counts);
        if (Boolean.getBoolean("slips.told")) {
            Stream.of(Outcome.NOT_GUESSED, Outcome.NOT_CURED, Outcome.REPLACED)
                    .forEach(outcome -> all.get(outcome).forEach(told -> System.out.println(outcome + " " + told)));
        }
        return all;
    }

    private static double count(Map<Outcome, List<String>> all, Outcome... outcomes) {
        return Stream.of(outcomes).mapToInt(outcome -> all.get(outcome).size()).sum();
    }

    private static List<String> few(Map<Outcome, List<String>> all, Outcome outcome) {
        return all.get(outcome).stream().limit(TOLD).toList();
    }
}
