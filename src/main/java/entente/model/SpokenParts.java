package entente.model;

import entente.text.Problems;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Of which part of a package each rule speaks: of the instrument whose terms it reads, itself or through facts. A rule
 * that reads several says which it means; one that reads only what is left out, or circumstances, speaks of the package
 * as a whole.
 */
public final class SpokenParts {
    private final Vocabulary vocabulary;
    private final List<RuleCard> cards;
    private final Map<String, Map<Section, Boolean>> byFlag = new LinkedHashMap<>();

    public SpokenParts(Vocabulary vocabulary, List<RuleCard> cards) {
        this.vocabulary = vocabulary;
        this.cards = cards;
        for (RuleCard card : cards) {
            if (card.conclusion() instanceof RuleCard.Conclusion.Fact fact) {
                Map<Section, Boolean> read = byFlag.computeIfAbsent(fact.term(), any -> new LinkedHashMap<>());
                instruments(card).forEach((section, there) -> read.merge(section, there, Boolean::logicalOr));
            }
        }
    }

    /** By the id of each rule about a party, and of each that requires something, the section; or {@code package}. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        cards.stream().filter(SpokenParts::speaks).forEach(card -> parts.put(card.id(), part(card)));
        return parts;
    }

    private static boolean speaks(RuleCard card) {
        return card.stratum() == Stratum.POSITIONS
                && (card.position().effect().subject() == Effect.Subject.PARTY
                        || card.position().effect() == Effect.REQUIRES);
    }

    private String part(RuleCard card) {
        Set<Section> there = there(card);
        return card.position()
                .on()
                .orElseGet(() -> there.isEmpty()
                        ? RuleCard.PACKAGE
                        : there.iterator().next().id());
    }

    /** The instruments it reads; of what is only left out none. */
    private Set<Section> there(RuleCard card) {
        Map<Section, Boolean> read = instruments(card);
        return read.containsValue(true) ? read.keySet() : Set.of();
    }

    /** Checks that every rule which reads several instruments says of which it speaks, and that it reads that one. */
    public void check(Problems problems) {
        for (RuleCard card : cards) {
            if (!speaks(card)) {
                continue;
            }
            List<String> read =
                    instruments(card).keySet().stream().map(Section::id).toList();
            if (card.position().on().isPresent()) {
                String on = card.position().on().get();
                if (!on.equals(RuleCard.PACKAGE) && !read.contains(on)) {
                    problems.unknown(
                            card.place("on"),
                            "the rule says that it speaks of '" + on + "' and reads nothing of it",
                            on,
                            read.isEmpty() ? List.of(RuleCard.PACKAGE) : read);
                }
            } else if (there(card).size() > 1) {
                problems.error(
                        card.place(),
                        "the rule reads terms of several instruments (" + String.join(", ", read)
                                + "): say with '@on(\"" + read.get(0) + "\")' of which it speaks, or with '@on(\""
                                + RuleCard.PACKAGE + "\")' that it speaks of the package as a whole");
            }
        }
    }

    /** The instruments that a rule reads, in the vocabulary's order, and whether with any value but {@code none}. */
    private Map<Section, Boolean> instruments(RuleCard card) {
        Map<Section, Boolean> instruments = new TreeMap<>(Comparator.comparing(vocabulary.sections()::indexOf));
        read(card.conditions(), instruments, true);
        return instruments;
    }

    private void read(List<Condition> conditions, Map<Section, Boolean> instruments, boolean asked) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Group group) {
                read(group.inner(), instruments, asked && !group.denied());
            } else {
                read((Condition.Pattern) condition, instruments, asked);
            }
        }
    }

    private void read(Condition.Pattern pattern, Map<Section, Boolean> instruments, boolean asked) {
        Section section = vocabulary.sectionOfType(pattern.type()).orElseThrow();
        switch (section.kind()) {
            case INSTRUMENT -> {
                // One whose leading term could not be read is told of in the vocabulary, and passes here for there.
                boolean absent = asked
                        && FactType.of(section)
                                .leading()
                                .map(leading -> PresenceGuard.admitted(leading, pattern.constraints()))
                                .filter(Set.of(Term.NONE)::equals)
                                .isPresent();
                instruments.merge(section, !absent, Boolean::logicalOr);
            }
            case DERIVED ->
                ConditionComparisons.in(List.of(pattern)).forEach(one -> {
                    boolean holds = asked && one.comparison().asks(true);
                    byFlag.getOrDefault(section.id() + "." + one.comparison().field(), Map.of())
                            .forEach((read, there) -> instruments.merge(read, there || !holds, Boolean::logicalOr));
                });
            case CIRCUMSTANCE -> {}
        }
    }
}
