package entente.assess;

import static java.util.Objects.requireNonNull;

import entente.model.Effect;
import entente.model.Outcome;
import entente.model.RuleCard;
import entente.model.Stance;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.AdmittedValues;
import entente.option.Option;
import entente.space.Conclusions;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.SettledAxes;
import entente.space.SufficientReasons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The assessment of one option, in the making. */
public final class AssessmentBuilder {

    private final OutcomeMap outcomeMap;
    private final Option option;
    private final PartialAssignment box;
    private final AssessmentContext context;
    private final Conclusions conclusions;
    private final PackageSet completions;
    private final PackageSet counted;
    private final PackageSet ruledOut;
    private final SettledAxes settled;
    private final OpenTermConditions conditions;
    private final PackageSet completionsLeft;
    private final PackageSet countedLeft;
    private final PartAssessmentBuilder partAssessing;
    private final RegionScores scores;

    public AssessmentBuilder(OutcomeMap outcomeMap, Option option, PartialAssignment box, AssessmentContext context) {
        this.outcomeMap = outcomeMap;
        this.option = option;
        this.box = box;
        this.context = context;
        this.conclusions = outcomeMap.conclusions(box);
        PackageSet all = box.region(outcomeMap.space());
        PackageSet valid = all.and(outcomeMap.valid());
        this.completions = valid.isEmpty() ? all : valid;
        this.counted = valid.isEmpty() ? all : valid.and(conclusions.counted());
        this.ruledOut = valid.isEmpty()
                ? outcomeMap.space().nothing()
                : outcomeMap.valid().not();
        this.settled = SettledAxes.of(box, outcomeMap.space());
        this.conditions = new OpenTermConditions(box, settled);
        this.completionsLeft = settled.cut(completions);
        this.countedLeft = settled.cut(counted);
        this.partAssessing = new PartAssessmentBuilder(outcomeMap, conclusions, completions, counted);
        this.scores = new RegionScores(outcomeMap, context.profile(), completions);
    }

    public Assessment assessment() {
        return assessment(this::judged, this::part, findings());
    }

    /** The same as the assessment in brief, without the making of what that leaves out. */
    public Assessment brief() {
        return assessment(this::word, this::partInBrief, List.of()).inBrief();
    }

    /** What a party or recommendation comes to among some packages. */
    private interface Judging {
        <W extends Outcome> Judgement<W> of(String about, Map<W, PackageSet> outcomes, PackageSet among);
    }

    private Assessment assessment(Judging judging, Function<String, PartAssessment> ofPart, List<Finding> findings) {
        List<PartAssessment> parts = partAssessing.parts().stream().map(ofPart).toList();
        Judgement<Verdict> verdict = verdict(Conclusions::verdicts);
        List<Assessment.Worst> worst = verdict.reachable().stream()
                .flatMap(word -> worst(word).stream())
                .toList();
        PackagesByParty objecting = objecting(verdict.reachable());
        return new Assessment(
                option,
                context,
                verdict,
                objecting.onAll(counted),
                objecting.onSomeAlone(counted),
                verdict.settled().isPresent()
                        ? List.of()
                        : verdict.reachable().stream().map(this::reachable).toList(),
                parts,
                worst,
                partAssessing.subjectTo(option, conditions),
                outcomeMap.rulebook().parties().stream()
                        .map(party -> judging.of(party.id(), outcomeMap.stances(party.id()), completions))
                        .toList(),
                outcomeMap.rulebook().recommendations().stream()
                        .map(criterion -> judging.of(criterion.id(), outcomeMap.statuses(criterion.id()), completions))
                        .toList(),
                findings,
                scores.alignment(),
                scores.negotiability(
                        parts.stream().map(PartAssessment::negotiability).toList()),
                openTerms(),
                Anachronism.of(option, context.asOf()),
                PivotalGrounds.on(turning(verdict, worst), outcomeMap.rulebook()));
    }

    /** The verdicts on each part that some completion comes to, the worst first; in the vocabulary's order. */
    public Map<String, List<Verdict>> partVerdicts() {
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        partAssessing.parts().forEach(part -> verdicts.put(part, counted.reached(conclusions.verdicts(part))));
        return verdicts;
    }

    /** The rules that these verdicts on a part turn on, by id. */
    public List<RuleCard> turning(String part, List<Verdict> verdicts) {
        return partAssessing
                .basis(part, verdicts, counted.and(outcomeMap.present(part)))
                .turning()
                .rules();
    }

    private PartAssessment part(String part) {
        PackageSet there = completions.and(outcomeMap.present(part));
        return part(
                part,
                verdict(drawn -> drawn.verdicts(part)),
                outcomeMap.rulebook().parties().stream()
                        .map(party -> judged(party.id(), outcomeMap.stances(party.id(), part), there))
                        .toList());
    }

    private PartAssessment partInBrief(String part) {
        return part(part, word(Verdict.ID, conclusions.verdicts(part), counted), List.of());
    }

    private PartAssessment part(String part, Judgement<Verdict> verdict, List<Judgement<Stance>> parties) {
        return new PartAssessment(
                part,
                verdict,
                partAssessing.basis(part, verdict.reachable(), counted.and(outcomeMap.present(part))),
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

    /** Where each party objects to a worst part of packages that come to one of these. */
    private PackagesByParty objecting(List<Verdict> verdicts) {
        PackagesByParty objecting = new PackagesByParty();
        for (Verdict verdict : verdicts) {
            PackageSet so = conclusions.having(verdict);
            for (String part : partAssessing.parts()) {
                partAssessing
                        .objecting(part, List.of(verdict))
                        .forEach((party, where) -> objecting.add(party, where.and(so)));
            }
        }
        return objecting;
    }

    private Assessment.Reachable reachable(Verdict verdict) {
        PackageSet so = conclusions.having(verdict);
        return new Assessment.Reachable(
                verdict, objecting(List.of(verdict)).onAll(so.and(counted)), conditions.when(so, counted));
    }

    private List<RuleCard> turning(Judgement<Verdict> verdict, List<Assessment.Worst> worst) {
        List<RuleCard> turning = new ArrayList<>();
        worst.forEach(part -> turning.addAll(part.basis().turning().rules()));
        if (verdict.reachable().contains(Verdict.INVALID)) {
            Map<RuleCard, PackageSet> ruling = new LinkedHashMap<>(outcomeMap.findings());
            ruling.keySet().removeIf(rule -> rule.position().effect() != Effect.INVALIDATES);
            boolean certain = ruling.values().stream().anyMatch(completions::within);
            ruling.values().removeIf(fires -> certain && !completions.within(fires));
            turning.addAll(completions.reached(ruling));
        }
        return turning;
    }

    /** The verdicts that some completion comes to, the worst first. */
    public List<Verdict> verdicts() {
        return countedLeft.reached(cut(conclusions.verdicts()));
    }

    /** The positions and criteria that fire in some completion, ordered by id. */
    public List<RuleCard> firing() {
        return completionsLeft.reached(cut(outcomeMap.findings()));
    }

    /** How far each rule that counts fires, ordered by rule. */
    public Map<RuleCard, Modality> found() {
        Map<RuleCard, Modality> found = new LinkedHashMap<>();
        cut(outcomeMap.findings()).forEach((rule, left) -> {
            Modality some = left.meets(completionsLeft) ? Modality.POSSIBLE : Modality.NOT;
            found.put(rule, completionsLeft.within(left) ? Modality.HOLDS : some);
        });
        return found;
    }

    /** Regions as they are among what the option leaves possible. */
    private <K> Map<K, PackageSet> cut(Map<K, PackageSet> regions) {
        Map<K, PackageSet> cut = new LinkedHashMap<>();
        regions.forEach((key, region) -> cut.put(key, settled.cut(region)));
        return cut;
    }

    private <W extends Outcome> Judgement<W> word(String about, Map<W, PackageSet> outcomes, PackageSet among) {
        return Judgement.withoutGrounds(about, settled.cut(among).reached(cut(outcomes)));
    }

    private <W extends Outcome> Judgement<W> judged(String about, Map<W, PackageSet> outcomes, PackageSet among) {
        Map<W, PackageSet> outcomesLeft = cut(outcomes);
        PackageSet amongLeft = settled.cut(among);
        List<W> reachable = amongLeft.reached(outcomesLeft);
        if (reachable.size() == 1) {
            PackageSet left = completions.within(among) ? ruledOut : among.not();
            SufficientReasons.Found found = SufficientReasons.of(
                    box, requireNonNull(outcomes.get(reachable.get(0))).or(left));
            return new Judgement<>(about, reachable, grounds(found), found.complete(), List.of());
        }
        return new Judgement<>(about, reachable, List.of(), true, deciders(outcomesLeft, amongLeft));
    }

    private Judgement<Verdict> verdict(Function<Conclusions, Map<Verdict, PackageSet>> drawn) {
        Map<Verdict, PackageSet> outcomes = drawn.apply(conclusions);
        Map<Verdict, PackageSet> outcomesLeft = cut(outcomes);
        List<Verdict> reachable = countedLeft.reached(outcomesLeft);
        if (reachable.size() > 1) {
            return new Judgement<>(Verdict.ID, reachable, List.of(), true, deciders(outcomesLeft, countedLeft));
        }
        Verdict verdict = reachable.get(0);
        SufficientReasons.Found found = counted.meets(outcomeMap.valid())
                ? new VerdictGrounds(outcomeMap, box)
                        .of(given -> drawn.apply(given)
                                .getOrDefault(verdict, outcomeMap.space().nothing()))
                : SufficientReasons.of(box, requireNonNull(outcomes.get(verdict)));
        return new Judgement<>(Verdict.ID, reachable, grounds(found), found.complete(), List.of());
    }

    private <W extends Outcome> List<DecidingTerm> deciders(Map<W, PackageSet> outcomes, PackageSet among) {
        Map<String, PackageSet> byWord = new LinkedHashMap<>();
        outcomes.forEach((outcome, region) -> byWord.put(outcome.word(), region));
        return DecidingTerms.of(box, among, byWord);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        outcomeMap.findings().forEach((rule, region) -> {
            PackageSet left = settled.cut(region);
            if (completionsLeft.within(left)) {
                findings.add(finding(rule, true, found(region), List.of(), List.of()));
            } else if (completionsLeft.meets(left)) {
                Map<String, PackageSet> outcomes = new LinkedHashMap<>();
                outcomes.put(DecidingTerm.DOES_NOT_HOLD, left.not());
                outcomes.put(DecidingTerm.HOLDS, left);
                findings.add(finding(
                        rule,
                        false,
                        found(withOpenAsNeeded(region)),
                        DecidingTerms.of(box, completionsLeft, outcomes),
                        conditions.when(left, completionsLeft)));
            }
        });
        return findings;
    }

    /** The region as it would be, were every open term what the finding needs. */
    private PackageSet withOpenAsNeeded(PackageSet region) {
        Set<Term> stated = box.terms();
        PackageSet needed = region.whateverOn(box.domains().axes().stream()
                .filter(axis -> !stated.contains(axis.term()))
                .toList());
        return completions.within(needed) ? needed : outcomeMap.space().everything();
    }

    private Finding finding(
            RuleCard rule,
            boolean holds,
            SufficientReasons.Found found,
            List<DecidingTerm> deciders,
            List<List<TermCondition>> when) {
        return new Finding(
                rule,
                holds,
                Sentence.filled(rule.position().because(), option),
                outcomeMap.rulebook().speaks(rule)
                        ? outcomeMap.parts().stream()
                                .filter(part -> outcomeMap.speaking(rule, part).meets(completions))
                                .toList()
                        : List.of(),
                grounds(found),
                found.complete(),
                deciders,
                when,
                AssessmentContext.strength(outcomeMap.rulebook(), rule),
                outcomeMap.rulebook().sources(rule).stream()
                        .flatMap(source -> source.contestedBy().keySet().stream())
                        .distinct()
                        .toList());
    }

    private SufficientReasons.Found found(PackageSet goal) {
        return SufficientReasons.of(box, goal.or(ruledOut));
    }

    private List<SufficientReason> grounds(SufficientReasons.Found found) {
        return found.sets().stream()
                .map(terms ->
                        new SufficientReason(terms.stream().map(this::stated).toList()))
                .toList();
    }

    private SufficientReason.Stated stated(Term term) {
        return option.statement(term.id())
                .map(statement -> new SufficientReason.Stated(
                        term, Optional.of(statement.admitted()), statement.byOmission(), statement.place()))
                .orElseGet(() -> new SufficientReason.Stated(
                        term,
                        Optional.empty(),
                        false,
                        requireNonNull(option.listed().get(term.section()))));
    }

    private List<Term> openTerms() {
        return outcomeMap.rulebook().vocabulary().terms().stream()
                .filter(this::open)
                .toList();
    }

    private boolean open(Term term) {
        boolean settled = option.statement(term.id())
                .map(statement -> statement.admitted() instanceof AdmittedValues.Exactly)
                .orElse(false);
        return !settled
                && switch (term.kind()) {
                    case CIRCUMSTANCE -> true;
                    case INSTRUMENT -> option.has(term.section());
                    case DERIVED -> false;
                };
    }
}
