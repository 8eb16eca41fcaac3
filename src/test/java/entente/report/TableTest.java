package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void showsEachOptionWithItsVerdictAndWhoStandsInTheWay() {
        assertThat(Table.of(Tiny.read().assessAll())).isEqualTo("""
                        Option         Verdict                                              Alignment                  Negotiability
                        metered-pipe   agreeable                                            100 (1 of 2 engaged)       91 to 92 (3 of 3 with a view)
                        monthly-gates  opposed by parish-council                            100 (2 of 2 engaged)       8 to 42 (3 of 3 with a view)
                        tank-for-now   conditional: opposed to agreeable by parish-council  50 to 67 (1 of 2 engaged)  12 to 88 (2 of 3 with a view)
                        """);
    }

    @Test
    void withoutOptionsThereIsTheHead() {
        assertThat(Table.of(List.of())).isEqualTo("Option  Verdict  Alignment  Negotiability\n");
    }
}
