package entente.report.content;

import entente.assess.Assessment;
import entente.model.Effect;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.RuleReads;
import entente.model.Source;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Type;
import entente.report.Wording;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What sources report that those who decide want of an amount, where they do so of two or more.
 *
 * @param assessments a rule counts where one of them admits it
 */
public record ReportedSums(List<Assessment> assessments, Citations cite) {
    private static final Set<Effect> MISSED = EnumSet.of(Effect.MISSES_DEMAND, Effect.MISSES_PREFERENCE);

    /** A sentence for each amount of an instrument. */
    public List<RichText> of(String part) {
        return cite.rulebook().vocabulary().terms().stream()
                .filter(term -> term.section().equals(part) && term.type() instanceof Type.Amount)
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RichText> of(Term amount) {
        Set<Term> reading = reading(amount);
        List<RichText> told = cite.rulebook().parties().stream()
                .filter(Party::decides)
                .flatMap(party -> cite.rulebook().rules(Stratum.POSITIONS).stream()
                        .filter(rule -> rule.position().about().equals(party.id())
                                && MISSED.contains(rule.position().effect())
                                && reads(rule, reading)
                                && counts(rule))
                        .limit(1))
                .map(rule -> cite.sourceOf(rule.position().sources().get(0)))
                .map(this::claim)
                .toList();
        return told.size() < 2
                ? Optional.empty()
                : Optional.of(RichText.of("Of " + cite.clauses().name(amount) + " this is reported: ")
                        .then(RichText.names(told))
                        .text("."));
    }

    private RichText claim(Source source) {
        return RichText.of(Wording.inside(Wording.first(source.claim())) + " ").then(cite.source(source));
    }

    private boolean counts(RuleCard rule) {
        return assessments.stream().anyMatch(one -> one.standpoint().admits(cite.rulebook(), rule));
    }

    /** The amount, and what follows from it as a fact. */
    private Set<Term> reading(Term amount) {
        Set<Term> reading = new HashSet<>(Set.of(amount));
        int before = 0;
        while (before < reading.size()) {
            before = reading.size();
            cite.rulebook().rules(Stratum.FACTS).stream()
                    .filter(rule -> reads(rule, reading))
                    .map(rule -> ((RuleCard.Conclusion.Fact) rule.conclusion()).term())
                    .flatMap(id -> cite.rulebook().vocabulary().term(id).stream())
                    .forEach(reading::add);
        }
        return reading;
    }

    private static boolean reads(RuleCard rule, Set<Term> terms) {
        RuleReads reads = RuleReads.of(rule);
        return terms.stream().anyMatch(reads::reads);
    }
}
