package entente.assess.repair;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Frozen;
import entente.SmallWorld;
import entente.Tiny;
import entente.assess.AssessmentContext;
import entente.assess.questions.Assessor;
import entente.model.RuleCard;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.AdmittedValues;
import entente.option.Edit;
import entente.option.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bridge leads where it is wanted, nothing cheaper does, and where none is found there is none. */
class BridgeTest {

    /** What is nobody's to take up of an instrument that sides take up is so or is not; nobody chooses it. */
    @Test
    void makesNoFactSoAndUndoesNone() {
        AssessmentContext context = new AssessmentContext(
                AssessmentContext.lastDay(Frozen.rulebook()),
                Frozen.rulebook().profiles().get("default"));
        int ways = 0;
        int ofFacts = 0;
        for (Option option : Frozen.options()) {
            for (Verdict verdict : Verdict.OF_PACKAGES) {
                Bridge bridge = Frozen.assessor()
                        .bridge(option, context, new Bridge.Wish(Optional.of(verdict), List.of(), Set.of(), Set.of()));
                List<Bridge.Way> all = new ArrayList<>(bridge.ways());
                all.addAll(bridge.otherwise());
                for (Bridge.Way way : all) {
                    assertThat(way.changes())
                            .as("%s to %s", option.id(), verdict)
                            .noneMatch(change -> isFact(change.term(), change.to())
                                    || Stream.of(change.range().split("\\W+"))
                                            .anyMatch(value -> isFact(change.term(), new AdmittedValues.Exactly(value)))
                                    || change.from()
                                            .filter(from -> isFact(from.term(), from.admitted()))
                                            .isPresent());
                    ways++;
                    ofFacts += option.statements().stream().anyMatch(one -> isFact(one.term(), one.admitted())) ? 1 : 0;
                }
            }
        }
        assertThat(ways).isGreaterThan(100);
        assertThat(ofFacts).as("ways of options that state a fact").isPositive();
    }

    private static boolean isFact(Term term, AdmittedValues admitted) {
        return term.leading()
                && admitted instanceof AdmittedValues.Exactly exactly
                && Frozen.rulebook()
                        .vocabulary()
                        .section(term.section())
                        .orElseThrow()
                        .isFact(String.valueOf(exactly.value()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isTheCheapestOfAllEdits(long seed) {
        Random random = new Random(seed);
        SmallWorld world = SmallWorld.of(seed);
        Assessor assessor = new Assessor(world.engine());
        AssessmentContext context = new AssessmentContext(
                AssessmentContext.lastDay(world.rulebook()),
                world.rulebook().profiles().get("default"));
        for (int i = 0; i < 6; i++) {
            Option option = world.option(random);
            Bridge.Wish wish = wish(world, option, random);
            Bridge bridge = assessor.bridge(option, context, wish);
            EveryEdit trial =
                    new EveryEdit(world, option, wish::mayEdit, wish.verdict().equals(Optional.of(Verdict.INVALID)));
            Predicate<Option> wanted = wanted(new BruteForce(world), trial, wish);
            String what = world + "\n" + option.statements() + "\n" + wish;
            assertThat(bridge.proved()).isTrue();
            assertThat(bridge.ways().stream().map(Bridge.Way::cost).distinct().toList())
                    .as(what)
                    .isEqualTo(trial.cheapest(wanted).map(List::of).orElse(List.of()));
            for (Bridge.Way way : bridge.ways()) {
                assertThat(trial.reaches(way.edits(), wanted)).as(what + way).isTrue();
                assertThat(way.changes().stream().mapToInt(Bridge.Change::cost).sum())
                        .isEqualTo(way.cost());
                for (Bridge.Change change : way.changes()) {
                    List<Edit> fewer = new ArrayList<>(way.edits());
                    fewer.removeIf(edit -> edit.term().equals(change.term()) || trial.restsOn(edit, change));
                    assertThat(trial.reaches(fewer, wanted)).as(what + way).isFalse();
                }
            }
            bridge.clash()
                    .ifPresent(clash -> checkClash(
                            clash,
                            opens(new BruteForce(world), bridge.whatever() ? freer(world, option, wish) : trial, wish),
                            what));
            if (!bridge.otherwise().isEmpty()) {
                assertThat(bridge.reached()).isFalse();
                assertThat(bridge.otherwise()).as(what).allMatch(way -> trial.reaches(way.edits(), wanted));
            }
        }
    }

    @TempDir
    private Path folder;

    @Test
    void whatIsOpenOfWhatGivesARequirementIsNotAsADemandWouldHaveIt() throws IOException {
        Path rules = folder.resolve("rules");
        Front.copy(Tiny.RULES, rules);
        Path signature = rules.resolve("requirements/signature.drl");
        Files.writeString(
                signature,
                Files.readString(signature)
                        .replace(
                                "@given(\"agreement.signed\")", "@given({\"agreement.signed\", \"weather.drought\"})"));
        Files.writeString(rules.resolve("gardeners/dust.drl"), """
                package rules.gardeners

                import vocabulary.*

                rule "The gardeners want no pipe in a drought"
                    @id("gardeners/dust")
                    @about("gardeners")
                    @on("water")
                    @effect("rejects")
                    @source("02-dear")
                    @because("A pipe is laid in a drought.")
                when
                    Water(supply == "pipe")
                    Weather(drought == true)
                then
                end
                """);
        Tiny village = Tiny.of(rules);
        Option option = village.option(
                folder,
                "dry",
                "water: {supply: pipe, share: 20, conditions: [bees_kept_safe, rain_barrels], metered: false}\n"
                        + "agreement: {signed: true}\n");
        Set<Term> pipe =
                Set.of(village.rulebook().vocabulary().term("water.supply").orElseThrow());
        Bridge bridge = village.assessor()
                .bridge(
                        option,
                        village.assessor()
                                .context(
                                        option,
                                        Optional.empty(),
                                        village.rulebook().profiles().get("default")),
                        new Bridge.Wish(Optional.of(Verdict.AGREEABLE), List.of(), Set.of(), pipe));
        assertThat(bridge.ways()).isEmpty();
        assertThat(bridge.otherwise()).isNotEmpty();
        assertThat(bridge.clash().orElseThrow().clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash)
                        .singleElement()
                        .satisfies(goal -> assertThat(goal.rules())
                                .extracting(RuleCard::id)
                                .containsExactly("gardeners/dust")));
    }

    /** With all circumstances for the parties to choose. */
    private static EveryEdit freer(SmallWorld world, Option option, Bridge.Wish wish) {
        Bridge.Wish freer = wish.withCircumstances(world.rulebook().vocabulary().terms());
        return new EveryEdit(world, option, freer::mayEdit, wish.verdict().equals(Optional.of(Verdict.INVALID)));
    }

    /** Whether all packages that count have the verdict, and in all that are possible the parties are for it. */
    private static Predicate<Option> wanted(BruteForce brute, EveryEdit trial, Bridge.Wish wish) {
        return made -> {
            List<Map<Term, Object>> counting = trial.counting(made);
            if (wish.verdict().equals(Optional.of(Verdict.INVALID))) {
                return counting.stream()
                        .allMatch(point -> brute.world().outcome(point).verdict() == Verdict.INVALID);
            }
            return !counting.isEmpty()
                    && counting.stream()
                            .allMatch(point ->
                                    wish.instruments().stream().allMatch(section -> has(brute, point, section)))
                    && wish.verdict()
                            .map(verdict -> brute.counted(made).verdicts().values().stream()
                                    .allMatch(verdict::equals))
                            .orElse(true)
                    && counting.stream()
                            .allMatch(point -> wish.assent().stream().allMatch(party -> brute.leansFor(point, party)));
        };
    }

    private static boolean has(BruteForce brute, Map<Term, Object> point, String section) {
        Term leading = brute.world()
                .rulebook()
                .vocabulary()
                .section(section)
                .orElseThrow()
                .leading()
                .orElseThrow();
        return !Term.NONE.equals(point.get(leading));
    }

    private static Bridge.Wish wish(SmallWorld world, Option option, Random random) {
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
        Verdict verdict = Verdict.OF_PACKAGES.get(random.nextInt(Verdict.OF_PACKAGES.size()));
        Set<String> instruments = world.rulebook().vocabulary().terms().stream()
                .filter(term -> term.leading() && option.listed().containsKey(term.section()))
                .filter(term -> option.statement(term.id()).isEmpty())
                .map(Term::section)
                .collect(Collectors.toSet());
        return switch (random.nextInt(5)) {
            case 4 -> new Bridge.Wish(Optional.of(Verdict.AGREEABLE), false, List.of(), Set.of(), kept, instruments);
            case 0, 1 -> new Bridge.Wish(Optional.of(Verdict.AGREEABLE), List.of(), freed, kept);
            case 2 -> new Bridge.Wish(Optional.of(verdict), List.of(), freed, kept);
            default -> new Bridge.Wish(Optional.empty(), List.of("ash", "beech"), freed, kept);
        };
    }

    /**
     * Whether there are edits after which, those that give way apart, all of some stakes are fulfilled: in all packages
     * that count, and where assent is wished in all that are possible.
     */
    private static BiPredicate<Set<Goal>, Set<Goal>> opens(BruteForce brute, EveryEdit trial, Bridge.Wish wish) {
        return (goals, givingWay) -> trial.cheapest(made -> {
                    List<Map<Term, Object>> possible = trial.counting(made);
                    Collection<Map<Term, Object>> asked =
                            wish.assent().isEmpty() && !wish.verdict().equals(Optional.of(Verdict.INVALID))
                                    ? brute.counted(made).verdicts().keySet()
                                    : possible;
                    return !possible.isEmpty()
                            && possible.stream()
                                    .allMatch(point ->
                                            wish.instruments().stream().allMatch(section -> has(brute, point, section)))
                            && asked.stream()
                                    .allMatch(point -> goals.stream()
                                            .filter(goal -> !givingWay.contains(goal))
                                            .allMatch(goal -> brute.fulfils(point, goal)));
                })
                .isPresent();
    }

    /** Each is a smallest set; and, since neither can be spared, each meets each of the other kind. */
    private static void checkClash(Infeasibility clash, BiPredicate<Set<Goal>, Set<Goal>> opens, String what) {
        Set<Goal> all = new HashSet<>();
        clash.clashes().forEach(all::addAll);
        for (List<Goal> concession : clash.concessions()) {
            assertThat(all).as(what).containsAll(concession);
            assertThat(opens.test(all, Set.copyOf(concession)))
                    .as(what + concession)
                    .isTrue();
            concession.forEach(one -> assertThat(opens.test(all, without(concession, one)))
                    .as(what + concession + " without " + one)
                    .isFalse());
        }
        for (List<Goal> clashing : clash.clashes()) {
            Set<Goal> only = Set.copyOf(clashing);
            assertThat(opens.test(only, Set.of())).as(what + clashing).isFalse();
            clashing.forEach(one -> assertThat(opens.test(only, Set.of(one)))
                    .as(what + clashing)
                    .isTrue());
            clash.concessions()
                    .forEach(concession -> assertThat(clashing).as(what).containsAnyElementsOf(concession));
        }
    }

    private static Set<Goal> without(List<Goal> goals, Goal one) {
        Set<Goal> rest = new HashSet<>(goals);
        rest.remove(one);
        return rest;
    }
}
