package entente.assessment;

import entente.assessment.Demands.Demand;
import entente.engine.Axis;
import entente.option.Edit;
import entente.option.Statement;
import entente.rulebook.Party;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Count;
import entente.space.Cover;
import entente.space.Region;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Looks where the parties can meet. */
final class Zoning {
    private static final int MOST_LISTS = 12;
    private static final int MOST_REQUIREMENTS = 40;

    private final Rulebook rulebook;
    private final Chart chart;
    private final Standpoint standpoint;
    private final Demands demands;
    private final List<Party> deciding;
    private final Box box;
    private final List<Statement> stated;
    private final Region within;

    /**
     * @param box what is kept
     * @param stated the same as statements, for amounts within their stretches
     */
    Zoning(Rulebook rulebook, Chart chart, Standpoint standpoint, Box box, List<Statement> stated) {
        this.rulebook = rulebook;
        this.chart = chart;
        this.standpoint = standpoint;
        this.demands = new Demands(rulebook, chart);
        this.deciding = rulebook.parties().stream().filter(Party::decides).toList();
        this.box = box;
        this.stated = stated;
        this.within = box.region(chart.space()).and(chart.valid());
    }

    Zone zone(List<Edit> kept) {
        Map<Zone.Kind, List<Demand>> wanted = new EnumMap<>(Zone.Kind.class);
        wanted.put(Zone.Kind.ASSENT, demands.forAssent(deciding));
        wanted.put(Zone.Kind.AGREEABLE, demands.forVerdict(Verdict.AGREEABLE));
        wanted.put(Zone.Kind.UNOPPOSED, demands.forNoObjection(deciding));
        List<Zone.Part> parts = new ArrayList<>();
        List<Zone.Give> gives = new ArrayList<>();
        wanted.forEach((kind, list) -> {
            Region region = region(list);
            parts.add(part(kind, region, list));
            if (gives.isEmpty() && !region.isEmpty()) {
                deciding.forEach(party -> gives.add(give(party, region)));
            }
        });
        return new Zone(standpoint, kept, Count.of(within, stated), parts, gives);
    }

    private Region region(List<Demand> list) {
        Region region = within;
        for (Demand demand : list) {
            region = region.and(demand.region());
        }
        return region;
    }

    private Zone.Part part(Zone.Kind kind, Region region, List<Demand> list) {
        if (region.isEmpty()) {
            Clash clash = Demands.clash(within, list, demand -> demand);
            return new Zone.Part(
                    kind,
                    BigInteger.ZERO,
                    List.of(),
                    List.of(),
                    List.of(),
                    BigInteger.ZERO,
                    List.of(),
                    BigInteger.ZERO,
                    List.of(),
                    Optional.of(clash));
        }
        Cover cover = Cover.of(region, box, MOST_LISTS);
        Cover outside = Cover.of(within.minus(region), within.not(), box, MOST_REQUIREMENTS);
        return new Zone.Part(
                kind,
                Count.of(region, stated),
                leading(without -> !region.meets(without)),
                leading(region::within),
                cover.boxes().stream().map(Zoning::conditions).toList(),
                Count.of(cover.left(), stated),
                required(outside.boxes().stream().map(Zoning::otherThan).toList()),
                Count.of(outside.left(), stated),
                new Ranking(rulebook, chart, standpoint.profile(), stated).best(region, box),
                Optional.empty());
    }

    /** The leading terms of the instruments without which the packages pass the test. */
    private List<Term> leading(Predicate<Region> test) {
        return box.grid().axes().stream()
                .filter(axis -> axis.term().leading())
                .filter(axis -> test.test(chart.space().cells(axis, List.of(axis.absent()))))
                .map(Axis::term)
                .toList();
    }

    /** The conditions that a box makes, in the grid's order. */
    static List<Zone.Condition> conditions(Box box) {
        return box.grid().axes().stream()
                .filter(box.admitted()::containsKey)
                .map(axis -> new Zone.Condition(
                        axis, box.cells(axis).stream().sorted().toList(), Words.of(axis, box.cells(axis))))
                .toList();
    }

    /** The conditions of which at least one is fulfilled by all that is not in the box. */
    private static List<Zone.Condition> otherThan(Box box) {
        List<Zone.Condition> conditions = new ArrayList<>();
        for (Zone.Condition condition : conditions(box)) {
            List<Integer> others = IntStream.range(0, condition.axis().cells().size())
                    .filter(cell -> !condition.cells().contains(cell))
                    .boxed()
                    .toList();
            conditions.add(new Zone.Condition(condition.axis(), others, Words.of(condition.axis(), others)));
        }
        return conditions;
    }

    /** Without the lists that one of the others makes superfluous. */
    private static List<List<Zone.Condition>> required(List<List<Zone.Condition>> lists) {
        List<List<Zone.Condition>> required = new ArrayList<>(lists);
        for (List<Zone.Condition> list : lists) {
            boolean spared = required.stream().anyMatch(other -> other != list && brings(other, list));
            if (spared) {
                required.remove(list);
            }
        }
        return required;
    }

    /** Whether whatever fulfils one of the first conditions fulfils one of the others. */
    private static boolean brings(List<Zone.Condition> ones, List<Zone.Condition> others) {
        return ones.stream().allMatch(one -> others.stream().anyMatch(other -> brings(one, other)));
    }

    private static boolean brings(Zone.Condition one, Zone.Condition other) {
        Axis axis = other.axis();
        boolean presence = axis.term().leading()
                && axis.term().section().equals(one.axis().term().section())
                && !one.axis().term().leading()
                && other.cells().size() == axis.cells().size() - 1
                && !other.cells().contains(axis.absent());
        return presence || axis.equals(one.axis()) && other.cells().containsAll(one.cells());
    }

    private Zone.Give give(Party party, Region zone) {
        List<Stance> here = new ArrayList<>();
        Stance own = Stance.AGAINST;
        for (Map.Entry<Stance, Region> stance : chart.stances(party.id()).entrySet()) {
            if (stance.getValue().meets(zone)) {
                here.add(stance.getKey());
            }
            own = stance.getValue().meets(within) ? stance.getKey() : own;
        }
        List<RuleCard> never = new ArrayList<>();
        List<RuleCard> sometimes = new ArrayList<>();
        List<RuleCard> always = new ArrayList<>();
        chart.findings().forEach((rule, region) -> {
            if (Demands.favours(rule, party) && region.meets(within)) {
                if (!region.meets(zone)) {
                    never.add(rule);
                } else {
                    (zone.within(region) ? always : sometimes).add(rule);
                }
            }
        });
        return new Zone.Give(party, own, here, never, sometimes, always);
    }
}
