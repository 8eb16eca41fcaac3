package entente.registry;

import entente.model.Ids;
import entente.model.Parameter;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.model.Vocabulary;
import entente.text.Block;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code rules/vocabulary.yaml}: the sections, their terms, and the named numbers. */
record VocabularyReader(KnownWords sources, KnownWords sides, Problems problems) {
    static final int MOST = 999_999_999;
    static final int TITLE = 100;
    static final int MEANING = 1000;

    /**
     * @param sources ids that may be named
     * @param sides ids of the sides of the table
     * @return what could be read; whole only if no error was recorded
     */
    static Optional<Vocabulary> read(Node file, KnownWords sources, KnownWords sides, Problems problems) {
        return Block.of(file, "the vocabulary", file.place(), problems)
                .map(block -> new VocabularyReader(sources, sides, problems).vocabulary(block));
    }

    private Vocabulary vocabulary(Block block) {
        Map<String, Section> byType = new LinkedHashMap<>();
        List<Node.Entry> named = block.named("sections");
        int errors = problems.errors().size();
        FormerNames former = new FormerNames("section", named, problems);
        for (Node.Entry entry : named) {
            section(entry, former).ifPresent(section -> {
                if (byType.putIfAbsent(section.typeName(), section) != null) {
                    problems.error(
                            entry.keyPlace(),
                            "rules would call this section " + section.typeName() + ", as they do "
                                    + byType.get(section.typeName()).id());
                }
            });
        }
        List<Section> sections = List.copyOf(byType.values());
        List<String> found = units(sections);
        boolean whole = problems.errors().size() == errors && !found.isEmpty() && !found.contains("");
        KnownWords units = new KnownWords("unit of a term", found, whole);
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        List<Node.Entry> entries = block.optional().named("parameters");
        KnownWords names =
                KnownWords.of("parameter", entries.stream().map(Node.Entry::key).toList());
        for (Node.Entry entry : entries) {
            parameter(entry, units, names).ifPresent(parameter -> parameters.put(parameter.name(), parameter));
        }
        parameters.values().forEach(parameter -> checkConversion(parameter, parameters));
        block.done();
        return new Vocabulary(sections, parameters);
    }

    private Optional<Section> section(Node.Entry entry, FormerNames former) {
        Optional<Block> read = Block.of(entry, "the section", problems);
        if (!Ids.section(entry, problems) || read.isEmpty()) {
            return Optional.empty();
        }
        Block block = read.get();
        Optional<Section.Kind> kind = block.constant("kind", "kind of section", Section.Kind.class);
        String title = block.text("title", TITLE);
        String meaning = block.text("meaning", MEANING);
        List<String> shown = block.words("sources", sources);
        boolean instrument = kind.equals(Optional.of(Section.Kind.INSTRUMENT));
        Optional<Node.Entry> taken = instrument
                ? block.entry("sides")
                : refuse("sides", "only an instrument is taken up by sides", block, kind);
        List<String> taking =
                taken.map(any -> block.optional().words("sides", sides)).orElse(List.of());
        List<Node.Entry> named = block.named("terms");
        Optional<Node.Entry> leading = instrument
                ? leading(block, entry, named)
                : refuse("leading", "only an instrument has a leading term", block, kind);
        List<String> formerly = former.of(block);
        FormerNames formerTerms = new FormerNames("term of " + entry.key(), named, problems);
        List<Term> terms = kind.stream()
                .flatMap(known -> named.stream()
                        .map(term -> new TermReader(entry.key(), known, term, leading, formerTerms, this)))
                .flatMap(reader -> reader.term().stream())
                .toList();
        block.done();
        return kind.map(known -> new Section(entry.key(), known, title, meaning, taking, terms, shown, formerly));
    }

    private Optional<Node.Entry> leading(Block block, Node.Entry section, List<Node.Entry> terms) {
        KnownWords names = KnownWords.of(
                "term of " + section.key(), terms.stream().map(Node.Entry::key).toList());
        return block.word("leading", names)
                .flatMap(name ->
                        terms.stream().filter(term -> term.key().equals(name)).findFirst());
    }

    /** Refuses a key of instruments in a section of another kind. */
    private Optional<Node.Entry> refuse(String key, String message, Block block, Optional<Section.Kind> kind) {
        block.optional()
                .entry(key)
                .filter(entry -> kind.isPresent())
                .ifPresent(entry -> problems.error(entry.keyPlace(), message + "; this section is of another kind"));
        return Optional.empty();
    }

    private Optional<Parameter> parameter(Node.Entry entry, KnownWords units, KnownWords names) {
        Optional<Block> read = Block.of(entry, "the parameter", problems);
        if (!Ids.field(entry, problems) || read.isEmpty()) {
            return Optional.empty();
        }
        Block block = read.get();
        int value = block.whole("value", -MOST, MOST);
        String unit = block.word("unit", units).orElse("");
        String meaning = block.text("meaning", MEANING);
        Parameter.ChosenBy chosenBy = block.constant("chosen_by", "kind of choice", Parameter.ChosenBy.class)
                .orElse(Parameter.ChosenBy.MODELLER);
        List<String> converted = block.optional().words("converted", names);
        block.optional()
                .node("converted")
                .filter(node -> node.items().size() != 3)
                .ifPresent(
                        node -> problems.error(
                                node.place(),
                                "'converted' names three parameters: the number, what to multiply it by, what to divide it by"));
        List<String> shown = block.words("sources", sources);
        block.done();
        return Optional.of(
                new Parameter(entry.key(), value, unit, meaning, chosenBy, converted, shown, entry.keyPlace()));
    }

    /** A number that follows from others is the one that follows, rounded either way. */
    private void checkConversion(Parameter parameter, Map<String, Parameter> parameters) {
        List<Parameter> by = parameter.converted().stream()
                .map(parameters::get)
                .filter(Objects::nonNull)
                .toList();
        if (by.size() != 3) {
            return;
        }
        long product = (long) by.get(0).value() * by.get(1).value();
        if (Math.abs((long) parameter.value() * by.get(2).value() - product)
                >= Math.abs((long) by.get(2).value())) {
            problems.error(
                    parameter.place(),
                    "the value " + parameter.value() + " does not follow from "
                            + String.join(", ", parameter.converted()),
                    String.valueOf(product / Math.max(1, by.get(2).value())));
        }
    }

    private static List<String> units(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.terms().stream())
                .map(Term::type)
                .filter(Type.Amount.class::isInstance)
                .map(amount -> ((Type.Amount) amount).unit())
                .distinct()
                .toList();
    }
}
