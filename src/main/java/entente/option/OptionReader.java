package entente.option;

import static java.util.Objects.requireNonNull;

import entente.model.Outcome;
import entente.model.PartialDate;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Term;
import entente.model.Verdict;
import entente.model.Vocabulary;
import entente.text.Block;
import entente.text.DayGuess;
import entente.text.FileText;
import entente.text.KnownWords;
import entente.text.NamedConstant;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import entente.text.WrongValue;
import entente.text.YamlFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads an option: one YAML file that states a candidate package. */
public final class OptionReader {
    /** The pages of the reports that are of no option, for an option's report is called by its id. */
    private static final Set<String> REPORTS = Set.of("readme", "rulebook", "sources", "timeline", "zone");

    /** The ending of an option's file. */
    public static final String ENDING = ".yaml";

    /** The most characters of a title. */
    public static final int TITLE = 200;

    /** The most characters of a summary. */
    public static final int SUMMARY = 1000;

    /** An option that is not ready is left out of a run of all. */
    public static final String DRAFT = "draft";

    private static final KnownWords DRAFTS = KnownWords.of("status of an option", List.of(DRAFT))
            .remarking("; an option that is ready has no such line");
    private static final String STANCE = "stance";
    private static final String STATUS = "status";
    private static final String PART_VERDICT = "verdict on a part";
    private static final String EXPECT = "expect";
    private static final String PARTS = "parts";
    private static final Map<String, List<String>> EXPECTED = new TreeMap<>(Map.of(
            STANCE,
            NamedConstant.all(Stance.class),
            STATUS,
            NamedConstant.all(Status.class),
            Verdict.ID,
            Verdict.OF_PACKAGES.stream().map(Verdict::word).toList(),
            PART_VERDICT,
            Verdict.OF_PARTS.stream().map(Verdict::word).toList()));

    /** The keys of an option that are easily set in too far. */
    private static final Set<String> KEYS = Set.of("title", "summary", "as_of", "terms", "from", EXPECT);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Rulebook rulebook;
    private final Problems problems;

    private OptionReader(Rulebook rulebook, Problems problems) {
        this.rulebook = rulebook;
        this.problems = problems;
    }

    /** Reads one file, as it is shown to people; empty if an error was recorded. */
    public static Optional<Option> read(Path file, Rulebook rulebook, Problems problems) {
        return YamlFile.of(file, YamlFile.MAX_BYTES, problems).flatMap(yaml -> option(yaml, rulebook, problems));
    }

    /** Reads an option whose text is at hand. */
    public static Optional<Option> read(FileText text, Rulebook rulebook, Problems problems) {
        return option(YamlFile.of(text), rulebook, problems);
    }

    private static Optional<Option> option(YamlFile yaml, Rulebook rulebook, Problems problems) {
        Path file = yaml.text().file();
        Problems own = new Problems();
        Optional<Option> option = yaml.read(
                (tree, told) -> Block.of(tree, "the option", Place.startOf(file), told)
                        .map(block -> new OptionReader(rulebook, told).option(file, block)),
                own);
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : option;
    }

    /**
     * Reads a {@code terms:} block wherever it stands.
     *
     * @param terms the key with its block
     * @return what it states; whole only if no error was recorded
     */
    public static Terms terms(Node.Entry terms, Vocabulary vocabulary, Problems problems) {
        return TermsReader.read(terms, vocabulary, problems);
    }

    /**
     * Reads what someone writes for one term, as in an option.
     *
     * @param shown where it was written, for people
     * @param yaml a value, {@code open} or what is stated in part
     * @return empty if an error was recorded
     */
    public static Optional<Edit> value(Term term, Path shown, String yaml, Problems problems) {
        Problems own = new Problems();
        Optional<Edit> edit = YamlFile.tree(FileText.of(shown, yaml), own)
                .flatMap(node -> ValueReader.read(term, node, List.of(), own));
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : edit;
    }

    private Option option(Path file, Block block) {
        String id = IdOfFile.read(file, block, problems);
        String title = block.text("title", TITLE);
        String summary = block.text("summary", SUMMARY);
        block.optional().word(STATUS, DRAFTS);
        Optional<Option.AskedDay> day = block.optional()
                .node("as_of")
                .flatMap(node -> day(node).map(date -> new Option.AskedDay(date, node.place())));
        Problems ofTerms = problems.beside();
        Optional<Terms> read = block.entry("terms").map(entry -> terms(entry, rulebook.vocabulary(), ofTerms));
        problems.addAll(ofTerms);
        Map<String, String> from = from(block, read.filter(whole -> !ofTerms.hasErrors()));
        Terms terms = read.orElseGet(Terms::none);
        List<Option.Expected> expect = expect(block);
        block.done(this::below);
        return new Option(id, file, title, summary, day, terms, from, expect);
    }

    /** What there is to say of a key of the option that stands in one of its blocks. */
    static Optional<String> notSetIn(String key) {
        return Optional.of("; this key of the option itself begins its line, with no blank before it")
                .filter(any -> KEYS.contains(key));
    }

    /** Where a section or a term belongs that stands among the keys of the option. */
    private String below(String key) {
        if (rulebook.vocabulary().section(key).isPresent()) {
            return "; sections stand below 'terms:'";
        }
        List<String> terms = rulebook.vocabulary().stated().stream()
                .filter(term -> term.name().equals(key) || term.id().equals(key))
                .map(Term::id)
                .toList();
        return terms.size() == 1 ? "; there is " + terms.get(0) + ", which stands below 'terms:'" : "";
    }

    /** Whether a page of the reports is called so, and no option can be. */
    public static boolean isOfReports(String id) {
        return REPORTS.contains(id);
    }

    private Optional<LocalDate> day(Node node) {
        String text = Node.written(node).orElse("");
        Optional<LocalDate> day = day(text);
        if (day.isEmpty()) {
            WrongValue.tell(
                    node,
                    "'as_of' is a day from " + FIRST_YEAR + " to " + LAST_YEAR + ", written as 2025-12-31",
                    DayGuess.remark(text),
                    DayGuess.meant(text)
                            .or(() -> DayGuess.month(text).map(YearMonth::atEndOfMonth))
                            .or(() -> PartialDate.read(text).map(PartialDate::last))
                            .map(LocalDate::toString)
                            .filter(guess -> day(guess).isPresent()),
                    value -> day(value).map(LocalDate::toString),
                    problems);
        }
        return day;
    }

    /** The day that a text of the form {@code 2025-12-31} names, within the years that can be asked about. */
    public static Optional<LocalDate> day(String text) {
        return PartialDate.read(text)
                .filter(date -> date.first().equals(date.last()))
                .map(PartialDate::first)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    /** @param terms what the option states, if that could be read */
    private Map<String, String> from(Block block, Optional<Terms> terms) {
        KnownWords known = rulebook.vocabulary().statedNames().remarking(OptionReader::notSetIn);
        List<String> listed = new ArrayList<>(rulebook.sources().keySet());
        listed.addAll(rulebook.unread());
        KnownWords sources = KnownWords.of("source", listed)
                .remarking("; sources stand in rules/sources.yaml; leave the line out for your own assumption")
                .formerly(rulebook.formerSources());
        Map<String, String> from = new LinkedHashMap<>();
        List<Node.Entry> entries = block.optional().named("from");
        for (Node.Entry entry : entries) {
            if (isNested(entry)) {
                continue;
            }
            Optional<String> term = known.key(entry, entries, problems);
            if (term.isPresent()
                    && terms.filter(read -> !read.states(term.get())).isPresent()) {
                problems.error(
                        entry.keyPlace(), entry.key() + " is not stated here, so that no source can be given for it");
            }
            term.ifPresent(id -> sources.read(entry.value(), problems).ifPresent(source -> from.put(id, source)));
        }
        return from;
    }

    /** Whether the sources of a section stand in a block of their own, which is recorded: here each term is called by its whole name. */
    private boolean isNested(Node.Entry entry) {
        boolean nested = entry.value() instanceof Node.Mapping
                && rulebook.vocabulary().section(entry.key()).isPresent();
        if (nested) {
            problems.error(
                    entry.keyPlace(),
                    "in 'from' each term has its whole name: take this line out, and write "
                            + entry.value().entries().stream()
                                    .map(term -> "'" + entry.key() + "." + term.key() + ":'")
                                    .collect(Collectors.joining(", ")));
        }
        return nested;
    }

    private List<Option.Expected> expect(Block block) {
        List<Option.Expected> expect = new ArrayList<>();
        Map<String, KnownWords> words = new LinkedHashMap<>();
        rulebook.parties().forEach(party -> words.put(party.id(), words(STANCE)));
        rulebook.recommendations().forEach(recommendation -> words.put(recommendation.id(), words(STATUS)));
        rulebook.unread().forEach(id -> words.put(id, KnownWords.untold("stance")));
        words.put(Verdict.ID, words(Verdict.ID));
        List<String> known = new ArrayList<>(words.keySet());
        known.add(PARTS);
        List<Node.Entry> whole = block.optional().named(EXPECT).stream()
                .filter(entry -> !entry.key().equals(PARTS))
                .toList();
        expect(whole, known("party or recommendation", known), words, Optional.empty(), expect);
        block.optional()
                .block(EXPECT, "'" + EXPECT + "'")
                .ifPresent(outer -> expectParts(outer.optional().named(PARTS), expect));
        return expect;
    }

    /** What is expected of each part, by the id of its section. */
    private void expectParts(List<Node.Entry> parts, List<Option.Expected> expect) {
        Map<String, KnownWords> words = new LinkedHashMap<>();
        words.put(Verdict.ID, words(PART_VERDICT));
        rulebook.parties().forEach(party -> words.put(party.id(), words(STANCE)));
        rulebook.unread().forEach(id -> words.put(id, KnownWords.untold("stance")));
        KnownWords instruments = KnownWords.of(
                        "instrument",
                        rulebook.vocabulary().instruments().stream()
                                .map(Section::id)
                                .toList())
                .formerly(rulebook.vocabulary().formerSections());
        instruments.each(parts, problems, (id, part) -> {
            if (!isBareVerdict(part)) {
                Block.of(part, "what is expected of", problems)
                        .ifPresent(any -> expect(
                                part.value().entries(),
                                known("party", words.keySet()),
                                words,
                                Optional.of(id),
                                expect));
            }
        });
    }

    /** Whether the verdict alone stands where a block is wanted, which is recorded. */
    private boolean isBareVerdict(Node.Entry part) {
        Optional<String> verdict = Node.text(part.value())
                .filter(word -> requireNonNull(EXPECTED.get(PART_VERDICT)).contains(word));
        verdict.ifPresent(word -> problems.error(
                part.value().place(),
                "what is expected of '" + part.key() + "' is a block of keys, not "
                        + part.value().described(),
                "{" + Verdict.ID + ": " + word + "}"));
        return verdict.isPresent();
    }

    private void expect(
            List<Node.Entry> entries,
            KnownWords known,
            Map<String, KnownWords> words,
            Optional<String> part,
            List<Option.Expected> expect) {
        known.each(
                entries,
                problems,
                (id, entry) -> requireNonNull(words.get(id))
                        .read(entry.value(), problems)
                        .ifPresent(word -> expect.add(new Option.Expected(
                                id, part, word, entry.value().place()))));
    }

    private KnownWords known(String what, Collection<String> ids) {
        return KnownWords.of(what, ids)
                .formerly(rulebook.formerParties())
                .saying(word -> NameGuess.meant(word, rulebook));
    }

    /** The words of one kind; of a word of another kind, which that is. */
    private static KnownWords words(String what) {
        List<String> all = new ArrayList<>(requireNonNull(EXPECTED.get(what)));
        all.add(Outcome.CONDITIONAL);
        return KnownWords.of(what, all)
                .saying(word -> EXPECTED.entrySet().stream()
                        .filter(other -> other.getValue().contains(word))
                        .findFirst()
                        .map(other -> new KnownWords.Aside(" but a " + other.getKey(), List.of()))
                        .or(() -> printed(word, all)));
    }

    /** The word with which an answer begins that says more: {@code opposed by rose}; {@code agreeable, subject to sign}. */
    private static Optional<KnownWords.Aside> printed(String answer, List<String> words) {
        return words.stream()
                .filter(word -> answer.matches(word + "[ ,:].*"))
                .findFirst()
                .map(word -> new KnownWords.Aside("", List.of(word)));
    }
}
