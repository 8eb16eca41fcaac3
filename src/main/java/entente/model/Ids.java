package entente.model;

import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The form of ids, and the words that are none since YAML, options or rules read them as something else. */
public final class Ids {
    private static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> OF_YAML = Set.of(Term.OPEN, "true", "false", "null");
    private static final Set<String> OF_TABLE =
            Set.of(Term.NONE, RuleCard.PACKAGE, Verdict.ID, "facts", "recommendations", "requirements");
    private static final String OF_RULES = "it is a word of the language of rules";
    private static final int MOST_CHARACTERS = 60;

    private Ids() {}

    /** Checks the id of a section. */
    public static boolean section(Node.Entry key, Problems problems) {
        String type = Section.typeName(key.key());
        boolean named = field(key, problems);
        if (named && Reserved.type(type)) {
            problems.error(
                    key.keyPlace(),
                    "no section can be called '" + key.key() + "': rules would read " + type + " as theirs");
            return false;
        }
        return named;
    }

    /** Checks the name of a term or parameter. */
    public static boolean field(Node.Entry key, Problems problems) {
        return snake(key, problems) && isFree(key, Reserved.word(key.key()), OF_RULES, problems);
    }

    /** Checks the id of a value, of lower case with underscores. */
    public static boolean snake(Node.Entry key, Problems problems) {
        problems.forms().ifPresent(forms -> forms.id(key, SNAKE.pattern(), MOST_CHARACTERS));
        problems.entry(key.key(), key.keyPlace());
        return isFree(key, OF_YAML.contains(key.key()), "options read the word as something else", problems)
                && form(SNAKE, key.keyPlace(), key.key(), "underscores", '_', problems);
    }

    /** Checks the id of what rules are about, of lower case with hyphens. */
    public static boolean kebab(Node.Entry key, Problems problems) {
        problems.forms().ifPresent(forms -> forms.id(key, KEBAB.pattern(), MOST_CHARACTERS));
        problems.entry(key.key(), key.keyPlace());
        return kebab(key.keyPlace(), key.key(), problems);
    }

    /** Checks an id of lower case with hyphens. */
    public static boolean kebab(Place place, String id, Problems problems) {
        return isFree(place, id, Reserved.device(id), Reserved.OF_DEVICE, problems)
                && form(KEBAB, place, id, "hyphens", '-', problems);
    }

    /** Checks the id of a party, which its folder of rules has for its name, too. */
    public static boolean party(Node.Entry key, Problems problems) {
        return atTable(key, problems)
                && isFree(key, Reserved.word(key.key()), OF_RULES, problems)
                && isFree(
                        key,
                        !Character.isLetter(key.key().charAt(0)),
                        "its rules stand in a folder of this name, which begins with a letter",
                        problems);
    }

    /** Checks the id of a party, side or recommendation. */
    public static boolean atTable(Node.Entry key, Problems problems) {
        boolean taken = OF_TABLE.contains(key.key()) || OF_YAML.contains(key.key());
        return isFree(key, taken, "the word has a meaning of its own", problems) && kebab(key, problems);
    }

    /** Ids that things had before, each with the present one. */
    static <T> Map<String, String> former(
            Collection<T> things, Function<T, String> present, Function<T, List<String>> formerly) {
        Map<String, String> former = new LinkedHashMap<>();
        things.forEach(thing -> formerly.apply(thing).forEach(name -> former.put(name, present.apply(thing))));
        return former;
    }

    private static boolean isFree(Node.Entry key, boolean taken, String reason, Problems problems) {
        return isFree(key.keyPlace(), key.key(), taken, reason, problems);
    }

    private static boolean isFree(Place place, String id, boolean taken, String reason, Problems problems) {
        if (taken) {
            problems.error(place, "nothing can be called '" + id + "': " + reason);
        }
        return !taken;
    }

    private static boolean form(Pattern form, Place place, String id, String joints, char joint, Problems problems) {
        if (id.length() > MOST_CHARACTERS) {
            problems.error(place, "this id has more than " + MOST_CHARACTERS + " characters");
            return false;
        }
        if (form.matcher(id).matches()) {
            return true;
        }
        String cured = id.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", String.valueOf(joint))
                .replaceAll("^[_-]+|[_-]+$", "");
        problems.error(
                place,
                "'" + id + "' is no id: small letters and digits, joined by " + joints,
                Optional.of(cured).filter(word -> form.matcher(word).matches()));
        return false;
    }
}
