package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Frozen;
import entente.Golden;
import entente.Tiny;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code whatif}, {@code compare}, {@code bridge} and {@code explore} on the tests' own domain, whole outputs compared. */
class AnswersTest {
    private static final Front FRONT = new Front(Tiny.FOLDER);
    private static final Front SHIPPED = new Front(Frozen.FOLDER);

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|whatif.txt|whatif tank-for-now water.share=60 open_day.rhythm=monthly",
                "0|whatif.json|whatif tank-for-now water.share=60 open_day.rhythm=monthly --format json",
                "0|whatif-nothing.txt|whatif metered-pipe weather.drought=open",
                "0|whatif-stays.txt|whatif monthly-gates water.share=25",
                "0|explain.txt|explain metered-pipe parish-council",
                "0|explain-silent.txt|explain metered-pipe newsletter",
                "0|explain-recommendation.txt|explain monthly-gates lay-water",
                "0|compare.txt|compare tank-for-now metered-pipe",
                "0|compare-three.txt|compare tank-for-now metered-pipe monthly-gates --as-of 2025-09-30",
                "0|compare.json|compare tank-for-now metered-pipe --format json",
                "0|bridge.txt|bridge monthly-gates",
                "0|bridge.json|bridge monthly-gates --format json",
                "0|bridge-there.txt|bridge metered-pipe --for gardeners beekeepers",
                "1|bridge-none.txt|bridge monthly-gates --to agreeable --keep open_day.rhythm",
                "1|bridge-none.json|bridge monthly-gates --to agreeable --keep open_day.rhythm --format json",
                "0|explore.txt|explore",
                "0|explore.json|explore --format json",
                "0|explore-kept.txt|explore --keep open_day.rhythm=monthly",
            })
    void answers(int exit, String file, String command) {
        Front.Outcome outcome = FRONT.run(command.split(" "));
        assertThat(outcome.err()).isEmpty();
        Golden.check("answers/" + file, outcome.out());
        assertThat(outcome.exit()).isEqualTo(exit);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2|whatif tank-for-now water.shore=60|maybe you meant 'water.share'",
                "2|whatif tank-for-now water.share|not of the form TERM=VALUE",
                "2|whatif tank-for-now water.share:60|without spaces, as water.share=60",
                "2|whatif tank-for-now water.share=60 water.share=50|water.share is said twice",
                "2|whatif tank-for-now water.supply=none water.share=3|water.share does not apply",
                "2|whatif tank-for-now reckoning.dear=true|there is no term 'reckoning.dear'",
                "1|whatif tank-for-now water.share=500|water.share is a whole number of hundred pounds, from 0 to 90",
                "1|whatif tank-for-now water.share=lots water.supply=pipes|entente: in water.share=lots: water.share is a whole",
                "1|whatif tank-for-now water.share=lots water.supply=pipes|entente: in water.supply=pipes: 'pipes' is no value"
                        + " of water.supply; maybe you meant 'pipe' (known: none, tank, pipe, open)",
                "1|explore --keep water.supply=[|in water.supply=[: a list or block that opens with [ or { is not closed before this",
                "2|whatif tank-for-now water=tank|there is no term 'water'; maybe you meant 'water.supply' (known:"
                        + " water.supply, water.share, water.conditions, water.metered)",
                "2|whatif tank-for-now weather=true|maybe you meant 'weather.drought' (known: weather.drought)",
                "2|explore --keep open_day.often=none|there is no term 'open_day.often' (known: open_day.rhythm)",
                "2|explore --keep share=20|there is no term 'share'; maybe you meant 'water.share' (sections: water,"
                        + " open_day, weather, agreement)",
                "2|assess --format tabel|--format: 'tabel' is none of table, json, csv; maybe you meant 'table'",
                "2|assess --as-of 2026-02-30|--as-of: '2026-02-30' is no day; write it as 2026-02-28; there is no 30"
                        + " February 2026",
                "2|bridge tank-for-now --to agreable|maybe you meant 'agreeable'",
                "2|bridge tank-for-now --for gardener|maybe you meant 'gardeners'",
                "2|explore --keep open_day.rythm=none|maybe you meant 'open_day.rhythm'",
                "2|bridge tank-for-now --for holders|there is no party 'holders' (perhaps: gardeners, beekeepers)",
                "2|explain tank-for-now council|maybe you meant 'parish-council'",
                "2|compare tank-for-now|compare takes two options or more; 1 named",
                "2|compare|compare takes two options or more; 0 named",
                "2|compare tank-for-now tank-for-mow|maybe you meant 'tank-for-now'",
                "2|compare tank-for-now tank-for-now|have one id; an option is named once",
                "2|compare tank-for-now metered-pipe --format csv|--format: 'csv' is none of text, json",
                "2|bridge tank-for-mow|maybe you meant 'tank-for-now'",
            })
    void whatIsSaidWronglyIsToldWithTheRightWord(int exit, String command, String message) {
        Front.Outcome outcome = FRONT.run(command.split(" "));
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.exit()).isEqualTo(exit);
    }

    /** What is cheapest may drop an instrument, where a fact that the option states, or a clash, keeps what is nearer shut. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bridge-another-package.txt|bridge mandate-of-26",
                "bridge-clash.txt|bridge partnership-and-two-billion",
            })
    void bridgesSayWhatTheyDropAndWhatIsNearer(String file, String command) {
        Golden.check("answers/" + file, SHIPPED.run(command.split(" ")).out());
    }

    /** What somebody asked who does not know the program is answered by the first line, whatever follows. */
    @ParameterizedTest
    @CsvFileSource(resources = "/golden/answers/first-lines.txt", delimiter = '|', quoteCharacter = '`')
    void theFirstLineAnswers(String command, String first) {
        assertThat(SHIPPED.run(command.split(" ")).out().lines().findFirst()).contains(first);
    }
}
