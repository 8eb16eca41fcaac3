package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Engine;
import entente.engine.Session;
import entente.rulebook.Effect;
import entente.rulebook.Evaluation;
import entente.rulebook.Names;
import entente.rulebook.Party;
import entente.rulebook.RuleCard;
import entente.rulebook.RuleFolder;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Standing;
import entente.rulebook.Stratum;
import entente.rulebook.Vocabulary;
import entente.source.Problem;
import entente.source.Problems;
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

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("verdict"));
        for (String name : List.of("stance", "status", "standing", "verdict")) {
            Path file = Path.of("verdict", name + ".drl");
            Files.copy(Path.of("rules").resolve(file), folder.resolve(file));
        }
        Vocabulary nothing = new Vocabulary(List.of(), Map.of());
        Problems problems = new Problems();
        rules = RuleFolder.read(folder, new Names(nothing, SIDES, List.of(), List.of(), List.of()), problems);
        Rulebook rulebook = new Rulebook(nothing, Map.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), rules);
        drools = Engine.compile(rulebook, problems)
                .orElseThrow(() -> new AssertionError(
                        problems.all().stream().map(Problem::toString).toList()))
                .session();
    }

    @AfterAll
    static void close() {
        drools.close();
    }

    /** The words concluded in a stratum, each as often as a rule says it, the same by Drools and without it. */
    private static List<String> concluded(Stratum stratum, Map<String, List<Map<String, Object>>> world) {
        Set<RuleCard> byDrools = drools.holding(world);
        Evaluation evaluation = Evaluation.of(world);
        List<String> words = new ArrayList<>();
        for (RuleCard rule : rules) {
            if (rule.stratum() == stratum) {
                boolean holds = evaluation.holds(rule.conditions());
                assertThat(byDrools.contains(rule))
                        .as("%s in %s", rule.id(), world)
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

    private static String stance(Set<String> effects) {
        boolean good = any(effects, "accepts", "meets-demand", "serves");
        boolean bad = any(effects, "rejects", "misses-demand", "harms");
        if (any(effects, "crosses-red-line")) {
            return "against";
        }
        if (good && bad) {
            return "mixed";
        }
        if (good) {
            return any(effects, "accepts") ? "for" : "leans-for";
        }
        if (bad) {
            return any(effects, "rejects") ? "against" : "leans-against";
        }
        return effects.isEmpty() ? "silent" : "undetermined";
    }

    @Test
    void oneStanceFollowsFromWhateverIsFound() {
        List<Set<String>> all = effects(Effect.Subject.PARTY);
        assertThat(all).hasSize(256);
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

    private static Set<String> standings(Party.Part part, String block, Stance stance, boolean consent) {
        Set<String> standings = new TreeSet<>();
        boolean decides = part == Party.Part.DECIDES;
        boolean bad = stance == Stance.AGAINST || stance == Stance.LEANS_AGAINST;
        boolean blocks = consent && stance == Stance.AGAINST;
        if (blocks) {
            standings.add("blocks");
        }
        if (decides && bad && !blocks && block.equals("unknown")) {
            standings.add("opposes");
        }
        if (decides && (stance == Stance.MIXED || bad && block.equals("denied"))) {
            standings.add("doubts");
        }
        if (decides && (stance == Stance.FOR || stance == Stance.LEANS_FOR)) {
            standings.add("supports");
        }
        if (consent && stance != Stance.FOR) {
            standings.add("consent-missing");
        }
        return standings;
    }

    @Test
    void whatAPartyMeansForThePackageFollowsFromItsPartItsStanceAndItsConsent() {
        for (Party.Part part : Party.Part.values()) {
            for (String block : List.of("unknown", "denied")) {
                for (Stance stance : Stance.values()) {
                    for (boolean consent : new boolean[] {false, true}) {
                        assertThat(concluded(
                                        Stratum.STANDING,
                                        Map.of(
                                                "Party",
                                                List.of(Map.of("part", part.word(), "side", "left", "block", block)),
                                                "Stance",
                                                List.of(Map.of("value", stance.word())),
                                                "Consent",
                                                List.of(Map.of("required", consent)))))
                                .as("%s %s %s %s", part, block, stance, consent)
                                .containsExactlyElementsOf(standings(part, block, stance, consent));
                    }
                }
            }
        }
    }

    private static String verdict(Set<String> standings, boolean invalid) {
        if (invalid) {
            return "invalid";
        }
        Set<String> kinds = new TreeSet<>();
        standings.forEach(standing -> kinds.add(standing.split(" ")[0]));
        if (kinds.contains("blocks")) {
            return "blocked";
        }
        if (kinds.contains("opposes")) {
            return "opposed";
        }
        boolean everySide = standings.contains("supports left") && standings.contains("supports right");
        return everySide && !any(kinds, "doubts", "consent-missing") ? "agreeable" : "undetermined";
    }

    @Test
    void oneVerdictFollowsFromHoweverPartiesStand() {
        List<String> possible = new ArrayList<>();
        for (Standing kind : Standing.values()) {
            for (String side : kind == Standing.SUPPORTS ? List.of("left", "right", "none") : List.of("left", "none")) {
                possible.add(kind.word() + " " + side);
            }
        }
        List<Map<String, Object>> sides =
                SIDES.stream().map(side -> Map.<String, Object>of("id", side)).toList();
        for (Set<String> standings : subsets(possible)) {
            for (boolean invalid : new boolean[] {false, true}) {
                List<Map<String, Object>> facts = standings.stream()
                        .map(standing -> standing.split(" "))
                        .map(parts -> Map.<String, Object>of("kind", parts[0], "side", parts[1]))
                        .toList();
                Map<String, List<Map<String, Object>>> world = Map.of(
                        "Side",
                        sides,
                        "Standing",
                        facts,
                        "Finding",
                        invalid ? findings(Set.of("invalidates")) : List.of());
                assertThat(concluded(Stratum.VERDICT, world))
                        .as("%s %s", standings, invalid)
                        .containsExactly(verdict(standings, invalid));
            }
        }
    }
}
