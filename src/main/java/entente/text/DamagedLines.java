package entente.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the lines about a place where YAML cannot be read may be meant to be. Each guess looks at the form of its line and how
 * far those about it are set in: whether the text can be read with it is for others to try.
 */
final class DamagedLines {
    static final String KEY_WANTED = "a key is wanted here, and a colon with a space after it";
    private static final String COLON_IN_TEXT = "a text that holds a colon with a blank behind it stands in quotes";
    private static final String NO_HYPHEN = "some of these lines begin with '-' and some do not: keys stand without it";

    static final String LIST_OPEN = "the list that opens with [ here is not closed, or a comma is missing in it";
    static final String BLOCK_OPEN = "the block that opens with { here is not closed, or a comma is missing in it";
    private static final String GOES_ON = "; what goes on with the text of a key above is set in deeper than that key";

    private static final Pattern KEY = Pattern.compile(" *(?:- +)?(?<key>[\\w.-]+):(?: |$)");
    private static final Pattern KEY_ALONE = Pattern.compile(" *(?:- +)?[\\w.-]+:\\s*(?:#.*)?");
    private static final Pattern KEY_AND_TEXT =
            Pattern.compile(" *(?:- +)?(?<key>[\\w.-]+): +(?<text>[^\"'{\\[|>#&*!%@`\\s][^\"\\\\#]*?)\\s*");
    private static final Pattern WITHOUT_COLON = Pattern.compile(
            " *(?:- +)?(?<key>[A-Za-z_][\\w.-]*)(?<text> +[^:#\\s\"'\\[\\]{}|>&*!%@`-][^:#\"\\[\\]{}]*?)? *(?:#.*)?");
    private static final Pattern WITH_OTHER_SIGN = Pattern.compile(
            " *(?:- +)?(?<key>[A-Za-z_][\\w.-]*) *(?:(?::?==?|[-=]>|[\u2192\u21D2\uFF1A]) *(?<text>[^=>:#\\s](?:[^=>:#]*[^=>:#\\s])?)|\uFF1A) *(?:#.*)?");
    private static final Pattern COMMENT = Pattern.compile(" *(?<comment>(?://|--(?!-)) ?(?<text>.*))");
    private static final Pattern COLON_IN_BRACES =
            Pattern.compile("[{,] *[\\w.-]+: +(?<text>[^\"'{}\\[\\],#:\\s]+: [^\"{}\\[\\],#]*?) *[,}]");
    private static final Pattern EMPTY_BRACES = Pattern.compile(" *(?:- +)?(?<pair>(?<key>[\\w.-]+:) +\\{}) *(#.*)?");
    private static final Pattern BLOCK_IN_LINE = Pattern.compile("[a-z][\\w.-]*: +(?:\\{.*}|\\[.*]|[\\w-]+)");
    private static final Set<String> KEYS_OF_TEXTS =
            Set.of("title", "name", "summary", "meaning", "claim", "case", "context");
    private static final Pattern ONE_VALUE = Pattern.compile(" *(?:\\S+|[A-Z0-9].*)?");
    private static final int STEP = 2;
    private static final String HYPHEN = "- ";

    private final FileText text;

    DamagedLines(FileText text) {
        this.text = text;
    }

    /** What the line of a place and the one above it may be meant to be, the likeliest first. */
    List<List<Damage>> of(Place at) {
        int line = at.line();
        List<Integer> near =
                Stream.of(line, above(line)).filter(each -> each > 0).toList();
        List<List<Damage>> all =
                new ArrayList<>(List.of(withoutBlank(line), withOtherSign(line), withOtherSign(above(line))));
        Stream.<IntFunction<Stream<Damage>>>of(
                        each -> each == line ? colonInText(at).stream() : Stream.of(),
                        this::comment,
                        each -> withoutColon(place(each, 0, 1)).stream(),
                        each -> withHyphen(each).stream(),
                        each -> emptyBraces(each).stream(),
                        each -> isEntry(each) ? setIn(each) : Stream.of(),
                        each -> withoutHyphen(each).stream(),
                        this::setIn)
                .flatMap(guess -> near.stream().flatMap(guess::apply))
                .forEach(damage -> all.add(List.of(damage)));
        return all;
    }

    /** Keys and values with nothing but a colon between them, in a line and in those right above it. */
    private List<Damage> withoutBlank(int line) {
        List<Damage> found = new ArrayList<>();
        for (int each = line; each > 0; each--) {
            int start = start(each);
            String pair = text.line(each).substring(start).stripTrailing();
            Optional<String> meant = Node.withBlank(pair);
            if (meant.isPresent()) {
                found.add(new Damage(place(each, start, pair.length()), Node.BLANK_WANTED, meant));
            } else if (each < line) {
                break;
            }
        }
        return found;
    }

    /** Keys and values with another sign between them, in a line and in those right above and below it. */
    private List<Damage> withOtherSign(int line) {
        int first = line;
        while (isWithOtherSign(above(first))) {
            first = above(first);
        }
        List<Damage> found = new ArrayList<>();
        for (int each = first; isWithOtherSign(each); each = below(each)) {
            Matcher pair = WITH_OTHER_SIGN.matcher(text.line(each));
            pair.lookingAt();
            String value = pair.group("text") == null ? "" : " " + pair.group("text");
            int end = value.isEmpty() ? text.line(each).indexOf('\uFF1A') + 1 : pair.end("text");
            found.add(new Damage(
                    place(each, pair.start("key"), end - pair.start("key")),
                    value.isEmpty() ? KEY_WANTED : Node.BLANK_WANTED,
                    Optional.of(pair.group("key") + ":" + value)));
        }
        return found;
    }

    /** A line that is a comment in other languages. */
    private Stream<Damage> comment(int line) {
        Matcher comment = COMMENT.matcher(text.line(line));
        return comment.matches()
                ? Stream.of(damage(line, comment, "comment", "a comment begins with '#'", "# " + comment.group("text")))
                : Stream.of();
    }

    private boolean isWithOtherSign(int line) {
        return WITH_OTHER_SIGN.matcher(text.line(line)).matches();
    }

    /** The text behind the key of a line that is read as another key for a colon in it, and the same in quotes. */
    private Optional<Damage> colonInText(Place at) {
        Matcher pair = KEY_AND_TEXT.matcher(text.line(at.line()));
        if (!pair.matches() || at.column() - 1 <= pair.start("text")) {
            return Optional.empty();
        }
        String value = pair.group("text");
        boolean block = BLOCK_IN_LINE.matcher(value).matches() && !KEYS_OF_TEXTS.contains(pair.group("key"));
        String meant = block ? "{" + value + "}" : '"' + value + '"';
        return Optional.of(damage(at.line(), pair, "text", COLON_IN_TEXT, meant));
    }

    /** A line that seems to hold a key without its colon; with the colon only where it looks like a key and not like a sentence. */
    Optional<Damage> withoutColon(Place at) {
        Matcher pair = WITHOUT_COLON.matcher(text.line(at.line()));
        if (!pair.matches()) {
            return Optional.empty();
        }
        String key = pair.group("key");
        String value = pair.group("text") == null ? "" : pair.group("text").stripTrailing();
        boolean meant = key.equals(key.toLowerCase(Locale.ROOT))
                && ONE_VALUE.matcher(value).matches();
        return Optional.of(new Damage(
                place(at.line(), pair.start("key"), key.length() + value.length()),
                meant ? KEY_WANTED : KEY_WANTED + GOES_ON,
                Optional.of(key + ":" + value.replaceFirst("^ +", " ")).filter(any -> meant)));
    }

    /** An entry of a list whose hyphen is missing: the first of one that goes on in this line, or another than the first. */
    private Optional<Damage> withHyphen(int line) {
        int column = text.indentation(line);
        if (isEntry(line)) {
            int first = line;
            for (int each = above(line); each > 0 && text.indentation(each) > column; each = above(each)) {
                first = each;
            }
            return first < line && text.indentation(first) == column + STEP && !isEntry(first)
                    ? Optional.of(entry(first, column, line))
                    : Optional.empty();
        }
        int other = above(line);
        while (other > 0 && text.indentation(other) > column) {
            other = above(other);
        }
        boolean another = other > 0
                && text.indentation(other) == column
                && isEntry(other)
                && key(line).equals(key(other));
        return another ? Optional.of(entry(line, column, other)) : Optional.empty();
    }

    private Damage entry(int line, int column, int other) {
        String written = text.line(line).stripTrailing();
        return new Damage(
                place(line, column, written.length() - column),
                "a hyphen is missing here, as the entry in line " + other + " has one",
                Optional.of(HYPHEN + written.strip()));
    }

    /** The lines of a text that is meant as a block of keys, or as a list, since a line of it begins with a hyphen. */
    List<Damage> noText(int first, int last) {
        List<Damage> keys = withoutBlank(last);
        if (!keys.isEmpty()) {
            return keys;
        }
        boolean list = IntStream.rangeClosed(first, last).anyMatch(this::isEntry);
        return IntStream.rangeClosed(first, last)
                .filter(line -> list && !isEntry(line) && !isEmpty(line))
                .mapToObj(line -> {
                    Damage entry = entry(line, text.indentation(line), first == line ? line + 1 : first);
                    return text.line(line).strip().startsWith("-")
                            ? new Damage(
                                    entry.place(),
                                    "between a hyphen and its entry stands a blank",
                                    entry.meant().map(meant -> HYPHEN + meant.substring(HYPHEN.length() + 1)))
                            : entry;
                })
                .toList();
    }

    /** An entry that goes on with the keys of the one before it, since its hyphen is missing. */
    Optional<Damage> again(int first, int line) {
        return isEntry(first) && text.indentation(line) == text.indentation(first) + STEP
                ? Optional.of(entry(line, text.indentation(first), first))
                : Optional.empty();
    }

    /** A key without the hyphen before it. */
    Optional<Damage> withoutHyphen(int line) {
        return key(line)
                .filter(any -> isEntry(line))
                .map(key -> new Damage(
                        place(line, text.indentation(line), start(line) - text.indentation(line) + key.length()),
                        NO_HYPHEN,
                        Optional.of(key)));
    }

    /** The hyphen of a line that stands among keys, or has keys below it. */
    Optional<Damage> hyphenAmongKeys(int line) {
        int other = above(line);
        boolean lined = other > 0
                && start(other) >= text.indentation(line)
                && text.indentation(other) == text.indentation(line);
        return lined && isEntry(line) != isEntry(other)
                ? Optional.of(new Damage(
                        place(isEntry(line) ? line : other, text.indentation(line), 1), NO_HYPHEN, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Damage> emptyBraces(int line) {
        Matcher pair = EMPTY_BRACES.matcher(text.line(line));
        String message = "{} says that nothing stands here, and below it something does: take {} out";
        return pair.matches() ? Optional.of(damage(line, pair, "pair", message, pair.group("key"))) : Optional.empty();
    }

    /**
     * A key that is set in as far as one of those about it, the nearest first. One with a block below it that goes with it stays:
     * there a line is missing rather.
     */
    private Stream<Damage> setIn(int line) {
        int own = text.indentation(line);
        boolean goesOn = above(line) > 0
                && own >= text.indentation(above(line))
                && key(above(line)).isEmpty();
        if (goesOn || key(line).isEmpty()) {
            return Stream.of();
        }
        boolean head = KEY_ALONE.matcher(text.line(line)).matches();
        int below = text.indentation(below(line));
        int most = head && below == own + STEP ? STEP - 1 : own + STEP;
        String written = text.line(line).strip();
        return levels(line).stream()
                .filter(level -> level != own && Math.abs(level - own) <= most && (!head || below > level))
                .sorted(Comparator.comparingInt((Integer level) -> Math.abs(level - own))
                        .thenComparing(Comparator.reverseOrder()))
                .map(level -> new Damage(
                        place(line, 0, own + written.length()),
                        "this line begins with " + blanks(own) + "; it lines up with " + (level == 0 ? "none" : level),
                        Optional.of(" ".repeat(level) + written)));
    }

    private static String blanks(int count) {
        return count == 0 ? "no blank" : count == 1 ? "1 blank" : count + " blanks";
    }

    /** How far those lines are set in that a line can belong to. */
    private Set<Integer> levels(int line) {
        Set<Integer> levels = new TreeSet<>();
        int below = text.indentation(below(line));
        if (Math.abs(below - text.indentation(line)) < STEP) {
            levels.add(below);
        }
        int least = Integer.MAX_VALUE;
        for (int each = above(line); each > 0; each = above(each)) {
            boolean belongs = isEntry(line) ? isEntry(each) : key(each).isPresent();
            if (belongs && text.indentation(each) < least) {
                least = text.indentation(each);
                levels.add(isEntry(line) ? least : start(each));
            }
        }
        return levels;
    }

    /** The key of a line that is set in deeper than a key with its value right above it. */
    Optional<Damage> deeperThanAbove(int line) {
        Optional<String> key = key(line);
        boolean deeper =
                line > 1 && KEY_AND_TEXT.matcher(text.line(line - 1)).matches() && start(line) > start(line - 1);
        return key.filter(any -> deeper)
                .map(any -> new Damage(
                        place(line, start(line), any.length()),
                        "this is set in deeper than the line above it, which has a value already: line it up, or put the"
                                + " key above it that it belongs to",
                        Optional.empty()));
    }

    /** The only entry of a list, behind its hyphen in the line of the key. */
    Optional<Damage> entryInLine(Place hyphen) {
        String rest = text.line(hyphen.line()).substring(hyphen.column() - 1).stripTrailing();
        return rest.matches("- +[\\w.-]+")
                ? Optional.of(new Damage(
                        place(hyphen.line(), hyphen.column() - 1, rest.length()),
                        "a list in the line of its key stands in brackets",
                        Optional.of("[" + rest.substring(1).strip() + "]")))
                : Optional.empty();
    }

    /** What stands behind a value that has ended. */
    List<List<Damage>> remark(Place at) {
        String rest = text.line(at.line()).substring(at.column() - 1).stripTrailing();
        return List.of(List.of(new Damage(
                place(at.line(), at.column() - 1, rest.length()), WrongValue.REMARK, Optional.of("# " + rest))));
    }

    /** The text in braces that is read as another key for a colon in it; a bracket that is closed at the end of its line. */
    List<List<Damage>> inBrackets(Place opened, Place at) {
        List<List<Damage>> all = new ArrayList<>();
        Matcher pair = COLON_IN_BRACES.matcher(text.line(at.line()));
        while (pair.find()) {
            if (pair.start("text") < at.column() - 1 && at.column() - 1 <= pair.end("text")) {
                all.add(List.of(damage(at.line(), pair, "text", COLON_IN_TEXT, '"' + pair.group("text") + '"')));
            }
        }
        String rest = text.line(opened.line()).substring(opened.column() - 1).replaceFirst("\\s+(#.*)?$", "");
        boolean list = rest.startsWith("[");
        if (list || rest.startsWith("{")) {
            all.add(List.of(new Damage(
                    place(opened.line(), opened.column() - 1, rest.length()),
                    list ? LIST_OPEN : BLOCK_OPEN,
                    Optional.of(rest.replaceFirst(",$", "") + (list ? "]" : "}")))));
        }
        return all;
    }

    private Optional<String> key(int line) {
        Matcher key = KEY.matcher(text.line(line));
        return key.lookingAt() ? Optional.of(key.group("key")) : Optional.empty();
    }

    private boolean isEntry(int line) {
        return text.line(line).startsWith(HYPHEN, text.indentation(line));
    }

    /** Where that begins which stands in a line, behind its hyphen if it has one. */
    private int start(int line) {
        String written = text.line(line);
        int start = text.indentation(line);
        return isEntry(line)
                ? written.length() - written.substring(start + 1).stripLeading().length()
                : start;
    }

    /** The next line above that is neither empty nor a comment; 0 if there is none. */
    private int above(int line) {
        int above = line - 1;
        while (above > 0 && isEmpty(above)) {
            above--;
        }
        return above;
    }

    private int below(int line) {
        int below = line + 1;
        int last = text.lines().size();
        while (below <= last && isEmpty(below)) {
            below++;
        }
        return below;
    }

    private boolean isEmpty(int line) {
        return text.line(line).isBlank() || text.line(line).strip().startsWith("#");
    }

    /** What one group of a line's form is meant to be. */
    private Damage damage(int line, Matcher form, String group, String message, String meant) {
        Place place = place(line, form.start(group), form.end(group) - form.start(group));
        return new Damage(place, message, Optional.of(meant));
    }

    private Place place(int line, int offset, int length) {
        return new Place(text.file(), line, offset + 1, Math.max(1, length));
    }
}
