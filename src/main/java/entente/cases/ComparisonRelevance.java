package entente.cases;

import entente.model.ConditionComparisons.InPattern;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.space.ConditionCompiler;
import entente.space.FiringSets;
import entente.space.PackageSet;
import java.util.List;

/**
 * Where one comparison of a rule matters: the packages on which the rule fires, and would not if just this comparison
 * turned out the other way; and those on which it does not, and would.
 *
 * <p>Where an instrument is not in the package, its other terms have no values to compare. There a comparison of the
 * leading term stands alone in the way if the rule would fire with the instrument brought in with some terms of its own.
 */
public record ComparisonRelevance(PackageSet firing, PackageSet quiet) {

    public static ComparisonRelevance of(Rulebook rulebook, FiringSets firingSets, RuleCard rule, InPattern compared) {
        PackageSet fires = firingSets.of(rule);
        PackageSet met = ConditionCompiler.of(rulebook, firingSets, rule, compared.comparison(), true);
        PackageSet unmet = ConditionCompiler.of(rulebook, firingSets, rule, compared.comparison(), false);
        PackageSet matters = met.minus(unmet).or(unmet.minus(met));
        return new ComparisonRelevance(
                matters.and(fires), matters.minus(fires).or(leftOut(rulebook, firingSets, compared, fires)));
    }

    /** Whether the rule would say the same without the comparison. */
    public boolean nowhere() {
        return firing.isEmpty() || quiet.isEmpty();
    }

    /** Of a leading term: the packages without the instrument on which the rule is quiet, and with it might fire. */
    private static PackageSet leftOut(Rulebook rulebook, FiringSets firingSets, InPattern compared, PackageSet fires) {
        Section section =
                rulebook.vocabulary().sectionOfType(compared.pattern().type()).orElseThrow();
        return section.leading()
                .filter(leading -> leading.name().equals(compared.comparison().field()))
                .map(leading -> firingSets.space().domains().of(leading).get(0))
                .map(axis -> firingSets
                        .space()
                        .cells(axis, List.of(axis.absent()))
                        .and(whatever(firingSets, section, fires))
                        .minus(fires))
                .orElseGet(() -> firingSets.space().nothing());
    }

    private static PackageSet whatever(FiringSets firingSets, Section section, PackageSet fires) {
        return fires.whateverOn(section.terms().stream()
                .flatMap(term -> firingSets.space().axes(term).stream())
                .toList());
    }
}
