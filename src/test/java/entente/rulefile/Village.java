package entente.rulefile;

import static entente.MadeRulebook.choice;
import static entente.MadeRulebook.circumstance;
import static entente.MadeRulebook.derived;
import static entente.MadeRulebook.instrument;
import static entente.MadeRulebook.leading;
import static entente.MadeRulebook.parameter;
import static entente.MadeRulebook.parameters;
import static entente.MadeRulebook.subset;
import static entente.MadeRulebook.term;

import entente.model.RuleCard;
import entente.model.Type;
import entente.model.Vocabulary;
import entente.text.FileText;
import entente.text.Place;
import entente.text.Problem;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A village that argues about water for its allotments: all that rules may name in tests of their reading. */
public final class Village {
    public static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    instrument(
                            "water",
                            List.of(),
                            leading("supply", choice("none", "tank", "mains")),
                            term("litres", new Type.Amount(10, 1000, "litres")),
                            term("users", subset("elders", "school")),
                            term("metered", new Type.Flag())),
                    instrument("old_fence", List.of(), leading("repair", choice("none", "patch", "rebuild"))),
                    circumstance(
                            "weather",
                            term("season", choice("dry", "wet")),
                            term("outlook", choice("dry", "wet", "mixed")),
                            term("days", new Type.Amount(0, 31, "days"))),
                    derived("found", term("thirst", new Type.Flag()))),
            parameters(
                    parameter("plenty", 600, "litres"),
                    parameter("flood", 5000, "litres"),
                    parameter("week", 7, "days")));

    public static final KnownIds NAMES = new KnownIds(
            VOCABULARY,
            List.of("growers", "council"),
            List.of("rose", "vic", "clerk"),
            List.of("share-water", "mend-fence"),
            List.of("minutes-1", "minutes-2"),
            Map.of());

    private Village() {}

    static List<RuleCard> read(String id, String text, Problems problems) {
        return RuleReader.read(FileText.of(Path.of("rules", id + ".drl"), text), id, NAMES, problems);
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
}
