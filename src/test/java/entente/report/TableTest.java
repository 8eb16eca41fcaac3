package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void showsEachOptionWithItsVerdictAndWhoStandsInTheWay() {
        assertThat(Table.of(Tiny.read().assessAll())).isEqualTo("""
                        Option         Verdict                                               Alignment                   Negotiability
                        """);
    }

    @Test
    void x() {
        System.out.println(Json.of(Tiny.read().assessAll(), Tiny.read().rulebook()));
    }
}
