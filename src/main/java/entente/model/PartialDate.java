package entente.model;

import entente.text.DayGuess;
import entente.text.Node;
import entente.text.Problems;
import entente.text.ValueForm;
import entente.text.WrongValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as exact as its source: {@code 2025}, {@code 2025-12} or {@code 2025-12-04}.
 *
 * @param first the first day that it can mean
 * @param last the last day that it can mean
 * @param reckoned whether it is worked out, and no document gives it
 */
public record PartialDate(String text, LocalDate first, LocalDate last, boolean reckoned) {

    private PartialDate(String text, LocalDate first, LocalDate last) {
        this(text, first, last, false);
    }

    public PartialDate reckoned(boolean so) {
        return new PartialDate(text, first, last, so);
    }

    /** {@code on} before a day, {@code in} before a month or a year. */
    public String preposition() {
        return first.equals(last) ? "on" : "in";
    }

    /** Reads a date; empty if the text is none. */
    public static Optional<PartialDate> read(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate day = LocalDate.parse(text);
                return Optional.of(new PartialDate(text, day, day));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(new PartialDate(text, month.atDay(1), month.atEndOfMonth()));
            }
            if (text.matches("\\d{4}")) {
                Year year = Year.parse(text);
                return Optional.of(
                        new PartialDate(text, year.atDay(1), year.atMonth(12).atEndOfMonth()));
            }
            return Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Reads a date that a file holds; empty if it is none, which is recorded. */
    public static Optional<PartialDate> read(Node node, Problems problems) {
        problems.forms().ifPresent(forms -> forms.value(node, new ValueForm.Date()));
        String text = Node.written(node).orElse("");
        Optional<PartialDate> date = read(text);
        if (date.isEmpty()) {
            WrongValue.tell(
                    node,
                    "a date is wanted here, as 2025, 2025-12 or 2025-12-04",
                    DayGuess.remark(text),
                    DayGuess.meant(text)
                            .map(LocalDate::toString)
                            .or(() -> DayGuess.month(text).map(YearMonth::toString))
                            .or(() -> read(text.replaceFirst("\\.$", "")).map(PartialDate::text)),
                    value -> read(value).map(PartialDate::text),
                    problems);
        }
        return date;
    }

    @Override
    public String toString() {
        return text;
    }
}
