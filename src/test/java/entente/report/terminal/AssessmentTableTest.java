package entente.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTableTest {
    @Test
    void showsEachOptionWithItsVerdictAndWhoStandsInTheWay() {
        assertThat(AssessmentTable.of(Tiny.read().assessAll())).isEqualTo("""
                        Option         Verdict                            Alignment                  Negotiability
                        metered-pipe   agreeable, subject to signature    100 (1 of 2 engaged)       87 to 88 (3 of 3 with a view)
                        monthly-gates  opposed by beekeepers              100 (2 of 2 engaged)       0 (3 of 3 with a view)
                        tank-for-now   conditional: opposed to agreeable  50 to 67 (1 of 2 engaged)  0 to 75 (2 of 3 with a view, on 1 of 2 parts)
                        """);
    }

    @Test
    void withoutOptionsThereIsTheHead() {
        assertThat(AssessmentTable.of(List.of())).isEqualTo("Option  Verdict  Alignment  Negotiability\n");
    }
}
