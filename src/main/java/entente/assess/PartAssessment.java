package entente.assess;

import entente.model.RuleCard;
import entente.model.Stance;
import entente.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What one part of an option comes to.
 *
 * @param part the instrument's section; {@link RuleCard#PACKAGE} for what is said of the whole
 * @param verdict about the part; {@code absent} where some completions lack it
 * @param basis what the verdict rests on
 * @param parties about the part, in the rulebook's order
 * @param negotiability nearness of the parties on it
 */
public record PartAssessment(
        String part,
        Judgement<Verdict> verdict,
        VerdictBasis basis,
        List<Judgement<Stance>> parties,
        Score negotiability) {
    public PartAssessment {
        parties = List.copyOf(parties);
    }

    /** What is told of it beside other options: its verdict and how near the parties are. */
    PartAssessment inBrief() {
        return new PartAssessment(part, verdict.withoutGrounds(), basis, List.of(), negotiability);
    }

    /** Whether it is the whole beside its parts. */
    public boolean whole() {
        return part.equals(RuleCard.PACKAGE);
    }

    public Optional<Judgement<Stance>> party(String id) {
        return parties.stream().filter(party -> party.about().equals(id)).findFirst();
    }

    /** The verdict, or the stance of a party. */
    Optional<Judgement<?>> judged(String about) {
        return about.equals(Verdict.ID) ? Optional.of(verdict) : party(about).map(party -> party);
    }
}
