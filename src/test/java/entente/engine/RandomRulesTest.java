package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.RandomConditions;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Type;
import entente.rulefile.RuleReader;
import entente.rulefile.Village;
import entente.text.FileText;
import entente.text.Problems;
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

    private static String rule(String folder, String conditions) {
        return Village.positionText(conditions)
                .replace("rules.rose", "rules." + folder)
                .replace("rose/water", folder + "/water");
    }

    private static List<RuleCard> readable(Random random) {
        List<RuleCard> cards = new ArrayList<>();
        RandomConditions conditions = new RandomConditions(random, Village.VOCABULARY);
        for (int tries = 0; cards.size() < RULES; tries++) {
            assertThat(tries).as("most of what is made is accepted").isLessThan(RULES * 3);
            String folder = "f" + cards.size();
            String text = rule(folder, conditions.lines(false));
            cards.addAll(RuleReader.read(
                    FileText.of(Path.of(folder + ".drl"), text), folder + "/water", Village.NAMES, new Problems()));
        }
        return cards;
    }

    private static Session compiled(List<RuleCard> cards) {
        Rulebook rulebook = Rulebook.of(
                Village.VOCABULARY, Map.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), cards, List.of());
        Problems problems = new Problems();
        return Engine.compile(rulebook, problems)
                .orElseThrow(() -> new AssertionError(
                        Village.told(problems) + cards.get(0).file().source()))
                .session();
    }

    private static Map<String, List<Map<String, Object>>> world(Random random) {
        Map<String, Object> water = new HashMap<>(Map.of("supply", pick(random, "none", "tank", "mains")));
        if (!water.containsValue("none")) {
            water.put("litres", number(random, "water", "litres"));
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
                        "days", number(random, "weather", "days"))));
    }

    /** One that rules may name, or a neighbour of it. */
    private static int number(Random random, String section, String term) {
        Type.Amount amount = (Type.Amount) Village.VOCABULARY.section(section).orElseThrow().terms().stream()
                .filter(one -> one.name().equals(term))
                .findFirst()
                .orElseThrow()
                .type();
        int step = RandomConditions.step(amount);
        int near =
                amount.min() + step * random.nextInt((amount.max() - amount.min()) / step + 1) + random.nextInt(3) - 1;
        return Math.max(amount.min(), Math.min(near, amount.max()));
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
        RandomConditions conditions = new RandomConditions(random, Village.VOCABULARY);
        for (int i = 0; i < DAMAGED; i++) {
            String folder = "f" + i;
            String text = rule(folder, conditions.lines(false));
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                text = damaged(random, text);
            }
            Problems problems = new Problems();
            List<RuleCard> cards = RuleReader.read(
                    FileText.of(Path.of(folder + ".drl"), text), folder + "/water", Village.NAMES, problems);
            assertThat(cards.isEmpty()).as(text).isEqualTo(problems.hasErrors());
            accepted.addAll(cards);
        }
        assertThat(accepted).hasSizeBetween(DAMAGED / 50, DAMAGED / 2);
        compiled(accepted).close();
    }
}
