package entente.rulefile;

import entente.model.FactType;
import entente.model.Section;
import entente.model.Stratum;
import entente.model.VerdictTypes;
import entente.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules of one stratum may read.
 *
 * @param sections whether these are sections of the vocabulary, of each of which there is exactly one
 */
record ReadableTypes(Stratum stratum, Vocabulary vocabulary, boolean sections, List<FactType> types) {
    static ReadableTypes of(Stratum stratum, KnownIds names) {
        boolean facts = stratum == Stratum.FACTS;
        if (!facts && stratum != Stratum.POSITIONS) {
            return new ReadableTypes(stratum, names.vocabulary(), false, VerdictTypes.of(stratum, names.sides()));
        }
        List<FactType> types = names.vocabulary().sections().stream()
                .filter(section -> !facts || section.kind() != Section.Kind.DERIVED)
                .map(FactType::of)
                .toList();
        return new ReadableTypes(stratum, names.vocabulary(), true, types);
    }

    /** The type that a pattern names; empty if these rules do not read it, which is recorded then. */
    Optional<FactType> type(RuleText text, RuleToken name) {
        Optional<FactType> found =
                types.stream().filter(type -> type.name().equals(name.text())).findFirst();
        if (found.isEmpty()) {
            boolean section = vocabulary.sectionOfType(name.text()).isPresent();
            boolean between = Stream.of(Stratum.values())
                    .flatMap(other -> VerdictTypes.of(other, List.of()).stream())
                    .anyMatch(type -> type.name().equals(name.text()));
            String message = section || between
                    ? reach() + ", not '" + name.text() + "'"
                    : "there is no " + (sections ? "section" : "type") + " '" + name.text() + "'";
            text.unknown(name, message, types.stream().map(FactType::name).toList());
        }
        return found;
    }

    private String reach() {
        return switch (stratum) {
            case FACTS -> "rules about facts read instruments and circumstances";
            case POSITIONS -> "positions read sections of the vocabulary";
            default ->
                "these rules read only " + types.stream().map(FactType::name).collect(Collectors.joining(", "));
        };
    }
}
