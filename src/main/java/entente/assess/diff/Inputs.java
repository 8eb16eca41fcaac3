package entente.assess.diff;

import entente.assess.diff.InputChange.How;
import entente.assess.diff.InputChange.Kind;
import entente.model.Condition;
import entente.model.Document;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.RuleCard.Conclusion;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Source;
import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All in a rulebook that something is concluded from, thing by thing and field by field, in words. */
final class Inputs {
    private record Key(Kind kind, String id) {}

    private final Map<Key, Map<String, String>> fields = new LinkedHashMap<>();

    private Inputs() {}

    /** What is another in the second; by kind, then in the order of the second, what is gone last. */
    static List<InputChange> changes(Rulebook before, Rulebook now) {
        Map<Key, Map<String, String>> from = Inputs.of(before).fields;
        Map<Key, Map<String, String>> to = Inputs.of(now).fields;
        Set<Key> keys = new LinkedHashSet<>(to.keySet());
        keys.addAll(from.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(from.get(key), to.get(key)))
                .map(key -> change(key, from.get(key), to.get(key)))
                .sorted(Comparator.comparing(InputChange::kind))
                .toList();
    }

    private static InputChange change(Key key, @Nullable Map<String, String> from, @Nullable Map<String, String> to) {
        if (from == null || to == null) {
            return new InputChange(key.kind(), key.id(), from == null ? How.NEW : How.GONE, List.of());
        }
        Set<String> names = new LinkedHashSet<>(to.keySet());
        names.addAll(from.keySet());
        return new InputChange(
                key.kind(),
                key.id(),
                How.CHANGED,
                names.stream()
                        .map(name -> new InputChange.Field(
                                name, Optional.ofNullable(from.get(name)), Optional.ofNullable(to.get(name))))
                        .filter(field -> !field.from().equals(field.to()))
                        .toList());
    }

    private static Inputs of(Rulebook rulebook) {
        Inputs inputs = new Inputs();
        rulebook.rules().forEach(inputs::rule);
        rulebook.sources().values().forEach(inputs::source);
        for (Document document : rulebook.documents().values()) {
            inputs.of(Kind.DOCUMENT, document.id()).put("date", document.date().text());
        }
        for (Party party : rulebook.parties()) {
            inputs.of(Kind.PARTY, party.id())
                    .putAll(Map.of("side", party.side(), "role", party.role().word()));
        }
        rulebook.sides().keySet().forEach(side -> inputs.of(Kind.SIDE, side));
        rulebook.recommendations().forEach(one -> inputs.of(Kind.RECOMMENDATION, one.id()));
        rulebook.vocabulary().sections().forEach(inputs::section);
        rulebook.vocabulary()
                .parameters()
                .values()
                .forEach(number -> inputs.of(Kind.NUMBER, number.name()).put("value", String.valueOf(number.value())));
        rulebook.profiles().values().forEach(inputs::profile);
        return inputs;
    }

    private Map<String, String> of(Kind kind, String id) {
        return fields.computeIfAbsent(new Key(kind, id), any -> new TreeMap<>());
    }

    /** The reason in words is left out; numbers stand by their names, so that they change by themselves. */
    private void rule(RuleCard rule) {
        Map<String, String> of = of(Kind.RULE, rule.id());
        of.put("conditions", rule.conditions().stream().map(Condition::text).collect(Collectors.joining(", ")));
        if (rule.conclusion() instanceof Conclusion.Position position) {
            of.put("about", position.about());
            of.put("effect", position.effect().word());
            position.of().ifPresent(word -> of.put("of", word));
            position.on().ifPresent(word -> of.put("on", word));
            put(of, "given", position.given());
            put(of, "source", position.sources());
            position.since().map(PartialDate::text).ifPresent(word -> of.put("since", word));
            position.until().map(PartialDate::text).ifPresent(word -> of.put("until", word));
            position.overtakes().ifPresent(word -> of.put("overtakes", word));
        } else if (rule.conclusion() instanceof Conclusion.Fact fact) {
            of.put("fact", fact.term());
            put(of, "source", fact.sources());
        } else if (rule.conclusion() instanceof Conclusion.Word word) {
            of.put("concludes", word.word());
        }
    }

    private static void put(Map<String, String> of, String name, Collection<String> words) {
        if (!words.isEmpty()) {
            of.put(name, words.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private void source(Source source) {
        of(Kind.SOURCE, source.id())
                .putAll(Map.of(
                        "date", source.date().text(),
                        "strength", source.strength().word(),
                        "kind", source.kind().word()));
    }

    private void section(Section section) {
        Map<String, String> of = of(Kind.SECTION, section.id());
        of.put("kind", section.kind().word());
        put(of, "sides", section.sides());
        for (Term term : section.terms()) {
            Map<String, String> ofTerm = of(Kind.TERM, term.id());
            ofTerm.put("type", type(term.type()));
            ofTerm.put("leading", String.valueOf(term.leading()));
            for (Value value : term.type().values()) {
                value.sides().ifPresent(sides -> put(ofTerm, "sides of " + value.id(), sides));
            }
        }
    }

    /** Whatever the order of its values. */
    private static String type(Type type) {
        return type.values().isEmpty()
                ? type.described()
                : (type instanceof Type.Subset ? "any of " : "one of ")
                        + type.values().stream().map(Value::id).sorted().collect(Collectors.joining(", "));
    }

    private void profile(Profile profile) {
        Map<String, String> of = of(Kind.PROFILE, profile.id());
        of.put("least_strength", profile.leastStrength().word());
        profile.notBefore().ifPresent(day -> of.put("not_before", day.toString()));
        put(of, "always", profile.always().stream().map(Source.Kind::word).toList());
        axis(of, "alignment", profile.alignment());
        axis(of, "negotiability", profile.negotiability());
    }

    private static void axis(Map<String, String> of, String name, Profile.Axis axis) {
        axis.values().forEach((word, value) -> of.put(name + ".values." + word, String.valueOf(value)));
        axis.weights().forEach((word, value) -> of.put(name + ".weights." + word, String.valueOf(value)));
    }
}
