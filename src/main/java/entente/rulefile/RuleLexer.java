package entente.rulefile;

import entente.text.FileText;
import entente.text.InvisibleCharacters;
import entente.text.LookAlikes;
import entente.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lexer: the text of a rule file goes in, tokens with their places come out, and the text without comments. What tokens
 * make together is left to the parser. Outside texts in quotes and comments a rule file is plain ASCII; a text stands in double
 * quotes on one line and knows no escapes but {@code \"} and {@code \\}.
 */
final class RuleLexer {
    /** Comparisons in one character, and how they are written here. */
    private static final Map<Integer, String> SIGNS =
            Map.of((int) '\u2264', "<=", (int) '\u2265', ">=", (int) '\u2260', "!=");

    private static final List<String> PAIRS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SYMBOLS = "(){}[],;:.@=!<>&|+-*/%?^~";

    private static final String CURLY_QUOTES = "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019";
    private static final String STRAIGHT_QUOTES = "a text stands in straight double quotes";

    private static final String NOT_CLOSED = "this text is not closed: it begins and ends with '\"' on one line";
    private static final String NOT_OPENED = "this text does not begin with '\"', as it ends";

    private static final Pattern PROSE = Pattern.compile("[A-Za-z\u201C\"'][^\\s]*\\s+[^\\s]+\\s+[^\\s]+");

    /** What stands in a line before the one text that it holds. */
    private static final Pattern BEFORE_TEXT = Pattern.compile(" *+(?:rule ++|@\\w++ *+\\( *+)(?!.*\")");

    /** The end of a text that goes on in the lines below. */
    private static final Pattern CLOSED_BELOW = Pattern.compile("(?:\\r?\n[^@\"\r\n]*+){1,5}\"\\)");

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_WORD = 100;
    private static final int MOST_TOLD = 20;

    private final FileText text;
    private final String content;
    private final Problems problems;
    private final StringBuilder bare;
    private final int packageLine;
    private final List<RuleToken> tokens = new ArrayList<>();
    private int told;
    private int at;

    private RuleLexer(FileText text, Problems problems) {
        this.text = text;
        this.content = text.content();
        this.problems = problems;
        this.bare = new StringBuilder(content);
        this.packageLine = content.indexOf("\npackage ");
    }

    /**
     * What a rule file is made of.
     *
     * @param bare the text with comments blanked, every character where it was
     * @param whole whether no problem was recorded
     */
    record Lexed(List<RuleToken> tokens, String bare, boolean whole) {}

    static Lexed read(FileText text, Problems problems) {
        RuleLexer lexer = new RuleLexer(text, problems);
        while (lexer.at < lexer.content.length() && lexer.told < MOST_TOLD) {
            lexer.next();
        }
        lexer.token(RuleToken.Kind.END_OF_FILE, "", lexer.at);
        return new Lexed(List.copyOf(lexer.tokens), lexer.bare.toString(), lexer.told == 0);
    }

    /** Goes past a line above the package that is meant as a comment; it has several words. */
    private boolean prose() {
        boolean begins = at == 0 || content.charAt(at - 1) == '\n';
        if (at > packageLine
                || !begins
                || !PROSE.matcher(content).region(at, lineEnd()).lookingAt()) {
            return false;
        }
        String line = content.substring(at, lineEnd()).stripTrailing();
        error(at, line.length(), "above the package stand comments alone, each line of them behind '//'", "// " + line);
        at = lineEnd();
        return true;
    }

    private void next() {
        if (prose()) {
            return;
        }
        char c = content.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (content.startsWith("//", at)) {
            int start = at;
            comment(lineEnd(), lineEnd());
            blank(start, at);
        } else if (content.startsWith("/*", at)) {
            blockComment();
        } else if (c == '#') {
            error(at, 1, "a comment begins with '//'", "//");
            at = lineEnd();
        } else if (c == '"') {
            string();
        } else if ((c == '\'' || CURLY_QUOTES.indexOf(c) >= 0) && wholeText()) {
            at = lineEnd();
        } else if (c == '\'') {
            singleQuoted();
        } else if (isDigit(c)) {
            run(RuleToken.Kind.NUMBER);
        } else if (isLetter(c)) {
            run(RuleToken.Kind.WORD);
        } else {
            symbol(c);
        }
    }

    private boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' && content.startsWith("\r\n", at);
    }

    /** A word or number: letters and digits, and in a number a point. */
    private void run(RuleToken.Kind kind) {
        int start = at;
        while (at < content.length()
                && (isLetter(content.charAt(at))
                        || isDigit(content.charAt(at))
                        || kind == RuleToken.Kind.NUMBER && content.charAt(at) == '.')) {
            at++;
        }
        token(kind, content.substring(start, at), start);
    }

    private void symbol(char c) {
        for (String pair : PAIRS) {
            if (content.startsWith(pair, at)) {
                at += 2;
                token(RuleToken.Kind.SYMBOL, pair, at - 2);
                return;
            }
        }
        if (SYMBOLS.indexOf(c) >= 0) {
            at++;
            token(RuleToken.Kind.SYMBOL, String.valueOf(c), at - 1);
        } else {
            stray(content.codePointAt(at));
        }
    }

    private void stray(int c) {
        int length = Character.charCount(c);
        if (CURLY_QUOTES.indexOf(c) >= 0) {
            error(at, length, STRAIGHT_QUOTES, "\"");
        } else if (SIGNS.containsKey(c)) {
            error(at, length, InvisibleCharacters.shown(c) + " means nothing here", SIGNS.get(c));
        } else {
            String message = InvisibleCharacters.shown(c) + " means nothing here, outside of quotes";
            String plain = LookAlikes.plain(Character.toString(c));
            if (plain.length() == 1 && plain.charAt(0) < 0x80 && c >= 0x80) {
                error(at, length, message + "; it only looks like '" + plain + "'", plain);
            } else {
                error(at, length, message);
            }
        }
        at += length;
    }

    private void comment(int contentEnd, int end) {
        for (; at < contentEnd; at++) {
            checkHidden();
            if (content.startsWith("\\u", at)) {
                error(at, 2, "'\\u' cannot stand in a rule file, not in a comment either");
            }
        }
        at = end;
    }

    private void blockComment() {
        int start = at;
        int close = content.indexOf("*/", at + 2);
        if (close < 0) {
            error(at, 2, "this comment is never closed by '*/'");
            at = content.length();
        } else {
            comment(close, close + 2);
        }
        blank(start, at);
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (bare.charAt(i) != '\n' && bare.charAt(i) != '\r') {
                bare.setCharAt(i, ' ');
            }
        }
    }

    private int lineEnd() {
        int end = content.indexOf('\n', at);
        if (end < 0) {
            return content.length();
        }
        return end > at && content.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private void string() {
        int start = at;
        int lineEnd = lineEnd();
        StringBuilder value = new StringBuilder();
        for (at++; at < lineEnd && content.charAt(at) != '"'; at++) {
            checkHidden();
            if (content.charAt(at) == '\\') {
                at++;
                if (at >= lineEnd || "\"\\".indexOf(content.charAt(at)) < 0) {
                    at--;
                    error(at, 1, "a backslash stands only before a quotation mark or another backslash");
                    continue;
                }
            }
            value.append(content.charAt(at));
        }
        if (at >= lineEnd) {
            at = lineEnd;
            notClosed(start, lineEnd);
            return;
        }
        at++;
        if (at < lineEnd && isLetter(content.charAt(at)) && isOdd(start, lineEnd)) {
            closedTooLate(start, lineEnd);
            at = lineEnd;
            return;
        }
        token(RuleToken.Kind.STRING, value.toString(), start);
    }

    /** Of a quote without another behind it in its line, which may be the one that closes a text. */
    private void notClosed(int start, int lineEnd) {
        String before = content.substring(content.lastIndexOf('\n', start) + 1, start);
        Matcher head = BEFORE_TEXT.matcher(before);
        boolean known = head.lookingAt();
        int begins = known ? start - before.length() + head.end() : start;
        while (!known
                && begins > 0
                && (isLetter(content.charAt(begins - 1)) || "/-.".indexOf(content.charAt(begins - 1)) >= 0)) {
            begins--;
        }
        if (begins < start) {
            error(begins, start + 1 - begins, NOT_OPENED, "\"" + content.substring(begins, start) + "\"");
            return;
        }
        String text = content.substring(start, lineEnd).stripTrailing();
        boolean key = known && before.contains("@");
        int end = key
                ? text.lastIndexOf(')')
                : known ? text.length() : Math.min(text.length(), endOfValue(start, lineEnd) - start);
        Matcher below = CLOSED_BELOW.matcher(content).region(lineEnd, content.length());
        if (end > 1) {
            error(start, end, NOT_CLOSED, text.substring(0, end) + "\"");
        } else if (key && below.lookingAt()) {
            error(start, text.length(), "this text goes on below: it begins and ends with '\"' on one line");
            at = below.end();
        } else if (key && text.length() > 1) {
            error(start, text.length(), NOT_CLOSED, text + "\")");
        } else {
            error(start, lineEnd - start, NOT_CLOSED);
        }
    }

    /** Of a text that ends with the quote that begins the next. */
    private void closedTooLate(int start, int lineEnd) {
        int end = endOfValue(start, lineEnd);
        error(start, end - start, NOT_CLOSED, content.substring(start, end) + "\"");
    }

    private int endOfValue(int start, int lineEnd) {
        int end = start + 1;
        while (end < lineEnd && ",)}\"".indexOf(content.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private boolean isOdd(int start, int end) {
        return content.substring(start, end).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** A text in other quotes that is all there is in its line; it is told, and gone past up to its end. */
    private boolean wholeText() {
        int lineEnd = lineEnd();
        String before = content.substring(content.lastIndexOf('\n', at) + 1, at);
        String text = content.substring(at, lineEnd).stripTrailing();
        if (!BEFORE_TEXT.matcher(before).matches() || text.indexOf('"') >= 0) {
            return false;
        }
        int end = before.contains("@") ? text.lastIndexOf(')') : text.length();
        if (end < 2 || "'\u201C\u201D\u2018\u2019\u00BB".indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        error(at, end, STRAIGHT_QUOTES, '"' + text.substring(1, end - 1) + '"');
        return true;
    }

    private void singleQuoted() {
        int close = content.indexOf('\'', at + 1);
        if (close < 0 || close > lineEnd()) {
            error(at, 1, STRAIGHT_QUOTES, "\"");
            at++;
            return;
        }
        String quoted = content.substring(at + 1, close);
        if (quoted.equals("true") || quoted.equals("false")) {
            error(at, close + 1 - at, "true and false stand without quotes", quoted);
        } else {
            error(at, close + 1 - at, STRAIGHT_QUOTES, "\"" + quoted + "\"");
        }
        at = close + 1;
    }

    private void checkHidden() {
        if (InvisibleCharacters.at(content, at)) {
            error(
                    at,
                    1,
                    InvisibleCharacters.shown(content.codePointAt(at)) + " does not show and cannot stand in a file");
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void token(RuleToken.Kind kind, String written, int start) {
        int most = kind == RuleToken.Kind.STRING ? LONGEST_TEXT : LONGEST_WORD;
        if (written.length() > most) {
            error(start, at - start, "this is longer than " + most + " characters, the most that is read here");
        }
        if (kind == RuleToken.Kind.WORD || kind == RuleToken.Kind.STRING) {
            problems.writes(written);
        }
        tokens.add(new RuleToken(tokens.size(), kind, written, start, at));
    }

    private void error(int start, int length, String message) {
        told++;
        problems.error(text.place(start, length), message);
    }

    private void error(int start, int length, String message, String maybe) {
        told++;
        problems.error(text.place(start, length), message, maybe);
    }
}
