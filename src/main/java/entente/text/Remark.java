package entente.text;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value with words behind it that are no part of it: {@code 25 (to be confirmed)}.
 *
 * @param value that stands before them; empty where there are none
 */
public record Remark(Optional<String> value) {
    /** What is wrong with such words, and where they may stand. */
    static final String SAID = "a remark behind a value begins with '#'";

    private static final Pattern BEHIND_A_SIGN =
            Pattern.compile("(?<value>.+?) *(?:[;,.]|(?:[(\\[;]|, | //| --? | [\u2013\u2014] ).*)");

    /** Words, none of which makes a value more or less of what it is. */
    private static final Pattern BARE = Pattern.compile(
            "(?<value>\\S*[0-9]\\S*|true|false) (?!.*\\b(?:or|least|most|more|less|over|under|above|below|max\\w*|min\\w*|plus|per\\w*|hundreds?|thousands?|millions?|billions?|mr?d|bl?n|ml?n|mio|mld|k|m)\\b)"
                    + "[\\p{L} .,()!?'-]+");

    /** @param right whether a text is a value of those that are wanted */
    public static Remark behind(String text, Predicate<String> right) {
        return new Remark(Stream.of(BEHIND_A_SIGN, BARE)
                .map(pattern -> pattern.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(found -> found.group("value"))
                .filter(right)
                .findFirst());
    }

    /** The end of a message that tells it, if there is one. */
    public String said() {
        return value.isPresent() ? "; " + SAID : "";
    }
}
