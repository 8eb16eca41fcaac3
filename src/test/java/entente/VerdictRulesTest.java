package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Engine;
import entente.engine.Evaluation;
import entente.engine.Session;
import entente.model.Effect;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Stratum;
import entente.model.Vocabulary;
import entente.rulefile.KnownIds;
import entente.rulefile.RuleFolder;
import entente.space.VerdictConditions;
import entente.text.Problem;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every input that the rules of {@code rules/verdict} can have: exactly the one word follows that the design says, by
 * Drools and by the evaluation without it.
 */
class VerdictRulesTest {
    private static final List<String> SIDES = List.of("left", "right");

    private static List<RuleCard> rules;
    private static Session drools;
    private static VerdictConditions symbolic;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("verdict"));
        for (Stratum stratum : Stratum.UPPER) {
            Files.copy(stratum.file(Path.of("rules")), stratum.file(folder));
        }
        Vocabulary nothing = new Vocabulary(List.of(), Map.of());
        Problems problems = new Problems();
        rules = RuleFolder.read(
                folder, new KnownIds(nothing, SIDES, List.of(), List.of(), List.of(), Map.of()), problems);
        Rulebook rulebook =
                Rulebook.of(nothing, Map.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), rules, List.of());
        drools = Engine.compile(rulebook, problems)
                .orElseThrow(() -> new AssertionError(
                        problems.all().stream().map(Problem::toString).toList()))
                .session();
        symbolic = new VerdictConditions(rules);
    }

    @AfterAll
    static void close() {
        drools.close();
    }

    /** The words concluded in a stratum, each as often as a rule says it, the same by Drools and without it. */
    private static List<String> concluded(Stratum stratum, Map<String, List<Map<String, Object>>> world) {
        Set<RuleCard> byDrools = drools.holding(world);
        Set<RuleCard> drawn = symbolic.holding(world);
        Evaluation evaluation = Evaluation.of(world);
        List<String> words = new ArrayList<>();
        for (RuleCard rule : rules) {
            if (rule.stratum() == stratum) {
                boolean holds = evaluation.holds(rule.conditions());
                assertThat(byDrools.contains(rule))
                        .as("%s in %s", rule.id(), world)
                        .isEqualTo(holds);
                assertThat(drawn.contains(rule))
                        .as("drawn: %s in %s", rule.id(), world)
                        .isEqualTo(holds);
                if (holds) {
                    words.add(((RuleCard.Conclusion.Word) rule.conclusion()).word());
                }
            }
        }
        return words.stream().sorted().toList();
    }

    private static List<Set<String>> subsets(List<String> words) {
        List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
        for (String word : words) {
            for (Set<String> subset : List.copyOf(subsets)) {
                Set<String> with = new TreeSet<>(subset);
                with.add(word);
                subsets.add(with);
            }
        }
        return subsets;
    }

    private static List<Set<String>> effects(Effect.Subject subject) {
        return subsets(Arrays.stream(Effect.values())
                .filter(effect -> effect.subject() == subject)
                .map(Effect::word)
                .toList());
    }

    private static List<Map<String, Object>> findings(Set<String> effects) {
        return effects.stream()
                .map(effect -> Map.<String, Object>of("effect", effect))
                .toList();
    }

    private static boolean any(Set<String> words, String... of) {
        return Arrays.stream(of).anyMatch(words::contains);
    }

    /** By the first that applies: refused; grounds on both sides; accepted; pleased; displeased; touched; nothing. */
    private static String stance(Set<String> effects) {
        if (any(effects, "rejects", "crosses-red-line")) {
            return "against";
        }
        boolean good = any(effects, "accepts", "meets-demand", "meets-preference", "serves");
        boolean bad = any(effects, "misses-demand", "misses-preference", "harms");
        if (good && bad) {
            return "mixed";
        }
        if (good) {
            return any(effects, "accepts") ? "for" : "leans-for";
        }
        if (bad) {
            return "leans-against";
        }
        return effects.isEmpty() ? "silent" : "undetermined";
    }

    @Test
    void oneStanceFollowsFromWhateverIsFound() {
        List<Set<String>> all = effects(Effect.Subject.PARTY);
        assertThat(all).hasSize(1024);
        for (Set<String> effects : all) {
            assertThat(concluded(Stratum.STANCE, Map.of("Finding", findings(effects))))
                    .as("%s", effects)
                    .containsExactly(stance(effects));
        }
    }

    private static String status(Set<String> effects) {
        boolean good = any(effects, "meets", "part-meets");
        boolean bad = any(effects, "fails", "contradicts");
        if (good && bad) {
            return "conflict";
        }
        if (good) {
            return any(effects, "meets") ? "met" : "partly-met";
        }
        if (bad) {
            return "not-met";
        }
        return effects.isEmpty() ? "not-engaged" : "undetermined";
    }

    @Test
    void oneStatusFollowsFromWhateverIsFound() {
        List<Set<String>> all = effects(Effect.Subject.RECOMMENDATION);
        assertThat(all).hasSize(32);
        for (Set<String> effects : all) {
            assertThat(concluded(Stratum.STATUS, Map.of("Finding", findings(effects))))
                    .as("%s", effects)
                    .containsExactly(status(effects));
        }
    }

    @Test
    void theStanceOnThePackageIsTheLeastWilling() {
        List<String> worstFirst =
                List.of("against", "leans-against", "mixed", "undetermined", "leans-for", "for", "silent");
        for (Set<String> stances : subsets(worstFirst)) {
            if (stances.isEmpty()) {
                continue;
            }
            String least =
                    worstFirst.stream().filter(stances::contains).findFirst().orElseThrow();
            assertThat(concluded(Stratum.PACKAGE_STANCE, Map.of("Stance", facts("value", stances))))
                    .as("%s", stances)
                    .containsExactly(least);
        }
    }

    private static List<Map<String, Object>> facts(String field, Set<String> words) {
        return words.stream().map(word -> Map.<String, Object>of(field, word)).toList();
    }

    @Test
    void whatIsRequiredIsThereOnlyIfItIsGivenAndNotBroken() {
        List<Set<String>> all = effects(Effect.Subject.REQUIREMENT);
        assertThat(all).hasSize(8);
        for (Set<String> effects : all) {
            String expected = !effects.contains("requires")
                    ? "not-arising"
                    : effects.contains("fulfils") && !effects.contains("breaks") ? "fulfilled" : "unfulfilled";
            assertThat(concluded(Stratum.REQUIREMENT, Map.of("Finding", findings(effects))))
                    .as("%s", effects)
                    .containsExactly(expected);
        }
    }

    @Test
    void onlyWhoDecidesBearsOnAPart() {
        Map<Stance, String> meaning = Map.of(
                Stance.AGAINST, "opposes",
                Stance.LEANS_AGAINST, "resists",
                Stance.MIXED, "disputes",
                Stance.LEANS_FOR, "supports",
                Stance.FOR, "supports");
        for (Party.Role role : Party.Role.values()) {
            for (Stance stance : Stance.values()) {
                List<String> expected = role == Party.Role.DECIDES && meaning.containsKey(stance)
                        ? List.of(meaning.get(stance))
                        : List.of();
                assertThat(concluded(
                                Stratum.PARTY_IMPACT,
                                Map.of(
                                        "Party",
                                        List.of(Map.of("role", role.word(), "side", "left")),
                                        "Stance",
                                        List.of(Map.of("value", stance.word())))))
                        .as("%s %s", role, stance)
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    private static String partVerdict(Set<String> sides, Set<String> impacts, boolean unfulfilled) {
        if (unfulfilled) {
            return "blocked";
        }
        if (any(impacts, "opposes left", "opposes none")) {
            return "opposed";
        }
        if (any(impacts, "resists left", "resists none")) {
            return "resisted";
        }
        if (any(impacts, "disputes left", "disputes none")) {
            return "disputed";
        }
        long supported = sides.stream()
                .filter(side -> impacts.contains("supports " + side))
                .count();
        if (sides.isEmpty()) {
            return "none";
        }
        return supported == sides.size() ? "agreeable" : supported > 0 ? "one-sided" : "untested";
    }

    @Test
    void oneVerdictOnAPartFollowsFromHoweverPartiesStand() {
        List<String> possible = new ArrayList<>();
        for (PartyImpact kind : PartyImpact.values()) {
            for (String side :
                    kind == PartyImpact.SUPPORTS ? List.of("left", "right", "none") : List.of("left", "none")) {
                possible.add(kind.word() + " " + side);
            }
        }
        for (Set<String> impacts : subsets(possible)) {
            for (Set<String> sides : subsets(SIDES)) {
                for (boolean unfulfilled : new boolean[] {false, true}) {
                    List<Map<String, Object>> facts = impacts.stream()
                            .map(impact -> impact.split(" "))
                            .map(words -> Map.<String, Object>of("kind", words[0], "side", words[1]))
                            .toList();
                    Map<String, List<Map<String, Object>>> world = Map.of(
                            "Side",
                            facts("id", sides),
                            "PartyImpact",
                            facts,
                            "Requirement",
                            unfulfilled ? facts("state", Set.of("unfulfilled")) : List.of());
                    assertThat(concluded(Stratum.PART_VERDICT, world))
                            .as("%s %s %s", sides, impacts, unfulfilled)
                            .containsExactly(partVerdict(sides, impacts, unfulfilled));
                }
            }
        }
    }

    @Test
    void theVerdictOnThePackageIsTheWorstOfItsParts() {
        List<String> worstFirst =
                List.of("blocked", "opposed", "resisted", "disputed", "untested", "one-sided", "agreeable");
        for (Set<String> parts : subsets(worstFirst)) {
            for (boolean invalid : new boolean[] {false, true}) {
                if (parts.isEmpty()) {
                    continue;
                }
                String worst =
                        worstFirst.stream().filter(parts::contains).findFirst().orElseThrow();
                Set<String> withNone = new TreeSet<>(parts);
                withNone.add("none");
                Map<String, List<Map<String, Object>>> world = Map.of(
                        "PartVerdict",
                        facts("value", withNone),
                        "Finding",
                        invalid ? findings(Set.of("invalidates")) : List.of());
                assertThat(concluded(Stratum.VERDICT, world))
                        .as("%s %s", parts, invalid)
                        .containsExactly(invalid ? "invalid" : worst);
            }
        }
    }
}
