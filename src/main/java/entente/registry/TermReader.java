package entente.registry;

import entente.model.Ids;
import entente.model.PartialDate;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import entente.text.Block;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads one term of a section of the vocabulary.
 *
 * @param leading the entry of the section's leading term
 * @param former of the terms of the section
 * @param table what the vocabulary may name, and where problems are recorded
 */
record TermReader(
        String section,
        Section.Kind kind,
        Node.Entry entry,
        Optional<Node.Entry> leading,
        FormerNames former,
        VocabularyReader table) {
    private static final KnownWords TYPES = KnownWords.of("type", List.of("choice", "set", "flag", "amount"))
            .saying(word -> otherwise(word).map(type -> new KnownWords.Aside("", List.of(type))));
    private static final int UNIT = 40;
    private static final int MOST_DIGITS = 10;
    private static final String WHOLE = "-?(0|[1-9][0-9]{0,8})";
    private static final int MOST_VALUES = 10;

    /** What a set is called that is not empty, and an amount, among the words. */
    private static final String SOME = "some";

    private static final String AMOUNT = "amount";

    /** Empty if its name or type cannot be used, which is recorded. */
    Optional<Term> term() {
        Optional<Block> read = Block.of(entry.value(), "the term '" + id() + "'", entry.keyPlace(), problems());
        if (!Ids.field(entry, problems()) || read.isEmpty()) {
            return Optional.empty();
        }
        Block block = read.get();
        String meaning = block.text("meaning", VocabularyReader.MEANING);
        List<String> shown = block.words("sources", table.sources());
        Optional<Type> type = type(block);
        Map<String, String> words = type.map(known -> words(block, known)).orElse(Map.of());
        List<String> formerly = former.of(block);
        block.done();
        type.ifPresent(this::check);
        return type.map(known -> new Term(
                section, kind, entry.key(), known, leads(), meaning, shown, words, formerly, entry.keyPlace()));
    }

    private String id() {
        return section + "." + entry.key();
    }

    private Problems problems() {
        return table.problems();
    }

    private void error(Place place, String message) {
        problems().error(place, message);
    }

    private boolean leads() {
        return leading.filter(entry::equals).isPresent();
    }

    /** Whether it leads, or may, where it cannot be read which term does. */
    private boolean mayLead() {
        return leads() || kind == Section.Kind.INSTRUMENT && leading.isEmpty();
    }

    /** The type that other programs call so. */
    private static Optional<String> otherwise(String word) {
        return switch (word) {
            case "number", "integer", "int", "money" -> Optional.of("amount");
            case "boolean", "bool" -> Optional.of("flag");
            case "list", "array" -> Optional.of("set");
            case "enum", "text", "string" -> Optional.of("choice");
            default -> Optional.empty();
        };
    }

    /** How sentences say it, by what can be said. */
    private Map<String, String> words(Block block, Type type) {
        List<String> sayable = new ArrayList<>(type.words());
        if (type instanceof Type.Subset) {
            sayable.addAll(List.of(Term.NONE, SOME));
        } else if (type instanceof Type.Amount) {
            sayable.add(AMOUNT);
        }
        KnownWords known = KnownWords.of("value of " + id(), sayable);
        return block.optional().texts("words", "the words of '" + id() + "'", known, VocabularyReader.MEANING);
    }

    private Optional<Type> type(Block block) {
        Optional<String> type = block.word("type", TYPES);
        if (type.isEmpty()) {
            List.of("values", "dated", "unit", "min", "max", "words").forEach(block.optional()::entry);
            return Optional.empty();
        }
        return switch (type.get()) {
            case "choice" -> Optional.of(new Type.Choice(values(block, 2)));
            case "set" -> Optional.of(new Type.Subset(values(block, 1)));
            case "amount" -> Optional.of(amount(block));
            default -> Optional.of(new Type.Flag(dated(block, new Type.Flag())));
        };
    }

    private Type.Amount amount(Block block) {
        String unit = block.text("unit", UNIT);
        int min = block.whole("min", -VocabularyReader.MOST, VocabularyReader.MOST);
        int max = block.whole("max", -VocabularyReader.MOST, VocabularyReader.MOST);
        boolean told = Stream.of("min", "max")
                .allMatch(key -> block.optional()
                        .node(key)
                        .flatMap(node -> Block.wholeNumber(node, -VocabularyReader.MOST, VocabularyReader.MOST))
                        .isPresent());
        if (told && min > max) {
            error(
                    block.node("max").map(Node::place).orElse(block.place()),
                    "the greatest amount of '" + id() + "' is below the least, " + min);
        }
        Type.Amount amount = new Type.Amount(min, Math.max(min, max), unit);
        return new Type.Amount(min, amount.max(), unit, dated(block, amount));
    }

    /** The values of a flag or an amount that hold only from or until some day. */
    private List<Value> dated(Block block, Type type) {
        List<Value> told = new ArrayList<>();
        for (Node.Entry entry : block.optional().named("dated")) {
            problems()
                    .forms()
                    .ifPresent(
                            forms -> forms.id(entry, type instanceof Type.Amount ? WHOLE : "true|false", MOST_DIGITS));
            if (!admits(type, entry.key())) {
                error(entry.keyPlace(), "'" + id() + "' is " + type.described() + ", not " + entry.key());
            }
            Block.of(entry, "the value", problems()).ifPresent(value -> {
                String meaning = value.text("meaning", VocabularyReader.MEANING);
                told.add(value(value, entry.key(), meaning, Optional.empty(), any -> List.of()));
            });
        }
        return told;
    }

    private static boolean admits(Type type, String written) {
        if (type instanceof Type.Amount amount) {
            return written.matches(WHOLE)
                    && amount.min() <= Integer.parseInt(written)
                    && Integer.parseInt(written) <= amount.max();
        }
        return type.words().contains(written);
    }

    private List<Value> values(Block block, int least) {
        List<Node.Entry> named = block.named("values");
        if (!named.isEmpty() && (named.size() < least || named.size() > MOST_VALUES)) {
            error(
                    block.entry("values").map(Node.Entry::keyPlace).orElse(block.place()),
                    "'" + id() + "' has " + named.size() + " values; it may have " + least + " to " + MOST_VALUES);
        }
        List<Value> values = new ArrayList<>();
        FormerNames former = new FormerNames("value of " + id(), named, problems());
        named.forEach(value -> value(value, former).ifPresent(values::add));
        return values;
    }

    private Optional<Value> value(Node.Entry value, FormerNames former) {
        Optional<Block> read = Block.of(value, "the value", problems());
        if (!Ids.snake(value, problems()) || read.isEmpty()) {
            return Optional.empty();
        }
        Block block = read.get();
        String meaning = block.text("meaning", VocabularyReader.MEANING);
        Optional<List<String>> taking =
                block.optional().entry("sides").map(entry -> block.optional().words("sides", table.sides()));
        block.optional()
                .entry("sides")
                .filter(entry -> !mayLead() || value.key().equals(Term.NONE))
                .ifPresent(entry -> error(
                        entry.keyPlace(),
                        "only a value of a leading term, other than none, says which sides take its instrument up"));
        return Optional.of(value(block, value.key(), meaning, taking, former::of));
    }

    private Value value(
            Block block,
            String id,
            String meaning,
            Optional<List<String>> sides,
            Function<Block, List<String>> former) {
        Optional<PartialDate> since =
                block.optional().node("since").flatMap(node -> PartialDate.read(node, problems()));
        Optional<PartialDate> until =
                block.optional().node("until").flatMap(node -> PartialDate.read(node, problems()));
        List<String> shown = block.optional().words("sources", table.sources());
        List<String> formerly = former.apply(block);
        block.done();
        return new Value(id, meaning, sides, since, until, shown, formerly);
    }

    private void check(Type type) {
        if (kind == Section.Kind.DERIVED && !(type instanceof Type.Flag)) {
            error(entry.keyPlace(), "'" + id() + "' is derived, and what rules conclude is a flag");
        }
        if (type instanceof Type.Subset && type.value(Term.NONE).isPresent()) {
            error(entry.keyPlace(), "a set is none where it is empty; '" + id() + "' can have no value 'none'");
        }
        if (leads() && !(type instanceof Type.Choice && type.value(Term.NONE).isPresent())) {
            error(entry.keyPlace(), "'" + id() + "' leads its section, so it is a choice that has the value 'none'");
        }
    }
}
