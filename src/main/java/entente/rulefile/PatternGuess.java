package entente.rulefile;

import entente.model.Constraint.Operator;
import entente.model.FactType;
import entente.model.FactType.Field;
import entente.model.PresenceGuard;
import entente.model.Section;
import entente.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pattern that is meant by what is asked as options say it: {@code water.supply == tank} means {@code Water(supply == "tank")}. */
final class PatternGuess {
    private static final Pattern ASKED = Pattern.compile(
            "(?<type>\\w+) ?[.:\\[{( ] ?(?<field>\\w+)(?: ?(?<sign>[=!<>:]+|(?:not )?contains|is) ?(?<value>\"[^\"]*\"|[\\w-]+))?[\\])}; ]*");

    private PatternGuess() {}

    /** Empty where the section or its term is not known, or the comparison does not suit it. */
    static Optional<String> meant(String written, List<FactType> types) {
        Matcher asked = ASKED.matcher(written);
        if (!asked.matches()) {
            return Optional.empty();
        }
        Optional<FactType> section = types.stream()
                .filter(type -> type.name().equals(Section.typeName(asked.group("type")))
                        || type.name().equals(asked.group("type")))
                .findFirst();
        return section.flatMap(type -> type.field(asked.group("field"))
                .flatMap(field -> comparison(field, asked.group("sign"), asked.group("value")))
                .map(comparison -> type.name() + "(" + guard(type, asked.group("field")) + comparison + ")"));
    }

    private static Optional<String> comparison(Field field, String sign, String value) {
        boolean flag = field.type() instanceof Type.Flag;
        if (sign == null) {
            return flag ? Optional.of(field.name() + " == true") : Optional.empty();
        }
        String word = value.replace("\"", "");
        String meant = sign.matches("=|:|is") ? Operator.EQUAL.word() : sign;
        boolean suits = field.type() instanceof Type.Amount
                ? word.matches("[0-9]+") && !sign.contains("contains")
                : field.type().words().contains(word)
                        && (field.type() instanceof Type.Subset ? sign.endsWith("contains") : meant.matches("[=!]="));
        String bare = flag || field.type() instanceof Type.Amount ? word : '"' + word + '"';
        return suits ? Optional.of(field.name() + " " + meant + " " + bare) : Optional.empty();
    }

    /** Where another term of an instrument is asked for, that it is there comes first. */
    private static String guard(FactType type, String field) {
        return type.leading()
                .filter(leading -> !leading.name().equals(field))
                .map(leading -> PresenceGuard.text(leading) + ", ")
                .orElse("");
    }
}
