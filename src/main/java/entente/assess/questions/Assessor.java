package entente.assess.questions;

import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.AssessmentBuilder;
import entente.assess.AssessmentContext;
import entente.assess.Modality;
import entente.assess.OptionOutcomes;
import entente.assess.ReachableOutcomes;
import entente.assess.repair.Bridge;
import entente.assess.repair.BridgeSearch;
import entente.assess.repair.GoalDecomposition;
import entente.assess.repair.RepairEdits;
import entente.assess.sensitivity.BreakpointSearch;
import entente.assess.sensitivity.Breakpoints;
import entente.assess.whatif.MinimalCauses;
import entente.assess.whatif.WhatIf;
import entente.assess.zone.AgreementZone;
import entente.assess.zone.AgreementZoneSearch;
import entente.engine.Engine;
import entente.engine.RuleEvaluator;
import entente.engine.StratifiedEvaluator;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import entente.option.Statement;
import entente.space.Conclusions;
import entente.space.FiringSets;
import entente.space.Leanings;
import entente.space.OutcomeMap;
import entente.space.PartialAssignment;
import entente.text.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Assesses options against a rulebook; what it has drawn for one day and profile serves all options of it. */
public final class Assessor {
    private final Rulebook rulebook;
    private final FiringSets firingSets;
    private final StratifiedEvaluator chain;
    private final Map<AssessmentContext, OutcomeMap> outcomeMaps = new HashMap<>();
    private final Map<Set<RuleCard>, OutcomeMap> outcomeMapsByRules = new HashMap<>();
    private final Map<OutcomeMap, ReachableOutcomes> reached = new HashMap<>();
    private final Map<OutcomeMap, GoalDecomposition> goals = new HashMap<>();

    public Assessor(Engine engine) {
        this(engine.rulebook(), engine::session);
    }

    /**
     * Draws where rules fire.
     *
     * @param oracles one for each time that it is asked for; each is asked of like worlds
     */
    public Assessor(Rulebook rulebook, Supplier<? extends RuleEvaluator> oracles) {
        this.rulebook = rulebook;
        this.chain = new StratifiedEvaluator(oracles);
        this.firingSets = FiringSets.of(rulebook, oracles.get());
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** What effects do to a party's stance. */
    public Leanings leanings() {
        return new Leanings(chain);
    }

    /** The day an option is looked at: the one asked for, else its own, else that of the youngest document. */
    public AssessmentContext context(Option option, Optional<LocalDate> asked, Profile profile) {
        return new AssessmentContext(
                asked.or(option::asOf).orElseGet(() -> AssessmentContext.lastDay(rulebook)), profile);
    }

    /** The space as it looks on a day under a profile. */
    public OutcomeMap outcomeMap(AssessmentContext context) {
        return outcomeMaps.computeIfAbsent(context, from -> {
            Set<RuleCard> counting = firingSets.regions().keySet().stream()
                    .filter(rule -> from.admits(rulebook, rule))
                    .collect(Collectors.toSet());
            return outcomeMapsByRules.computeIfAbsent(
                    counting, rules -> new OutcomeMap(firingSets, rulebook, chain, rules::contains));
        });
    }

    /** Where each position fires, whatever the day. */
    public FiringSets firingSets() {
        return firingSets;
    }

    /** What an option leaves possible. */
    public PartialAssignment box(Option option) {
        return PartialAssignment.of(firingSets.space().domains(), option.terms());
    }

    public Assessment assess(Option option, AssessmentContext context) {
        return assessing(option, context).assessment();
    }

    /** The same in brief, sooner. */
    public Assessment brief(Option option, AssessmentContext context) {
        return assessing(option, context).brief();
    }

    /** How far each rule that counts fires, ordered by rule. */
    public Map<RuleCard, Modality> found(Option option, AssessmentContext context) {
        return outcomes(box(option), context).found();
    }

    private AssessmentBuilder assessing(Option option, AssessmentContext context) {
        return new AssessmentBuilder(outcomes(box(option), context), option, context);
    }

    OptionOutcomes outcomes(PartialAssignment box, AssessmentContext context) {
        return OptionOutcomes.of(outcomeMap(context), box);
    }

    /** An assessed option with what would change it. */
    public AssessmentWithAlternatives outlook(Assessment assessment) {
        Option option = assessment.option();
        AssessmentContext context = assessment.context();
        Conclusions conclusions = outcomeMap(context).conclusions();
        Bridge.Wish kept = keeping(option, conclusions.agreed(), false);
        Bridge bridge = bridge(
                option, context, new Bridge.Wish(Optional.of(conclusions.agreed()), List.of(), Set.of(), Set.of()));
        return new AssessmentWithAlternatives(
                assessment,
                edges(option, context),
                bridge,
                Bridge.had(option, rulebook.vocabulary()).containsAll(kept.instruments()) && bridge.keeps(kept)
                        ? bridge
                        : bridge(option, context, kept),
                bridge(option, context, keeping(option, conclusions.unopposed(), true)),
                new EvidenceSensitivitySearch(this, option, context).sifted());
    }

    /** What is told of an option beside others. */
    public AssessmentSummary summary(Option option, AssessmentContext context) {
        return AssessmentSummary.of(
                brief(option, context),
                () -> bridge(
                        option,
                        context,
                        keeping(option, outcomeMap(context).conclusions().agreed(), false)),
                new EvidenceSensitivitySearch(this, option, context).inBrief());
    }

    /** That the instruments are there which an option has or may have, in whatever form; and those out which it states so. */
    private Bridge.Wish keeping(Option option, Verdict verdict, boolean orBetter) {
        Set<String> had = new LinkedHashSet<>();
        Set<Term> out = new LinkedHashSet<>();
        for (Section section : rulebook.vocabulary().instruments()) {
            Term leading = section.leading().orElseThrow();
            if (option.statement(leading.id()).filter(Statement::leavesOut).isPresent()) {
                if (option.listed().containsKey(section.id())) {
                    out.add(leading);
                }
            } else if (option.listed().containsKey(section.id())) {
                had.add(section.id());
            }
        }
        return new Bridge.Wish(Optional.of(verdict), orBetter, List.of(), Set.of(), out, had);
    }

    /** What can be reached, of whatever is asked of on a day under a profile. */
    public ReachableOutcomes reached(AssessmentContext context) {
        return reached.computeIfAbsent(outcomeMap(context), ReachableOutcomes::new);
    }

    /** The cheapest edits that bring an option where it is wanted. */
    public Bridge bridge(Option option, AssessmentContext context, Bridge.Wish wish) {
        return new BridgeSearch(goals(context), edits(option, context), wish).bridge();
    }

    private GoalDecomposition goals(AssessmentContext context) {
        return goals.computeIfAbsent(outcomeMap(context), GoalDecomposition::new);
    }

    private RepairEdits edits(Option option, AssessmentContext context) {
        return new RepairEdits(
                outcomeMap(context), option, box(option), context.profile().costs());
    }

    /** The smallest edit of any terms after which a position fires on an option; empty if none makes it fire. */
    public Optional<Bridge.Way> firing(Option option, AssessmentContext context, RuleCard rule) {
        return edits(option, context).firing(rule);
    }

    /** What edits of an option make different. */
    public WhatIf whatIf(Option option, List<Edit> edits, AssessmentContext context) {
        return new MinimalCauses(
                        reached(context),
                        this::box,
                        one -> found(one, context),
                        new Edits(option, edits, rulebook.vocabulary()))
                .whatIf();
    }

    /** Where an option changes along each amount. */
    public List<Breakpoints> edges(Option option, AssessmentContext context) {
        return new BreakpointSearch(outcomeMap(context), reached(context), box(option)).edges();
    }

    /** Where some of all that an option comes to changes along one amount that applies to it. */
    public Breakpoints edges(Option option, AssessmentContext context, Term amount, Predicate<AssessedSubject> some) {
        return new BreakpointSearch(outcomeMap(context), reached(context), box(option)).along(amount, some);
    }

    /**
     * Where the parties can meet.
     *
     * @param kept what packages have to be like to come into question; an instrument of which anything but none is
     *     kept is in them
     */
    public AgreementZone zone(List<Edit> kept, AssessmentContext context) {
        Place nowhere = Place.startOf(Path.of("--keep"));
        List<Statement> statements = kept.stream()
                .filter(edit -> edit.admitted().isPresent())
                .map(edit -> new Statement(edit.term(), edit.admitted().get(), false, nowhere))
                .toList();
        List<String> listed = kept.stream().map(edit -> edit.term().section()).toList();
        PartialAssignment box = PartialAssignment.of(firingSets.space().domains(), listed, statements);
        return new AgreementZoneSearch(goals(context), context, box, statements).zone(kept);
    }
}
