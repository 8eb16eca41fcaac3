package entente.assessment;

import static java.util.Objects.requireNonNull;

import entente.engine.Axis;
import entente.option.Admitted;
import entente.option.Option;
import entente.rulebook.Effect;
import entente.rulebook.Outcome;
import entente.rulebook.PartyImpact;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Conclusions;
import entente.space.Cover;
import entente.space.Grounds;
import entente.space.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The assessment of one option, in the making. */
final class Assessing {

    private static final int MOST_CONDITIONS = 3;

    private final Rulebook rulebook;
    private final Chart chart;
    private final Option option;
    private final Box box;
    private final Standpoint standpoint;
    private final Conclusions conclusions;
    private final Region completions;
    private final Region counted;
    private final Region ruledOut;
    private final PartAssessing partAssessing;
    private final RegionScores scores;

    Assessing(Rulebook rulebook, Chart chart, Option option, Box box, Standpoint standpoint) {
        this.rulebook = rulebook;
        this.chart = chart;
        this.option = option;
        this.box = box;
        this.standpoint = standpoint;
        this.conclusions = chart.conclusions(box);
        Region all = box.region(chart.space());
        Region valid = all.and(chart.valid());
        this.completions = valid.isEmpty() ? all : valid;
        this.counted = valid.isEmpty() ? all : valid.and(conclusions.counted());
        this.ruledOut =
                valid.isEmpty() ? chart.space().nothing() : chart.valid().not();
        this.partAssessing = new PartAssessing(rulebook, chart, conclusions, completions, counted);
        this.scores = new RegionScores(rulebook, chart, standpoint.profile(), completions);
    }

    Assessment assessment() {
        List<Judged<Stance>> parties = rulebook.parties().stream()
                .map(party -> judged(party.id(), chart.stances(party.id()), completions))
                .toList();
        List<Judged<Status>> recommendations = rulebook.recommendations().stream()
                .map(criterion -> judged(criterion.id(), chart.statuses(criterion.id()), completions))
                .toList();
        Judged<Verdict> verdict = verdict(conclusions.verdicts(), Conclusions::verdicts);
        List<PartAssessment> parts =
                partAssessing.parts().stream().map(this::part).toList();
        List<Assessment.Worst> worst = verdict.reachable().stream()
                .flatMap(word -> worst(word).stream())
                .toList();
        List<String> by = objectors(verdict.reachable(), true);
        return new Assessment(
                option,
                standpoint,
                verdict,
                by,
                objectors(verdict.reachable(), false).stream()
                        .filter(party -> !by.contains(party))
                        .toList(),
                verdict.settled().isPresent()
                        ? List.of()
                        : verdict.reachable().stream().map(this::reachable).toList(),
                parts,
                worst,
                partAssessing.subjectTo(
                        rule -> Sentence.filled(rule.position().because(), option), this::when),
                parties,
                recommendations,
                findings(),
                scores.alignment(),
                scores.negotiability(parts.stream().map(PartAssessment::negotiability).toList()),
                openTerms(),
                Anachronism.of(option, standpoint.asOf()),
                Turning.on(turning(verdict, worst), rulebook));
    }

    private PartAssessment part(String part) {
        Judged<Verdict> verdict = verdict(conclusions.verdicts(part), drawn -> drawn.verdicts(part));
        Region there = completions.and(chart.present(part));
        List<Judged<Stance>> parties = rulebook.parties().stream()
                .map(party -> judged(party.id(), chart.stances(party.id(), part), there))
                .toList();
        Region present = counted.and(chart.present(part));
        return new PartAssessment(
                part,
                verdict,
                partAssessing.basis(part, verdict.reachable(), present),
                parties,
                scores.negotiability(part));
    }

    private List<Assessment.Worst> worst(Verdict verdict) {
        return partAssessing.parts().stream()
                .filter(part -> conclusions.worst(part, verdict).meets(counted))
                .map(part -> new Assessment.Worst(
                        part,
                        verdict,
                        partAssessing.basis(
                                part,
                                List.of(verdict),
                                conclusions.worst(part, verdict).and(counted))))
                .toList();
    }

    /** Whoever objects to a worst part in every completion that comes to one of these, or in some. */
    private List<String> objectors(List<Verdict> verdicts, boolean every) {
        Region where = chart.space().nothing();
        Map<String, Region> objecting = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            Region so = conclusions.verdicts().getOrDefault(verdict, chart.space().nothing());
            where = where.or(so.and(counted));
            Optional<PartyImpact> objection = conclusions.objection(verdict);
            if (objection.isEmpty()) {
                continue;
            }
            for (String part : partAssessing.parts()) {
                Region worst = conclusions.worst(part, verdict).and(counted);
                rulebook.parties()
                        .forEach(party -> objecting.merge(
                                party.id(),
                                worst.and(chart.impact(party, part, objection.get())),
                                Region::or));
            }
        }
        Region among = where;
        return objecting.entrySet().stream()
                .filter(party -> every
                        ? among.within(party.getValue())
                        : !party.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Assessment.Reachable reachable(Verdict verdict) {
        Region so = conclusions.verdicts().getOrDefault(verdict, chart.space().nothing());
        return new Assessment.Reachable(verdict, objectors(List.of(verdict), true), when(so, counted));
    }

    /** In conditions on open terms, where among some packages something is so; nothing where it always is. */
    private List<List<Zone.Condition>> when(Region where, Region among) {
        if (among.within(where)) {
            return List.of();
        }
        Cover cover = Cover.of(among.and(where), among.not(), box, MOST_CONDITIONS);
        return cover.left().isEmpty()
                ? cover.boxes().stream().map(Zoning::conditions).toList()
                : List.of();
    }

    private List<RuleCard> turning(Judged<Verdict> verdict, List<Assessment.Worst> worst) {
        List<RuleCard> turning = new ArrayList<>();
        worst.forEach(part -> turning.addAll(part.basis().turning().rules()));
        if (verdict.reachable().contains(Verdict.INVALID)) {
            chart.findings().forEach((rule, fires) -> {
                if (rule.position().effect() == Effect.INVALIDATES && fires.meets(completions)) {
                    turning.add(rule);
                }
            });
        }
        return turning;
    }

    /** The verdicts that some completion comes to, the worst first. */
    List<Verdict> verdicts() {
        return reachable(conclusions.verdicts(), counted);
    }

    /** The positions and criteria that fire in some completion, ordered by id. */
    List<RuleCard> firing() {
        return reachable(chart.findings(), completions);
    }

    /** How far each rule that counts fires, ordered by rule. */
    Map<RuleCard, WhatIf.Found> found() {
        Map<RuleCard, WhatIf.Found> found = new LinkedHashMap<>();
        chart.findings().forEach((rule, region) -> {
            WhatIf.Found some = region.meets(completions) ? WhatIf.Found.POSSIBLE : WhatIf.Found.NOT;
            found.put(rule, completions.within(region) ? WhatIf.Found.HOLDS : some);
        });
        return found;
    }

    private static <K> List<K> reachable(Map<K, Region> outcomes, Region among) {
        return outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue().meets(among))
                .map(Map.Entry::getKey)
                .toList();
    }

    private <W extends Outcome> Judged<W> judged(String about, Map<W, Region> outcomes, Region among) {
        List<W> reachable = reachable(outcomes, among);
        if (reachable.size() == 1) {
            Region left = completions.within(among) ? ruledOut : among.not();
            Grounds.Found found =
                    Grounds.of(box, requireNonNull(outcomes.get(reachable.get(0))).or(left));
            return new Judged<>(about, reachable, grounds(found), found.complete(), List.of());
        }
        return new Judged<>(about, reachable, List.of(), true, deciders(outcomes, among));
    }

    private Judged<Verdict> verdict(
            Map<Verdict, Region> outcomes, Function<Conclusions, Map<Verdict, Region>> drawn) {
        List<Verdict> reachable = reachable(outcomes, counted);
        if (reachable.size() > 1) {
            return new Judged<>(Verdict.ID, reachable, List.of(), true, deciders(outcomes, counted));
        }
        Verdict verdict = reachable.get(0);
        Grounds.Found found = counted.meets(chart.valid())
                ? new VerdictGrounds(chart, box)
                        .of(given -> drawn.apply(given)
                                .getOrDefault(verdict, chart.space().nothing()))
                : Grounds.of(box, requireNonNull(outcomes.get(verdict)));
        return new Judged<>(Verdict.ID, reachable, grounds(found), found.complete(), List.of());
    }

    private <W extends Outcome> List<Decider> deciders(Map<W, Region> outcomes, Region among) {
        Map<String, Region> byWord = new LinkedHashMap<>();
        outcomes.forEach((outcome, region) -> byWord.put(outcome.word(), region));
        return Deciders.of(box, among, byWord);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        chart.findings().forEach((rule, region) -> {
            if (completions.within(region)) {
                findings.add(finding(rule, true, found(region), List.of()));
            } else if (completions.meets(region)) {
                Map<String, Region> outcomes = new LinkedHashMap<>();
                outcomes.put(Decider.DOES_NOT_HOLD, region.not());
                outcomes.put(Decider.HOLDS, region);
                findings.add(
                        finding(rule, false, found(withOpenAsNeeded(region)), Deciders.of(box, completions, outcomes)));
            }
        });
        return findings;
    }

    /** The region as it would be, were every open term what the finding needs. */
    private Region withOpenAsNeeded(Region region) {
        Region needed = region;
        Set<Term> stated = box.terms();
        for (Axis axis : box.grid().axes()) {
            if (!stated.contains(axis.term())) {
                needed = needed.whateverOn(axis);
            }
        }
        return completions.within(needed) ? needed : chart.space().everything();
    }

    private Finding finding(RuleCard rule, boolean holds, Grounds.Found found, List<Decider> deciders) {
        Set<String> contesting = rule.position().sources().stream()
                .flatMap(id -> requireNonNull(rulebook.sources().get(id)).contestedBy().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Finding(
                rule,
                holds,
                Sentence.filled(rule.position().because(), option),
                rulebook.speaks(rule)
                        ? chart.parts().stream()
                                .filter(part -> chart.speaking(rule, part).meets(completions))
                                .toList()
                        : List.of(),
                grounds(found),
                found.complete(),
                deciders,
                Standpoint.strength(rulebook, rule),
                List.copyOf(contesting));
    }

    private Grounds.Found found(Region goal) {
        return Grounds.of(box, goal.or(ruledOut));
    }

    private List<Ground> grounds(Grounds.Found found) {
        return found.sets().stream()
                .map(terms -> new Ground(terms.stream().map(this::stated).toList()))
                .toList();
    }

    private Ground.Stated stated(Term term) {
        return option.statement(term.id())
                .map(statement -> new Ground.Stated(
                        term, Optional.of(statement.admitted()), statement.byOmission(), statement.place()))
                .orElseGet(() -> new Ground.Stated(
                        term,
                        Optional.empty(),
                        false,
                        requireNonNull(option.listed().get(term.section()))));
    }

    private List<Term> openTerms() {
        return rulebook.vocabulary().terms().stream().filter(this::open).toList();
    }

    private boolean open(Term term) {
        boolean settled = option.statement(term.id())
                .map(statement -> statement.admitted() instanceof Admitted.Exactly)
                .orElse(false);
        return !settled
                && switch (term.kind()) {
                    case CIRCUMSTANCE -> true;
                    case INSTRUMENT -> present(term.section());
                    case DERIVED -> false;
                };
    }

    private boolean present(String section) {
        return option.listed().containsKey(section)
                && option.statements().stream()
                        .noneMatch(statement -> statement.term().leading()
                                && statement.term().section().equals(section)
                                && statement.admitted().equals(new Admitted.Exactly(Term.NONE)));
    }
}
