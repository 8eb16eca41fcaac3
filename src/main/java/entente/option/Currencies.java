package entente.option;

import java.util.Locale;
import java.util.Optional;

/** Currencies as people write them, and the codes that a vocabulary may know them by. */
final class Currencies {
    private Currencies() {}

    /** The code of a currency that is named by its sign, its name or its code. */
    static Optional<String> code(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "eur", "€", "euro", "euros" -> Optional.of("eur");
            case "gbp", "£", "pound", "pounds", "sterling" -> Optional.of("gbp");
            case "usd", "$", "dollar", "dollars" -> Optional.of("usd");
            case "jpy", "¥", "yen" -> Optional.of("jpy");
            default -> Optional.empty();
        };
    }
}
