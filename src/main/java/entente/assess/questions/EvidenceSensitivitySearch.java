package entente.assess.questions;

import static java.util.Objects.requireNonNull;

import entente.assess.AssessedSubject;
import entente.assess.AssessmentContext;
import entente.assess.ReachableOutcomes;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Verdict;
import entente.option.Option;
import entente.space.PartialAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at one option under every other profile that leaves out more grounds, or fewer. */
record EvidenceSensitivitySearch(Assessor assessor, Option option, AssessmentContext context) {
    /** In the order of the profiles; those that count the same grounds are left out. */
    List<EvidenceSensitivity> sifted() {
        return others().map(this::sifted).toList();
    }

    /** The verdicts alone. */
    List<EvidenceSensitivity> inBrief() {
        PartialAssignment box = assessor.box(option);
        return others().map(profile -> new EvidenceSensitivity(
                        profile,
                        assessor.reached(new AssessmentContext(context.asOf(), profile))
                                .of(AssessedSubject.VERDICT, box),
                        List.of()))
                .toList();
    }

    private Stream<Profile> others() {
        return assessor.rulebook().profiles().values().stream().filter(profile -> !profile.countsAs(context.profile()));
    }

    private EvidenceSensitivity sifted(Profile profile) {
        AssessmentContext other = new AssessmentContext(context.asOf(), profile);
        ReachableOutcomes here = assessor.reached(context);
        ReachableOutcomes there = assessor.reached(other);
        PartialAssignment box = assessor.box(option);
        Map<AssessedSubject, List<String>> from = here.of(here.ofPackage(), box);
        Map<AssessedSubject, List<String>> to = there.of(here.ofPackage(), box);
        List<EvidenceSensitivity.Shift> shifts = new ArrayList<>();
        if (!from.equals(to)) {
            List<RuleCard> firingHere = assessor.outcomes(box, context).firing();
            List<RuleCard> firingThere = assessor.outcomes(box, other).firing();
            from.forEach((matter, words) -> {
                List<String> others = requireNonNull(to.get(matter));
                if (!words.equals(others)) {
                    shifts.add(new EvidenceSensitivity.Shift(
                            matter.about(),
                            words,
                            others,
                            without(matter.about(), firingHere, firingThere),
                            without(matter.about(), firingThere, firingHere)));
                }
            });
        }
        return new EvidenceSensitivity(profile, there.of(AssessedSubject.VERDICT, box), shifts);
    }

    private static List<RuleCard> without(String about, List<RuleCard> all, List<RuleCard> some) {
        String named = about.equals(Verdict.ID) ? RuleCard.PACKAGE : about;
        return Timeline.without(all, some).stream()
                .filter(rule -> rule.position().about().equals(named))
                .toList();
    }
}
