package entente.assess.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SmallWorld;
import entente.assess.AssessedSubject;
import entente.assess.AssessmentContext;
import entente.assess.Modality;
import entente.assess.questions.Assessor;
import entente.assess.repair.BruteForce;
import entente.model.Term;
import entente.option.AdmittedValues;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The differences are those that Drools finds, and the blame is every smallest set that is to blame. */
public class WhatIfTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void blamesTheSmallestSets(long seed) {
        Random random = new Random(seed);
        SmallWorld world = SmallWorld.of(seed);
        Assessor assessor = new Assessor(world.engine());
        BruteForce brute = new BruteForce(world);
        for (int i = 0; i < 15; i++) {
            Option option = world.option(random);
            List<Edit> edits = edits(world, random);
            Edits all = new Edits(option, edits, world.rulebook().vocabulary());
            WhatIf whatIf = assessor.whatIf(
                    option, edits, new AssessmentContext(AssessmentContext.lastDay(world.rulebook()), profile(world)));
            Map<Set<Edit>, Map<AssessedSubject, List<String>>> reached = new HashMap<>();
            for (int bits = 0; bits < 1 << edits.size(); bits++) {
                List<Edit> some = some(edits, bits);
                reached.put(Set.copyOf(some), brute.reached(all.made(some)));
            }
            Map<AssessedSubject, List<String>> before = reached.get(Set.of());
            Map<AssessedSubject, List<String>> after = reached.get(Set.copyOf(edits));
            String what = world + "\n" + option.statements() + "\n" + edits;
            assertThat(whatIf.changes().stream().map(WhatIf.Change::matter))
                    .as(what)
                    .containsExactlyElementsOf(before.keySet().stream()
                            .filter(about -> !before.get(about).equals(after.get(about)))
                            .toList());
            Map<String, Modality> from = brute.found(option);
            Map<String, Modality> to = brute.found(all.made());
            assertThat(whatIf.grounds().stream().map(one -> one.rule().id() + ": " + one.from() + " to " + one.to()))
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(from.keySet().stream()
                            .filter(rule -> from.get(rule) != to.get(rule))
                            .map(rule -> rule + ": " + from.get(rule) + " to " + to.get(rule))
                            .toList());
            for (WhatIf.Change change : whatIf.changes()) {
                assertThat(change.from()).as(what).isEqualTo(before.get(change.matter()));
                assertThat(change.to()).as(what).isEqualTo(after.get(change.matter()));
                assertThat(change.all()).isTrue();
                Set<Set<Edit>> blamed = reached.keySet().stream()
                        .filter(set -> reached.get(set).get(change.matter()).equals(change.to()))
                        .filter(set -> reached.get(without(edits, set))
                                .get(change.matter())
                                .equals(change.from()))
                        .collect(Collectors.toSet());
                assertThat(change.blame().stream().map(Set::copyOf).toList())
                        .as(what)
                        .containsExactlyInAnyOrderElementsOf(blamed.stream()
                                .filter(set -> blamed.stream()
                                        .noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                                .toList());
            }
        }
    }

    private static entente.model.Profile profile(SmallWorld world) {
        return world.rulebook().profiles().get("default");
    }

    private static List<Edit> some(List<Edit> edits, int bits) {
        List<Edit> some = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            if ((bits >> i & 1) == 1) {
                some.add(edits.get(i));
            }
        }
        return some;
    }

    private static Set<Edit> without(List<Edit> edits, Set<Edit> set) {
        return edits.stream().filter(edit -> !set.contains(edit)).collect(Collectors.toSet());
    }

    /** One to four edits of different terms. */
    public static List<Edit> edits(SmallWorld world, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Term term : world.rulebook().vocabulary().terms()) {
            if (!term.section().equals("signs") && edits.size() < 4 && random.nextInt(2) == 0) {
                List<Object> values = SmallWorld.values(term);
                AdmittedValues value = new AdmittedValues.Exactly(values.get(random.nextInt(values.size())));
                edits.add(new Edit(term, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value)));
            }
        }
        return edits;
    }
}
