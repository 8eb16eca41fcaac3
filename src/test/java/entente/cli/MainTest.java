package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Run;
import entente.Tiny;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @Test
    void aFaultOfItsOwnIsToldWithItsTrace() {
        assertThat(failing(new IllegalStateException("broken")))
                .startsWith("3 entente: a fault of the program's own, not of your files:")
                .contains("java.lang.IllegalStateException: broken", "\tat entente.cli.MainTest.");
        assertThat(failing(new StackOverflowError("deep")))
                .startsWith("3 entente: a fault of the program's own, not of your files:")
                .contains("java.lang.StackOverflowError: deep", "\tat entente.cli.MainTest.");
    }

    /** What is said, behind the exit code, where nothing can be printed. */
    private static String failing(Throwable fault) {
        PrintWriter out = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        StringWriter err = new StringWriter();
        int exit = Main.run(
                out,
                new PrintWriter(err),
                "check",
                "--rules",
                Tiny.RULES.toString(),
                "--options",
                Tiny.OPTIONS.toString());
        return exit + " " + err;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "asess metered-pipe|there is no command 'entente asess'",
                "new rulebok x|there is no command 'entente new rulebok'",
                "test metered-pipe|'entente test' takes no further word 'metered-pipe'",
                "diff --form HEAD|'entente diff' has no option '--form'",
                "assess -f json|'entente assess' has no option '-f'",
                "watch --x|'entente watch' has no option '--x'",
                "test --junit|what is missing is the FILE behind --junit",
                "bridge metered-pipe --for|what is missing is the PARTY behind --for",
                "assess --reports --format json|what is missing is the DIR behind --reports",
                "assess --reports a --reports b|--reports can be given only once",
                "whatif metered-pipe|what is missing is 'TERM=VALUE'",
                "completion bsh|'bsh' is none of bash, zsh, fish, man; maybe you meant 'bash'",
                "whatif french-loan-tie safe.currency|'safe.currency' is not of the form TERM=VALUE, without spaces, as safe.currency=eur"
            })
    void whatIsNotThereIsToldInPlainWords(String line, String told) {
        Run run = Run.of(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("entente: " + told + System.lineSeparator())
                .doesNotContain("index", "'-h'");
    }

    @ParameterizedTest
    @CsvSource({
        "help, --help",
        "version, --version",
        "help explain, explain --help",
        "help new rule, new rule --help",
        "help check --format json, check --help"
    })
    void whoAsksForHelpInWordsGetsIt(String words, String asked) {
        Run help = Run.of(words.split(" "));
        assertThat(help.exit()).isZero();
        assertThat(help.out()).isNotBlank().isEqualTo(Run.of(asked.split(" ")).out());
    }

    @ParameterizedTest
    @CsvSource({"asess, assess", "french-loan-tie, assess french-loan-tie", "-v, -V", "check -H, -h", "hlep, help"})
    void whatIsMeantIsGuessed(String words, String meant) {
        Run run = Run.of(words.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).containsPattern("[Mm]aybe you meant '" + meant + "'");
    }

    @Test
    void aWordFarFromAllGetsNoGuess() {
        assertThat(Run.of("no/such/thing").err()).doesNotContain("Maybe", "Did you mean");
    }

    @Test
    void whereOnlyRulesAreNamedAndDoNotFitTheOptionsThoseBesideThemAreNamed() {
        String hint = "entente: src/test/resources/tiny/options is not read, but options; if that is what you mean, add"
                + " --options src/test/resources/tiny/options\n";
        assertThat(Run.of("check", "--rules", Tiny.RULES.toString()).err()).isEqualTo(hint);
        assertThat(Run.of("assess", "--rules", Tiny.RULES.toString(), "--reports", "target/none")
                        .err())
                .startsWith(hint);
    }

    @Test
    void anOptionThatStandsBesideTheRulesIsNotLookedForAmongTheProjectsOwn() {
        assertThat(Run.of("explain", "metered-pipe", "gardeners", "--rules", Tiny.RULES.toString())
                        .err())
                .startsWith(
                        "entente: there is no option 'metered-pipe'; src/test/resources/tiny/options is not read, but"
                                + " options; if that is what you mean, add --options src/test/resources/tiny/options\n");
    }
}
