package entente.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SmallWorld;
import entente.option.Admitted;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import entente.rulebook.Profile;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bridge leads where it is wanted, nothing cheaper does, and where none is found there is none. */
class BridgeTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isTheCheapestOfAllEdits(long seed) {
        Random random = new Random(seed);
        SmallWorld world = SmallWorld.of(seed);
        Assessor assessor = new Assessor(world.engine());
        Standpoint standpoint = new Standpoint(
                Standpoint.lastDay(world.rulebook()),
                world.rulebook().profiles().get("default"));
        for (int i = 0; i < 6; i++) {
            Option option = world.option(random);
            Bridge.Wish wish = wish(world, random);
            Bridge bridge = assessor.bridge(option, standpoint, wish);
            Trial trial = new Trial(world, option, wish);
            String what = world + "\n" + option.statements() + "\n" + wish;
            assertThat(bridge.proved()).isTrue();
            assertThat(bridge.ways().stream().map(Bridge.Way::cost).distinct().toList())
                    .as(what)
                    .isEqualTo(trial.cheapest().map(List::of).orElse(List.of()));
            for (Bridge.Way way : bridge.ways()) {
                assertThat(trial.reaches(way.edits())).as(what + way).isTrue();
                assertThat(way.changes().stream().mapToInt(Bridge.Change::cost).sum())
                        .isEqualTo(way.cost());
                for (Bridge.Change change : way.changes()) {
                    List<Edit> fewer = new ArrayList<>(way.edits());
                    fewer.removeIf(edit -> edit.term().equals(change.term()) || restsOn(edit, change, option));
                    assertThat(trial.reaches(fewer)).as(what + way).isFalse();
                }
            }
            bridge.clash().ifPresent(clash -> checkClash(clash, trial, what));
            if (!bridge.otherwise().isEmpty()) {
                assertThat(bridge.reached()).isFalse();
                assertThat(bridge.otherwise()).as(what).allMatch(way -> trial.reaches(way.edits()));
            }
        }
    }

    /** Whether an edit applies only because of a change that brings its instrument in. */
    private static boolean restsOn(Edit edit, Bridge.Change change, Option option) {
        return change.term().leading()
                && change.term().section().equals(edit.term().section())
                && !option.listed().containsKey(edit.term().section());
    }

    private static Bridge.Wish wish(SmallWorld world, Random random) {
        Set<Term> freed = new HashSet<>();
        Set<Term> kept = new HashSet<>();
        for (Term term : world.rulebook().vocabulary().terms()) {
            int dice = random.nextInt(6);
            if (dice == 0 && term.lever()) {
                kept.add(term);
            } else if (dice == 1 && !term.lever() && !term.section().equals("signs")) {
                freed.add(term);
            }
        }
        Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
        return switch (random.nextInt(4)) {
            case 0, 1 -> new Bridge.Wish(Optional.of(Verdict.AGREEABLE), List.of(), freed, kept);
            case 2 -> new Bridge.Wish(Optional.of(verdict), List.of(), freed, kept);
            default -> new Bridge.Wish(Optional.empty(), List.of("ash", "beech"), freed, kept);
        };
    }

    /** Each is a smallest set; and, since neither can be spared, each meets each of the other kind. */
    private static void checkClash(Clash clash, Trial trial, String what) {
        Set<Position> all = new HashSet<>();
        clash.clashes().forEach(all::addAll);
        for (List<Position> concession : clash.concessions()) {
            assertThat(all).as(what).containsAll(concession);
            assertThat(trial.opens(all, Set.copyOf(concession)))
                    .as(what + concession)
                    .isTrue();
            concession.forEach(one -> assertThat(trial.opens(all, without(concession, one)))
                    .as(what + concession + " without " + one)
                    .isFalse());
        }
        for (List<Position> clashing : clash.clashes()) {
            Set<Position> only = Set.copyOf(clashing);
            assertThat(trial.opens(only, Set.of())).as(what + clashing).isFalse();
            clashing.forEach(one -> assertThat(trial.opens(only, Set.of(one)))
                    .as(what + clashing)
                    .isTrue());
            clash.concessions()
                    .forEach(concession -> assertThat(clashing).as(what).containsAnyElementsOf(concession));
        }
    }

    private static Set<Position> without(List<Position> positions, Position one) {
        Set<Position> rest = new HashSet<>(positions);
        rest.remove(one);
        return rest;
    }

    /** Tries every set of edits of the terms that may be edited. */
    private static final class Trial {
        private final SmallWorld world;
        private final BruteForce brute;
        private final Option option;
        private final Bridge.Wish wish;
        private final List<Tried> all = new ArrayList<>();

        /**
         * One set of edits.
         *
         * @param counting the packages then possible, without those ruled out
         */
        private record Tried(int cost, List<Map<Term, Object>> counting) {
            boolean settles(Predicate<Map<Term, Object>> wanted) {
                return !counting.isEmpty() && counting.stream().allMatch(wanted);
            }
        }

        Trial(SmallWorld world, Option option, Bridge.Wish wish) {
            this.world = world;
            this.brute = new BruteForce(world);
            this.option = option;
            this.wish = wish;
            List<Term> terms = world.rulebook().vocabulary().terms().stream()
                    .filter(wish::mayEdit)
                    .toList();
            each(terms, new ArrayList<>());
        }

        Optional<Integer> cheapest() {
            return all.stream()
                    .filter(tried -> tried.settles(this::wanted))
                    .map(Tried::cost)
                    .min(Integer::compareTo);
        }

        boolean reaches(List<Edit> edits) {
            return new Tried(0, counting(edits)).settles(this::wanted);
        }

        private boolean wanted(Map<Term, Object> point) {
            return wish.verdict()
                            .map(verdict -> world.outcome(point).verdict() == verdict)
                            .orElse(true)
                    && wish.assent().stream().allMatch(party -> brute.leansFor(point, party));
        }

        /** Whether there are edits after which, these positions apart, all of these are fulfilled. */
        boolean opens(Set<Position> positions, Set<Position> givingWay) {
            return all.stream()
                    .anyMatch(tried -> tried.settles(point -> positions.stream()
                            .filter(position -> !givingWay.contains(position))
                            .allMatch(position -> brute.fulfils(point, position))));
        }

        /** The packages that are possible after the edits, without those ruled out. */
        private List<Map<Term, Object>> counting(List<Edit> edits) {
            Option edited = new Edits(option, edits, world.rulebook().vocabulary()).made();
            boolean invalidWanted = wish.verdict().equals(Optional.of(Verdict.INVALID));
            return world.completions(edited).stream()
                    .filter(point -> invalidWanted || world.outcome(point).verdict() != Verdict.INVALID)
                    .toList();
        }

        private void each(List<Term> left, List<Edit> edits) {
            if (left.isEmpty()) {
                all.add(new Tried(edits.stream().mapToInt(this::cost).sum(), counting(edits)));
                return;
            }
            Term term = left.get(0);
            List<Term> rest = left.subList(1, left.size());
            each(rest, edits);
            if (!applies(term, edits)) {
                return;
            }
            for (Object value : SmallWorld.values(term)) {
                edits.add(new Edit(term, Optional.of(new Admitted.Exactly(value))));
                each(rest, edits);
                edits.remove(edits.size() - 1);
            }
        }

        /** Terms of an instrument that is not in the package are not edited by themselves. */
        private boolean applies(Term term, List<Edit> edits) {
            return !term.lever()
                    || term.leading()
                    || option.listed().containsKey(term.section())
                    || edits.stream()
                            .anyMatch(edit -> edit.term().leading()
                                    && edit.term().section().equals(term.section()));
        }

        private int cost(Edit edit) {
            Profile.Costs costs = world.rulebook().profiles().get("default").costs();
            Object value = ((Admitted.Exactly) edit.admitted().orElseThrow()).value();
            boolean filling = option.statement(edit.term().id())
                    .map(statement -> SmallWorld.admits(statement.admitted(), value))
                    .orElse(!(edit.term().leading() && value.equals(Term.NONE)));
            return filling ? costs.fill() : costs.of(edit.term().id());
        }
    }
}
