package entente.rulefile;

import entente.model.Effect;
import entente.model.MetadataKeys;
import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.RuleCard.Conclusion;
import entente.model.Section;
import entente.model.Stratum;
import entente.model.Term;
import entente.rulefile.RuleSyntax.Annotation;
import entente.rulefile.RuleSyntax.Metadata;
import entente.text.DayGuess;
import entente.text.Guess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checker of metadata: keys and texts go in, what the rule concludes by its stratum comes out: every key known, none
 * missing, every name known. What hangs on other files, as whether an overtaken position is there, is left to those who see
 * all of them.
 */
final class ConclusionChecker {
    private static final Set<Effect> ON_REQUIREMENTS = EnumSet.of(Effect.REQUIRES, Effect.FULFILS, Effect.BREAKS);

    /** More than so many words that may be meant are no guess. */
    private static final int MOST_MEANT = 5;

    private final RuleText text;
    private final Metadata metadata;
    private final RuleToken rule;
    private final KnownIds names;
    private final Set<String> misspelt = new HashSet<>();

    /** @param rule what problems of the rule as a whole point to */
    ConclusionChecker(RuleText text, Metadata metadata, RuleToken rule, KnownIds names) {
        this.text = text;
        this.metadata = metadata;
        this.rule = rule;
        this.names = names;
    }

    /** @param read the ids of the terms that the conditions read */
    Conclusion check(Stratum stratum, Set<String> read) {
        return switch (stratum) {
            case FACTS -> fact(read);
            case POSITIONS -> position(read);
            default -> word(stratum);
        };
    }

    private Conclusion word(Stratum stratum) {
        keys(MetadataKeys.OF_WORDS, List.of());
        return new Conclusion.Word(
                oneOf("concludes", stratum.words(), word -> "there is no " + stratum.described() + " '" + word + "'"));
    }

    private Conclusion fact(Set<String> read) {
        keys(MetadataKeys.OF_FACTS, List.of());
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
        keys(MetadataKeys.OF_POSITIONS, MetadataKeys.OF_SOME_POSITIONS);
        String about = about();
        Optional<Effect> effect = effect(about);
        Optional<String> of = of(effect);
        Optional<String> on = on(effect);
        List<String> given = given(effect);
        Optional<PartialDate> since = date("since");
        Optional<PartialDate> until = date("until");
        if (since.isPresent()
                && until.isPresent()
                && until.get().last().isBefore(since.get().first())) {
            text.error(value("until").orElse(rule), "the position ends before it begins");
        }
        Optional<RuleToken> overtakes = value("overtakes");
        if (overtakes.isPresent() && since.isEmpty() && !given("since")) {
            text.error(overtakes.get(), "a position that overtakes another needs '@since', from when it does");
        }
        return new Conclusion.Position(
                about,
                effect.orElse(Effect.TOUCHES),
                of,
                on,
                given,
                sources(),
                since,
                until,
                overtakes.map(RuleToken::text),
                because(read));
    }

    private void keys(List<String> required, List<String> optional) {
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        metadata.begun().forEach(key -> Guess.nearest(key, known).ifPresent(misspelt::add));
        for (Annotation annotation : metadata.byKey().values()) {
            if (!known.contains(annotation.key().text())) {
                unknownKey(
                        annotation.key(),
                        required,
                        known.stream().filter(this::goesWithEffect).toList());
            } else if (annotation.list()
                    && !MetadataKeys.LISTS.contains(annotation.key().text())) {
                text.error(
                        annotation.key(),
                        "'@" + annotation.key().text()
                                + "' is given one text, not a list; for another write another rule");
            }
        }
        for (String key : required) {
            if (!given(key)) {
                text.error(rule, "the rule has no '@" + key + "': write '@" + key + "(\"…\")' below its name");
            }
        }
    }

    /** Whether the key is one of those that go with the effect that the rule has, if it has one. */
    private boolean goesWithEffect(String key) {
        return value("effect")
                .flatMap(word -> Effect.of(word.text()))
                .map(effect -> goesWith(effect, key))
                .orElse(true);
    }

    private static boolean goesWith(Effect effect, String key) {
        return switch (key) {
            case "of" -> ON_REQUIREMENTS.contains(effect);
            case "on" -> effect.subject() == Effect.Subject.PARTY || effect == Effect.REQUIRES;
            case "given" -> effect == Effect.REQUIRES;
            default -> true;
        };
    }

    /** @param meaning of the key, which an effect that it goes with demands */
    private void demand(String key, Optional<Effect> effect, String meaning) {
        if (effect.filter(any -> goesWith(any, key)).isPresent() && !given(key)) {
            text.error(rule, "the rule has no '@" + key + "', " + meaning);
        }
    }

    /** @param effects with which alone the key goes, for a message */
    private void refuse(String key, Optional<Effect> effect, String effects) {
        if (effect.filter(any -> !goesWith(any, key)).isPresent()) {
            annotation(key).ifPresent(given -> text.error(given.key(), "'@" + key + "' goes only with " + effects));
        }
    }

    /** One that is near to none may stand for the one that is missing, of which nothing more is told then. */
    private void unknownKey(RuleToken key, List<String> required, List<String> known) {
        List<String> open = known.stream().filter(other -> !given(other)).toList();
        Optional<String> guess = Guess.nearest(key.text(), open);
        List<String> missing = required.stream().filter(other -> !given(other)).toList();
        guess.ifPresent(misspelt::add);
        boolean stands = guess.isEmpty() && missing.size() == 1;
        if (stands) {
            misspelt.add(missing.get(0));
        }
        String message = "'@" + key.text() + "' is no key of such a rule"
                + (stands ? ", and '@" + missing.get(0) + "' is missing" : "");
        if (stands) {
            text.error(key, message, missing.get(0));
        } else {
            text.unknown(key, message, Guess.nearest(key.text(), known).isPresent() ? open : known);
        }
    }

    /** Whether the key stands there, be it misspelt or in a line that cannot be read. */
    private boolean given(String key) {
        return metadata.byKey().containsKey(key) || misspelt.contains(key) || !metadata.whole();
    }

    private Optional<Annotation> annotation(String key) {
        return Optional.ofNullable(metadata.byKey().get(key));
    }

    /** The one text that a key is given. */
    private Optional<RuleToken> value(String key) {
        return annotation(key).map(annotation -> annotation.values().get(0));
    }

    private String oneOf(String key, Collection<String> known, Function<String, String> message) {
        Optional<RuleToken> value = value(key);
        value.filter(word -> !known.contains(word.text()))
                .ifPresent(word -> text.unknown(word, message.apply(word.text()), known));
        return value.map(RuleToken::text).orElse("");
    }

    private String about() {
        List<String> known = Stream.of(names.parties(), names.recommendations(), List.of(RuleCard.PACKAGE))
                .flatMap(Collection::stream)
                .toList();
        Optional<RuleToken> value = value("about");
        value.filter(word -> !known.contains(word.text())).ifPresent(word -> {
            String message = "there is no party or recommendation '" + word.text() + "'"
                    + (Effect.of(word.text()).isPresent() ? "; it is an effect, which stands behind '@effect'" : "");
            List<String> meant = described(word.text());
            boolean near = Guess.nearest(word.text(), known).isPresent();
            if (near || meant.isEmpty()) {
                text.unknown(word, message, near ? known : suiting(known));
            } else {
                text.unknown(word, message, meant, suiting(known));
            }
        });
        return value.map(RuleToken::text).orElse("");
    }

    /** Those of whom the words are said that stand here, in their names or anywhere, where these are few. */
    private List<String> described(String written) {
        Map<String, String> subjects = new LinkedHashMap<>(names.said());
        subjects.replaceAll((id, said) -> Guess.subject(said));
        List<String> named = Guess.described(written, subjects);
        return named.isEmpty() || named.size() > MOST_MEANT
                ? Guess.byOneWord(written, names.said()).stream().toList()
                : named;
    }

    /** Those that the effect of the rule can be on, where it has a known one. */
    private List<String> suiting(List<String> known) {
        Optional<Effect> effect = value("effect").flatMap(word -> Effect.of(word.text()));
        List<String> suiting = known.stream()
                .filter(about ->
                        effect.flatMap(any -> subject(about).map(any::on)).orElse(true))
                .toList();
        return suiting.isEmpty() ? known : suiting;
    }

    private Optional<Effect> effect(String about) {
        List<String> known = Arrays.stream(Effect.values())
                .filter(effect -> subject(about).map(effect::on).orElse(true))
                .map(Effect::word)
                .toList();
        String on = subject(about)
                .map(subject -> switch (subject) {
                    case PARTY -> "a party";
                    case RECOMMENDATION -> "a recommendation";
                    case PACKAGE, REQUIREMENT -> "the package";
                })
                .orElse("anything");
        String word = oneOf(
                "effect",
                known,
                effect -> Effect.of(effect).isPresent()
                        ? "'" + effect + "' is no effect on " + on
                        : "there is no effect '" + effect + "'"
                                + (names.parties().contains(effect)
                                                || names.recommendations().contains(effect)
                                        ? "; it is whom a rule is about, which stands behind '@about'"
                                        : ""));
        return Effect.of(word);
    }

    private Optional<Effect.Subject> subject(String about) {
        if (about.equals(RuleCard.PACKAGE)) {
            return Optional.of(Effect.Subject.PACKAGE);
        }
        if (names.parties().contains(about)) {
            return Optional.of(Effect.Subject.PARTY);
        }
        return names.recommendations().contains(about) ? Optional.of(Effect.Subject.RECOMMENDATION) : Optional.empty();
    }

    /** The requirement; whether there is such a one only all files together tell. */
    private Optional<String> of(Optional<Effect> effect) {
        demand("of", effect, "the requirement that it is on");
        refuse(
                "of",
                effect,
                ON_REQUIREMENTS.stream()
                        .map(word -> "'" + word.word() + "'")
                        .collect(Collectors.joining(", ", "the effects ", "")));
        return value("of").map(RuleToken::text);
    }

    /** Of what the rule says that it speaks; whether it reads anything of that only all files together tell. */
    private Optional<String> on(Optional<Effect> effect) {
        refuse("on", effect, "effects on a party and with 'requires': no other rule speaks of a part");
        List<String> known = Stream.concat(
                        names.vocabulary().instruments().stream().map(Section::id), Stream.of(RuleCard.PACKAGE))
                .toList();
        oneOf("on", known, word -> "there is no instrument '" + word + "'");
        return value("on").map(RuleToken::text).filter(known::contains);
    }

    private List<String> given(Optional<Effect> effect) {
        demand("given", effect, "the terms that give what is required");
        refuse("given", effect, "the effect 'requires'");
        List<String> known = names.vocabulary().stated().stream().map(Term::id).toList();
        return several("given", "term", known, " that an option states");
    }

    private List<String> sources() {
        return several("source", "source", names.sources(), "");
    }

    /**
     * The texts that a key is given, if all are known and none stands there twice.
     *
     * @param what each is, for messages
     * @param which of them are known, if not all, for messages
     */
    private List<String> several(String key, String what, Collection<String> known, String which) {
        List<String> several = new ArrayList<>();
        for (RuleToken one : annotation(key).map(Annotation::values).orElse(List.of())) {
            List<String> row = List.of(one.text().split(" +and +|[ ,;]+"));
            if (row.size() > 1 && known.containsAll(row)) {
                String texts = row.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
                boolean list = annotation(key).filter(Annotation::list).isPresent();
                text.error(
                        text.place(one),
                        "each " + what + " is a text of its own, several stand in braces",
                        Optional.of(list ? texts : "{" + texts + "}"));
            } else if (!known.contains(one.text())) {
                text.unknown(one, "there is no " + what + " '" + one.text() + "'" + which, known);
            } else if (several.contains(one.text())) {
                text.error(one, "the " + what + " '" + one.text() + "' stands here already");
            } else {
                several.add(one.text());
            }
        }
        return several;
    }

    private Optional<PartialDate> date(String key) {
        Optional<RuleToken> value = value(key);
        Optional<PartialDate> date = value.map(RuleToken::text).flatMap(PartialDate::read);
        if (value.isPresent() && date.isEmpty()) {
            String written = value.get().text();
            text.error(
                    text.place(value.get()),
                    "'" + written + "' is no date: write a year, year-month or year-month-day, as 2025-12"
                            + DayGuess.remark(written),
                    DayGuess.meant(written)
                            .map(Object::toString)
                            .or(() -> DayGuess.month(written).map(Object::toString)));
        }
        return date;
    }

    private String because(Set<String> read) {
        value("because").ifPresent(sentence -> new BecauseChecker(text, names.vocabulary(), read).check(sentence));
        return value("because").map(RuleToken::text).orElse("");
    }
}
