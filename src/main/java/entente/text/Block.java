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
    private final Set<String> asked;
    private final Map<String, ValueForm> missing;
    private final Node.Mapping mapping;
    private final Problems problems;
    private final boolean required;

    private Block(
            String what,
            Place place,
            Node.Mapping mapping,
            Problems problems,
            Set<String> asked,
            Map<String, ValueForm> missing,
            boolean required) {
        this.what = what;
        this.place = place;
        this.mapping = mapping;
        this.problems = problems;
        this.asked = asked;
        this.missing = missing;
        this.required = required;
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
            return Optional.of(
                    new Block(what, place, mapping, problems, new LinkedHashSet<>(), new LinkedHashMap<>(), true));
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

    /** The same block where keys that are asked for need not stand. */
    public Block optional() {
        return new Block(what, place, mapping, problems, asked, missing, false);
    }

    /** The entry of a key. */
    public Optional<Node.Entry> entry(String key) {
        return entry(key, new ValueForm.Any());
    }

    /** @param form what may stand there, for whoever wants to know it */
    private Optional<Node.Entry> entry(String key, ValueForm form) {
        asked.add(key);
        problems.forms().ifPresent(forms -> forms.asked(mapping, key, form, required));
        Optional<Node.Entry> entry = mapping.entry(key);
        if (required && entry.isEmpty()) {
            missing.putIfAbsent(key, form);
        }
        return entry;
    }

    public Optional<Node> node(String key) {
        return node(key, new ValueForm.Any());
    }

    /** The value of a key, which somebody else reads as of that form. */
    public Optional<Node> node(String key, ValueForm form) {
        return entry(key, form).map(Node.Entry::value);
    }

    /** The text of a key, white space folded; empty if there is none, which is recorded. */
    public String text(String key, int mostCharacters) {
        return node(key, new ValueForm.Text(mostCharacters))
                .flatMap(node -> text(node, key, mostCharacters))
                .orElse("");
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

    /** One of the known words. */
    public Optional<String> word(String key, KnownWords known) {
        return node(key, new ValueForm.Word(known)).flatMap(node -> known.read(node, problems));
    }

    /** One of the constants of a type. */
    public <W extends Enum<W> & NamedConstant> Optional<W> constant(String key, String what, Class<W> type) {
        return word(key, KnownWords.of(what, type)).flatMap(word -> NamedConstant.of(type, word));
    }

    /** A list of known words; where the key must stand, an empty list is recorded as a problem. */
    public List<String> words(String key, KnownWords known) {
        return node(key, new ValueForm.Words(known, required))
                .map(node -> known.readAll(refuseEmpty(key, node), problems))
                .orElse(List.of());
    }

    public <W extends Enum<W> & NamedConstant> Set<W> constants(String key, String what, Class<W> type) {
        return words(key, KnownWords.of(what, type)).stream()
                .flatMap(word -> NamedConstant.of(type, word).stream())
                .collect(Collectors.toSet());
    }

    private Node refuseEmpty(String key, Node node) {
        if (required && node instanceof Node.Sequence list && list.items().isEmpty()) {
            problems.error(node.place(), "'" + key + "' needs at least one entry");
        }
        return node;
    }

    /** A whole number within bounds; 0 if there is none, which is recorded. */
    public int whole(String key, int min, int max) {
        return node(key, new ValueForm.Whole(min, max))
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

    /** The block under a key. */
    public Optional<Block> block(String key, String called) {
        return entry(key).flatMap(entry -> of(entry.value(), called, entry.keyPlace(), problems));
    }

    /** The entries of a block whose keys are ids; where the key must stand, at least one is wanted. */
    public List<Node.Entry> named(String key) {
        Optional<Node.Entry> entry = entry(key, new ValueForm.Entries(required));
        List<Node.Entry> named = entry.map(this::named).orElse(List.of());
        entry.filter(block -> required && named.isEmpty() && block.value() instanceof Node.Mapping)
                .ifPresent(block -> problems.error(block.keyPlace(), "'" + key + "' needs at least one entry"));
        return named;
    }

    private List<Node.Entry> named(Node.Entry entry) {
        return of(entry.value(), "'" + entry.key() + "'", entry.keyPlace(), problems)
                .map(block -> block.mapping.entries())
                .orElse(List.of());
    }

    /** The items of a list; where the key must stand, at least one is wanted. */
    public List<Node> items(String key) {
        return node(key, new ValueForm.Items())
                .map(node -> {
                    if (!(refuseEmpty(key, node) instanceof Node.Sequence list)) {
                        problems.error(node.place(), "'" + key + "' is a list, not " + node.described());
                        return List.<Node>of();
                    }
                    return list.items();
                })
                .orElse(List.of());
    }

    /** A whole number for each known word. */
    public Map<String, Integer> numbers(String key, KnownWords known, int min, int max) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        known.each(
                entry(key, new ValueForm.Numbers(known, min, max))
                        .map(this::named)
                        .orElse(List.of()),
                problems,
                (word, entry) -> whole(entry.value(), word, min, max).ifPresent(number -> numbers.put(word, number)));
        return numbers;
    }

    /** A text for some known words; messages call the block so. */
    public Map<String, String> texts(String key, String called, KnownWords known, int mostCharacters) {
        Map<String, String> texts = new LinkedHashMap<>();
        block(key, called)
                .ifPresent(block -> named(key)
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
        boolean allAsked = mapping.entries().stream().map(Node.Entry::key).allMatch(asked::contains);
        List<String> absent =
                asked.stream().filter(key -> mapping.entry(key).isEmpty()).toList();
        for (Node.Entry entry : mapping.entries()) {
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
