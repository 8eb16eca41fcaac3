package entente.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that may stand somewhere.
 *
 * @param what a word of them is, in a message: "source", "kind of section"
 * @param words in their own order
 * @param certain whether these are all; where the file that lists them could not be read, any word may be right
 * @param former words that some of them were called before, each with what it is called now
 * @param texts what is said of some of these words, by which one may be meant that is near to none
 * @param aside what there is to say of some words that are none of these, before any other is guessed
 */
public record KnownWords(
        String what,
        Collection<String> words,
        boolean certain,
        Map<String, String> former,
        Map<String, String> texts,
        Function<String, Optional<Aside>> aside) {

    /**
     * What there is to say of a word.
     *
     * @param remark the end of the message
     * @param meant the words that it may mean; empty where none of the known ones is meant
     */
    public record Aside(String remark, List<String> meant) {
        public Aside {
            meant = List.copyOf(meant);
        }
    }

    private static final String HYPHEN = "- ";

    public KnownWords {
        words = List.copyOf(words);
        former = Collections.unmodifiableMap(new LinkedHashMap<>(former));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public KnownWords(String what, Collection<String> words, boolean certain) {
        this(what, words, certain, Map.of(), Map.of(), word -> Optional.empty());
    }

    /** The same words, with more to say of others, where nothing is said of them yet. */
    public KnownWords saying(Function<String, Optional<Aside>> more) {
        return new KnownWords(
                what, words, certain, former, texts, word -> aside.apply(word).or(() -> more.apply(word)));
    }

    /** The same words, and what they were called before: that is read as what it is called now, with a warning. */
    public KnownWords formerly(Map<String, String> names) {
        return new KnownWords(what, words, certain, names, texts, aside);
    }

    /** The same with a remark on some words, each of which means none of these. */
    public KnownWords remarking(Function<String, Optional<String>> remark) {
        return saying(word -> remark.apply(word).map(said -> new Aside(said, List.of())));
    }

    /** The same with a remark on any word that is near to none of these. */
    public KnownWords remarking(String remark) {
        return remarking(word ->
                Optional.of(remark).filter(any -> Guess.nearest(word, words).isEmpty()));
    }

    /**
     * The same where a word that is near to none of these may be said in other words.
     *
     * @param said of some of them
     */
    public KnownWords described(Map<String, String> said) {
        return new KnownWords(what, words, certain, former, said, aside);
    }

    /** The same and one more. */
    public KnownWords and(String word) {
        return new KnownWords(
                what, Stream.concat(words.stream(), Stream.of(word)).toList(), certain, former, texts, aside);
    }

    /** The same but for one, and what a word of the others is. */
    public KnownWords without(String word, String called) {
        List<String> others =
                words.stream().filter(other -> !other.equals(word)).toList();
        Map<String, String> said = new LinkedHashMap<>(texts);
        said.remove(word);
        return new KnownWords(called, others, certain, former, said, aside);
    }

    public static KnownWords of(String what, Collection<String> words) {
        return new KnownWords(what, words, true);
    }

    /** The constants of a type, and how they are printed. */
    public static <W extends Enum<W> & NamedConstant> KnownWords of(String what, Class<W> type) {
        return of(what, NamedConstant.all(type))
                .described(Stream.of(type.getEnumConstants())
                        .collect(Collectors.toMap(NamedConstant::word, NamedConstant::plainly)));
    }

    /** Words that nobody can tell, since what lists them could not be read. */
    public static KnownWords untold(String what) {
        return new KnownWords(what, List.of(), false);
    }

    /** The word that the node is, if it is one of these; else a problem is recorded. */
    public Optional<String> read(Node node, Problems problems) {
        return read(node, List::of, problems);
    }

    /** @param beside words that cannot be meant, for they stand beside it */
    private Optional<String> read(Node node, Supplier<Collection<String>> beside, Problems problems) {
        problems.forms().ifPresent(forms -> forms.value(node, new ValueForm.Word(this)));
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Scalar.Kind.TEXT) {
            Optional<String> meant = Node.written(node)
                    .flatMap(number -> Guess.same(number, words))
                    .map(KnownWords::plain)
                    .or(() -> node.items().stream()
                            .flatMap(item -> Node.text(item).stream())
                            .filter(words::contains)
                            .findFirst());
            String one = node.items().size() > 1 ? "one " : "a ";
            problems.error(node.place(), one + what + " is wanted here, not " + node.described(), meant);
            return Optional.empty();
        }
        return read(scalar.place(), scalar.text(), beside, problems);
    }

    /** The word of these that a key of a block is, which stands there by no other name as well; else a problem is recorded. */
    public Optional<String> key(Node.Entry entry, Collection<Node.Entry> block, Problems problems) {
        problems.forms().ifPresent(forms -> forms.key(entry, this));
        Supplier<Collection<String>> beside = () -> block.stream()
                .filter(other -> other != entry)
                .flatMap(other -> meant(other.key()).stream())
                .toList();
        Optional<String> pair = entry.isAlone() && certain && !words.contains(entry.key())
                ? Node.pair(entry.key(), words)
                : Optional.empty();
        if (pair.isPresent()) {
            problems.error(entry.keyPlace(), Node.BLANK_WANTED, pair);
            return Optional.empty();
        }
        Optional<String> word = read(entry.keyPlace(), entry.key(), beside, problems);
        for (Node.Entry other : block) {
            if (other != entry
                    && word.isPresent()
                    && meant(other.key()).equals(word)
                    && other.keyPlace().compareTo(entry.keyPlace()) < 0) {
                problems.error(
                        entry.keyPlace(),
                        "'" + entry.key() + "' and '" + other.key() + "', in line "
                                + other.keyPlace().line() + ", are one: leave one of them out");
                return Optional.empty();
            }
        }
        return word;
    }

    /** Goes through the entries of a block whose keys are words of these; others are recorded as problems. */
    public void each(Collection<Node.Entry> block, Problems problems, BiConsumer<String, Node.Entry> read) {
        for (Node.Entry entry : block) {
            key(entry, block, problems).ifPresent(word -> read.accept(word, entry));
        }
    }

    private Optional<String> meant(String word) {
        return words.contains(word) ? Optional.of(word) : Optional.ofNullable(former.get(word));
    }

    /** The word of these that it is, by its present name; else a problem is recorded. */
    public Optional<String> read(Place place, String word, Problems problems) {
        return read(place, word, List::of, problems);
    }

    private Optional<String> read(Place place, String word, Supplier<Collection<String>> others, Problems problems) {
        if (!certain || words.contains(word)) {
            return Optional.of(word);
        }
        String now = former.get(word);
        if (now != null) {
            problems.add(new Problem(
                    place,
                    Problem.Severity.WARNING,
                    "'" + word + "' has another name now, and is read as that",
                    List.of(),
                    Optional.of(now)));
            return Optional.of(now);
        }
        String message = "'" + Node.shortened(word) + "' is no " + what;
        if (!problems.isGuessing()) {
            problems.error(place, message);
            return Optional.empty();
        }
        Collection<String> beside = others.get();
        Aside said = aside.apply(word)
                .or(() -> meantByText(word))
                .filter(any -> any.meant().stream().noneMatch(beside::contains))
                .orElseGet(() -> near(word, beside));
        problems.unknown(place, message + said.remark(), word, said.meant(), words);
        return Optional.empty();
    }

    /** The one of which it is said what stands there, where that is near to none. */
    private Optional<Aside> meantByText(String word) {
        String said = word.replaceAll("(?i)\\b" + Pattern.quote(what) + "\\b", "");
        return Optional.of(Guess.described(said, texts))
                .filter(meant -> meant.size() == 1)
                .or(() -> Guess.byOneWord(said, texts).map(List::of))
                .filter(any -> Guess.nearest(word, words).isEmpty())
                .map(meant -> new Aside("", meant));
    }

    /** The nearest word that does not stand beside it; where only one that does is near, that it stands there. */
    private Aside near(String word, Collection<String> beside) {
        Optional<String> meant = Guess.nearest(
                word, words.stream().filter(each -> !beside.contains(each)).toList());
        Optional<String> already = meant.isPresent() ? Optional.empty() : Guess.nearest(word, words);
        String remark =
                already.map(near -> "; '" + near + "' stands here already").orElse("");
        return new Aside(remark, meant.stream().toList());
    }

    /** A word as it is to be written: in quotes where it would be taken for something else. */
    static String plain(String word) {
        return Node.Scalar.Kind.ofPlain(word) == Node.Scalar.Kind.TEXT ? word : '"' + word + '"';
    }

    private static List<String> inARow(String text) {
        return List.of(text.split(" +and +|[ ,;]+"));
    }

    /** Whether lines are meant as a list, a word each, and have no hyphens: this is recorded then, a problem a line. */
    public boolean isWithoutHyphens(Node node, Problems problems) {
        List<Node.Scalar> lines = node instanceof Node.Scalar scalar
                ? scalar.lines()
                : node.entries().stream()
                        .filter(entry -> entry.value().is(Node.Scalar.Kind.EMPTY))
                        .map(entry -> new Node.Scalar(entry.value().place(), entry.key(), Node.Scalar.Kind.TEXT))
                        .toList();
        List<String> meant = lines.stream()
                .map(line -> line.text().replaceFirst("[,;]$", ""))
                .flatMap(word -> (words.contains(word) ? Optional.of(word) : Guess.nearest(word, words)).stream())
                .toList();
        boolean all = !lines.isEmpty()
                && meant.size() == Math.max(lines.size(), node.entries().size())
                && lines.stream().map(line -> line.place().line()).distinct().count() == lines.size();
        for (int i = 0; all && i < lines.size(); i++) {
            problems.error(
                    lines.get(i).place(),
                    "each entry of a list that goes over several lines has a hyphen before it",
                    HYPHEN + plain(meant.get(i)));
        }
        return all;
    }

    /** The distinct words of a list; what is none of these or stands twice is recorded as a problem. */
    public List<String> readAll(Node node, Problems problems) {
        problems.forms().ifPresent(forms -> forms.value(node, new ValueForm.Words(this, false)));
        Map<String, Place> read = new LinkedHashMap<>();
        if (isWithoutHyphens(node, problems)) {
            return List.of();
        }
        if (!(node instanceof Node.Sequence list)) {
            Optional<String> meant = Node.text(node)
                    .map(KnownWords::inARow)
                    .filter(words::containsAll)
                    .or(() -> Node.text(node)
                            .map(text -> List.of(text.split(" *[=:<>!]", 2)[0]))
                            .filter(words::containsAll))
                    .map(row -> "[" + String.join(", ", row) + "]");
            problems.error(
                    node.place(),
                    "a list of words is wanted here, each a " + what + ", not " + node.described(),
                    meant);
            return List.of();
        }
        for (Node item : list.items()) {
            List<String> parts = Node.text(item).map(KnownWords::inARow).orElse(List.of());
            if (parts.size() > 1 && words.containsAll(parts)) {
                problems.error(item.place(), "a comma is missing between these", String.join(", ", parts));
                continue;
            }
            Supplier<Collection<String>> beside = () -> list.items().stream()
                    .filter(other -> other != item)
                    .flatMap(other -> Node.text(other).stream())
                    .toList();
            read(item, beside, problems).ifPresent(word -> {
                Place first = read.putIfAbsent(word, item.place());
                if (first != null) {
                    problems.error(item.place(), "'" + word + "' stands in this list a second time");
                }
            });
        }
        return new ArrayList<>(read.keySet());
    }
}
