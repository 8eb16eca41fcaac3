package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Golden;
import entente.Tiny;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code whatif}, {@code bridge} and {@code explore} on the tests' own domain, whole outputs compared. */
class AnswersTest {
    private static final Front FRONT = new Front(Tiny.FOLDER);

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|whatif.txt|whatif tank-for-now water.share=60 open_day.rhythm=monthly",
                "0|whatif.json|whatif tank-for-now water.share=60 open_day.rhythm=monthly --format json",
                "0|whatif-nothing.txt|whatif metered-pipe weather.drought=open",
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
                "2|whatif tank-for-now water.share=60 water.share=50|water.share is said twice",
                "2|whatif tank-for-now water.supply=none water.share=3|water.share does not apply",
                "2|whatif tank-for-now reckoning.dear=true|there is no term 'reckoning.dear'",
                "1|whatif tank-for-now water.share=500|water.share is a whole number of hundred pounds, from 0 to 90",
                "2|bridge tank-for-now --to agreable|maybe you meant 'agreeable'",
                "2|bridge tank-for-now --for gardener|maybe you meant 'gardeners'",
                "2|explore --keep open_day.rythm=none|maybe you meant 'open_day.rhythm'",
                "2|bridge tank-for-mow|maybe you meant 'tank-for-now'",
            })
    void whatIsSaidWronglyIsToldWithTheRightWord(int exit, String command, String message) {
        Front.Outcome outcome = FRONT.run(command.split(" "));
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.exit()).isEqualTo(exit);
    }
}
