package entente.assessment;

import static java.util.Objects.requireNonNull;

import entente.engine.Axis;
import entente.option.Admitted;
import entente.option.Option;
import entente.rulebook.Outcome;
import entente.rulebook.Party;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Standing;
import entente.rulebook.Status;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Grounds;
import entente.space.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The assessment of one option, in the making. */
final class Assessing {

    private final Rulebook rulebook;
    private final Chart chart;
    private final Option option;
    private final Box box;
    private final Standpoint standpoint;
    private final Region completions;
    private final Region ruledOut;

    Assessing(Rulebook rulebook, Chart chart, Option option, Box box, Standpoint standpoint) {
        this.rulebook = rulebook;
        this.chart = chart;
        this.option = option;
        this.box = box;
        this.standpoint = standpoint;
        Region all = box.region(chart.space());
        Region valid = all.and(chart.valid());
        this.completions = valid.isEmpty() ? all : valid;
        this.ruledOut =
                valid.isEmpty() ? chart.space().nothing() : chart.valid().not();
    }

    Assessment assessment() {
        List<Judged<Stance>> parties = rulebook.parties().stream()
                .map(party -> judged(party.id(), chart.stances(party.id())))
                .toList();
        List<Judged<Status>> recommendations = rulebook.recommendations().stream()
                .map(criterion -> judged(criterion.id(), chart.statuses(criterion.id())))
                .toList();
        Judged<Verdict> verdict = judged(Verdict.ID, chart.verdicts());
        List<String> perhaps = hinderers(verdict, false);
        List<String> certain = hinderers(verdict, true);
        List<String> by = certain.isEmpty() ? perhaps : certain;
        return new Assessment(
                option,
                standpoint,
                verdict,
                by,
                perhaps.stream().filter(party -> !by.contains(party)).toList(),
                parties,
                recommendations,
                findings(),
                new Scoring(standpoint.profile().alignment(), Set.of(Status.NOT_ENGAGED.word()))
                        .of(words(recommendations)),
                new Scoring(standpoint.profile().negotiability(), Set.of(Stance.SILENT.word())).of(words(parties)),
                openTerms(),
                Anachronism.of(option, standpoint.asOf()));
    }

    /** The verdicts that some completion comes to, the worst first. */
    List<Verdict> verdicts() {
        return reachable(chart.verdicts());
    }

    /** The positions and criteria that fire in some completion, ordered by id. */
    List<RuleCard> firing() {
        return reachable(chart.findings());
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

    private <K> List<K> reachable(Map<K, Region> outcomes) {
        return outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue().meets(completions))
                .map(Map.Entry::getKey)
                .toList();
    }

    private <W extends Outcome> Judged<W> judged(String about, Map<W, Region> outcomes) {
        List<W> reachable = reachable(outcomes);
        if (reachable.size() == 1) {
            Grounds.Found found = found(requireNonNull(outcomes.get(reachable.get(0))));
            return new Judged<>(about, reachable, grounds(found), found.complete(), List.of());
        }
        Map<String, Region> byWord = new LinkedHashMap<>();
        outcomes.forEach((outcome, region) -> byWord.put(outcome.word(), region));
        return new Judged<>(about, reachable, List.of(), true, Deciders.of(box, completions, byWord));
    }

    private static <W extends Outcome> Map<String, List<String>> words(List<Judged<W>> judged) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        judged.forEach(one -> words.put(one.about(), one.words()));
        return words;
    }

    /** Whoever blocks or opposes the package in some completion, or, if so asked, in every one. */
    private List<String> hinderers(Judged<Verdict> verdict, boolean certain) {
        return rulebook.parties().stream()
                .map(Party::id)
                .filter(party -> hinders(verdict, party, Verdict.BLOCKED, Standing.BLOCKS, certain)
                        || hinders(verdict, party, Verdict.OPPOSED, Standing.OPPOSES, certain))
                .toList();
    }

    private boolean hinders(
            Judged<Verdict> verdict, String party, Verdict outcome, Standing standing, boolean certain) {
        if (!verdict.reachable().contains(outcome)) {
            return false;
        }
        Region there = requireNonNull(chart.verdicts().get(outcome)).and(completions);
        Region standingSo = chart.standing(party, standing);
        return certain ? there.within(standingSo) : there.meets(standingSo);
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
