package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.rulefile.RuleReader;
import entente.rulefile.Village;
import entente.text.Problems;
import entente.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules made at random from the whole language: what is accepted compiles, and Drools and the evaluation without it
 * agree on every world. And texts damaged at random: nothing is thrown, and what is accepted still compiles.
 */
class RandomRulesTest {
    private static final int RULES = 40;
    private static final int WORLDS = 200;
    private static final int DAMAGED = 800;

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    private static String comparison(Random random, String type) {
        if (type.equals("OldFence")) {
            return "repair " + pick(random, "== \"none\"", "!= \"patch\"", "in (\"patch\", \"rebuild\")");
        }
        if (type.equals("Weather")) {
            return pick(
                    random,
                    "season == \"dry\"",
                    "outlook != \"wet\"",
                    "outlook in (\"wet\", \"mixed\")",
                    "days " + pick(random, "<", "<=", ">", ">=", "==", "!=") + " " + random.nextInt(4) * 3,
                    "days >= Parameter.week.value",
                    "days not in (0, 3, Parameter.week.value)");
        }
        return pick(
                random,
                "supply != \"tank\"",
                "supply in (\"tank\", \"mains\")",
                "litres " + pick(random, "<", "<=", ">", ">=", "==", "!=") + " "
                        + pick(random, "20", "500", "Parameter.plenty.value"),
                "users " + pick(random, "contains", "not contains") + " "
                        + pick(random, "\"elders\"", "\"school\"", "\"none\""),
                "metered " + pick(random, "== true", "== false", "!= true"));
    }

    private static String constraints(Random random, String type, int depth) {
        int joined = 1 + random.nextInt(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < joined; i++) {
            text.append(i == 0 ? "" : pick(random, " && ", " || ", depth == 0 ? ", " : " || "));
            text.append(
                    depth < 2 && random.nextInt(4) == 0
                            ? "(" + constraints(random, type, depth + 1) + ")"
                            : comparison(random, type));
        }
        return text.toString();
    }

    private static String condition(Random random, int depth) {
        String pattern = pick(random, "Water", "OldFence", "Weather");
        String guard = pattern.equals("Water") && random.nextInt(6) > 0 ? "supply != \"none\", " : "";
        pattern += "(" + guard + constraints(random, pattern, 0) + ")";
        if (random.nextInt(8) == 0) {
            pattern = "Weather($s : season, days > 3)" + (depth == 0 ? " " : " and ")
                    + pick(random, "", "not ", "exists ") + "Weather(outlook " + pick(random, "==", "!=") + " $s)";
        }
        return switch (random.nextInt(depth < 2 ? 6 : 3)) {
            case 0, 1, 2 -> pattern;
            case 3 ->
                pick(random, "not ", "exists ") + "( " + condition(random, depth + 1) + " and "
                        + condition(random, depth + 1) + " )";
            case 4 -> pick(random, "not( ", "exists( ") + condition(random, depth + 1) + " )";
            default -> "exists( " + condition(random, depth + 1) + " )";
        };
    }

    private static String rule(String folder, String conditions) {
        return Village.positionText(conditions)
                .replace("rules.rose", "rules." + folder)
                .replace("rose/water", folder + "/water");
    }

    private static List<RuleCard> readable(Random random) {
        List<RuleCard> cards = new ArrayList<>();
        for (int tries = 0; cards.size() < RULES; tries++) {
            assertThat(tries).as("most of what is made is accepted").isLessThan(RULES * 3);
            String folder = "f" + cards.size();
            String conditions = condition(random, 0) + "\n" + (random.nextBoolean() ? condition(random, 0) : "");
            String text = rule(folder, conditions.replace("$s", "$s" + tries));
            cards.addAll(RuleReader.read(
                    SourceText.of(Path.of(folder + ".drl"), text), folder + "/water", Village.NAMES, new Problems()));
        }
        return cards;
    }

    private static Session compiled(List<RuleCard> cards) {
        Rulebook rulebook =
                Rulebook.of(Village.VOCABULARY, Map.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), cards);
        Problems problems = new Problems();
        return Engine.compile(rulebook, problems)
                .orElseThrow(() -> new AssertionError(
                        Village.told(problems) + cards.get(0).file().source()))
                .session();
    }

    private static Map<String, List<Map<String, Object>>> world(Random random) {
        Map<String, Object> water = new HashMap<>(Map.of("supply", pick(random, "none", "tank", "mains")));
        if (!water.containsValue("none")) {
            water.put("litres", List.of(19, 20, 21, 500, 600, 601).get(random.nextInt(6)));
            water.put(
                    "users",
                    List.of(Set.of("none"), Set.of("elders"), Set.of("school"), Set.of("elders", "school"))
                            .get(random.nextInt(4)));
            water.put("metered", random.nextBoolean());
        }
        return Map.of(
                "Water",
                List.of(water),
                "OldFence",
                List.of(Map.of("repair", pick(random, "none", "patch", "rebuild"))),
                "Weather",
                List.of(Map.of(
                        "season", pick(random, "dry", "wet"),
                        "outlook", pick(random, "dry", "wet", "mixed"),
                        "days", random.nextInt(11))));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void droolsAndTheEvaluationAgree(long seed) {
        Random random = new Random(seed);
        List<RuleCard> cards = readable(random);
        int held = 0;
        try (Session drools = compiled(cards)) {
            for (int i = 0; i < WORLDS; i++) {
                Map<String, List<Map<String, Object>>> world = world(random);
                Set<String> byDrools = new TreeSet<>();
                drools.holding(world).forEach(card -> byDrools.add(card.id()));
                Set<String> without = new TreeSet<>();
                cards.stream()
                        .filter(card -> Evaluation.of(world).holds(card.conditions()))
                        .forEach(card -> without.add(card.id()));
                assertThat(byDrools).as("%s", world).isEqualTo(without);
                held += without.size();
            }
        }
        assertThat(held).as("some rules hold, some do not").isBetween(RULES * WORLDS / 10, RULES * WORLDS * 9 / 10);
    }

    private static String damaged(Random random, String text) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(6));
        int from = random.nextInt(text.length() - 6);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + text.substring(from, from + 6) + text.substring(at);
            case 2 -> text.substring(0, at) + (char) random.nextInt(0x300) + text.substring(at);
            default ->
                text.substring(0, at)
                        + pick(
                                random,
                                "\"",
                                "(",
                                ")",
                                "/*",
                                "*/",
                                "//",
                                "\\",
                                "end",
                                "rule",
                                "@",
                                "eval(true)",
                                "{",
                                "\n")
                        + text.substring(at);
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3})
    void damageIsToldOrDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<RuleCard> accepted = new ArrayList<>();
        for (int i = 0; i < DAMAGED; i++) {
            String folder = "f" + i;
            String text = rule(folder, condition(random, 0));
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                text = damaged(random, text);
            }
            Problems problems = new Problems();
            List<RuleCard> cards = RuleReader.read(
                    SourceText.of(Path.of(folder + ".drl"), text), folder + "/water", Village.NAMES, problems);
            assertThat(cards.isEmpty()).as(text).isEqualTo(problems.hasErrors());
            accepted.addAll(cards);
        }
        assertThat(accepted).hasSizeBetween(DAMAGED / 50, DAMAGED / 2);
        compiled(accepted).close();
    }
}
