package entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.option.Option;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read condition by condition never contradicts what holds of the packages that an option leaves possible. */
class WhyNotTest {
    private static final long SEED = 41;

    private final Tiny domain = Tiny.read();

    @TempDir
    private Path folder;

    @Test
    void agreesWithWhatHoldsOfAllPackages() {
        Random random = new Random(SEED);
        int settled = 0;
        for (int round = 0; round < 400; round++) {
            String terms = terms(random);
            Option option = domain.option(folder, "a", terms);
            WhyNot reading = new WhyNot(domain.rulebook(), domain.assessor().firingSets(), option);
            PartialAssignment box = domain.assessor().box(option);
            for (Map.Entry<RuleCard, PackageSet> rule :
                    domain.assessor().firingSets().regions().entrySet()) {
                String what = "seed " + SEED + ", round " + round + ", "
                        + rule.getKey().id() + " on\n" + terms;
                List<UnmetCondition> obstacles = reading.obstacles(rule.getKey());
                assertThat(obstacles.isEmpty())
                        .as(what)
                        .isEqualTo(rule.getValue().holdsAll(box));
                if (obstacles.stream().anyMatch(WhyNotTest::definite)) {
                    assertThat(rule.getValue().holdsSome(box)).as(what).isFalse();
                    settled++;
                }
            }
        }
        assertThat(settled).isGreaterThan(1500);
    }

    private static boolean definite(UnmetCondition obstacle) {
        return obstacle instanceof UnmetCondition.Unmet unmet && !unmet.open();
    }

    /** A name stands for what the package says of another term. */
    @Test
    void aComparisonWithATermIsReadAsOneWithItsValue() throws IOException {
        Tiny named = Front.ofTiny(folder)
                .write("rules/gardeners/meters-in-droughts.drl", """
                package rules.gardeners
                import vocabulary.*
                rule "The gardeners want meters where and only where it is dry"
                    @id("gardeners/meters-in-droughts") @about("gardeners") @effect("serves")
                    @source("02-water-wanted") @because("They want it.")
                when
                    Weather($dry : drought)
                    Water(supply == "pipe", metered == $dry)
                then
                end
                """)
                .read();
        assertThat(obstacles(named, "supply: pipe, metered: true", "drought: true"))
                .isEmpty();
        assertThat(obstacles(named, "supply: pipe, metered: false", "drought: true"))
                .containsExactly("metered == $dry");
        assertThat(obstacles(named, "supply: tank, metered: true", "drought: true"))
                .containsExactly("supply == \"pipe\"");
        assertThat(obstacles(named, "supply: pipe, metered: true", "drought: open"))
                .containsExactly("metered == $dry, so far open");
    }

    private List<String> obstacles(Tiny named, String water, String weather) {
        Option option = named.option(folder, "a", "water: {" + water + "}\nweather: {" + weather + "}\n");
        RuleCard rule = named.rulebook().rules().stream()
                .filter(one -> one.id().equals("gardeners/meters-in-droughts"))
                .findFirst()
                .orElseThrow();
        return new WhyNot(named.rulebook(), named.assessor().firingSets(), option)
                .obstacles(rule).stream()
                        .map(UnmetCondition.Unmet.class::cast)
                        .map(unmet -> unmet.comparison().text() + (unmet.open() ? ", so far open" : ""))
                        .toList();
    }

    /** Random terms: sections left out or listed, terms left out, stated, or stated in part. */
    private String terms(Random random) {
        StringBuilder terms = new StringBuilder();
        for (Section section : domain.rulebook().vocabulary().sections()) {
            if (section.kind() == Section.Kind.DERIVED || random.nextInt(4) == 0) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            for (Term term : section.terms()) {
                if (random.nextInt(4) > 0) {
                    lines.add("  " + term.name() + ": " + value(term, random));
                }
            }
            boolean none = lines.stream().anyMatch(line -> line.endsWith(": none"));
            terms.append(section.id()).append(":\n");
            lines.stream()
                    .filter(line -> !none || line.endsWith(": none"))
                    .forEach(line -> terms.append(line).append('\n'));
        }
        return terms.isEmpty() ? "weather:\n" : terms.toString();
    }

    private static String value(Term term, Random random) {
        List<String> words = term.type().words();
        if (term.type() instanceof Type.Amount amount) {
            int one = amount.min() + random.nextInt(amount.max() - amount.min() + 1);
            int other = amount.min() + random.nextInt(amount.max() - amount.min() + 1);
            return random.nextBoolean()
                    ? String.valueOf(one)
                    : "{min: " + Math.min(one, other) + ", max: " + (Math.max(one, other)) + "}";
        }
        if (term.type() instanceof Type.Subset) {
            List<String> some =
                    words.stream().filter(word -> random.nextBoolean()).toList();
            return random.nextBoolean() || some.isEmpty()
                    ? "[" + String.join(", ", some) + "]"
                    : "{" + (random.nextBoolean() ? "with" : "without") + ": [" + some.get(0) + "]}";
        }
        if (term.type() instanceof Type.Choice && random.nextInt(3) == 0) {
            int left = random.nextInt(words.size());
            List<String> some = new ArrayList<>(words);
            some.remove(left);
            return "{one_of: [" + String.join(", ", some) + "]}";
        }
        return words.get(random.nextInt(words.size()));
    }
}
