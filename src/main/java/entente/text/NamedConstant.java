package entente.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A constant that files, rules and reports call by its own name: {@code LEANS_FOR} is {@code leans-for}. */
public interface NamedConstant {
    /** Those that were asked for, since they are asked for by the million. */
    Map<NamedConstant, String> KNOWN = new ConcurrentHashMap<>();

    /** As Java has it. */
    String name();

    /** As files, rules and reports write it. */
    default String word() {
        return KNOWN.computeIfAbsent(
                this, any -> name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** As reports say it. */
    default String plainly() {
        return word().replace('-', ' ');
    }

    /** The constant that is called so. */
    static <W extends Enum<W> & NamedConstant> Optional<W> of(Class<W> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }

    /** All words of a kind, in their order. */
    static <W extends Enum<W> & NamedConstant> List<String> all(Class<W> type) {
        return Arrays.stream(type.getEnumConstants()).map(NamedConstant::word).toList();
    }
}
