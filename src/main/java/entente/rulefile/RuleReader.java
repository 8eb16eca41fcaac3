package entente.rulefile;

import entente.model.Condition;
import entente.model.RuleCard;
import entente.model.RuleCard.Conclusion;
import entente.model.RuleFile;
import entente.model.Stratum;
import entente.model.Term;
import entente.text.Place;
import entente.text.Placeholders;
import entente.text.Problems;
import entente.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parser: the tokens of one file go in, its rules come out, each with metadata, conclusion and conditions; how files go
 * together is left to {@link RuleFolder}. It reads the closed language of rules, a small part of Drools' own, and refuses everything else before
 * Drools sees it: a rule file may come from anywhere, and Drools runs what it loads.
 */
public final class RuleReader {
    private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String TITLE = "[\\p{L}\\p{Nd} ,.;:'\u2019()\u2013\u2014/%&+\u20AC\u00A3!?-]{1,150}";

    private static final String ENDING = "a rule ends with 'then' and 'end'";

    private final RuleCursor cursor;
    private final String id;
    private final Stratum stratum;
    private final KnownIds names;
    private final ReadableTypes readable;
    private final List<Read> rules = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Map<String, Map<String, Place>> places = new LinkedHashMap<>();

    private RuleReader(RuleCursor cursor, String id, Stratum stratum, KnownIds names) {
        this.cursor = cursor;
        this.id = id;
        this.stratum = stratum;
        this.names = names;
        this.readable = ReadableTypes.of(stratum, names);
    }

    /**
     * Reads the rules of one file.
     *
     * @param id the path below {@code rules/} without the ending, with forward slashes; the stratum follows from it
     * @return in the file's order; none if a problem was recorded
     */
    public static List<RuleCard> read(SourceText text, String id, KnownIds names, Problems problems) {
        return readFile(text, id, names, problems).cards();
    }

    /**
     * The rules of a file.
     *
     * @param places where rules say what only other files can tell to be right, by their id and the key
     */
    record RulesRead(List<RuleCard> cards, Map<String, Map<String, Place>> places) {
        static final RulesRead NOTHING = new RulesRead(List.of(), Map.of());
    }

    static RulesRead readFile(SourceText text, String id, KnownIds names, Problems problems) {
        Placeholders.tell(text, problems);
        RuleLexer.Lexed lexed = RuleLexer.read(text, problems);
        RuleCursor cursor = new RuleCursor(text, lexed, problems);
        RuleHead.wrongPath(id).ifPresent(message -> cursor.error(Place.startOf(text.file()), message));
        Optional<Stratum> stratum = Stratum.ofFile(id);
        if (stratum.isEmpty()) {
            cursor.error(
                    Place.startOf(text.file()), "the files of this folder are " + String.join(", ", Stratum.files()));
        }
        if (!lexed.whole() || cursor.errors() > 0) {
            return RulesRead.NOTHING;
        }
        RuleReader reader = new RuleReader(cursor, id, stratum.orElseThrow(), names);
        reader.readAll();
        return cursor.errors() > 0 ? RulesRead.NOTHING : reader.result(text.file());
    }

    private RulesRead result(Path shown) {
        DroolsRendering drools = new DroolsRendering(RuleHead.packageName(id));
        rules.forEach(rule -> drools.rule(rule.title(), rule.conditions()));
        RuleFile file = new RuleFile(shown, id, stratum, RuleHead.packageName(id), drools.written());
        return new RulesRead(rules.stream().map(rule -> rule.card(file)).toList(), places);
    }

    private record Read(String id, String title, Conclusion conclusion, List<Condition> conditions, Place place) {
        RuleCard card(RuleFile file) {
            return new RuleCard(id, title, conclusion, conditions, file, place);
        }
    }

    private void readAll() {
        new RuleHead(cursor, id).read();
        while (!cursor.atEnd()) {
            try {
                rule();
            } catch (RuleCursor.Stop stop) {
                cursor.skipTo(RuleCursor::atRule);
            }
        }
        if (rules.isEmpty() && cursor.errors() == 0) {
            cursor.error(cursor.place(cursor.here()), "the file holds no rule");
        }
    }

    private void rule() {
        boolean named = cursor.ahead(1).kind() == RuleToken.Kind.STRING;
        if (!cursor.at("rule")
                && !(named && cursor.takeMeant("rule", "expected 'rule' and its name in double quotes"))) {
            throw RuleHead.noRule(cursor);
        }
        cursor.take("rule");
        RuleToken word = cursor.last();
        RuleToken title = cursor.expect(RuleToken.Kind.STRING, "after 'rule' stands its name in double quotes");
        if (!cursor.written(title).substring(1, title.length() - 1).matches(TITLE)) {
            cursor.error(title, "a rule's name is made of letters, digits, spaces and , . ; : ' ( ) - / % & + ! ?");
        } else if (!titles.add(title.text())) {
            cursor.error(title, "another rule of this file has the same name");
        }
        RuleMetadata metadata = RuleMetadata.read(cursor);
        String ruleId = id(metadata);
        PatternReader patterns = new PatternReader(cursor, readable);
        try {
            if (!cursor.takeMeant("when", "expected 'when' and the conditions of the rule")) {
                cursor.expect("when", "expected 'when' and the conditions of the rule");
            }
            int errors = cursor.errors();
            List<Condition> conditions = new ConditionReader(cursor, patterns).read();
            boolean right = cursor.errors() == errors;
            Conclusion conclusion = conclusion(metadata, title, right ? patterns.fieldsRead() : everyTerm());
            rules.add(new Read(ruleId, title.text(), conclusion, conditions, cursor.place(word)));
        } catch (RuleCursor.Stop stop) {
            conclusion(metadata, title, everyTerm());
            throw stop;
        }
        then();
    }

    private Conclusion conclusion(RuleMetadata metadata, RuleToken title, Set<String> read) {
        return new ConclusionReader(cursor, metadata, title, names).read(stratum, read);
    }

    private String id(RuleMetadata metadata) {
        if (metadata.annotation("id").isEmpty()) {
            return id;
        }
        RuleToken given = metadata.annotation("id").get().values().get(0);
        boolean first = ids.isEmpty() && (stratum == Stratum.FACTS || stratum == Stratum.POSITIONS);
        boolean further = given.text().startsWith(id + "/")
                && given.text().substring(id.length() + 1).matches(WORD);
        if (first && !given.text().equals(id)) {
            cursor.error(given, "the id of the first rule is the path of its file: '" + id + "'", id);
        } else if (!further && !given.text().equals(id)) {
            cursor.error(
                    given,
                    "the id of a further rule of this file is '" + id + "/' and a word of its own",
                    ownWord(given.text()));
        } else if (ids.contains(given.text())) {
            cursor.error(given, "another rule of this file has the id '" + given.text() + "'");
        }
        ids.add(given.text());
        for (String key : List.of("overtakes", "on", "of")) {
            metadata.annotation(key)
                    .ifPresent(annotation -> places.computeIfAbsent(given.text(), any -> new LinkedHashMap<>())
                            .put(key, cursor.place(annotation.values().get(0))));
        }
        return given.text();
    }

    /** The id that is meant by one whose last word alone is right. */
    private Optional<String> ownWord(String given) {
        String word = given.substring(given.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_ ]+", "-");
        return word.matches(WORD) && !ids.contains(id + "/" + word) ? Optional.of(id + "/" + word) : Optional.empty();
    }

    private void then() {
        if (!cursor.takeMeant("then", ENDING)) {
            cursor.expect("then", ENDING);
        }
        RuleToken first = cursor.here();
        cursor.skipTo(at -> at.at("end") || at.atRule());
        if (cursor.here().start() > first.start()) {
            cursor.error(
                    cursor.place(first, cursor.last()),
                    "between 'then' and 'end' stands nothing, since its metadata says what a rule concludes: leave this out");
        }
        if (!cursor.takeMeant("end", ENDING)) {
            cursor.expect("end", ENDING);
        }
    }

    /** Stands for what is read where the conditions could not be. */
    private Set<String> everyTerm() {
        return names.vocabulary().terms().stream().map(Term::id).collect(Collectors.toUnmodifiableSet());
    }
}
