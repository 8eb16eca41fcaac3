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
        List<RichText> told = cite.rulebook().parties().stream()
                .filter(Party::decides)
                .flatMap(party -> cite.rulebook().rules(Stratum.POSITIONS).stream()
                        .filter(rule -> rule.position().about().equals(party.id())
                                && MISSED.contains(rule.position().effect())
                                && reads(rule, amount)
                                && assessments.stream()
                                        .anyMatch(one -> one.context().admits(cite.rulebook(), rule)))
                        .limit(1))
                .map(rule -> cite.first(rule))
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

    /** Whether it reads the amount, or what follows from it as a fact. */
    private boolean reads(RuleCard rule, Term amount) {
        return cite.rulebook()
                .readThrough(rule)
                .anyMatch(one -> RuleReads.of(one).reads(amount));
    }
}
