package entente.text;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A block of keys while it is read. What is asked for and missing, and what stands there unasked, is told by
 * {@link #done()}: a misspelt key is one mistake and told once.
 */
public final class Block {
    /** Digits alone, nine at most, with a minus before them where the number is negative. */
    private static final String WHOLE = "0|-?[1-9][0-9]{0,8}";

    private final String what;
    private final Place place;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, ValueForm> missing = new LinkedHashMap<>();
    private final Node.Mapping mapping;
    private final Problems problems;

    private Block(String what, Place place, Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.place = place;
        this.problems = problems;
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    /** Begins to read the block of an entry, which messages call by its key: {@code the party 'x'}. */
    public static Optional<Block> of(Node.Entry entry, String what, Problems problems) {
        return of(entry.value(), what + " '" + entry.key() + "'", entry.keyPlace(), problems);
    }

    /**
     * Begins to read a block.
     *
     * @param what it is, for messages: "the option", "the value 'none'"
     * @param place of what it belongs to, where a missing key is told
     * @return empty if it is none, which is recorded
     */
    public static Optional<Block> of(Node node, String what, Place place, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Block(what, place, mapping, problems));
        }
        problems.error(node.place(), what + " is a block of keys, not " + node.described());
        return Optional.empty();
    }

    public Place place() {
        return place;
    }

    public Problems problems() {
        return problems;
    }

    /** The entry of a key that must stand. */
    public Optional<Node.Entry> entry(String key) {
        return entry(key, new ValueForm.Any(), true);
    }

    /** The entry of a key that may stand. */
    public Optional<Node.Entry> entryIfAny(String key) {
        return entry(key, new ValueForm.Any(), false);
    }

    /** @param form what may stand there, for whoever wants to know it */
    private Optional<Node.Entry> entry(String key, ValueForm form, boolean required) {
        asked.add(key);
        problems.shapes().ifPresent(shapes -> shapes.asked(mapping, key, form, required));
        Optional<Node.Entry> entry = Optional.ofNullable(entries.get(key));
        if (required && entry.isEmpty()) {
            missing.putIfAbsent(key, form);
        }
        return entry;
    }

    private Optional<Node> node(String key, ValueForm form, boolean required) {
        return entry(key, form, required).map(Node.Entry::value);
    }

    public Optional<Node> node(String key) {
        return node(key, new ValueForm.Any(), true);
    }

    /** The value of a key that must stand, which somebody else reads as of that form. */
    public Optional<Node> node(String key, ValueForm form) {
        return node(key, form, true);
    }

    public Optional<Node> nodeIfAny(String key) {
        return node(key, new ValueForm.Any(), false);
    }

    /** The text of a key that must stand, white space folded; empty if there is none, which is recorded. */
    public String text(String key, int mostCharacters) {
        return text(key, mostCharacters, true).orElse("");
    }

    public Optional<String> textIfAny(String key, int mostCharacters) {
        return text(key, mostCharacters, false);
    }

    private Optional<String> text(String key, int most, boolean required) {
        return node(key, new ValueForm.Text(most), required).flatMap(node -> text(node, key, most));
    }

    private Optional<String> text(Node node, String key, int most) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Scalar.Kind.TEXT) {
            problems.error(node.place(), "'" + key + "' is a text, not " + node.described());
            return Optional.empty();
        }
        String text = scalar.text().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            problems.error(node.place(), "'" + key + "' is empty");
            return Optional.empty();
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            problems.error(node.place(), "'" + key + "' has " + length + " characters; it may have " + most);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** One of the known words, of a key that must stand. */
    public Optional<String> word(String key, KnownWords known) {
        return node(key, new ValueForm.Word(known), true).flatMap(node -> known.read(node, problems));
    }

    public Optional<String> wordIfAny(String key, KnownWords known) {
        return node(key, new ValueForm.Word(known), false).flatMap(node -> known.read(node, problems));
    }

    /** One of the constants of a type, of a key that must stand. */
    public <W extends Enum<W> & NamedConstant> Optional<W> constant(String key, String what, Class<W> type) {
        return word(key, KnownWords.of(what, type)).flatMap(word -> NamedConstant.of(type, word));
    }

    /** A list of known words, of a key that must stand; an empty list is recorded as a problem. */
    public List<String> words(String key, KnownWords known) {
        return node(key, new ValueForm.Words(known, true), true)
                .map(node -> known.readAll(refuseEmpty(key, node), problems))
                .orElse(List.of());
    }

    public List<String> wordsIfAny(String key, KnownWords known) {
        return node(key, new ValueForm.Words(known, false), false)
                .map(node -> known.readAll(node, problems))
                .orElse(List.of());
    }

    public <W extends Enum<W> & NamedConstant> Set<W> constantsIfAny(String key, String what, Class<W> type) {
        return wordsIfAny(key, KnownWords.of(what, type)).stream()
                .flatMap(word -> NamedConstant.of(type, word).stream())
                .collect(Collectors.toSet());
    }

    private Node refuseEmpty(String key, Node node) {
        if (node instanceof Node.Sequence list && list.items().isEmpty()) {
            problems.error(node.place(), "'" + key + "' needs at least one entry");
        }
        return node;
    }

    /** A whole number within bounds, of a key that must stand; 0 if there is none, which is recorded. */
    public int whole(String key, int min, int max) {
        return node(key, new ValueForm.Whole(min, max), true)
                .flatMap(node -> whole(node, key, min, max))
                .orElse(0);
    }

    private Optional<Integer> whole(Node node, String key, int min, int max) {
        Optional<Integer> number = wholeNumber(node, min, max);
        if (number.isPresent()) {
            return number;
        }
        WrongValue.tell(
                node,
                "'" + key + "' is a whole number from " + min + " to " + max
                        + Node.withoutQuotes(node, Node.Scalar.Kind.WHOLE_NUMBER),
                "",
                Node.only(node)
                        .or(() -> Node.written(node).map(text -> text.replaceFirst("\\.0*$| ?%$", "")))
                        .filter(text -> isWithin(text, min, max)),
                text -> Optional.of(text).filter(value -> isWithin(value, min, max)),
                problems);
        return Optional.empty();
    }

    private static boolean isWithin(String text, int min, int max) {
        return text.matches(WHOLE) && min <= Integer.parseInt(text) && Integer.parseInt(text) <= max;
    }

    /** The whole number within these bounds that a value is. */
    public static Optional<Integer> wholeNumber(Node node, int min, int max) {
        return Node.written(node)
                .filter(text -> node.is(Node.Scalar.Kind.WHOLE_NUMBER) && isWithin(text, min, max))
                .map(Integer::valueOf);
    }

    /** The block under a key that must stand. */
    public Optional<Block> block(String key, String called) {
        return entry(key).flatMap(entry -> of(entry.value(), called, entry.keyPlace(), problems));
    }

    public Optional<Block> blockIfAny(String key, String called) {
        return entryIfAny(key).flatMap(entry -> of(entry.value(), called, entry.keyPlace(), problems));
    }

    /** The entries of a block whose keys are ids, under a key that must stand and have at least one. */
    public List<Node.Entry> named(String key) {
        Optional<Node.Entry> entry = entry(key, new ValueForm.Entries(true), true);
        List<Node.Entry> named = entry.map(this::named).orElse(List.of());
        entry.filter(block -> named.isEmpty() && block.value() instanceof Node.Mapping)
                .ifPresent(block -> problems.error(block.keyPlace(), "'" + key + "' needs at least one entry"));
        return named;
    }

    public List<Node.Entry> namedIfAny(String key) {
        return entry(key, new ValueForm.Entries(false), false).map(this::named).orElse(List.of());
    }

    private List<Node.Entry> named(Node.Entry entry) {
        return of(entry.value(), "'" + entry.key() + "'", entry.keyPlace(), problems)
                .map(block -> block.mapping.entries())
                .orElse(List.of());
    }

    /** The items of a list, under a key that must stand and have at least one. */
    public List<Node> items(String key) {
        return node(key, new ValueForm.Items(), true)
                .map(node -> {
                    if (!(refuseEmpty(key, node) instanceof Node.Sequence list)) {
                        problems.error(node.place(), "'" + key + "' is a list, not " + node.described());
                        return List.<Node>of();
                    }
                    return list.items();
                })
                .orElse(List.of());
    }

    /** A whole number for each known word, under a key that must stand. */
    public Map<String, Integer> numbers(String key, KnownWords known, int min, int max) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        known.each(
                entry(key, new ValueForm.Numbers(known, min, max), true)
                        .map(this::named)
                        .orElse(List.of()),
                problems,
                (word, entry) -> whole(entry.value(), word, min, max).ifPresent(number -> numbers.put(word, number)));
        return numbers;
    }

    /** A text for some known words, under a key that may stand; messages call the block so. */
    public Map<String, String> texts(String key, String called, KnownWords known, int mostCharacters) {
        Map<String, String> texts = new LinkedHashMap<>();
        blockIfAny(key, called)
                .ifPresent(block -> namedIfAny(key)
                        .forEach(entry -> known.read(entry.keyPlace(), entry.key(), problems)
                                .ifPresent(word -> texts.put(word, block.text(entry.key(), mostCharacters)))));
        return texts;
    }

    /**
     * Tells what stands here unasked and what is missing; to be called when all that may stand has been asked for.
     *
     * @return whether nothing stands here unasked
     */
    public boolean done() {
        return done(key -> "");
    }

    /** @param aside what there is to say of a key that does not stand here, as the end of a message */
    public boolean done(UnaryOperator<String> aside) {
        boolean allAsked = asked.containsAll(entries.keySet());
        List<String> absent =
                asked.stream().filter(key -> !entries.containsKey(key)).toList();
        for (Node.Entry entry : entries.values()) {
            if (!asked.contains(entry.key())) {
                Optional<String> meant = Guess.nearest(entry.key(), absent).or(() -> Guess.nearest(entry.key(), asked));
                meant.ifPresent(missing::remove);
                Optional<String> pair = entry.isAlone()
                        ? Node.pair(entry.key(), asked).or(() -> Node.withBlank(entry.key()))
                        : Optional.empty();
                if (pair.isPresent()) {
                    missing.keySet().removeIf(key -> pair.get().startsWith(key + ":"));
                    problems.error(entry.keyPlace(), Node.BLANK_WANTED, pair);
                    continue;
                }
                boolean stands = meant.isEmpty() && missing.size() == 1;
                String remark =
                        (stands ? ", which" + lacks(missing.keySet().iterator().next()) : remark(entry))
                                + aside.apply(entry.key());
                if (stands) {
                    missing.clear();
                }
                problems.add(new Problem(
                        entry.keyPlace(),
                        Problem.Severity.ERROR,
                        "unknown key '" + Node.shortened(entry.key()) + "' in " + what + remark,
                        List.copyOf(asked),
                        meant));
            }
        }
        missing.keySet().forEach(key -> problems.error(place, what + lacks(key)));
        return allAsked;
    }

    private String lacks(String key) {
        String form = requireNonNull(missing.get(key)).described();
        return " lacks the key '" + key + "'" + (form.isEmpty() ? "" : ": " + form);
    }

    /** Of a key without a value, which a comma in braces makes of the end of a text. */
    private static String remark(Node.Entry key) {
        return key.isAlone()
                ? "; if it belongs to the text before it, put that text in quotes, for a comma ends it"
                : "";
    }
}
