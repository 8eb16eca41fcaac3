package entente.assess.zone;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SmallWorld;
import entente.assess.AssessmentContext;
import entente.assess.TermCondition;
import entente.assess.questions.Assessor;
import entente.assess.repair.BruteForce;
import entente.assess.repair.Goal;
import entente.assess.repair.Infeasibility;
import entente.assess.whatif.WhatIfTest;
import entente.engine.PointEvaluator;
import entente.model.Party;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Edit;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The zone is just the packages in which Drools finds everybody content, told by conditions that fit no others. */
class AgreementZoneTest {
    private static final Set<Stance> CONTENT = EnumSet.of(Stance.FOR, Stance.LEANS_FOR);
    private static final Set<Stance> OPPOSED = EnumSet.of(Stance.AGAINST, Stance.LEANS_AGAINST, Stance.MIXED);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isWhereEverybodyIsContent(long seed) {
        Random random = new Random(seed);
        SmallWorld world = SmallWorld.of(seed);
        Assessor assessor = new Assessor(world.engine());
        AssessmentContext context = new AssessmentContext(
                AssessmentContext.lastDay(world.rulebook()),
                world.rulebook().profiles().get("default"));
        for (int i = 0; i < 5; i++) {
            List<Edit> kept = i == 0 ? List.of() : List.of(keep(world, random));
            AgreementZone zone = assessor.zone(kept, context);
            List<Map<Term, Object>> valid = world.points().stream()
                    .filter(point -> kept.stream().allMatch(edit -> keeps(point, edit)))
                    .filter(point -> world.outcome(point).verdict() != Verdict.INVALID)
                    .toList();
            assertThat(zone.valid()).as("%s %s", kept, valid.size()).isEqualTo(BigInteger.valueOf(valid.size()));
            for (AgreementZone.Level part : zone.levels()) {
                String what = world + "\n" + kept + "\n" + part;
                List<Map<Term, Object>> in = valid.stream()
                        .filter(point -> content(world, part.kind(), point))
                        .toList();
                assertThat(part.count()).as(what).isEqualTo(BigInteger.valueOf(in.size()));
                assertThat(part.contained()).as(what).containsExactlyElementsOf(leading(world, in, false));
                assertThat(part.excluded()).as(what).containsExactlyElementsOf(leading(world, in, true));
                if (part.left().signum() == 0) {
                    assertThat(valid.stream().filter(point -> fulfilled(part.conditions(), point)))
                            .as(what)
                            .containsExactlyInAnyOrderElementsOf(in);
                }
                checkRequirements(valid, in, part.requirements(), part.beyond(), what);
                assertThat(part.clash().isPresent()).isEqualTo(in.isEmpty());
                part.clash().ifPresent(clash -> checkClash(world, valid, clash, what));
                checkBest(world, context, in, part, what);
            }
            checkGives(world, valid, zone);
            checkParts(world, valid, zone);
        }
    }

    /** Of each part that a side has to take up somewhere: the verdicts there are, and just what it takes, or why not. */
    private static void checkParts(SmallWorld world, List<Map<Term, Object>> valid, AgreementZone zone) {
        Map<String, List<Map<Term, Object>>> taken = new LinkedHashMap<>();
        for (Section section : world.rulebook().vocabulary().sections()) {
            List<Map<Term, Object>> points = section.leading().isEmpty()
                    ? List.of()
                    : valid.stream()
                            .filter(point -> !sides(world, point, section.id()).isEmpty())
                            .toList();
            if (!points.isEmpty()) {
                taken.put(section.id(), points);
            }
        }
        assertThat(zone.parts().stream().map(AgreementZone.Part::part)).containsExactlyElementsOf(taken.keySet());
        for (AgreementZone.Part part : zone.parts()) {
            String what = world + "\n" + zone.kept() + "\n" + part;
            List<Map<Term, Object>> points = taken.get(part.part());
            List<Map<Term, Object>> in = points.stream()
                    .filter(point -> world.outcome(point).parts().get(part.part()) == Verdict.AGREEABLE)
                    .toList();
            assertThat(part.reachable())
                    .as(what)
                    .containsExactlyElementsOf(points.stream()
                            .map(point -> world.outcome(point).parts().get(part.part()))
                            .distinct()
                            .sorted()
                            .toList());
            assertThat(part.clash().isPresent()).as(what).isEqualTo(in.isEmpty());
            part.clash().ifPresent(clash -> checkClash(world, points, clash, what));
            checkRequirements(points, in, part.requirements(), part.beyond(), what);
            assertThat(part.supporters().stream().map(Party::id))
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(world.rulebook().parties().stream()
                            .filter(Party::decides)
                            .map(Party::id)
                            .filter(party -> in.stream()
                                    .anyMatch(point -> CONTENT.contains(world.outcome(point)
                                            .partStances()
                                            .get(part.part())
                                            .get(party))))
                            .toList());
        }
    }

    /** What fulfils one condition of each list is just what is wanted, unless that would be too many lists. */
    private static void checkRequirements(
            List<Map<Term, Object>> points,
            List<Map<Term, Object>> in,
            List<List<TermCondition>> requirements,
            BigInteger beyond,
            String what) {
        if (beyond.signum() == 0 && !in.isEmpty()) {
            assertThat(points.stream()
                            .filter(point -> requirements.stream()
                                    .allMatch(list -> list.stream()
                                            .anyMatch(one ->
                                                    point.containsKey(one.axis().term())
                                                            && BruteForce.fulfils(point, one)))))
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(in);
        }
    }

    private static Edit keep(SmallWorld world, Random random) {
        Edit edit = WhatIfTest.edits(world, random).stream().findFirst().orElse(null);
        return edit == null || edit.admitted().isEmpty() ? keep(world, random) : edit;
    }

    /** What is kept of an instrument's other terms keeps the instrument, too. */
    private static boolean keeps(Map<Term, Object> point, Edit edit) {
        return point.containsKey(edit.term())
                && SmallWorld.admits(edit.admitted().orElseThrow(), point.get(edit.term()));
    }

    private static boolean content(SmallWorld world, AgreementZone.Kind kind, Map<Term, Object> point) {
        PointEvaluator.Outcome outcome = world.outcome(point);
        List<Stance> deciding = world.rulebook().parties().stream()
                .filter(Party::decides)
                .map(party -> outcome.stances().get(party.id()))
                .toList();
        return switch (kind) {
            case ASSENTED -> CONTENT.containsAll(deciding);
            case AGREEABLE -> outcome.verdict() == Verdict.AGREEABLE;
            case UNOPPOSED -> deciding.stream().noneMatch(OPPOSED::contains);
        };
    }

    /** The leading terms that are none in all packages, or in no package; of no package nothing is said. */
    private static List<Term> leading(SmallWorld world, List<Map<Term, Object>> in, boolean none) {
        return world.rulebook().vocabulary().terms().stream()
                .filter(term -> term.leading() && !in.isEmpty())
                .filter(term -> in.stream().allMatch(point -> point.get(term).equals(Term.NONE) == none))
                .toList();
    }

    private static boolean fulfilled(List<List<TermCondition>> lists, Map<Term, Object> point) {
        return lists.stream()
                .anyMatch(list -> list.stream().allMatch(condition -> BruteForce.fulfils(point, condition)));
    }

    private static void checkClash(SmallWorld world, List<Map<Term, Object>> valid, Infeasibility clash, String what) {
        BruteForce brute = new BruteForce(world);
        Set<Goal> all = new HashSet<>();
        clash.clashes().forEach(all::addAll);
        Set<Set<Goal>> opening = new HashSet<>();
        Set<Set<Goal>> clashing = new HashSet<>();
        for (Set<Goal> set : subsets(List.copyOf(all))) {
            if (valid.stream()
                    .anyMatch(point -> all.stream()
                            .filter(goal -> !set.contains(goal))
                            .allMatch(goal -> brute.fulfils(point, goal)))) {
                opening.add(set);
            }
            if (valid.stream().noneMatch(point -> set.stream().allMatch(goal -> brute.fulfils(point, goal)))) {
                clashing.add(set);
            }
        }
        assertThat(clash.concessions().stream().map(Set::copyOf).toList())
                .as(what)
                .containsExactlyInAnyOrderElementsOf(smallest(opening));
        assertThat(clash.clashes().stream().map(Set::copyOf).toList())
                .as(what)
                .containsExactlyInAnyOrderElementsOf(smallest(clashing));
    }

    private static List<Set<Goal>> smallest(Set<Set<Goal>> sets) {
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                .toList();
    }

    private static Set<Set<Goal>> subsets(List<Goal> goals) {
        Set<Set<Goal>> subsets = new HashSet<>();
        for (int bits = 0; bits < 1 << goals.size(); bits++) {
            Set<Goal> subset = new HashSet<>();
            for (int i = 0; i < goals.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(goals.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static void checkBest(
            SmallWorld world,
            AssessmentContext context,
            List<Map<Term, Object>> in,
            AgreementZone.Level part,
            String what) {
        Map<List<Integer>, List<Map<Term, Object>>> scored = new LinkedHashMap<>();
        for (Map<Term, Object> point : in) {
            List<Integer> lows = List.of(alignment(world, context, point), negotiability(world, context, point));
            scored.computeIfAbsent(lows, any -> new java.util.ArrayList<>()).add(point);
        }
        List<List<Integer>> best = scored.keySet().stream()
                .filter(one -> scored.keySet().stream()
                        .noneMatch(other ->
                                !other.equals(one) && other.get(0) >= one.get(0) && other.get(1) >= one.get(1)))
                .toList();
        assertThat(part.best().stream().map(one -> List.of(one.alignment(), one.negotiability())))
                .as(what)
                .containsExactlyInAnyOrderElementsOf(best);
        for (AgreementZone.Best one : part.best()) {
            List<Map<Term, Object>> points = scored.get(List.of(one.alignment(), one.negotiability()));
            assertThat(one.count()).as(what).isEqualTo(BigInteger.valueOf(points.size()));
            assertThat(in.stream().filter(point -> fulfilled(List.of(one.example()), point)))
                    .as(what)
                    .isNotEmpty()
                    .isSubsetOf(points);
        }
    }

    /** The weighted mean of what is engaged, rounded down; what has no value counts 0. */
    private static int alignment(SmallWorld world, AssessmentContext context, Map<Term, Object> point) {
        Profile.Axis axis = context.profile().alignment();
        int sum = 0;
        int weight = 0;
        for (Map.Entry<String, Status> one : world.outcome(point).statuses().entrySet()) {
            if (one.getValue() != Status.NOT_ENGAGED) {
                int own = axis.weights().get(one.getKey());
                sum += own * axis.values().getOrDefault(one.getValue().word(), 0);
                weight += own;
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /** The least part's; of a part the less willing side's mean, 0 where a side that has to take it up has no view. */
    private static int negotiability(SmallWorld world, AssessmentContext context, Map<Term, Object> point) {
        Profile.Axis axis = context.profile().negotiability();
        PointEvaluator.Outcome outcome = world.outcome(point);
        boolean judgedAsOne = outcome.parts().keySet().stream()
                .filter(part -> !part.equals(RuleCard.PACKAGE))
                .allMatch(part -> sides(world, point, part).isEmpty());
        List<Integer> scores = new java.util.ArrayList<>();
        outcome.parts().forEach((part, verdict) -> {
            boolean whole = part.equals(RuleCard.PACKAGE);
            if (whole && verdict == Verdict.NONE) {
                return;
            }
            List<String> needed =
                    whole ? judgedAsOne ? List.of("left", "right") : List.of() : sides(world, point, part);
            Map<String, List<int[]>> bySide = new LinkedHashMap<>();
            for (Party party : world.rulebook().parties()) {
                Stance stance = outcome.partStances().get(part).get(party.id());
                int weight = axis.weights().getOrDefault(party.id(), 0);
                if (weight > 0 && stance != Stance.SILENT) {
                    bySide.computeIfAbsent(party.side(), any -> new java.util.ArrayList<>())
                            .add(new int[] {weight, weight * axis.values().getOrDefault(stance.word(), 0)});
                }
            }
            if (!bySide.isEmpty()) {
                scores.add(
                        bySide.keySet().containsAll(needed)
                                ? bySide.values().stream()
                                        .mapToInt(side -> side.stream()
                                                        .mapToInt(one -> one[1])
                                                        .sum()
                                                / side.stream()
                                                        .mapToInt(one -> one[0])
                                                        .sum())
                                        .min()
                                        .getAsInt()
                                : 0);
            }
        });
        return scores.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static List<String> sides(SmallWorld world, Map<Term, Object> point, String part) {
        Section section = world.rulebook().vocabulary().section(part).orElseThrow();
        return section.sides(String.valueOf(point.get(section.leading().orElseThrow())));
    }

    private static void checkGives(SmallWorld world, List<Map<Term, Object>> valid, AgreementZone zone) {
        Optional<AgreementZone.Kind> first = zone.first().map(AgreementZone.Level::kind);
        if (first.isEmpty()) {
            assertThat(zone.gives()).isEmpty();
            return;
        }
        List<Map<Term, Object>> in = valid.stream()
                .filter(point -> content(world, first.get(), point))
                .toList();
        for (AgreementZone.Give give : zone.gives()) {
            String party = give.party().id();
            assertThat(give.own())
                    .isEqualTo(valid.stream()
                            .map(point -> world.outcome(point).stances().get(party))
                            .max(Stance::compareTo)
                            .orElseThrow());
            assertThat(give.here())
                    .isEqualTo(in.stream()
                            .map(point -> world.outcome(point).stances().get(party))
                            .distinct()
                            .sorted()
                            .toList());
            Set<String> anywhere = fired(world, valid);
            Set<String> here = fired(world, in);
            assertThat(give.never().stream().map(RuleCard::id))
                    .allMatch(id -> anywhere.contains(id) && !here.contains(id));
            assertThat(give.sometimes().stream().map(RuleCard::id)).allMatch(here::contains);
            assertThat(give.always().stream().map(RuleCard::id))
                    .allMatch(id -> in.stream()
                            .allMatch(point -> world.outcome(point).findings().contains(id)));
        }
    }

    private static Set<String> fired(SmallWorld world, List<Map<Term, Object>> points) {
        return points.stream()
                .flatMap(point -> world.outcome(point).findings().stream())
                .collect(Collectors.toSet());
    }
}
