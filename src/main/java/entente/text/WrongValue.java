package entente.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A value that is none of those that are wanted; it may have words behind it that are no part of it: {@code 25 (to be confirmed)}. */
public final class WrongValue {
    /** What is wrong with such words, and where they may stand. */
    static final String REMARK = "a remark behind a value begins with '#'";

    private static final Pattern BEHIND_A_SIGN =
            Pattern.compile("(?<value>.+?) *(?:[;,.]|(?:[(\\[;]|, | //| --? | [\u2013\u2014] ).*)");

    /** Words, none of which makes a value more or less of what it is. */
    private static final Pattern BARE = Pattern.compile(
            "(?<value>\\S*[0-9]\\S*|true|false) (?!.*\\b(?:or|least|most|more|less|over|under|above|below|max\\w*|min\\w*|plus|per\\w*|hundreds?|thousands?|millions?|billions?|mr?d|bl?n|ml?n|mio|mld|k|m)\\b)"
                    + "[\\p{L} .,()!?'-]+");

    private WrongValue() {}

    /**
     * Records it.
     *
     * @param wanted the message up to what stands there instead
     * @param more the end of the message
     * @param meant what is to be written instead, if that can be told of all that stands there
     * @param value what is to be written for a text, if that alone were right
     */
    public static void tell(
            Node node,
            String wanted,
            String more,
            Optional<String> meant,
            Function<String, Optional<String>> value,
            Problems problems) {
        Optional<String> beforeRemark = beforeRemark(node, value);
        problems.error(
                node.place(),
                wanted + ", not " + node.described() + more + (beforeRemark.isPresent() ? "; " + REMARK : ""),
                meant.or(() -> beforeRemark));
    }

    /** What is to be written for the value alone, where words stand behind it. */
    public static Optional<String> beforeRemark(Node node, Function<String, Optional<String>> value) {
        String text = Node.text(node).orElse("").strip();
        return Stream.of(BEHIND_A_SIGN, BARE)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .flatMap(found -> value.apply(found.group("value")).stream())
                .findFirst();
    }
}
