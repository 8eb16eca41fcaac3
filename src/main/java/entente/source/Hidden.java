package entente.source;

import java.util.Locale;

/** Characters that do not show, or that make text show other than it is read; no file may hold them. */
public final class Hidden {
    private Hidden() {}

    /** Whether such a character stands there; tabs and line ends ({@code \n}, {@code \r\n}) are none. */
    public static boolean at(String text, int index) {
        char c = text.charAt(index);
        if (c == '\t' || c == '\n' || text.startsWith("\r\n", index)) {
            return false;
        }
        boolean separator = c == '\u2028' || c == '\u2029';
        boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        boolean mark = c == '\u200E' || c == '\u200F' || c == '\u061C' || c == '\uFEFF';
        return Character.isISOControl(c) || separator || turns || mark || halved(text, index);
    }

    /** The character in a form that shows: itself, or {@code character U+202E}. */
    public static String shown(int codePoint) {
        boolean plain = codePoint > ' ' && codePoint < 0x7F || Character.isLetterOrDigit(codePoint);
        return plain
                ? "'" + Character.toString(codePoint) + "'"
                : String.format(Locale.ROOT, "character U+%04X", codePoint);
    }

    private static boolean halved(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
