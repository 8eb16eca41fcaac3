package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number was meant to be that is written otherwise than in digits. */
class AmountGuessTest {
    @ParameterizedTest
    @CsvSource({
        "2bn, EUR million, 2000",
        "2 bn, EUR million, 2000",
        "€2bn, EUR million, 2000",
        "EUR 2bn, EUR million, 2000",
        "2 billion euro, EUR million, 2000",
        "2 billion pounds, EUR million, ",
        "2bn EUR, EUR million, 2000",
        "€500m, EUR million, 500",
        "€500m, million, 500",
        "£500m, EUR million, ",
        "500 million, EUR million, 500",
        "500 EUR million, EUR million, 500",
        "1.5bn, EUR million, 1500",
        "'0,5 bn', EUR million, 500",
        "'1,5bn', EUR million, 1500",
        "'1,5e3', EUR million, 1500",
        "500.000.000, EUR million, 500",
        "500 000 000, EUR million, 500",
        "'500,000,000', million, 500",
        "EUR 500000000, EUR million, 500",
        "500000001, million, ",
        "500.000, EUR million, ",
        "1.500, EUR million, ",
        "half a billion, million, 500",
        "A billion euros, million, 1000",
        "two billion, million, 2000",
        "five hundred million, million, 500",
        "500mln, million, 500",
        "2 Mrd, million, 2000",
        "1\u00A0500, million, 1500",
        "\uFF15\uFF10\uFF10, million, 500",
        "1.2345bn, EUR million, ",
        "2_000, EUR million, 2000",
        "'2,000', EUR million, 2000",
        "2 000, EUR million, 2000",
        "2.0, EUR million, 2",
        "2.5, EUR million, ",
        "1e3, EUR million, 1000",
        "0x10, EUR million, 16",
        "0o17, EUR million, 15",
        "012, EUR million, 12",
        "12 states, member states, 12",
        "3k, visitors, 3000",
        "3m, hours, 3000000",
        "99bn, EUR million, ",
        "about 5, EUR million, ",
        "5%, EUR million, ",
        "1e99, EUR million, ",
        "1e-99, EUR million, ",
        "., EUR million, ",
        "'1,50', EUR million, ",
        "'1,500', EUR million, 1500",
        "€500, million, ",
        "€500, thousand, ",
        "€500, hours, 500",
        "300 m, metres, 300",
        "300 mio, metres, ",
        "160 metres, centimetres, ",
        "160 centimetres, centimetres, 160",
        "3 members, member states, 3"
    })
    void worksItOutOrSaysNothing(String written, String unit, Integer meant) {
        AmountGuess amount = new AmountGuess(unit, 0, unit.contains("million") ? 20_000 : 5_000_000);
        assertThat(amount.meant(written)).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "500.000, '; with a point it may be 500 or 500000: write digits alone'",
        "1.500, '; with a point it may be 1.5 or 1500: write digits alone'",
        "'0,5', '; if billions are meant, it is 500'",
        "about 500, '; what is not exact is stated as {min: …, max: …}'",
        "~500, '; what is not exact is stated as {min: …, max: …}'",
        "50%, ''"
    })
    void bothReadingsAreSaidWhereNobodyCanTell(String written, String said) {
        assertThat(new AmountGuess("million", 0, 20_000).remark(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "1-2bn, '{min: 1000, max: 2000}'",
        "1–2 bn, '{min: 1000, max: 2000}'",
        "1 to 2 billion, '{min: 1000, max: 2000}'",
        "500m-2bn, '{min: 500, max: 2000}'",
        "300-700, '{min: 300, max: 700}'",
        "€1-2bn, '{min: 1000, max: 2000}'",
        "500+, {min: 500}",
        "500m or more, {min: 500}",
        "2bn or less, {max: 2000}",
        "700-300, "
    })
    void aScaleOfTheOneEndIsThatOfBoth(String written, String meant) {
        assertThat(new AmountGuess("million", 0, 20_000).range(written)).isEqualTo(Optional.ofNullable(meant));
    }
}
