package entente.option;

import entente.rulebook.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works out what someone meant who wrote an amount otherwise than in plain digits: {@code 2bn}, {@code 2_000},
 * {@code 1e3}, {@code 0x10}. In a unit of millions, two billions are 2000.
 */
final class AmountText {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<before>\\p{Sc}|[A-Za-z]{3})? ?(?<number>[-+]?[0-9][0-9_,' ]*(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,2})?)"
                    + " ?(?<scale>[A-Za-z]*)(?<rest>.*)");
    private static final Pattern RANGE = Pattern.compile("(?<min>[^-–.]+?) ?(?:-|–|\\.\\.+|\\bto\\b) ?(?<max>[^-–]+)");
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("", BigDecimal.ONE),
            Map.entry("k", thousands(1)),
            Map.entry("thousand", thousands(1)),
            Map.entry("thousands", thousands(1)),
            Map.entry("m", thousands(2)),
            Map.entry("mn", thousands(2)),
            Map.entry("mio", thousands(2)),
            Map.entry("million", thousands(2)),
            Map.entry("millions", thousands(2)),
            Map.entry("b", thousands(3)),
            Map.entry("bn", thousands(3)),
            Map.entry("billion", thousands(3)),
            Map.entry("billions", thousands(3)));
    private static final Map<String, String> CURRENCIES = Map.of("€", "eur", "£", "gbp", "$", "usd", "¥", "jpy");
    private static final int MOST_CHARACTERS = 40;

    private AmountText() {}

    /** The number in the unit of the amount, if it can be told, is whole and within the bounds. */
    static Optional<Integer> meant(String text, Type.Amount amount) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        return number(text.strip(), amount.unit().toLowerCase(Locale.ROOT))
                .filter(number -> number.compareTo(BigInteger.valueOf(amount.min())) >= 0
                        && number.compareTo(BigInteger.valueOf(amount.max())) <= 0)
                .map(BigInteger::intValueExact);
    }

    /** Two numbers with a dash or such between them, as an option states what lies between them. */
    static Optional<String> range(String text, Type.Amount amount) {
        Matcher range = RANGE.matcher(text.strip());
        if (text.length() > MOST_CHARACTERS || !range.matches()) {
            return Optional.empty();
        }
        Optional<Integer> min = meant(range.group("min"), amount);
        Optional<Integer> max = meant(range.group("max"), amount);
        return min.isPresent() && max.isPresent() && min.get() < max.get()
                ? Optional.of("{min: " + min.get() + ", max: " + max.get() + "}")
                : Optional.empty();
    }

    private static Optional<BigInteger> number(String text, String unit) {
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
        String scale = written.group("scale").toLowerCase(Locale.ROOT);
        String rest = written.group("rest").strip().toLowerCase(Locale.ROOT);
        if (!SCALES.containsKey(scale)) {
            rest = (scale + " " + rest).strip();
            scale = "";
        }
        String before = written.group("before") == null ? "" : written.group("before");
        if (!fits(CURRENCIES.getOrDefault(before, before.toLowerCase(Locale.ROOT)), unit)
                || !fits(CURRENCIES.getOrDefault(rest, rest), unit)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(written.group("number").replaceAll("[_,' ]", ""));
        BigDecimal in =
                scale.isEmpty() ? number : number.multiply(SCALES.get(scale)).divide(scaleOf(unit));
        return in.stripTrailingZeros().scale() <= 0 ? Optional.of(in.toBigInteger()) : Optional.empty();
    }

    /** Whether a word beside the number says no more than the unit does. */
    private static boolean fits(String word, String unit) {
        return word.isEmpty() || unit.contains(word) || (CURRENCIES.containsValue(word) && !namesCurrency(unit));
    }

    private static boolean namesCurrency(String unit) {
        return CURRENCIES.entrySet().stream()
                .anyMatch(currency -> unit.contains(currency.getKey()) || unit.contains(currency.getValue()));
    }

    private static BigDecimal scaleOf(String unit) {
        for (String word : unit.split(" ")) {
            if (word.length() > 1 && SCALES.containsKey(word)) {
                return SCALES.get(word);
            }
        }
        return BigDecimal.ONE;
    }

    private static BigDecimal thousands(int times) {
        return BigDecimal.TEN.pow(3 * times);
    }
}
