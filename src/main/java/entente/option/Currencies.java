package entente.option;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Currencies as people write them, and the codes that a vocabulary may know them by. */
final class Currencies {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("€", "eur"),
            Map.entry("euro", "eur"),
            Map.entry("euros", "eur"),
            Map.entry("£", "gbp"),
            Map.entry("pound", "gbp"),
            Map.entry("pounds", "gbp"),
            Map.entry("sterling", "gbp"),
            Map.entry("$", "usd"),
            Map.entry("dollar", "usd"),
            Map.entry("dollars", "usd"),
            Map.entry("¥", "jpy"),
            Map.entry("yen", "jpy"));

    private Currencies() {}

    /** The code of a currency that is named by its sign, its name or its code. */
    static Optional<String> code(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return CODES.containsValue(word) ? Optional.of(word) : Optional.ofNullable(CODES.get(word));
    }
}
