package entente.rulefile;

import entente.model.Condition;
import entente.model.RuleCard;
import entente.model.RuleCard.Conclusion;
import entente.model.RuleFile;
import entente.model.Stratum;
import entente.model.Term;
import entente.rulefile.RuleSyntax.Annotation;
import entente.rulefile.RuleSyntax.Rule;
import entente.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The checker: the rules of one file go in by their form, typed rules come out, or problems: names and ids are right and
 * distinct here, the conclusion is left to {@link ConclusionChecker}, the conditions to {@link ConditionChecker}, and what
 * hangs on other files to {@link RuleFolder}.
 */
final class RuleChecker {
    private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String TITLE = "[\\p{L}\\p{Nd} ,.;:'\u2019()\u2013\u2014/%&+\u20AC\u00A3!?-]+";
    private static final int LONGEST_TITLE = 150;

    private final RuleText text;
    private final String id;
    private final Stratum stratum;
    private final KnownIds names;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();

    RuleChecker(RuleText text, String id, Stratum stratum, KnownIds names) {
        this.text = text;
        this.id = id;
        this.stratum = stratum;
        this.names = names;
    }

    /** A rule all of whose names are known, before its file is. */
    record Checked(
            String id,
            String title,
            Conclusion conclusion,
            List<Condition> conditions,
            Place place,
            Map<String, Place> places) {
        RuleCard card(RuleFile file) {
            return new RuleCard(id, title, conclusion, conditions, file, place, places);
        }
    }

    /** Those that can be understood; all that were given only if no problem is recorded. */
    List<Checked> check(List<Rule> rules) {
        List<Checked> checked = new ArrayList<>();
        for (Rule rule : rules) {
            checkTitle(rule.title());
            String ruleId = id(rule, rule == rules.get(0) && isFirst(rule));
            int errors = text.errors();
            ConditionChecker checker = new ConditionChecker(text, ReadableTypes.of(stratum, names));
            try {
                List<Condition> conditions = checker.check(rule.conditions());
                boolean right = rule.whole() && text.errors() == errors;
                Conclusion conclusion = conclusion(rule, right ? checker.fieldsRead() : everyTerm());
                Place word = text.place(rule.word());
                checked.add(new Checked(ruleId, rule.title().text(), conclusion, conditions, word, places(rule)));
            } catch (RuleText.Stop stop) {
                conclusion(rule, everyTerm());
            }
        }
        return checked;
    }

    private Map<String, Place> places(Rule rule) {
        Map<String, Place> places = new HashMap<>();
        for (String key : List.of("overtakes", "on", "of")) {
            Optional.ofNullable(rule.metadata().byKey().get(key))
                    .ifPresent(said -> places.put(key, text.place(said.values().get(0))));
        }
        return places;
    }

    private void checkTitle(RuleToken title) {
        String written = text.written(title).substring(1, title.length() - 1);
        if (written.length() > LONGEST_TITLE) {
            text.error(
                    title,
                    "a rule's name is at most " + LONGEST_TITLE + " characters long, and this one has "
                            + written.length());
        } else if (!written.matches(TITLE)) {
            text.error(
                    title,
                    (title.text().isBlank() ? "the rule's name is empty: it" : "a rule's name")
                            + " is made of letters, digits, spaces and , . ; : ' ( ) - / % & + ! ?");
        } else if (!titles.add(title.text())) {
            text.error(title, "another rule of this file has the same name");
        }
    }

    private Conclusion conclusion(Rule rule, Set<String> read) {
        return new ConclusionChecker(text, rule.metadata(), rule.title(), names).check(stratum, read);
    }

    /** Whether no rule stands before it that could not be read. */
    private boolean isFirst(Rule rule) {
        return IntStream.range(0, rule.word().index())
                .mapToObj(text::token)
                .noneMatch(token -> token.is(rule.word().text()) || token.is("@"));
    }

    private String id(Rule rule, boolean firstOfFile) {
        Annotation annotation = rule.metadata().byKey().get("id");
        if (annotation == null) {
            return id;
        }
        RuleToken given = annotation.values().get(0);
        boolean first = firstOfFile && (stratum == Stratum.FACTS || stratum == Stratum.POSITIONS);
        boolean further = given.text().startsWith(id + "/")
                && given.text().substring(id.length() + 1).matches(WORD);
        if (first && !given.text().equals(id)) {
            text.error(given, "the id of the first rule is the path of its file: '" + id + "'", id);
        } else if (!further && !given.text().equals(id)) {
            text.error(
                    text.place(given),
                    "the id of a further rule of this file is '" + id + "/' and a word of its own",
                    ownWord(given.text()));
        } else if (ids.contains(given.text())) {
            text.error(given, "another rule of this file has the id '" + given.text() + "'");
        }
        ids.add(given.text());
        return given.text();
    }

    /** The id that is meant by one whose last word alone is right. */
    private Optional<String> ownWord(String given) {
        String word = given.substring(given.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_ ]+", "-");
        return word.matches(WORD) && !ids.contains(id + "/" + word) ? Optional.of(id + "/" + word) : Optional.empty();
    }

    /** Stands for what is read where the conditions could not be. */
    private Set<String> everyTerm() {
        return names.vocabulary().terms().stream().map(Term::id).collect(Collectors.toUnmodifiableSet());
    }
}
