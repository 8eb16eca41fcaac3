package entente.option;

import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import entente.text.Block;
import entente.text.Currencies;
import entente.text.DayGuess;
import entente.text.Guess;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Problems;
import entente.text.WrongValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what is written for one term: a value, {@code open}, or what is stated in part, {@code {min: 300, max: 700}},
 * {@code {one_of: [a, b]}}, {@code {with: [a], without: [b]}}.
 */
record ValueReader(Term term, List<Term> beside, Problems problems) {
    private static final int MOST_WORDS = 20;

    /** Keys with which people say what is not so. */
    private static final List<String> DENIALS = List.of("not", "not_in", "no", "except", "all_but");

    /** Other keys for the bounds of an amount. */
    private static final Map<String, String> BOUNDS =
            Map.of("least", "min", "at_least", "min", "from", "min", "most", "max", "at_most", "max", "to", "max");

    private static final Pattern STILL_OPEN = Pattern.compile(
            "(?i)tb[acdn]|todo|xxx|n/?a|\\?+|\\.\\.\\.|un(?:known|decided|clear)|pending|(?:still )?open|to be \\w+|not yet"
                    + "|not (?:yet )?(?:known|stated|decided|agreed|clear|settled|fixed)");

    /**
     * @param beside the terms that can still be stated beside it
     * @return empty if it is nothing that the term admits, which is recorded
     */
    static Optional<Edit> read(Term term, Node node, List<Term> beside, Problems problems) {
        if (isOpen(node)) {
            return Optional.of(new Edit(term, Optional.empty()));
        }
        if (node.is(Node.Scalar.Kind.EMPTY)) {
            boolean written = Node.written(node).filter(text -> !text.isEmpty()).isPresent();
            problems.error(
                    node.place(),
                    "nothing is stated of " + term.id() + ": leave it out, or say so",
                    written ? Term.OPEN : term.name() + ": " + Term.OPEN);
            return Optional.empty();
        }
        ValueReader reader = new ValueReader(term, beside, problems);
        Optional<String> meant = Node.text(node)
                .filter(text -> !term.type().words().contains(text))
                .flatMap(reader::otherwise);
        Optional<AdmittedValues> admitted = meant.isPresent() ? reader.mismatch(node, meant) : reader.admitted(node);
        return admitted.map(values -> new Edit(term, Optional.of(values)));
    }

    /** What is meant by how people else say that something is open, or that it is any or all of some values. */
    private Optional<String> otherwise(String written) {
        if (isStillOpen(written) && Guess.same(written, term.type().words()).isEmpty()) {
            return Optional.of(Term.OPEN);
        }
        List<String> values = List.of(written.strip().split(" +(?:or|and|und|oder|/|\\+|&) +"));
        if (values.size() < 2 || term.type() instanceof Type.Flag) {
            return Optional.empty();
        }
        return term.type() instanceof Type.Choice ? asOneOf(values, values.size()) : list(values, values.size());
    }

    /** Values as a list, if they are all of so many that stand there. */
    private Optional<String> list(List<String> values, int of) {
        boolean all =
                !values.isEmpty() && values.size() == of && term.type().words().containsAll(values);
        return all ? Optional.of("[" + String.join(", ", values) + "]") : Optional.empty();
    }

    private Optional<String> asOneOf(List<String> values, int of) {
        return list(values, of).map(list -> "{one_of: " + list + "}");
    }

    /** Whether it is said in other words that something is open. */
    static boolean isStillOpen(String written) {
        return STILL_OPEN.matcher(written.strip()).matches();
    }

    static boolean admits(Term term, Node node) {
        Problems problems = new Problems();
        return read(term, node, List.of(), problems).isPresent() && !problems.hasErrors();
    }

    static boolean isOpen(Node node) {
        return Node.text(node).filter(Term.OPEN::equals).isPresent();
    }

    private Optional<AdmittedValues> admitted(Node node) {
        Type type = term.type();
        if (type instanceof Type.Choice) {
            return choice(node);
        }
        if (type instanceof Type.Subset) {
            return subset(node);
        }
        return type instanceof Type.Amount amount ? amount(amount, node) : flag(node);
    }

    /** The keys of a block that have neither a value nor a colon, as values in braces have. */
    private static List<String> alone(Node node) {
        return node.entries().stream()
                .filter(Node.Entry::isAlone)
                .map(Node.Entry::key)
                .toList();
    }

    /** The values that a block with nothing but such a key leaves, {@code {not: tank}}, as they are stated; empty if it is none. */
    private Optional<String> allBut(Node node) {
        List<Node.Entry> entries = node.entries();
        if (entries.size() != 1 || !DENIALS.contains(entries.get(0).key())) {
            return Optional.empty();
        }
        Node value = entries.get(0).value();
        List<String> denied = value instanceof Node.Sequence
                ? value.items().stream()
                        .flatMap(item -> Node.text(item).stream())
                        .toList()
                : Node.text(value).stream().toList();
        if (term.type() instanceof Type.Subset) {
            return list(denied, denied.size()).map(list -> "{without: " + list + "}");
        }
        List<String> left = new ArrayList<>(term.type().words());
        left.removeAll(denied);
        return list(denied, denied.size())
                .flatMap(any -> left.size() == 1 ? Optional.of(left.get(0)) : asOneOf(left, left.size()));
    }

    private Optional<AdmittedValues> choice(Node node) {
        Optional<String> allBut = allBut(node);
        if (allBut.isPresent()) {
            return mismatch(node, allBut);
        }
        List<String> alone = alone(node);
        Optional<String> first = node.entries().stream()
                .findFirst()
                .filter(entry -> entry.key().equals("one_of"))
                .flatMap(entry -> Node.text(entry.value()));
        Optional<String> others = list(alone, node.entries().size() - 1);
        if (first.isPresent() && others.isPresent()) {
            return mismatch(
                    node,
                    Optional.of("{one_of: [" + first.get() + ", " + others.get().substring(1) + "}"));
        }
        Optional<String> braced = asOneOf(alone, node.entries().size());
        if (braced.isPresent()) {
            return mismatch(node, alone.size() == 1 ? Optional.of(alone.get(0)) : braced);
        }
        if (node instanceof Node.Mapping) {
            return part(node).flatMap(this::oneOf);
        }
        if (node instanceof Node.Sequence list) {
            List<String> texts = list.items().stream()
                    .flatMap(item -> Node.text(item).stream())
                    .toList();
            return mismatch(node, asOneOf(texts, list.items().size()));
        }
        return Node.text(node).isEmpty()
                ? mismatch(node, Optional.empty())
                : valuesOrOpen().read(node, problems).map(AdmittedValues.Exactly::new);
    }

    private Optional<AdmittedValues> oneOf(Block block) {
        Optional<Node> list = block.optional().node("one_of");
        block.done();
        List<String> values = list.map(node -> values().readAll(node, problems)).orElse(List.of());
        list.filter(node -> node instanceof Node.Sequence && node.items().isEmpty())
                .ifPresent(node -> problems.error(node.place(), "'one_of' needs at least one entry"));
        return switch (values.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new AdmittedValues.Exactly(values.get(0)));
            default -> Optional.of(new AdmittedValues.OneOf(values));
        };
    }

    private Optional<AdmittedValues> subset(Node node) {
        if (node instanceof Node.Sequence) {
            return values(node).map(AdmittedValues.Exactly::new);
        }
        if (values().isWithoutHyphens(node, problems)) {
            return Optional.empty();
        }
        Optional<String> braced = list(alone(node), node.entries().size()).or(() -> allBut(node));
        if (braced.isPresent()) {
            return mismatch(node, braced);
        }
        if (node instanceof Node.Mapping) {
            return part(node).flatMap(block -> containing(node, block));
        }
        if (Node.text(node).filter(Term.NONE::equals).isPresent()) {
            return Optional.of(new AdmittedValues.Exactly(sorted(List.of())));
        }
        return mismatch(
                node,
                Node.written(node)
                        .filter(any -> Node.isInOneLine(node))
                        .flatMap(word -> truth(word).filter(yes -> !yes).isPresent()
                                ? Optional.of("[]")
                                : asList(word)
                                        .or(() -> Guess.nearest(
                                                        word, valuesOrOpen().words())
                                                .map(near -> near.equals(Term.OPEN) ? near : "[" + near + "]"))));
    }

    /** The list that is meant by words with commas between them, if each is near to a value of its own. */
    private Optional<String> asList(String text) {
        List<String> words = List.of(text.split(",", MOST_WORDS));
        List<String> meant = words.stream()
                .flatMap(word -> Guess.nearest(word.strip(), values().words()).stream())
                .distinct()
                .toList();
        return meant.size() > 1 && meant.size() == words.size()
                ? Optional.of("[" + String.join(", ", meant) + "]")
                : Optional.empty();
    }

    private Optional<AdmittedValues> containing(Node node, Block block) {
        if (block.optional().node("with").filter(ValueReader::isNone).isPresent()) {
            return none(node);
        }
        Optional<SortedSet<String>> with = named("with", block);
        Optional<SortedSet<String>> without = named("without", block);
        block.done();
        if (with.isEmpty() && without.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> in = with.orElse(sorted(List.of()));
        SortedSet<String> out = without.orElse(sorted(List.of()));
        for (String value : in) {
            if (out.contains(value)) {
                problems.error(
                        block.optional().node("without").map(Node::place).orElse(block.place()),
                        "'" + value + "' cannot stand both with and without " + term.id());
            }
        }
        return Optional.of(new AdmittedValues.Containing(in, out));
    }

    /** The values that a part of what is stated names; one that names none says nothing. */
    private Optional<SortedSet<String>> named(String key, Block block) {
        Optional<Node> list = block.optional().node(key);
        if (list.filter(node -> node instanceof Node.Sequence && node.items().isEmpty())
                .isPresent()) {
            problems.error(
                    list.get().place(),
                    "'" + key + "' names nothing of " + term.id() + ": leave it out; that there is none is said by "
                            + term.name() + ": []");
            return Optional.empty();
        }
        return list.map(node -> sorted(values().readAll(node, problems)));
    }

    private Optional<SortedSet<String>> values(Node node) {
        return isNone(node) ? none(node) : Optional.of(sorted(values().readAll(node, problems)));
    }

    private static boolean isNone(Node node) {
        return node.items().size() == 1
                && Node.text(node.items().get(0)).filter(Term.NONE::equals).isPresent();
    }

    private <T> Optional<T> none(Node node) {
        problems.error(node.place(), "that there is none is said by an empty list, []", "[]");
        return Optional.empty();
    }

    private Optional<AdmittedValues> amount(Type.Amount amount, Node node) {
        AmountReader bounds = new AmountReader(term, amount, beside, problems);
        if (!(node instanceof Node.Mapping)) {
            return bounds.read(node).map(AdmittedValues.Exactly::new);
        }
        List<Integer> numbers = oneOf(node)
                .flatMap(item -> Block.wholeNumber(item, amount.min(), amount.max()).stream())
                .sorted()
                .toList();
        if (numbers.size() > 1) {
            return mismatch(
                    node, Optional.of("{min: " + numbers.get(0) + ", max: " + numbers.get(numbers.size() - 1) + "}"));
        }
        if (!node.entries().isEmpty() && node.entries().stream().allMatch(entry -> BOUNDS.containsKey(entry.key()))) {
            return mismatch(
                    node,
                    Optional.of(node.entries().stream()
                            .map(entry -> BOUNDS.get(entry.key()) + ": "
                                    + Node.written(entry.value()).orElse("…"))
                            .collect(Collectors.joining(", ", "{", "}"))));
        }
        Optional<Block> read = part(node);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Block block = read.get();
        Optional<Node> least = block.optional().node("min");
        Optional<Node> most = block.optional().node("max");
        Optional<Integer> min = least.map(bounds::read).orElse(Optional.of(amount.min()));
        Optional<Integer> max = most.map(bounds::read).orElse(Optional.of(amount.max()));
        block.done();
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        if (min.get() > max.get()) {
            problems.error(most.orElse(node).place(), "the greatest amount is below the least, " + min.get());
            return Optional.empty();
        }
        return Optional.of(
                min.equals(max)
                        ? new AdmittedValues.Exactly(min.get())
                        : new AdmittedValues.Between(min.get(), max.get()));
    }

    private Optional<AdmittedValues> flag(Node node) {
        if (node.is(Node.Scalar.Kind.FLAG)) {
            return Node.written(node).map(Boolean::valueOf).map(AdmittedValues.Exactly::new);
        }
        Optional<String> meant = Node.written(node)
                .or(() -> Node.only(node))
                .flatMap(ValueReader::truth)
                .map(String::valueOf)
                .or(() -> oneOfFlags(node));
        Function<String, Optional<String>> value = text -> truth(text).map(String::valueOf);
        if (meant.isEmpty()
                && Node.text(node).isPresent()
                && WrongValue.beforeRemark(node, value).isEmpty()) {
            problems.unknown(
                    node.place(),
                    said(node),
                    Node.text(node).get(),
                    valuesOrOpen().words());
            return Optional.empty();
        }
        String wanted = wanted(term) + Node.withoutQuotes(node, Node.Scalar.Kind.FLAG);
        WrongValue.tell(node, wanted, "", meant, value, problems);
        return Optional.empty();
    }

    /** What a flag is that is stated as one of some: where that is either, it is open. */
    private static Optional<String> oneOfFlags(Node node) {
        Set<Boolean> either = oneOf(node)
                .flatMap(item -> Node.written(item).stream())
                .flatMap(text -> truth(text).stream())
                .collect(Collectors.toSet());
        return either.stream().findFirst().map(one -> either.size() == 1 ? String.valueOf(one) : Term.OPEN);
    }

    /** What stands in a list behind {@code one_of}, if that is all that is stated. */
    private static Stream<Node> oneOf(Node node) {
        return node.entries().stream()
                .filter(entry -> node.entries().size() == 1 && entry.key().equals("one_of"))
                .flatMap(entry -> entry.value().items().stream());
    }

    /** Whether a word says yes or no, if it says either. */
    static Optional<Boolean> truth(String word) {
        return word.equalsIgnoreCase(Term.NONE) || word.equals("0")
                ? Optional.of(false)
                : word.equals("1") ? Optional.of(true) : Type.Flag.meant(word);
    }

    private Optional<Block> part(Node node) {
        if (node instanceof Node.Mapping mapping && mapping.entries().isEmpty()) {
            problems.error(node.place(), "nothing is stated of " + term.id() + ": leave it out, or say so", Term.OPEN);
            return Optional.empty();
        }
        return Block.of(node, "what is stated in part of " + term.id(), node.place(), problems);
    }

    private KnownWords values() {
        return known(term.type().words());
    }

    private KnownWords valuesOrOpen() {
        List<String> words = new ArrayList<>(term.type().words());
        words.add(Term.OPEN);
        return known(words);
    }

    private KnownWords known(List<String> words) {
        return KnownWords.of("value of " + term.id(), words)
                .formerly(term.type().formerValues())
                .saying(this::aside)
                .described(term.type().values().stream().collect(Collectors.toMap(Value::id, Value::meaning)));
    }

    private Optional<KnownWords.Aside> aside(String word) {
        if (term.type() instanceof Type.Subset && word.equals(Term.NONE)) {
            return Optional.of(new KnownWords.Aside(": that there is none is said by an empty list, []", List.of()));
        }
        if (DayGuess.isDate(word)) {
            return Optional.of(
                    new KnownWords.Aside(": no term holds a date; it can be told in the summary", List.of()));
        }
        return Currencies.code(word)
                .filter(term.type().words()::contains)
                .map(code -> new KnownWords.Aside("", List.of(code)));
    }

    private <T> Optional<T> mismatch(Node node, Optional<String> maybe) {
        problems.error(node.place(), said(node), maybe);
        return Optional.empty();
    }

    private String said(Node node) {
        return wanted(term) + ", not " + node.described();
    }

    /** What a term's value is, as a message that is to go on says it. */
    static String wanted(Term term) {
        return term.id() + " is " + term.type().described();
    }

    private static SortedSet<String> sorted(List<String> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
