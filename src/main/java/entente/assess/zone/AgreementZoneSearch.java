package entente.assess.zone;

import entente.assess.AssessmentContext;
import entente.assess.TermCondition;
import entente.assess.ValueWords;
import entente.assess.repair.GoalDecomposition;
import entente.assess.repair.GoalDecomposition.Demand;
import entente.assess.repair.Infeasibility;
import entente.engine.TermVariable;
import entente.model.Party;
import entente.model.PartyImpact;
import entente.model.RuleCard;
import entente.model.Stance;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Edit;
import entente.option.Statement;
import entente.space.Conclusions;
import entente.space.IrredundantCover;
import entente.space.OutcomeMap;
import entente.space.PackageCount;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks where the parties can meet.
 *
 * @param box what is kept
 * @param stated the same as statements, for amounts within their stretches
 */
public record AgreementZoneSearch(
        GoalDecomposition goals, AssessmentContext context, PartialAssignment box, List<Statement> stated) {
    private static final int MOST_LISTS = 12;
    private static final int MOST_REQUIREMENTS = 40;

    public AgreementZone zone(List<Edit> kept) {
        Map<AgreementZone.Kind, List<Demand>> wanted = new EnumMap<>(AgreementZone.Kind.class);
        wanted.put(AgreementZone.Kind.ASSENTED, goals.forAssent(deciding()));
        wanted.put(
                AgreementZone.Kind.AGREEABLE,
                goals.forVerdicts(List.of(outcomeMap().conclusions().agreed())));
        wanted.put(AgreementZone.Kind.UNOPPOSED, goals.forNoObjection(deciding()));
        List<AgreementZone.Level> levels = new ArrayList<>();
        List<AgreementZone.Give> gives = new ArrayList<>();
        wanted.forEach((kind, list) -> {
            PackageSet region = list.stream().map(Demand::region).reduce(within(), PackageSet::and);
            levels.add(level(kind, region, list));
            if (gives.isEmpty() && !region.isEmpty()) {
                deciding().forEach(party -> gives.add(give(party, region)));
            }
        });
        return new AgreementZone(context, kept, PackageCount.of(within(), stated), levels, parts(), gives);
    }

    private OutcomeMap outcomeMap() {
        return goals.outcomeMap();
    }

    private List<Party> deciding() {
        return outcomeMap().rulebook().parties().stream().filter(Party::decides).toList();
    }

    /** The packages in question. */
    private PackageSet within() {
        return box.region(outcomeMap().space()).and(outcomeMap().valid());
    }

    private AgreementZone.Level level(AgreementZone.Kind kind, PackageSet region, List<Demand> list) {
        if (region.isEmpty()) {
            Infeasibility clash = GoalDecomposition.clash(within(), list, Demand::region);
            return new AgreementZone.Level(
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
        IrredundantCover cover = IrredundantCover.of(region, box, MOST_LISTS);
        IrredundantCover outside = IrredundantCover.of(within().minus(region), within().not(), box, MOST_REQUIREMENTS);
        return new AgreementZone.Level(
                kind,
                PackageCount.of(region, stated),
                leading(without -> !region.meets(without)),
                leading(region::within),
                cover.boxes().stream().map(TermCondition::of).toList(),
                PackageCount.of(cover.left(), stated),
                required(outside),
                PackageCount.of(outside.left(), stated),
                new ParetoFront(outcomeMap(), context.profile(), stated).best(region, box),
                Optional.empty());
    }

    private List<AgreementZone.Part> parts() {
        List<AgreementZone.Part> parts = new ArrayList<>();
        for (String part : outcomeMap().parts()) {
            PackageSet taken = outcomeMap().rulebook().sides().keySet().stream()
                    .map(side -> outcomeMap().takenUp(part, side))
                    .reduce(outcomeMap().space().nothing(), PackageSet::or)
                    .and(within());
            if (!part.equals(RuleCard.PACKAGE) && !taken.isEmpty()) {
                parts.add(part(part, taken));
            }
        }
        return parts;
    }

    private AgreementZone.Part part(String part, PackageSet taken) {
        List<Verdict> reachable = taken.reached(outcomeMap().conclusions().verdicts(part));
        Conclusions conclusions = outcomeMap().conclusions();
        PackageSet agreeable = taken.and(conclusions.having(conclusions.agreed(), part));
        if (agreeable.isEmpty()) {
            Infeasibility clash = GoalDecomposition.clash(taken, goals.forPart(part, taken), Demand::region);
            return new AgreementZone.Part(part, reachable, List.of(), BigInteger.ZERO, List.of(), Optional.of(clash));
        }
        IrredundantCover outside = IrredundantCover.of(taken.minus(agreeable), taken.not(), box, MOST_REQUIREMENTS);
        return new AgreementZone.Part(
                part,
                reachable,
                required(outside),
                PackageCount.of(outside.left(), stated),
                deciding().stream()
                        .filter(party -> outcomeMap()
                                .impact(party, part, PartyImpact.SUPPORTS)
                                .meets(agreeable))
                        .toList(),
                Optional.empty());
    }

    /** The leading terms of the instruments without which the packages pass the test. */
    private List<Term> leading(Predicate<PackageSet> test) {
        return box.domains().axes().stream()
                .filter(axis -> axis.term().leading())
                .filter(axis -> test.test(outcomeMap().space().cells(axis, List.of(axis.absent()))))
                .map(TermVariable::term)
                .toList();
    }

    /** The conditions of which at least one is fulfilled by all that is not in the box. */
    private static List<TermCondition> otherThan(PartialAssignment box) {
        List<TermCondition> conditions = new ArrayList<>();
        for (TermCondition condition : TermCondition.of(box)) {
            List<Integer> others = condition.others();
            conditions.add(new TermCondition(condition.axis(), others, ValueWords.of(condition.axis(), others)));
        }
        return conditions;
    }

    /** What has to be fulfilled to be outside of all boxes, without the lists that one of the others makes superfluous. */
    private static List<List<TermCondition>> required(IrredundantCover cover) {
        List<List<TermCondition>> lists =
                cover.boxes().stream().map(AgreementZoneSearch::otherThan).toList();
        List<List<TermCondition>> required = new ArrayList<>(lists);
        for (List<TermCondition> list : lists) {
            boolean spared = required.stream().anyMatch(other -> other != list && brings(other, list));
            if (spared) {
                required.remove(list);
            }
        }
        return required;
    }

    /** Whether whatever fulfils one of the first conditions fulfils one of the others. */
    private static boolean brings(List<TermCondition> ones, List<TermCondition> others) {
        return ones.stream().allMatch(one -> others.stream().anyMatch(other -> brings(one, other)));
    }

    private static boolean brings(TermCondition one, TermCondition other) {
        TermVariable axis = other.axis();
        boolean presence = axis.term().leading()
                && axis.term().section().equals(one.axis().term().section())
                && !one.axis().term().leading()
                && other.cells().size() == axis.cells().size() - 1
                && !other.cells().contains(axis.absent());
        return presence || axis.equals(one.axis()) && other.cells().containsAll(one.cells());
    }

    private AgreementZone.Give give(Party party, PackageSet zone) {
        PackageSet within = within();
        List<Stance> own = within.reached(outcomeMap().stances(party.id()));
        List<RuleCard> never = new ArrayList<>();
        List<RuleCard> sometimes = new ArrayList<>();
        List<RuleCard> always = new ArrayList<>();
        outcomeMap().findings().forEach((rule, region) -> {
            if (goals.favours(rule, party) && region.meets(within)) {
                if (!region.meets(zone)) {
                    never.add(rule);
                } else {
                    (zone.within(region) ? always : sometimes).add(rule);
                }
            }
        });
        return new AgreementZone.Give(
                party,
                own.get(own.size() - 1),
                zone.reached(outcomeMap().stances(party.id())),
                never,
                sometimes,
                always);
    }
}
