package entente.rulebook;

import entente.rulebook.RuleCard.Conclusion;
import entente.rulebook.RuleMetadata.Annotation;
import entente.source.DayText;
import entente.source.Guess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes of the metadata of a rule what it concludes, by its stratum: every key known, none missing, every name known. */
final class ConclusionReader {
    /** What findings on the package as a whole are about. */
    static final String PACKAGE = "package";

    private final RuleCursor cursor;
    private final RuleMetadata metadata;
    private final RuleToken rule;
    private final Names names;
    private final Set<String> misspelt = new HashSet<>();

    /** @param rule what problems of the rule as a whole point to */
    ConclusionReader(RuleCursor cursor, RuleMetadata metadata, RuleToken rule, Names names) {
        this.cursor = cursor;
        this.metadata = metadata;
        this.rule = rule;
        this.names = names;
    }

    /** @param read the ids of the terms that the conditions read */
    Conclusion read(Stratum stratum, Set<String> read) {
        return switch (stratum) {
            case FACTS -> fact(read);
            case POSITIONS -> position(read);
            case STANCE -> word("stance", Stream.of(Stance.values()).map(Stance::word));
            case STATUS -> word("status", Stream.of(Status.values()).map(Status::word));
            case STANDING -> word("standing", Stream.of(Standing.values()).map(Standing::word));
            case VERDICT -> word("verdict", Stream.of(Verdict.values()).map(Verdict::word));
        };
    }

    private Conclusion word(String key, Stream<String> words) {
        keys(List.of("id", key), List.of());
        return new Conclusion.Word(oneOf(key, words.toList(), word -> "there is no " + key + " '" + word + "'"));
    }

    private Conclusion fact(Set<String> read) {
        keys(List.of("id", "fact", "source", "because"), List.of());
        List<String> flags = names.vocabulary().terms().stream()
                .filter(term -> term.kind() == Section.Kind.DERIVED)
                .map(Term::id)
                .toList();
        String fact = oneOf(
                "fact",
                flags,
                word -> names.vocabulary().term(word).isPresent()
                        ? "'" + word + "' is stated in options: a rule concludes only flags of derived sections"
                        : "there is no fact '" + word + "'");
        return new Conclusion.Fact(fact, sources(), because(read));
    }

    private Conclusion position(Set<String> read) {
        keys(List.of("id", "about", "effect", "source", "because"), List.of("of", "since", "until", "overtakes"));
        String about = about();
        Optional<Effect> effect = effect(about);
        Optional<String> of = of(effect);
        Optional<PartialDate> since = date("since");
        Optional<PartialDate> until = date("until");
        if (since.isPresent()
                && until.isPresent()
                && until.get().last().isBefore(since.get().first())) {
            cursor.error(value("until").orElse(rule), "the position ends before it begins");
        }
        Optional<RuleToken> overtakes = value("overtakes");
        if (overtakes.isPresent() && since.isEmpty() && !given("since")) {
            cursor.error(overtakes.get(), "a position that overtakes another needs '@since', from when it does");
        }
        return new Conclusion.Position(
                about,
                effect.orElse(Effect.TOUCHES),
                of,
                sources(),
                since,
                until,
                overtakes.map(RuleToken::text),
                because(read));
    }

    private void keys(List<String> required, List<String> optional) {
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        for (Annotation annotation : metadata.annotations().values()) {
            if (!known.contains(annotation.key().text())) {
                cursor.unknown(annotation.key(), "'@" + annotation.key().text() + "' is no key of such a rule", known);
                Guess.nearest(annotation.key().text(), known).ifPresent(misspelt::add);
            } else if (annotation.list() && !annotation.key().is("source")) {
                cursor.error(annotation.key(), "'@" + annotation.key().text() + "' is given one text, not a list");
            }
        }
        for (String key : required) {
            if (!given(key)) {
                cursor.error(rule, "the rule has no '@" + key + "'");
            }
        }
    }

    /** Whether the key stands there, be it misspelt. */
    private boolean given(String key) {
        return metadata.annotation(key).isPresent() || misspelt.contains(key);
    }

    /** The one text that a key is given. */
    private Optional<RuleToken> value(String key) {
        return metadata.annotation(key).map(annotation -> annotation.values().get(0));
    }

    private String oneOf(String key, Collection<String> known, Function<String, String> message) {
        Optional<RuleToken> value = value(key);
        value.filter(word -> !known.contains(word.text()))
                .ifPresent(word -> cursor.unknown(word, message.apply(word.text()), known));
        return value.map(RuleToken::text).orElse("");
    }

    private String about() {
        List<String> known = Stream.of(names.parties(), names.recommendations(), List.of(PACKAGE))
                .flatMap(Collection::stream)
                .toList();
        return oneOf("about", known, word -> "there is no party or recommendation '" + word + "'");
    }

    private Optional<Effect> effect(String about) {
        List<String> known = Arrays.stream(Effect.values())
                .filter(effect -> subject(about).map(effect.subject()::equals).orElse(true))
                .map(Effect::word)
                .toList();
        String on = subject(about)
                .map(subject -> switch (subject) {
                    case PARTY -> "a party";
                    case RECOMMENDATION -> "a recommendation";
                    case PACKAGE -> "the package";
                })
                .orElse("anything");
        String word = oneOf(
                "effect",
                known,
                effect -> Effect.of(effect).isPresent()
                        ? "'" + effect + "' is no effect on " + on
                        : "there is no effect '" + effect + "'");
        return Effect.of(word);
    }

    private Optional<Effect.Subject> subject(String about) {
        if (about.equals(PACKAGE)) {
            return Optional.of(Effect.Subject.PACKAGE);
        }
        if (names.parties().contains(about)) {
            return Optional.of(Effect.Subject.PARTY);
        }
        return names.recommendations().contains(about) ? Optional.of(Effect.Subject.RECOMMENDATION) : Optional.empty();
    }

    private Optional<String> of(Optional<Effect> effect) {
        boolean consent = effect.equals(Optional.of(Effect.REQUIRES_CONSENT));
        Optional<Annotation> of = metadata.annotation("of");
        if (consent && !given("of")) {
            cursor.error(rule, "the rule has no '@of', the party whose consent is required");
        }
        if (!consent && effect.isPresent()) {
            of.ifPresent(given -> cursor.error(given.key(), "'@of' goes only with the effect 'requires-consent'"));
        }
        oneOf("of", names.parties(), word -> "there is no party '" + word + "'");
        return value("of").map(RuleToken::text);
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RuleToken source :
                metadata.annotation("source").map(Annotation::values).orElse(List.of())) {
            if (!names.sources().contains(source.text())) {
                cursor.unknown(source, "there is no source '" + source.text() + "'", names.sources());
            } else if (!seen.add(source.text())) {
                cursor.error(source, "the source '" + source.text() + "' stands here already");
            }
            sources.add(source.text());
        }
        return sources;
    }

    private Optional<PartialDate> date(String key) {
        Optional<RuleToken> value = value(key);
        Optional<PartialDate> date = value.flatMap(text -> PartialDate.read(text.text()));
        if (value.isPresent() && date.isEmpty()) {
            String text = value.get().text();
            String message = "'" + text + "' is no date: write a year, year-month or year-month-day, as 2025-12"
                    + DayText.remark(text);
            DayText.meant(text)
                    .ifPresentOrElse(
                            day -> cursor.error(value.get(), message, day.toString()),
                            () -> cursor.error(value.get(), message));
        }
        return date;
    }

    private String because(Set<String> read) {
        value("because").ifPresent(sentence -> new BecauseReader(cursor, names.vocabulary(), read).check(sentence));
        return value("because").map(RuleToken::text).orElse("");
    }
}
