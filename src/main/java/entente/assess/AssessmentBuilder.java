package entente.assess;

import static java.util.Objects.requireNonNull;

import entente.engine.TermVariable;
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
import entente.space.SufficientReasons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the assessment of one option of what its packages come to. */
public final class AssessmentBuilder {
    private final OptionOutcomes outcomes;
    private final OutcomeMap outcomeMap;
    private final Option option;
    private final AssessmentContext context;
    private final Conclusions conclusions;
    private final OptionRegion completions;
    private final OptionRegion counted;
    private final PartAssessmentBuilder partAssessing;
    private final RegionScores scores;

    public AssessmentBuilder(OptionOutcomes outcomes, Option option, AssessmentContext context) {
        this.outcomes = outcomes;
        this.outcomeMap = outcomes.outcomeMap();
        this.option = option;
        this.context = context;
        this.conclusions = outcomes.conclusions();
        this.completions = outcomes.completions();
        this.counted = outcomes.counted();
        this.partAssessing = outcomes.partAssessing();
        this.scores = new RegionScores(outcomeMap, context.profile(), completions.packages());
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
        <W extends Outcome> Judgement<W> of(String about, Map<W, PackageSet> words, OptionRegion among);
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
                objecting.onAll(counted.packages()),
                objecting.onSomeAlone(counted.packages()),
                verdict.settled().isPresent()
                        ? List.of()
                        : verdict.reachable().stream().map(this::reachable).toList(),
                parts,
                worst,
                partAssessing.subjectTo(option, outcomes.conditions()),
                outcomeMap.rulebook().parties().stream()
                        .map(party -> judging.of(party.id(), outcomeMap.stances(party.id()), completions))
                        .toList(),
                outcomeMap.rulebook().recommendations().stream()
                        .map(criterion -> judging.of(criterion.id(), outcomeMap.statuses(criterion.id()), completions))
                        .toList(),
                findings,
                scores.alignment(),
                scores.negotiability(scoresOf(parts)),
                openTerms(),
                Anachronism.of(option, context.asOf()),
                PivotalGrounds.on(turning(verdict, worst), outcomeMap.rulebook()));
    }

    private static Map<String, Score> scoresOf(List<PartAssessment> parts) {
        Map<String, Score> scores = new LinkedHashMap<>();
        parts.forEach(part -> scores.put(part.part(), part.negotiability()));
        return scores;
    }

    private PartAssessment part(String part) {
        OptionRegion there = completions.and(outcomeMap.present(part));
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
                partAssessing.basis(part, verdict.reachable(), outcomes.having(part)),
                parties,
                scores.negotiability(part));
    }

    private List<Assessment.Worst> worst(Verdict verdict) {
        return partAssessing.parts().stream()
                .filter(part -> conclusions.worst(part, verdict).meets(counted.packages()))
                .map(part -> new Assessment.Worst(
                        part,
                        verdict,
                        partAssessing.basis(
                                part,
                                List.of(verdict),
                                conclusions.worst(part, verdict).and(counted.packages()))))
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
                verdict,
                objecting(List.of(verdict)).onAll(so.and(counted.packages())),
                outcomes.conditions().when(so, counted.packages()));
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

    private <W extends Outcome> Judgement<W> word(String about, Map<W, PackageSet> words, OptionRegion among) {
        return Judgement.withoutGrounds(about, among.reached(words));
    }

    private <W extends Outcome> Judgement<W> judged(String about, Map<W, PackageSet> words, OptionRegion among) {
        List<W> reachable = among.reached(words);
        if (reachable.size() == 1) {
            PackageSet left = completions.within(among.packages())
                    ? outcomes.ruledOut()
                    : among.packages().not();
            SufficientReasons.Found found = SufficientReasons.of(
                    outcomes.box(), requireNonNull(words.get(reachable.get(0))).or(left));
            return new Judgement<>(about, reachable, grounds(found), found.complete(), List.of());
        }
        return new Judgement<>(about, reachable, List.of(), true, deciders(words, among));
    }

    private Judgement<Verdict> verdict(Function<Conclusions, Map<Verdict, PackageSet>> drawn) {
        Map<Verdict, PackageSet> verdicts = drawn.apply(conclusions);
        List<Verdict> reachable = counted.reached(verdicts);
        if (reachable.size() > 1) {
            return new Judgement<>(
                    Verdict.ID, reachable, List.of(), true, counted.deciders(wherePossible(), byWord(verdicts)));
        }
        Verdict verdict = reachable.get(0);
        SufficientReasons.Found found = counted.packages().meets(outcomeMap.valid())
                ? new VerdictGrounds(outcomeMap, outcomes.box())
                        .of(given -> drawn.apply(given)
                                .getOrDefault(verdict, outcomeMap.space().nothing()))
                : SufficientReasons.of(outcomes.box(), requireNonNull(verdicts.get(verdict)));
        return new Judgement<>(Verdict.ID, reachable, grounds(found), found.complete(), List.of());
    }

    /** Of giving terms only the values that fulfil what arises whatever else is open: another decides nothing but that it does not. */
    private PartialAssignment wherePossible() {
        PartialAssignment box = outcomes.box();
        PackageSet ways = conclusions.forSome(counted.packages());
        for (TermVariable axis : outcomeMap.requirements().givingAxes()) {
            Set<Integer> cells = box.cells(axis).stream()
                    .filter(cell -> conclusions
                            .forSome(counted.packages().and(outcomeMap.space().cells(axis, Set.of(cell))))
                            .equals(ways))
                    .collect(Collectors.toCollection(TreeSet::new));
            box = cells.isEmpty() ? box : box.with(axis, cells);
        }
        return box;
    }

    private <W extends Outcome> List<DecidingTerm> deciders(Map<W, PackageSet> words, OptionRegion among) {
        return among.deciders(outcomes.box(), byWord(words));
    }

    private static <W extends Outcome> Map<String, PackageSet> byWord(Map<W, PackageSet> words) {
        Map<String, PackageSet> byWord = new LinkedHashMap<>();
        words.forEach((outcome, region) -> byWord.put(outcome.word(), region));
        return byWord;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        outcomeMap.findings().forEach((rule, region) -> {
            switch (completions.modality(region)) {
                case HOLDS -> findings.add(finding(rule, true, found(region), List.of(), List.of()));
                case POSSIBLE -> findings.add(possible(rule, region));
                case NOT -> {}
            }
        });
        return findings;
    }

    private Finding possible(RuleCard rule, PackageSet region) {
        PackageSet fires = completions.cut(region);
        Map<String, PackageSet> either = new LinkedHashMap<>();
        either.put(DecidingTerm.DOES_NOT_HOLD, fires.not());
        either.put(DecidingTerm.HOLDS, fires);
        return finding(
                rule,
                false,
                found(withOpenAsNeeded(region)),
                completions.deciders(outcomes.box(), either),
                outcomes.conditions().when(fires, completions.packages()));
    }

    /** The region as it would be, were every open term what the finding needs. */
    private PackageSet withOpenAsNeeded(PackageSet region) {
        Set<Term> stated = outcomes.box().terms();
        PackageSet needed = region.whateverOn(outcomes.box().domains().axes().stream()
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
                                .filter(part -> completions.packages().meets(outcomeMap.speaking(rule, part)))
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
        return SufficientReasons.of(outcomes.box(), goal.or(outcomes.ruledOut()));
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
