package entente.registry;

import entente.model.Document;
import entente.model.Ids;
import entente.model.PartialDate;
import entente.model.Source;
import entente.model.SourceStrength;
import entente.text.Block;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import entente.text.ValueForm;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code rules/sources.yaml}: the documents, and what they say, proposition by proposition. */
record SourcesReader(References known, KnownWords terms, Problems problems) {
    /** One proposition is short, the register of them long. */
    static final int MAX_BYTES = 1024 * 1024;

    private static final int LINE = 300;
    private static final int MOST_PARAGRAPHS = 9999;
    private static final String RECKONED = "reckoned";
    private static final KnownWords DATED = KnownWords.of("way of dating", List.of("stated", RECKONED));
    static final String KIND = "kind of source";
    /** The ids of checks that are told where the file is read, for it alone knows where a document stands. */
    private static final String DOCUMENT_AHEAD = "document-ahead";

    private static final String UNUSED_DOCUMENT = "unused-document";

    private static final int YEARS_AHEAD = 3;

    /** What the file holds. */
    record Register(Map<String, Document> documents, Map<String, Source> sources) {}

    /** @param terms ids of terms that sources may bear on */
    static Optional<Register> read(Node file, References known, KnownWords terms, Problems problems) {
        return Block.of(file, "the register of sources", file.place(), problems)
                .flatMap(block -> new SourcesReader(known, terms, problems).register(block));
    }

    /** Empty where no source is listed, of which everything that names one would tell again. */
    private Optional<Register> register(Block block) {
        Map<String, Document> documents = new LinkedHashMap<>();
        List<Node.Entry> listed = block.named("documents");
        for (Node.Entry entry : listed) {
            document(entry).ifPresent(document -> documents.put(entry.key(), document));
        }
        Map<String, Source> sources = new LinkedHashMap<>();
        List<Node.Entry> entries = block.named("sources");
        FormerNames former = new FormerNames("source", entries, problems);
        for (Node.Entry entry : entries) {
            source(entry, documents, former).ifPresent(source -> sources.put(entry.key(), source));
        }
        block.done();
        listed.forEach(entry -> Optional.ofNullable(documents.get(entry.key()))
                .ifPresent(document -> tellAhead(document, entry.keyPlace(), documents, sources)));
        if (sources.size() == entries.size()) {
            tellUnused(listed, sources);
        }
        return Optional.of(new Register(documents, sources)).filter(any -> !entries.isEmpty());
    }

    /** Of a document whose year is far from every other date, which is mistyped rather. */
    private void tellAhead(
            Document document, Place place, Map<String, Document> documents, Map<String, Source> sources) {
        Stream.concat(
                        documents.values().stream().map(Document::date),
                        sources.values().stream().map(Source::date))
                .filter(other -> !other.text().equals(document.date().text()))
                .max(Comparator.comparing(PartialDate::last))
                .filter(latest -> latest.last()
                        .plusYears(YEARS_AHEAD)
                        .isBefore(document.date().first()))
                .ifPresent(latest -> problems.of(DOCUMENT_AHEAD)
                        .warning(
                                place,
                                "the date of this document, " + document.date()
                                        + ", lies years after every other, of which the latest is " + latest
                                        + ", and is the day asked about where an option names none"));
    }

    /** Of documents in which no source stands, where every source could be read. */
    private void tellUnused(List<Node.Entry> documents, Map<String, Source> sources) {
        Set<String> used = sources.values().stream().map(Source::document).collect(Collectors.toSet());
        documents.stream()
                .filter(document -> !used.contains(document.key()))
                .forEach(document -> problems.of(UNUSED_DOCUMENT)
                        .warning(
                                document.keyPlace(),
                                "no source stands in this document; it counts among the documents all the same, and where"
                                        + " it is the latest, an option that names no day is asked about on its day"));
    }

    private Optional<Document> document(Node.Entry entry) {
        Ids.kebab(entry, problems);
        return Block.of(entry, "the document", problems).flatMap(block -> {
            String title = block.text("title", LINE);
            String kind = block.text("kind", LINE);
            Optional<PartialDate> date =
                    block.node("date", new ValueForm.Date()).flatMap(node -> PartialDate.read(node, problems));
            boolean reckoned = block.optional().word("dated", DATED).equals(Optional.of(RECKONED));
            String datedBy = block.text("dated_by", VocabularyReader.MEANING);
            block.done();
            return date.map(day -> new Document(entry.key(), title, kind, day.reckoned(reckoned), datedBy));
        });
    }

    private Optional<Source> source(Node.Entry entry, Map<String, Document> documents, FormerNames former) {
        String id = entry.key();
        Ids.kebab(entry, problems);
        Optional<Block> read = Block.of(entry, "the source", problems);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Block block = read.get();
        Optional<String> document = block.word("document", known.documents());
        document.ifPresent(begin -> checkBeginning(id, begin, entry.keyPlace()));
        int paragraph = block.whole("paragraph", 1, MOST_PARAGRAPHS);
        Optional<PartialDate> date =
                block.node("date", new ValueForm.Date()).flatMap(node -> PartialDate.read(node, problems));
        Optional<String> dated = block.optional().word("dated", DATED);
        String speaker = block.text("speaker", LINE);
        Optional<String> holder = block.optional().word("holder", known.parties());
        Optional<Source.Kind> kind = block.constant("kind", KIND, Source.Kind.class);
        Optional<SourceStrength> strength = block.constant("strength", "strength", SourceStrength.class);
        String claim = block.text("claim", VocabularyReader.MEANING);
        Map<String, String> contestedBy = remarks("contested_by", id, block);
        Map<String, String> followedBy = remarks("followed_by", id, block);
        List<String> supersededBy = block.optional().words("superseded_by", othersThan(id));
        block.optional().words("tests", terms);
        Optional<String> context = Optional.of(block.optional().text("context", VocabularyReader.MEANING))
                .filter(text -> !text.isEmpty());
        List<String> formerly = former.of(block);
        block.done();
        if (date.isEmpty() || kind.isEmpty() || strength.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(
                id,
                document.orElse(""),
                paragraph,
                date.get()
                        .reckoned(dated.map(RECKONED::equals)
                                .orElseGet(() -> asItsDocument(document.map(documents::get), date.get()))),
                speaker,
                holder,
                kind.get(),
                strength.get(),
                claim,
                contestedBy,
                followedBy,
                supersededBy,
                formerly,
                context,
                entry.keyPlace()));
    }

    /** Whether a source has the date of its document, and that is reckoned. */
    private static boolean asItsDocument(Optional<Document> document, PartialDate date) {
        return document.filter(its -> its.date().reckoned() && its.date().text().equals(date.text()))
                .isPresent();
    }

    private void checkBeginning(String id, String document, Place place) {
        if (!id.startsWith(document + "-")) {
            problems.error(place, "the id of a source of document " + document + " begins with '" + document + "-'");
        }
    }

    /** A sentence on each of some other sources, by its id. */
    private Map<String, String> remarks(String key, String id, Block source) {
        return source.optional().texts(key, "'" + key + "' of '" + id + "'", othersThan(id), VocabularyReader.MEANING);
    }

    private KnownWords othersThan(String id) {
        return known.sources().without(id, "source beside this one");
    }
}
