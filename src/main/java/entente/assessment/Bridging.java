package entente.assessment;

import entente.assessment.Demands.Demand;
import entente.engine.Axis;
import entente.engine.Cell;
import entente.option.Admitted;
import entente.option.Option;
import entente.option.Statement;
import entente.rulebook.Party;
import entente.rulebook.Profile;
import entente.rulebook.Rulebook;
import entente.rulebook.Term;
import entente.rulebook.Type;
import entente.rulebook.Verdict;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Distance;
import entente.space.Nearest;
import entente.space.Prices;
import entente.space.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for the bridge from one option to where it is wanted. */
final class Bridging {
    private final Rulebook rulebook;
    private final Chart chart;
    private final Option option;
    private final Box box;
    private final Bridge.Wish wish;
    private final Profile.Costs costs;
    private final Prices prices;

    Bridging(Rulebook rulebook, Chart chart, Option option, Box box, Bridge.Wish wish, Profile.Costs costs) {
        this.rulebook = rulebook;
        this.chart = chart;
        this.option = option;
        this.box = box;
        this.wish = wish;
        this.costs = costs;
        this.prices = prices(wish);
    }

    Bridge bridge() {
        List<Demand> demands = demands();
        Region goal = inQuestion();
        for (Demand demand : demands) {
            goal = goal.and(demand.region());
        }
        Nearest nearest = nearest(goal, wish);
        boolean none = nearest.ways().isEmpty() && nearest.proved();
        return new Bridge(
                option,
                wish,
                nearest.ways().stream().map(this::way).toList(),
                nearest.proved(),
                nearest.all(),
                none ? Optional.of(clash(demands)) : Optional.empty(),
                none ? otherwise(goal) : List.of());
    }

    private Nearest nearest(Region goal, Bridge.Wish wished) {
        return Nearest.of(box, goal, leftOut(), prices(wished), Distance.of(option));
    }

    private List<Bridge.Way> otherwise(Region goal) {
        Bridge.Wish freer = wish.withCircumstances(rulebook.vocabulary().terms());
        return freer.equals(wish)
                ? List.of()
                : nearest(goal, freer).ways().stream().map(this::way).toList();
    }

    private Prices prices(Bridge.Wish wished) {
        return new Prices(
                costs,
                rulebook.vocabulary().terms().stream().filter(wished::mayEdit).collect(Collectors.toSet()));
    }

    private boolean wantsInvalid() {
        return wish.verdict().equals(Optional.of(Verdict.INVALID));
    }

    private Region inQuestion() {
        return wantsInvalid() ? chart.space().everything() : chart.valid();
    }

    /** Packages that are ruled out make no difference, unless they are wanted. */
    private Region leftOut() {
        return wantsInvalid() ? chart.space().nothing() : chart.valid().not();
    }

    private List<Demand> demands() {
        Demands all = new Demands(rulebook, chart);
        List<Demand> demands = new ArrayList<>();
        wish.verdict().ifPresent(verdict -> demands.addAll(all.forVerdict(verdict)));
        List<Party> parties = wish.assent().stream()
                .map(id -> rulebook.party(id).orElseThrow())
                .toList();
        all.forAssent(parties).stream()
                .filter(demand ->
                        demands.stream().noneMatch(other -> other.position().equals(demand.position())))
                .forEach(demands::add);
        return demands;
    }

    /** What can be edited is anything; what cannot is as stated, in all that it leaves possible. */
    private Clash clash(List<Demand> demands) {
        return Demands.clash(stuck(inQuestion(), false), demands, region -> stuck(region.or(leftOut()), true));
    }

    private Region stuck(Region region, boolean inAll) {
        Region stuck = region;
        for (Axis axis : box.grid().axes()) {
            if (!prices.free().contains(axis.term())) {
                stuck = inAll ? stuck.inAll(axis, box.cells(axis)) : stuck.inSome(axis, box.cells(axis));
            }
        }
        return stuck;
    }

    private Bridge.Way way(Nearest.Way way) {
        Map<Term, List<Nearest.Step>> steps = new LinkedHashMap<>();
        way.steps()
                .forEach(step -> steps.computeIfAbsent(step.axis().term(), any -> new ArrayList<>())
                        .add(step));
        return new Bridge.Way(
                steps.entrySet().stream()
                        .map(edit -> change(edit.getKey(), edit.getValue()))
                        .toList(),
                way.cost());
    }

    private Bridge.Change change(Term term, List<Nearest.Step> steps) {
        boolean filling = steps.stream().allMatch(step -> box.cells(step.axis()).contains(step.cell()));
        Optional<Statement> from = option.statement(term.id());
        return new Bridge.Change(
                term,
                from,
                term.type() instanceof Type.Subset ? set(term, steps) : value(steps.get(0), from, filling),
                steps.stream().map(step -> Words.of(step.axis(), step.works())).collect(Collectors.joining(", ")),
                filling,
                prices.of(term, filling));
    }

    private Admitted set(Term term, List<Nearest.Step> steps) {
        SortedSet<String> with = new TreeSet<>();
        SortedSet<String> without = new TreeSet<>();
        for (Axis axis : box.grid().of(term)) {
            Set<Integer> cells = steps.stream()
                    .filter(step -> step.axis().equals(axis))
                    .findFirst()
                    .map(step -> Set.of(step.cell()))
                    .orElse(box.cells(axis));
            if (cells.size() == 1) {
                boolean in = axis.cells().get(cells.iterator().next()).example().equals(true);
                (in ? with : without).add(axis.element().orElseThrow());
            }
        }
        return with.size() + without.size() == box.grid().of(term).size()
                ? new Admitted.Exactly(with)
                : new Admitted.Containing(with, without);
    }

    private static Admitted value(Nearest.Step step, Optional<Statement> from, boolean filling) {
        if (!(step.axis().cells().get(step.cell()) instanceof Cell.Stretch stretch)) {
            return new Admitted.Exactly(step.axis().cells().get(step.cell()).example());
        }
        int min = stretch.from();
        int max = stretch.to();
        if (from.isPresent()) {
            int least = from.get().admitted() instanceof Admitted.Between between
                    ? between.min()
                    : (Integer) ((Admitted.Exactly) from.get().admitted()).value();
            int most = from.get().admitted() instanceof Admitted.Between between ? between.max() : least;
            if (filling) {
                min = Math.max(min, least);
                max = Math.min(max, most);
            } else {
                min = most < min ? min : max;
                max = min;
            }
        }
        return min == max ? new Admitted.Exactly(min) : new Admitted.Between(min, max);
    }
}
