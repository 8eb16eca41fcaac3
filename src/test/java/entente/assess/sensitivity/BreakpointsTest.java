package entente.assess.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SmallWorld;
import entente.assess.AssessedSubject;
import entente.assess.AssessmentContext;
import entente.assess.questions.Assessor;
import entente.assess.repair.BruteForce;
import entente.model.Term;
import entente.model.Type;
import entente.option.AdmittedValues;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An option changes at the edges named and nowhere else, tried number by number. */
class BreakpointsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areWhereDroolsChangesItsMind(long seed) {
        Random random = new Random(seed);
        SmallWorld world = SmallWorld.of(seed);
        Assessor assessor = new Assessor(world.engine());
        BruteForce brute = new BruteForce(world);
        Term share = world.rulebook().vocabulary().term("tank.share").orElseThrow();
        Type.Amount amount = (Type.Amount) share.type();
        for (int i = 0; i < 15; i++) {
            Option option = world.option(random);
            List<Breakpoints> edges = assessor.edges(
                    option,
                    new AssessmentContext(
                            AssessmentContext.lastDay(world.rulebook()),
                            world.rulebook().profiles().get("default")));
            List<String> expected = new ArrayList<>();
            if (option.listed().containsKey("tank")) {
                for (int number = amount.min() + 1; number <= amount.max(); number++) {
                    Map<AssessedSubject, List<String>> below = brute.reached(with(world, option, share, number - 1));
                    Map<AssessedSubject, List<String>> from = brute.reached(with(world, option, share, number));
                    for (AssessedSubject about : below.keySet()) {
                        if (!below.get(about).equals(from.get(about))) {
                            expected.add(about + " at " + number + ": " + below.get(about) + " to " + from.get(about));
                        }
                    }
                }
            }
            List<Breakpoints.Edge> found =
                    edges.stream().flatMap(along -> along.edges().stream()).toList();
            assertThat(found.stream()
                            .map(edge ->
                                    edge.matter() + " at " + edge.at() + ": " + edge.below() + " to " + edge.from()))
                    .as("%s\n%s", world, option.statements())
                    .containsExactlyElementsOf(expected);
            assertThat(found)
                    .as("%s\n%s", world, option.statements())
                    .allSatisfy(edge ->
                            assertThat(edge.origins()).isNotEmpty().allMatch(origin -> origin.at() == edge.at()));
        }
    }

    private static Option with(SmallWorld world, Option option, Term term, int number) {
        Edit edit = new Edit(term, Optional.of(new AdmittedValues.Exactly(number)));
        return new Edits(option, List.of(edit), world.rulebook().vocabulary()).made();
    }
}
