package entente.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Currencies as people write them, and the codes that a vocabulary may know them by. */
public final class Currencies {
    private Currencies() {}

    /** Whether a currency is named among some words. */
    public static boolean named(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{Sc}]+"))
                .anyMatch(word -> code(word).isPresent());
    }

    /** The code of a currency that is named by its sign, its name or its code. */
    public static Optional<String> code(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "eur", "€", "euro", "euros" -> Optional.of("eur");
            case "gbp", "£", "pound", "pounds", "sterling" -> Optional.of("gbp");
            case "usd", "$", "dollar", "dollars" -> Optional.of("usd");
            case "jpy", "¥", "yen" -> Optional.of("jpy");
            default -> Optional.empty();
        };
    }
}
