package entente.assessment;

import entente.option.Option;
import entente.rulebook.Profile;
import entente.rulebook.RuleCard;
import entente.rulebook.Verdict;
import entente.space.Box;
import java.util.ArrayList;
import java.util.List;

/** Looks at one option under every other profile that leaves out more grounds, or fewer. */
final class Sifting {
    private final Assessor assessor;
    private final Option option;
    private final Standpoint standpoint;

    Sifting(Assessor assessor, Option option, Standpoint standpoint) {
        this.assessor = assessor;
        this.option = option;
        this.standpoint = standpoint;
    }

    /** In the order of the profiles; those that count the same grounds are left out. */
    List<Sifted> sifted() {
        return assessor.rulebook().profiles().values().stream()
                .filter(profile -> !profile.countsAs(standpoint.profile()))
                .map(this::sifted)
                .toList();
    }

    private Sifted sifted(Profile profile) {
        Standpoint other = new Standpoint(standpoint.asOf(), profile);
        Reached here = assessor.reached(standpoint);
        Reached there = assessor.reached(other);
        Box box = assessor.box(option);
        List<RuleCard> firingHere = assessor.assessing(option, standpoint).firing();
        List<RuleCard> firingThere = assessor.assessing(option, other).firing();
        List<Sifted.Shift> shifts = new ArrayList<>();
        for (Matter matter : here.ofPackage()) {
            List<String> from = here.of(matter, box);
            List<String> to = there.of(matter, box);
            if (!from.equals(to)) {
                shifts.add(new Sifted.Shift(
                        matter.about(),
                        from,
                        to,
                        without(matter.about(), firingHere, firingThere),
                        without(matter.about(), firingThere, firingHere)));
            }
        }
        return new Sifted(profile, there.of(Matter.VERDICT, box), shifts);
    }

    private static List<RuleCard> without(String about, List<RuleCard> all, List<RuleCard> some) {
        String named = about.equals(Verdict.ID) ? RuleCard.PACKAGE : about;
        return all.stream()
                .filter(rule -> rule.position().about().equals(named) && !some.contains(rule))
                .toList();
    }
}
