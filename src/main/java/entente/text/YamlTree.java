package entente.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of one document from the parser's events. What the project does not read of YAML is told where it
 * stands; where the tree would then differ from what was meant, there is none.
 */
final class YamlTree {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_NODES = 50_000;
    private static final int MAX_TEXT = 10_000;
    private static final int MAX_NUMBER = 20;
    private static final int MOST_DAMAGES = 20;
    private static final int MOST_LETTERS_AGAIN = 4_000_000;

    private final FileText text;
    private final YamlPlaces places;
    private final Problems problems;
    private Iterator<Event> events = List.<Event>of().iterator();
    private int nodes;
    private Optional<ScalarEvent> quoted = Optional.empty();
    private boolean distorted;

    private YamlTree(FileText text, Problems problems) {
        this.text = text;
        this.places = new YamlPlaces(text);
        this.problems = problems;
    }

    /** Reads a text; where its form is damaged and it is known what was meant, that is told and the rest read with it. */
    static Optional<Node> read(FileText text, Problems problems) {
        FileText cured = text;
        int reached = 0;
        int most = text.times(MOST_DAMAGES, MOST_LETTERS_AGAIN);
        for (int damages = 0; damages < most; damages++) {
            Problems own = new Problems();
            try {
                Optional<Node> tree = new YamlTree(cured, own).tree();
                problems.addAll(own);
                return tree;
            } catch (Malformed malformed) {
                boolean farther = malformed.line > reached;
                List<Damage> told = farther ? malformed.damages : List.of();
                told.forEach(problems::damage);
                Optional<FileText> next = Damage.cured(cured, told);
                if (next.isEmpty()) {
                    problems.addAll(own);
                    return Optional.empty();
                }
                reached = malformed.line;
                cured = next.get();
            }
        }
        return Optional.empty();
    }

    private Optional<Node> tree() {
        try {
            events = parsed(text);
            return document();
        } catch (OutOfBounds beyond) {
            problems.error(beyond.place, String.valueOf(beyond.getMessage()));
            return Optional.empty();
        } catch (YamlEngineException notYaml) {
            throw new Malformed(YamlSyntax.line(notYaml), YamlSyntax.damages(text, places, quoted, notYaml));
        }
    }

    /** The parser fails on a character of two halves that its buffer would divide, so the buffer holds the whole text. */
    private static Iterator<Event> parsed(FileText text) {
        LoadSettings inOnePiece = LoadSettings.builder()
                .setBufferSize(text.content().length() + 1)
                .build();
        return new Parse(inOnePiece).parseString(text.content()).iterator();
    }

    /** The line in which a text can be read no farther; what is nested too deep is not read to its end. */
    static int reach(FileText text) {
        try {
            Iterator<Event> events = parsed(text);
            int depth = 0;
            while (depth <= MAX_DEPTH && events.hasNext()) {
                Event event = events.next();
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            }
            return Integer.MAX_VALUE;
        } catch (YamlEngineException notYaml) {
            return YamlSyntax.line(notYaml);
        }
    }

    private Optional<Node> document() {
        events.next();
        Event first = events.next();
        if (first instanceof StreamEndEvent) {
            problems.error(Place.startOf(text.file()), "the file is empty");
            return Optional.empty();
        }
        if (first instanceof DocumentStartEvent start && start.isExplicit()) {
            refuseDirectives();
        }
        Node node = node(events.next(), Place.startOf(text.file()), 1);
        events.next();
        Event next = events.next();
        if (!(next instanceof StreamEndEvent)) {
            problems.error(places.word(next), "a second document begins here; a file holds one");
            return Optional.empty();
        }
        return distorted ? Optional.empty() : Optional.of(node);
    }

    /** Of directives that it does not know the parser says nothing. */
    private void refuseDirectives() {
        List<String> lines = text.lines();
        for (int line = 0; line < lines.size() && !lines.get(line).startsWith("---"); line++) {
            if (lines.get(line).startsWith("%")) {
                problems.error(
                        new Place(text.file(), line + 1, 1, lines.get(line).length()), YamlSyntax.NO_DIRECTIVE);
            }
        }
    }

    /** @param holder what the node stands under, for the place of one that is not written */
    private Node node(Event event, Place holder, int depth) {
        if (++nodes > MAX_NODES) {
            throw new OutOfBounds(places.of(event), "the file holds more than " + MAX_NODES + " values");
        }
        if (depth > MAX_DEPTH) {
            throw new OutOfBounds(places.of(event), "this is nested more than " + MAX_DEPTH + " deep");
        }
        if (event instanceof AliasEvent alias) {
            distorted = true;
            problems.error(places.of(alias), "an alias is not read; write out what it stands for");
            return new Node.Scalar(places.of(alias), "", Node.Scalar.Kind.EMPTY);
        }
        refuseAnchorAndTag((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, holder);
        }
        return event instanceof MappingStartEvent mapping ? mapping(mapping, depth) : sequence(event, depth);
    }

    private void refuseAnchorAndTag(NodeEvent event) {
        if (event.getAnchor().isPresent()) {
            problems.error(places.word(event), "an anchor is not read; leave it out");
        }
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
        if (tagged) {
            problems.error(places.word(event), "a tag is not read; leave it out");
        }
    }

    private Node.Scalar scalar(ScalarEvent event, Place holder) {
        String value = event.getValue();
        Node.Scalar.Kind kind = event.isPlain() ? Node.Scalar.Kind.ofPlain(value) : Node.Scalar.Kind.TEXT;
        if (kind == Node.Scalar.Kind.TEXT) {
            problems.writes(value);
        }
        Place place = places.isWritten(event) ? places.of(event) : holder;
        if (event.isSQuoted() || event.isDQuoted()) {
            quoted = Optional.of(event);
            refuseSwallowedLines(event);
        }
        if (event.isPlain()
                && places.beginsLine(event.getStartMark().orElseThrow())
                && places.withColon(event, place).equals(place)) {
            refuseMoreThanText(event);
        }
        refuseIn(value, kind, event.isPlain(), place);
        Optional<Place> lost = event.isPlain() && (kind == Node.Scalar.Kind.TEXT || kind == Node.Scalar.Kind.EMPTY)
                ? places.textBehind(event)
                : Optional.empty();
        lost.ifPresent(
                text -> problems.error(
                        text,
                        "what stands behind # is a comment and not read: put the whole text in quotes, or a space after the #"));
        return lost.isPresent() && kind == Node.Scalar.Kind.EMPTY
                ? new Node.Scalar(lost.get(), places.written(lost.get()), Node.Scalar.Kind.TEXT)
                : new Node.Scalar(place, value, kind, event.isPlain() ? places.lines(event) : List.of());
    }

    /** Refuses what no value may hold. */
    private void refuseIn(String value, Node.Scalar.Kind kind, boolean plain, Place place) {
        if (plain
                && value.contains(" ")
                && value.chars().filter(sign -> sign == '"').count() % 2 == 1) {
            problems.error(
                    place,
                    "this text holds a quote that has no other",
                    Optional.of('"' + value).filter(meant -> meant.indexOf('"', 1) == value.length()));
        }
        String refused = Characters.refusedIn(value);
        boolean number = kind == Node.Scalar.Kind.WHOLE_NUMBER || kind == Node.Scalar.Kind.DECIMAL;
        if (!refused.isEmpty()) {
            problems.error(place, refused);
        } else if (number && value.length() > MAX_NUMBER) {
            problems.error(place, "this number is longer than " + MAX_NUMBER + " characters");
        } else if (value.length() > MAX_TEXT) {
            problems.error(place, "this text is longer than " + MAX_TEXT + " characters");
        }
    }

    /** A quote that is forgotten takes up the lines below, to the next one; a text that is meant to go on is set in deeper. */
    private void refuseSwallowedLines(ScalarEvent event) {
        Mark opened = event.getStartMark().orElseThrow();
        if (!places.isInOneLine(event, event) && !places.goesOnBelow(opened)) {
            int closed = places.at(event.getEndMark().orElseThrow()).line();
            String message = "the quote that opens here closes only in line " + closed;
            throw new Malformed(opened.getLine() + 1, List.of(places.quoted(opened, message)));
        }
    }

    /** Keys without a blank behind their colon are read as a text, and lines without a hyphen take up those below that have one. */
    private void refuseMoreThanText(ScalarEvent event) {
        int first = places.at(event.getStartMark().orElseThrow()).line();
        int last = places.at(event.getEndMark().orElseThrow()).line();
        List<Damage> damages = new DamagedLines(text).noText(first, last);
        if (!damages.isEmpty()) {
            throw new Malformed(last, damages);
        }
    }

    private Node.Sequence sequence(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        for (; !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, places.of(event), depth + 1));
        }
        refuseHyphens(items);
        return new Node.Sequence(places.collection(start, event), items);
    }

    /** A block of keys each with a hyphen before it: no list that is read has entries of one key alone, each another. */
    private void refuseHyphens(List<Node> items) {
        List<Node.Entry> keys = items.stream()
                .filter(item -> item.entries().size() == 1)
                .flatMap(item -> item.entries().stream())
                .toList();
        List<Damage> hyphens = keys.stream()
                .flatMap(key ->
                        new DamagedLines(text).withoutHyphen(key.keyPlace().line()).stream())
                .map(hyphen ->
                        new Damage(hyphen.place(), "the keys of a block stand without '-' before them", hyphen.meant()))
                .toList();
        long distinct = keys.stream().map(Node.Entry::key).distinct().count();
        if (items.size() > 1 && distinct == items.size() && hyphens.size() == items.size()) {
            throw new Malformed(keys.get(keys.size() - 1).keyPlace().line(), hyphens);
        }
    }

    private Node.Mapping mapping(MappingStartEvent start, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        List<Node.Entry> repeated = new ArrayList<>();
        Event event = events.next();
        for (; !(event instanceof MappingEndEvent); event = events.next()) {
            Optional<Node.Scalar> key = key(event, depth);
            Place holder = places.withColon(event, key.map(Node.Scalar::place).orElse(places.of(event)));
            Node value = node(events.next(), holder, depth + 1);
            key.map(name -> new Node.Entry(name.text(), name.place(), value))
                    .filter(entry -> entries.putIfAbsent(entry.key(), entry) != null)
                    .ifPresent(repeated::add);
        }
        if (!repeated.isEmpty()) {
            refuse(repeated, entries);
        }
        Place whole = places.collection(start, event);
        Place place = entries.isEmpty() || places.isInOneLine(start, event)
                ? whole
                : entries.values().iterator().next().keyPlace();
        return new Node.Mapping(place, List.copyOf(entries.values()));
    }

    /** Keys that stand in a block already; where it begins anew with them, it is the beginning of another that is missing. */
    private void refuse(List<Node.Entry> repeated, Map<String, Node.Entry> entries) {
        Place first =
                entries.values().stream().map(Node.Entry::keyPlace).findFirst().orElseThrow();
        Node.Entry again = repeated.get(0);
        int line = again.keyPlace().line();
        boolean anew = entries.keySet().iterator().next().equals(again.key());
        if (repeated.size() > 1 && anew) {
            new DamagedLines(text).again(first.line(), line).ifPresent(hyphen -> {
                throw new Malformed(line, List.of(hyphen));
            });
            distorted = true;
            problems.error(
                    again.keyPlace(),
                    "the keys of the block that begins in line " + first.line()
                            + " stand here a second time: the line that names the next block is missing above this");
            return;
        }
        for (Node.Entry entry : repeated) {
            Place earlier = requireNonNull(entries.get(entry.key())).keyPlace();
            problems.error(
                    entry.keyPlace(),
                    "the key '" + Node.shortened(entry.key()) + "' stands here a second time; the first is in line "
                            + earlier.line() + ", column " + earlier.column());
        }
    }

    private Optional<Node.Scalar> key(Event event, int depth) {
        Node node = node(event, places.of(event), depth + 1);
        if (!(node instanceof Node.Scalar key)) {
            distorted = true;
            problems.error(node.place(), "a key is a text, not " + node.described());
            return Optional.empty();
        }
        if (event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && key.text().equals("<<")) {
            distorted = true;
            problems.error(key.place(), "a merge key is not read; write out the keys that it stands for");
            return Optional.empty();
        }
        if (key.kind() == Node.Scalar.Kind.EMPTY) {
            distorted = true;
            problems.error(key.place(), "a key is missing here");
            return Optional.empty();
        }
        if (key.kind() != Node.Scalar.Kind.TEXT) {
            problems.error(
                    key.place(),
                    "a key is a text, not " + key.described() + "; put it in quotes",
                    "\"" + key.text() + "\"");
        }
        return Optional.of(key);
    }

    /** Where a file cannot be read on but with its damages cured. */
    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;
        private final transient List<Damage> damages;

        Malformed(int line, List<Damage> damages) {
            super("the form is damaged", null, false, false);
            this.line = line;
            this.damages = damages;
        }
    }

    /** A file that is too large in some respect to be read on. */
    private static final class OutOfBounds extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;

        OutOfBounds(Place place, String message) {
            super(message, null, false, false);
            this.place = place;
        }
    }
}
