package entente.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out which day someone meant who wrote one otherwise than as {@code 2025-12-31}. */
public final class DayGuess {
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String WORD = "(?<word>[a-z]{3,9})\\.?";
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(YEAR + "([-/. ])(?<month>[0-9]{1,2})\\2(?<day>[0-9]{1,2})(?:[t ][0-9:.]+z?)?");
    private static final Pattern DIGITS = Pattern.compile(YEAR + "(?<month>[0-9]{2})(?<day>[0-9]{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<one>[0-9]{1,2})([-/. ])(?<other>[0-9]{1,2})\\2" + YEAR);
    private static final Pattern IN_WORDS = Pattern.compile(DAY + "(?: of)?[- ]?" + WORD + ",?[- ]?" + YEAR);
    private static final Pattern WORD_FIRST = Pattern.compile(WORD + " ?" + DAY + ",? " + YEAR);
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}[-/][0-9]{1,2}|" + WORD + " " + YEAR);
    private static final Pattern MONTH_IN_NUMBERS = Pattern.compile(
            "(?<year>[0-9]{4})[-/.](?<month>0?[1-9]|1[0-2])|(?<first>0?[1-9]|1[0-2])[-/.](?<last>[0-9]{4})");
    private static final Pattern NO_MONTH = Pattern.compile("[0-9]{4}[-/](?<month>1[3-9]|[2-9][0-9]|00?)(?:[-/].*)?");

    private static final Pattern END_OF_MONTH = Pattern.compile(
            "(?i)(?:the )?(?:end|last day|(?<begin>beginning|start|first day)) (?:of )?(?<month>[a-z]{3,9}\\.? [0-9]{4})");

    private static final Pattern NEXT_TO_TODAY =
            Pattern.compile("(?i)today|yesterday|tomorrow|now|current|latest|this \\w+|last \\w+");

    private DayGuess() {}

    /** What may be a day, though perhaps there is none such. */
    private record Parts(int year, int month, int day) {
        Optional<LocalDate> real() {
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }

        boolean beyondItsMonth() {
            return month >= 1 && month <= Month.values().length && day > last().getDayOfMonth();
        }

        LocalDate last() {
            return YearMonth.of(year, month).atEndOfMonth();
        }
    }

    /** The day that was meant, if there is but one; of one beyond its month, the last of that. */
    public static Optional<LocalDate> meant(String text) {
        Matcher end = END_OF_MONTH.matcher(text.strip());
        return end.matches()
                ? month(end.group("month"))
                        .map(month -> end.group("begin") == null ? month.atEndOfMonth() : month.atDay(1))
                : parts(text).flatMap(parts -> parts.beyondItsMonth() ? Optional.of(parts.last()) : parts.real());
    }

    /** The month that was meant, in words or in numbers: {@code November 2025}, {@code 11/2025}. */
    public static Optional<YearMonth> month(String text) {
        Matcher numbers = MONTH_IN_NUMBERS.matcher(text.strip());
        if (numbers.matches()) {
            boolean first = numbers.group("year") != null;
            return Optional.of(
                    YearMonth.of(number(numbers, first ? "year" : "last"), number(numbers, first ? "month" : "first")));
        }
        Matcher written = MONTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        return written.matches() && written.group("word") != null
                ? named(written.group("word")).map(month -> YearMonth.of(number(written, "year"), month))
                : Optional.empty();
    }

    /** What is wrong with a day, as the end of a message: that there is none such, or in what order it is written. */
    public static String remark(String text) {
        Optional<Parts> parts = parts(text);
        if (parts.filter(Parts::beyondItsMonth).isPresent()) {
            Parts day = parts.get();
            return "; there is no " + day.day() + " " + name(Month.of(day.month())) + " " + day.year();
        }
        Matcher month = NO_MONTH.matcher(text.strip());
        if (month.matches()) {
            return "; there is no month " + number(month, "month");
        }
        if (parts.filter(day -> day.real().isEmpty()).isPresent()) {
            return "; there is no such day";
        }
        if (NEXT_TO_TODAY.matcher(text.strip()).matches()) {
            return "; which day that is hangs on when it is read";
        }
        Matcher yearLast = YEAR_LAST.matcher(text.strip());
        return parts.isEmpty() && yearLast.matches()
                ? "; the year comes first, then the month, then the day"
                        + either(number(yearLast, "year"), number(yearLast, "one"), number(yearLast, "other"))
                : "";
    }

    /** Both days that two numbers may be, behind a colon; nothing where one of them is none. */
    private static String either(int year, int one, int other) {
        return new Parts(year, other, one)
                .real()
                .flatMap(first -> new Parts(year, one, other).real().map(second -> ": " + first + " or " + second))
                .orElse("");
    }

    /** Whether a day or a month is written here, in whatever form. */
    public static boolean isDate(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        Matcher month = MONTH.matcher(folded);
        return parts(text).isPresent()
                || YEAR_LAST.matcher(folded).matches()
                || (month.matches()
                        && (month.group("word") == null
                                || named(month.group("word")).isPresent()));
    }

    private static Optional<Parts> parts(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        for (Pattern pattern : List.of(YEAR_FIRST, DIGITS)) {
            Matcher numbers = pattern.matcher(folded);
            if (numbers.matches()) {
                int month = number(numbers, "month");
                int day = number(numbers, "day");
                boolean turned = month > Month.values().length && day <= Month.values().length;
                return Optional.of(new Parts(number(numbers, "year"), turned ? day : month, turned ? month : day));
            }
        }
        Matcher yearLast = YEAR_LAST.matcher(folded);
        if (yearLast.matches()) {
            return inNumbers(number(yearLast, "year"), number(yearLast, "one"), number(yearLast, "other"));
        }
        for (Pattern pattern : List.of(IN_WORDS, WORD_FIRST)) {
            Matcher words = pattern.matcher(folded);
            if (words.matches()) {
                return named(words.group("word"))
                        .map(month -> new Parts(number(words, "year"), month.getValue(), number(words, "day")));
            }
        }
        return Optional.empty();
    }

    /** Day and month in either order, where only one of them can be meant. */
    private static Optional<Parts> inNumbers(int year, int one, int other) {
        int months = Month.values().length;
        if (one > months || one == other) {
            return Optional.of(new Parts(year, other, one));
        }
        return other > months ? Optional.of(new Parts(year, one, other)) : Optional.empty();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The month whose name begins with the word. */
    private static Optional<Month> named(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
