package entente.assessment;

import entente.option.Option;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What one option comes to.
 *
 * @param by whoever blocks or opposes it wherever it is blocked or opposed; if that is nobody, whoever does in some
 *     completion
 * @param perhapsBy who else blocks or opposes it in some completion
 * @param parties in the rulebook's order
 * @param recommendations in the rulebook's order
 * @param findings that hold or are possible, ordered by rule
 * @param openTerms terms that are not stated, or in part only, and that apply
 * @param anachronisms what the option states that did not exist on the day
 */
public record Assessment(
        Option option,
        Standpoint standpoint,
        Judged<Verdict> verdict,
        List<String> by,
        List<String> perhapsBy,
        List<Judged<Stance>> parties,
        List<Judged<Status>> recommendations,
        List<Finding> findings,
        Score alignment,
        Score negotiability,
        List<Term> openTerms,
        List<Anachronism> anachronisms) {
    public Assessment {
        by = List.copyOf(by);
        perhapsBy = List.copyOf(perhapsBy);
        parties = List.copyOf(parties);
        recommendations = List.copyOf(recommendations);
        findings = List.copyOf(findings);
        openTerms = List.copyOf(openTerms);
        anachronisms = List.copyOf(anachronisms);
    }

    public Optional<Judged<Stance>> party(String id) {
        return parties.stream().filter(party -> party.about().equals(id)).findFirst();
    }

    /** The findings about a party, a recommendation or the package. */
    public List<Finding> findingsAbout(String about) {
        return findings.stream()
                .filter(finding -> finding.about().equals(about))
                .toList();
    }
}
