package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void aGuessWithQuotesOfItsOwnIsOfferedAsItIsToBePasted() {
        assertThat(Problem.meant("water")).isEqualTo("Maybe you meant 'water'.");
        assertThat(Problem.meant("'\"The club\" would like a kerb.'"))
                .isEqualTo("Maybe you meant '\"The club\" would like a kerb.'.");
    }
}
