package entente.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value whose quotes do not fit, from the quote that opens it to where its line, or its entry between brackets, ends. */
final class WrongQuote {
    private static final Pattern TO_THE_COMMA = Pattern.compile("[\"'][^\\s,]+(?=,\\s)");
    private static final Pattern TO_ITS_END = Pattern.compile("([\"']).*\\1(?=\\s*[,}\\]])");
    private static final Pattern TO_THE_NEXT = Pattern.compile("(?:[^,}\\]]|,(?! *[\\w.-]+:))*");
    private static final Pattern KEY = Pattern.compile("[\"'](?<key>[\\w.-]+: +[^\"']*)");

    /** A value with a comma behind it, as other formats have at the end of a line. */
    private static final Pattern WITH_COMMA = Pattern.compile("(?<value>([\"'])[^\"'\\\\]*\\2)\\s*[,;]");

    private static final String NO_COMMA = "no comma stands at the end of a line: leave it out";

    private WrongQuote() {}

    /**
     * That which opens in a text, with what it is meant to be where that can be told.
     *
     * @param at the quote's offset
     * @param key whether it stands where a key does
     * @param bracketed whether it stands between brackets
     */
    static Damage at(FileText text, int at, boolean key, boolean bracketed, String message) {
        String line =
                text.content().substring(at).lines().findFirst().orElse("").stripTrailing();
        String written = bracketed
                ? List.of(TO_THE_COMMA, TO_ITS_END, TO_THE_NEXT).stream()
                        .map(end -> end.matcher(line))
                        .filter(Matcher::lookingAt)
                        .map(Matcher::group)
                        .findFirst()
                        .orElse(line)
                        .stripTrailing()
                : line;
        Matcher ended = WITH_COMMA.matcher(written);
        return ended.matches() && !key
                ? new Damage(text.place(at, written.length()), NO_COMMA, Optional.of(ended.group("value")))
                : new Damage(text.place(at, written.length()), message, meant(written, key));
    }

    private static Optional<String> meant(String written, boolean key) {
        if (written.contains("\\") || written.contains(" #")) {
            return Optional.empty();
        }
        Matcher pair = KEY.matcher(written);
        if (key) {
            return pair.matches() ? Optional.of(pair.group("key")) : Optional.empty();
        }
        boolean single = written.startsWith("'");
        String text = opensAWordAlone(written) ? written : written.substring(1).replaceFirst("[\"'\u201D\u2019]$", "");
        String plain = single ? text.replace("''", "'") : text;
        if (plain.matches("[A-Za-z][\\w-]*")) {
            return Optional.of(plain);
        }
        return Optional.of(plain.contains("\"") ? "'" + plain.replace("'", "''") + "'" : '"' + plain + '"');
    }

    /** Whether the first quote belongs to a word of the text, as in {@code "Water" soon}, and not around all of it. */
    private static boolean opensAWordAlone(String written) {
        char quote = written.charAt(0);
        int closing = written.indexOf(quote, 1);
        boolean apostrophe =
                quote == '\'' && closing + 1 < written.length() && Character.isLetter(written.charAt(closing + 1));
        return closing > 1
                && !apostrophe
                && written.charAt(closing - 1) != ' '
                && written.chars().filter(sign -> sign == quote).count() % 2 == 0;
    }
}
