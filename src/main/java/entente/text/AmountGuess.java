package entente.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Works out what someone meant who wrote an amount otherwise than in plain digits: {@code 2bn}, {@code 2_000},
 * {@code 1e3}, {@code 0x10}. In a unit of millions, two billions are 2000.
 *
 * @param unit of the whole numbers that are wanted
 * @param min the least of them
 * @param max the greatest
 */
public record AmountGuess(String unit, int min, int max) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<before>\\p{Sc}|[A-Za-z]{3})? ?(?<number>[-+]?(?:[0-9]+,[0-9]{1,2}(?![0-9,])|[0-9]{1,3}(?:\\.[0-9]{3}){2,}|(?:[0-9]{1,3}(?:[,' ][0-9]{3})+|[0-9][0-9_]*)(?:\\.[0-9]+)?)(?:[eE][-+]?[0-9]{1,2})?)"
                    + " ?(?<scale>[A-Za-z]*)(?<rest>.*)");
    private static final Pattern RANGE = Pattern.compile("(?<min>[^-–.]+?) ?(?:-|–|\\.\\.+|\\bto\\b) ?(?<max>[^-–]+)");
    private static final Pattern BOUND = Pattern.compile(
            "(?i)(?:(?<least>at least|no less than|min(?:imum)?:?|>=|\u2265)|at most|up to|no more than|max(?:imum)?:?|<=|\u2264) *(?<number>[^,]+)");
    private static final Pattern SHORT_UNIT = Pattern.compile("(?<number>.*\\d) ?(?<unit>[A-Za-z]+)");
    private static final Pattern NOT_EXACT =
            Pattern.compile("(?i)(?:about|around|roughly|approx\\w*|circa|ca?)\\b.*|[~\u2248].*");
    private static final Pattern POINT = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");
    private static final Pattern FRACTION = Pattern.compile("(?<whole>[0-9]+)[.,](?<part>[0-9]{1,2})");
    private static final List<String> IN_WORDS =
            List.of("half an?", "an?|one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int MOST_CHARACTERS = 40;

    /** The number in the unit, if it can be told, is whole and within the bounds. */
    public Optional<Integer> meant(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String folded = unit.toLowerCase(Locale.ROOT);
        return number(withoutUnit(inDigits(text), folded), folded, max)
                .filter(number -> number.compareTo(BigInteger.valueOf(min)) >= 0
                        && number.compareTo(BigInteger.valueOf(max)) <= 0)
                .map(BigInteger::intValueExact);
    }

    /** What there is to say of a number that can be read in two ways, or is not exact, as the end of a message. */
    public String remark(String text) {
        String written = text.strip();
        Matcher fraction = FRACTION.matcher(written);
        if (NOT_EXACT.matcher(written).matches()) {
            return "; what is not exact is stated as {min: \u2026, max: \u2026}";
        }
        if (POINT.matcher(written).matches()) {
            return "; with a point it may be "
                    + new BigDecimal(written).stripTrailingZeros().toPlainString() + " or "
                    + new BigDecimal(written.replace(".", "")) + ": write digits alone";
        }
        return fraction.matches()
                ? meant(written + " bn")
                        .map(number -> "; if billions are meant, it is " + number)
                        .orElse("")
                : "";
    }

    /** With its first word as digits: {@code half a billion} is {@code 0.5 billion}. */
    private static String inDigits(String text) {
        String digits = LookAlikes.plain(text).strip();
        for (int i = 0; i < IN_WORDS.size(); i++) {
            digits = digits.replaceFirst(
                    "(?i)^(?:" + IN_WORDS.get(i) + ") (?=(?:hundred|thousand|million|billion)\\b)",
                    i == 0 ? "0.5 " : i + " ");
        }
        return digits.replaceFirst("(?i)(?<=^[1-9]) hundred\\b", "00");
    }

    /** A unit that is no scale may be cut short: {@code 300 m} are metres then. */
    private static String withoutUnit(String text, String unit) {
        Matcher cut = SHORT_UNIT.matcher(text);
        return scaleOf(unit).equals(BigDecimal.ONE)
                        && cut.matches()
                        && unit.startsWith(cut.group("unit").toLowerCase(Locale.ROOT))
                ? cut.group("number")
                : text;
    }

    /** Two numbers with a dash or such between them, as an option states what lies between them. */
    public Optional<String> range(String text) {
        Matcher range = RANGE.matcher(
                text.strip().replaceFirst("(?i)^(?:between|from) +", "").replaceFirst(" +and +", " to "));
        Matcher bound = BOUND.matcher(text.strip()
                .replaceFirst("^([^,]*[0-9].*?)(?:\\+| or more)$", "at least $1")
                .replaceFirst("^([^,]*[0-9].*?) or less$", "at most $1"));
        if (text.length() <= MOST_CHARACTERS && bound.matches()) {
            String side = bound.group("least") == null ? "max" : "min";
            return meant(bound.group("number")).map(number -> "{" + side + ": " + number + "}");
        }
        if (text.length() > MOST_CHARACTERS || !range.matches()) {
            return Optional.empty();
        }
        Optional<Integer> least = meant(asScaled(range.group("min"), range.group("max")));
        Optional<Integer> most = meant(range.group("max"));
        return least.isPresent() && most.isPresent() && least.get() < most.get()
                ? Optional.of("{min: " + least.get() + ", max: " + most.get() + "}")
                : Optional.empty();
    }

    /** With the scale of the other end, where only that one says it: in {@code 1-2bn} both are billions. */
    private static String asScaled(String min, String max) {
        Matcher least = WRITTEN.matcher(min.strip());
        Matcher most = WRITTEN.matcher(max.strip());
        return least.matches() && most.matches() && scale(least).isEmpty() ? min.strip() + scale(most) : min;
    }

    /** @param most above which a number is not in the unit, but in what that counts in thousands or millions */
    private static Optional<BigInteger> number(String text, String unit, int most) {
        if (text.matches("0[xX][0-9a-fA-F]+")) {
            return Optional.of(new BigInteger(text.substring(2), 16));
        }
        if (text.matches("0o[0-7]+")) {
            return Optional.of(new BigInteger(text.substring(2), 8));
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String scale = scale(written);
        boolean money = Currencies.code(before(written))
                .or(() -> Currencies.code(behind(written)))
                .isPresent();
        BigDecimal number = new BigDecimal(written.group("number")
                .replaceFirst(",(?=[0-9]{1,2}(?:[eE]|$))", ".")
                .replaceAll("\\.(?=[0-9]{3}\\.)|(?<=\\.[0-9]{3})\\.|[_,' ]", ""));
        boolean scaled = scaleOf(unit).compareTo(BigDecimal.ONE) != 0;
        boolean single = scaled && scale.isEmpty() && number.compareTo(BigDecimal.valueOf(most)) > 0;
        if (scale.isEmpty()
                && (money && scaled && !single || POINT.matcher(text).matches())) {
            // In the currency itself or in the unit, with a point for thousands or not, nobody can tell.
            return Optional.empty();
        }
        if (!fits(before(written), unit) || !fits(behind(written), unit)) {
            return Optional.empty();
        }
        BigDecimal in = scale.isEmpty() && !single
                ? number
                : number.multiply(factor(scale).orElse(BigDecimal.ONE)).divide(scaleOf(unit));
        return in.stripTrailingZeros().scale() <= 0 ? Optional.of(in.toBigInteger()) : Optional.empty();
    }

    /** The code of the currency that a number is written with, where the unit names none. */
    public Optional<String> currencyIn(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (text.length() > MOST_CHARACTERS
                || !written.matches()
                || currency(unit).isPresent()) {
            return Optional.empty();
        }
        return Currencies.code(before(written)).or(() -> Currencies.code(behind(written)));
    }

    private static String before(Matcher written) {
        return written.group("before") == null ? "" : written.group("before").toLowerCase(Locale.ROOT);
    }

    private static String scale(Matcher written) {
        String scale = written.group("scale").toLowerCase(Locale.ROOT);
        return factor(scale).isPresent() ? scale : "";
    }

    private static String behind(Matcher written) {
        String word = scale(written).isEmpty() ? written.group("scale") : "";
        return (word + " " + written.group("rest").strip()).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a word beside the number says no more than the unit does, or names a currency where that names none. */
    private static boolean fits(String word, String unit) {
        Optional<String> code = Currencies.code(word);
        return word.isEmpty()
                || Stream.of(word.split(" "))
                        .allMatch(one -> Stream.of(unit.split(" "))
                                .anyMatch(whole -> whole.startsWith(one) || one.equals(whole + "s")))
                || (code.isPresent() && currency(unit).map(code.get()::equals).orElse(true));
    }

    private static Optional<String> currency(String unit) {
        return Stream.of(unit.split(" "))
                .flatMap(word -> Currencies.code(word).stream())
                .findFirst();
    }

    private static BigDecimal scaleOf(String unit) {
        return Stream.of(unit.split(" "))
                .filter(word -> word.length() > 1)
                .flatMap(word -> factor(word).stream())
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    /** By what a number is multiplied that has the word behind it. */
    private static Optional<BigDecimal> factor(String scale) {
        return switch (scale) {
            case "k", "thousand", "thousands" -> Optional.of(BigDecimal.TEN.pow(3));
            case "m", "mn", "mln", "mio", "million", "millions" -> Optional.of(BigDecimal.TEN.pow(6));
            case "b", "bn", "bln", "mrd", "mld", "billion", "billions" -> Optional.of(BigDecimal.TEN.pow(9));
            default -> Optional.empty();
        };
    }
}
