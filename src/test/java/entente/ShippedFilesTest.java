package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules and options as shipped, by what {@code check} and {@code test} say of them. */
class ShippedFilesTest {
    private static final Pattern COVERED = Pattern.compile("conditions covered: (\\d+) of \\1\n");

    private final Front shipped = new Front(Path.of("").toAbsolutePath());

    @Test
    void thereIsNothingToTellOfThem() {
        Front.Outcome told = shipped.run("check");
        assertThat(told.exit())
                .as("mend what ./entente check tells:\n" + told.out())
                .isZero();
        // What a team learns of a later day than the shipped options have is no mistake.
        assertThat(told.out().lines().filter(line -> line.contains(": warning: ")))
                .allMatch(line -> line.endsWith("[position-after-options]"));
    }

    @Test
    void allCasesPassAndEveryConditionIsCovered() {
        Front.Outcome tried = shipped.run("test");
        assertThat(tried.exit())
                .as("mend what ./entente test tells:\n" + tried.out())
                .isZero();
        Matcher covered = COVERED.matcher(tried.out());
        assertThat(covered.find()).as(tried.out()).isTrue();
        assertThat(Integer.parseInt(covered.group(1))).isGreaterThan(100);
    }

    /** The copy that all other tests stand on still is in the language that is read. */
    @Test
    void theFrozenCopyHasNoError() {
        assertThat(new Front(Frozen.FOLDER).run("check"))
                .as("make it anew from rules/ and options/, and look through the samples of README.md and the guides")
                .isEqualTo(new Front.Outcome(0, "no errors\n", ""));
    }
}
