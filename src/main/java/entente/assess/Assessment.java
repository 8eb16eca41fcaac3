package entente.assess;

import entente.model.RuleCard;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Option;
import entente.option.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one option comes to.
 *
 * @param by who objects to a worst part in every completion; none where the verdict is nobody's objection
 * @param possiblyBy who else does in some completion
 * @param byReachable of a conditional verdict, what it can become, by whom and when
 * @param parts those that it has in some completion, in the vocabulary's order; the whole last, where it has a verdict of
 *     its own
 * @param worst the parts that have the verdict of the package, in some completion, by verdict
 * @param subjectTo what sources require of it
 * @param parties in the rulebook's order
 * @param recommendations in the rulebook's order
 * @param findings that hold or are possible, ordered by rule
 * @param negotiability the least of the parts', each end by itself
 * @param openTerms terms that are not stated, or in part only, and that apply
 * @param anachronisms what the option states that did not exist yet, or no longer, on the day
 * @param turning the grounds that the verdict turns on
 */
public record Assessment(
        Option option,
        AssessmentContext context,
        Judgement<Verdict> verdict,
        List<String> by,
        List<String> possiblyBy,
        List<Reachable> byReachable,
        List<PartAssessment> parts,
        List<Worst> worst,
        List<SubjectTo> subjectTo,
        List<Judgement<Stance>> parties,
        List<Judgement<Status>> recommendations,
        List<Finding> findings,
        Score alignment,
        Score negotiability,
        List<Term> openTerms,
        List<Anachronism> anachronisms,
        PivotalGrounds turning) {
    public Assessment {
        by = List.copyOf(by);
        possiblyBy = List.copyOf(possiblyBy);
        byReachable = List.copyOf(byReachable);
        parts = List.copyOf(parts);
        worst = List.copyOf(worst);
        subjectTo = List.copyOf(subjectTo);
        parties = List.copyOf(parties);
        recommendations = List.copyOf(recommendations);
        findings = List.copyOf(findings);
        openTerms = List.copyOf(openTerms);
        anachronisms = List.copyOf(anachronisms);
    }

    /** Names of what a part is subject to and what is open, in the rulebook's order. */
    public List<String> openRequirements(String part) {
        return subjectTo.stream()
                .filter(subject -> subject.part().equals(part) && subject.state() == SubjectTo.State.OPEN)
                .map(subject -> subject.rule().position().of().orElseThrow())
                .distinct()
                .toList();
    }

    /** Names of what it takes beside agreement and what is open, where it can be agreeable; in the rulebook's order. */
    public List<String> openRequirements() {
        return subjectTo.stream()
                .filter(subject ->
                        verdict.reachable().contains(Verdict.AGREEABLE) && subject.state() == SubjectTo.State.OPEN)
                .map(subject -> subject.rule().position().of().orElseThrow())
                .distinct()
                .toList();
    }

    /** What is stated without a source, and gives what is required and so is there; in the rulebook's order. */
    public List<Statement> assumedGiving() {
        return subjectTo.stream()
                .filter(subject -> subject.state() == SubjectTo.State.FULFILLED)
                .flatMap(subject -> subject.rule().position().given().stream())
                .distinct()
                .flatMap(id -> option.statement(id).stream())
                .filter(statement -> !statement.byOmission()
                        && !option.from().containsKey(statement.term().id()))
                .toList();
    }

    /**
     * A verdict that some completion comes to.
     *
     * @param by who objects in every completion that comes to it
     * @param when lists of conditions on open terms, each of which is enough for it; empty where none could be told
     */
    public record Reachable(Verdict verdict, List<String> by, List<List<TermCondition>> when) {
        public Reachable {
            by = List.copyOf(by);
            when = List.copyOf(when);
        }
    }

    /**
     * A part that has the verdict of the package in some completion.
     *
     * @param basis what the verdict rests on, in these completions
     */
    public record Worst(String part, Verdict verdict, VerdictBasis basis) {
        /** Whether it is the whole beside its parts. */
        public boolean whole() {
            return part.equals(RuleCard.PACKAGE);
        }
    }

    /** What is told of it beside other options: without findings, and of others than the verdict without grounds. */
    public Assessment inBrief() {
        return new Assessment(
                option,
                context,
                verdict.inBrief(),
                by,
                List.of(),
                byReachable,
                parts.stream().map(PartAssessment::inBrief).toList(),
                List.of(),
                subjectTo,
                parties.stream().map(Judgement::withoutGrounds).toList(),
                recommendations.stream().map(Judgement::withoutGrounds).toList(),
                List.of(),
                alignment,
                negotiability,
                List.of(),
                List.of(),
                turning);
    }

    /** What a matter comes to; empty of a part that no completion has, and of whom there is not. */
    public Optional<Judgement<?>> judged(AssessedSubject matter) {
        if (matter.part().isPresent()) {
            return part(matter.part().get()).flatMap(part -> part.judged(matter.about()));
        }
        return Stream.of(List.of(verdict), parties, recommendations)
                .<Judgement<?>>flatMap(List::stream)
                .filter(judged -> judged.about().equals(matter.about()))
                .findFirst();
    }

    public Optional<Judgement<Stance>> party(String id) {
        return parties.stream().filter(party -> party.about().equals(id)).findFirst();
    }

    public Optional<PartAssessment> part(String id) {
        return parts.stream().filter(part -> part.part().equals(id)).findFirst();
    }

    /** The part that it has, where that is one instrument alone. */
    public Optional<String> onlyInstrument() {
        List<String> instruments = parts.stream()
                .filter(part -> !part.whole())
                .map(PartAssessment::part)
                .toList();
        return instruments.size() == 1 ? Optional.of(instruments.get(0)) : Optional.empty();
    }

    /** The parts of which a party says nothing that says something of another. */
    public List<String> silentOn(String party) {
        List<String> silent = parts.stream()
                .filter(part -> part.party(party)
                        .filter(judged -> judged.reachable().equals(List.of(Stance.SILENT)))
                        .isPresent())
                .map(PartAssessment::part)
                .toList();
        return silent.size() == parts.size() ? List.of() : silent;
    }

    /** How many of the parts have a score. */
    public long scoredParts() {
        return parts.stream()
                .filter(part -> part.negotiability().range().isPresent())
                .count();
    }

    /** Where the parties stand, and behind them how far the recommendations are met. */
    public Stream<Judgement<?>> stancesAndStatuses() {
        return Stream.of(parties, recommendations).flatMap(List::stream);
    }

    /** The findings about a party, a recommendation or the package. */
    public List<Finding> findingsAbout(String about) {
        return findings.stream()
                .filter(finding -> finding.about().equals(about))
                .toList();
    }
}
