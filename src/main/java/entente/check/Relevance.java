package entente.check;

import entente.engine.Axis;
import entente.rulebook.Comparisons.InPattern;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Section;
import entente.rulebook.Term;
import entente.space.Findings;
import entente.space.Region;
import entente.space.Sketch;
import java.util.List;

/**
 * Where one comparison of a rule matters: the packages on which the rule fires, and would not if just this comparison
 * turned out the other way; and those on which it does not, and would.
 *
 * <p>Where an instrument is not in the package, its other terms have no values to compare. There a comparison of the
 * leading term stands alone in the way if the rule would fire with the instrument brought in with some terms of its own.
 */
record Relevance(Region firing, Region quiet) {

    static Relevance of(Rulebook rulebook, Findings findings, RuleCard rule, InPattern compared) {
        Region fires = findings.of(rule);
        Region met = Sketch.of(rulebook, findings, rule, compared.comparison(), true);
        Region unmet = Sketch.of(rulebook, findings, rule, compared.comparison(), false);
        Region matters = met.minus(unmet).or(unmet.minus(met));
        return new Relevance(matters.and(fires), matters.minus(fires).or(leftOut(rulebook, findings, compared, fires)));
    }

    /** Whether the rule would say the same without the comparison. */
    boolean nowhere() {
        return firing.isEmpty() || quiet.isEmpty();
    }

    /** Of a leading term: the packages without the instrument on which the rule is quiet, and with it might fire. */
    private static Region leftOut(Rulebook rulebook, Findings findings, InPattern compared, Region fires) {
        Section section =
                rulebook.vocabulary().sectionOfType(compared.pattern().type()).orElseThrow();
        return section.leading()
                .filter(leading -> leading.name().equals(compared.comparison().field()))
                .map(leading -> findings.space().grid().of(leading).get(0))
                .map(axis -> without(findings, axis)
                        .and(whatever(findings, section, fires))
                        .minus(fires))
                .orElseGet(() -> findings.space().nothing());
    }

    private static Region without(Findings findings, Axis leading) {
        return findings.space().cells(leading, List.of(leading.absent()));
    }

    private static Region whatever(Findings findings, Section section, Region fires) {
        Region some = fires;
        for (Term term : section.terms()) {
            for (Axis axis : findings.space().grid().of(term)) {
                some = some.whateverOn(axis);
            }
        }
        return some;
    }
}
