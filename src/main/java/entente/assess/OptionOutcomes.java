package entente.assess;

import entente.model.RuleCard;
import entente.model.Verdict;
import entente.space.Conclusions;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.SettledAxes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the packages that an option leaves possible come to, asked one by one; the assessment tells all of it.
 *
 * @param box what the option leaves possible
 * @param completions the packages in it that nothing rules out; all, where everything is ruled out
 * @param counted those of the completions that count for verdicts
 * @param ruledOut what need not be looked at, for it is ruled out
 */
public record OptionOutcomes(
        OutcomeMap outcomeMap,
        PartialAssignment box,
        Conclusions conclusions,
        OptionRegion completions,
        OptionRegion counted,
        PackageSet ruledOut,
        OpenTermConditions conditions,
        PartAssessmentBuilder partAssessing) {

    public static OptionOutcomes of(OutcomeMap outcomeMap, PartialAssignment box) {
        Conclusions conclusions = outcomeMap.conclusions(box);
        SettledAxes settled = SettledAxes.of(box, outcomeMap.space());
        PackageSet all = box.region(outcomeMap.space());
        PackageSet valid = all.and(outcomeMap.valid());
        OptionRegion completions = new OptionRegion(valid.isEmpty() ? all : valid, settled);
        OptionRegion counted = valid.isEmpty() ? completions : completions.and(conclusions.counted());
        return new OptionOutcomes(
                outcomeMap,
                box,
                conclusions,
                completions,
                counted,
                valid.isEmpty()
                        ? outcomeMap.space().nothing()
                        : outcomeMap.valid().not(),
                new OpenTermConditions(box, settled),
                new PartAssessmentBuilder(outcomeMap, conclusions, completions.packages(), counted.packages()));
    }

    /** The completions that have a part and count for verdicts. */
    PackageSet having(String part) {
        return counted.packages().and(outcomeMap.present(part));
    }

    /** The verdicts that some completion comes to, the worst first. */
    public List<Verdict> verdicts() {
        return counted.reached(conclusions.verdicts());
    }

    /** The verdicts on each part that some completion comes to, the worst first; in the vocabulary's order. */
    public Map<String, List<Verdict>> partVerdicts() {
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        partAssessing.parts().forEach(part -> verdicts.put(part, counted.reached(conclusions.verdicts(part))));
        return verdicts;
    }

    /** The rules that these verdicts on a part turn on, by id. */
    public List<RuleCard> turning(String part, List<Verdict> verdicts) {
        return partAssessing.basis(part, verdicts, having(part)).turning().rules();
    }

    /** The positions and criteria that fire in some completion, ordered by id. */
    public List<RuleCard> firing() {
        return completions.reached(outcomeMap.findings());
    }

    /** How far each rule that counts fires, ordered by rule. */
    public Map<RuleCard, Modality> found() {
        Map<RuleCard, Modality> found = new LinkedHashMap<>();
        outcomeMap.findings().forEach((rule, region) -> found.put(rule, completions.modality(region)));
        return found;
    }
}
