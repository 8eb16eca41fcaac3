package entente.rulefile;

import entente.model.Parameter;
import entente.model.Parameter.ChosenBy;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Section.Kind;
import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import entente.model.Vocabulary;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import entente.text.SourceText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A village that argues about water for its allotments: all that rules may name in tests of their reading. */
public final class Village {
    private static final Place NOWHERE = Place.startOf(Path.of("vocabulary.yaml"));

    public static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    section(
                            "water",
                            Kind.INSTRUMENT,
                            term("water", Kind.INSTRUMENT, "supply", choice("none", "tank", "mains"), true),
                            term("water", Kind.INSTRUMENT, "litres", new Type.Amount(10, 1000, "litres"), false),
                            term("water", Kind.INSTRUMENT, "users", subset("elders", "school"), false),
                            term("water", Kind.INSTRUMENT, "metered", new Type.Flag(), false)),
                    section(
                            "old_fence",
                            Kind.INSTRUMENT,
                            term("old_fence", Kind.INSTRUMENT, "repair", choice("none", "patch", "rebuild"), true)),
                    section(
                            "weather",
                            Kind.CIRCUMSTANCE,
                            term("weather", Kind.CIRCUMSTANCE, "season", choice("dry", "wet"), false),
                            term("weather", Kind.CIRCUMSTANCE, "outlook", choice("dry", "wet", "mixed"), false),
                            term("weather", Kind.CIRCUMSTANCE, "days", new Type.Amount(0, 31, "days"), false)),
                    section("found", Kind.DERIVED, term("found", Kind.DERIVED, "thirst", new Type.Flag(), false))),
            parameters(
                    parameter("plenty", 600, "litres"),
                    parameter("flood", 5000, "litres"),
                    parameter("week", 7, "days")));

    public static final KnownIds NAMES = new KnownIds(
            VOCABULARY,
            List.of("growers", "council"),
            List.of("rose", "vic", "clerk"),
            List.of("share-water", "mend-fence"),
            List.of("minutes-1", "minutes-2"));

    private Village() {}

    static List<RuleCard> read(String id, String text, Problems problems) {
        return RuleReader.read(SourceText.of(Path.of("rules", id + ".drl"), text), id, NAMES, problems);
    }

    /** The rules of a text that has no problems. */
    static List<RuleCard> read(String id, String text) {
        Problems problems = new Problems();
        List<RuleCard> cards = read(id, text, problems);
        if (!problems.all().isEmpty()) {
            throw new AssertionError(String.join("\n", told(problems)));
        }
        return cards;
    }

    /** The conditions of a position with these, and nothing else of interest. */
    public static RuleCard position(String conditions) {
        return read("rose/water", positionText(conditions)).get(0);
    }

    public static String positionText(String conditions) {
        return """
                package rules.rose
                import vocabulary.*
                rule "Rose wants water"
                    @id("rose/water") @about("rose") @effect("serves") @source("minutes-1") @because("She says so")
                when
                    %s
                then
                end
                """.formatted(conditions);
    }

    /** Problems as lines: where, how long, what, and the guess. */
    public static List<String> told(Problems problems) {
        return problems.all().stream().map(Village::told).toList();
    }

    private static String told(Problem problem) {
        Place place = problem.place();
        return place.line() + ":" + place.column() + "+" + place.length() + " " + problem.message()
                + problem.maybe().map(word -> " -> " + word).orElse("");
    }

    private static Section section(String id, Kind kind, Term... terms) {
        return new Section(id, kind, id, id, List.of(), List.of(terms), List.of(), List.of());
    }

    private static Term term(String section, Kind kind, String name, Type type, boolean leading) {
        return new Term(section, kind, name, type, leading, name, List.of(), NOWHERE);
    }

    private static Type choice(String... values) {
        return new Type.Choice(Arrays.stream(values).map(Village::value).toList());
    }

    private static Type subset(String... values) {
        return new Type.Subset(Arrays.stream(values).map(Village::value).toList());
    }

    private static Value value(String id) {
        return new Value(id, id, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Parameter parameter(String name, int value, String unit) {
        return new Parameter(name, value, unit, name, ChosenBy.MODELLER, List.of(), List.of(), NOWHERE);
    }

    private static Map<String, Parameter> parameters(Parameter... parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            byName.put(parameter.name(), parameter);
        }
        return byName;
    }
}
