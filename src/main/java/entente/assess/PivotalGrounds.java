package entente.assess;

import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The grounds that a verdict turns on: without them it would be another.
 *
 * @param rules ordered by id
 * @param grounds each of their sources with its date, the oldest first
 */
public record PivotalGrounds(List<RuleCard> rules, List<Dated> grounds) {
    /** What one source says, as the ground of a rule. */
    public record Dated(RuleCard rule, String source, PartialDate date) {}

    public PivotalGrounds {
        rules = List.copyOf(rules);
        grounds = List.copyOf(grounds);
    }

    static PivotalGrounds on(Collection<RuleCard> rules, Rulebook rulebook) {
        List<RuleCard> sorted = rules.stream()
                .distinct()
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
        List<Dated> grounds = new ArrayList<>();
        for (RuleCard rule : sorted) {
            rulebook.sources(rule).forEach(source -> grounds.add(new Dated(rule, source.id(), source.date())));
        }
        grounds.sort(Comparator.comparing((Dated one) -> one.date().first())
                .thenComparing(one -> one.date().last())
                .thenComparing(one -> one.rule().id())
                .thenComparing(Dated::source));
        return new PivotalGrounds(sorted, grounds);
    }

    public Optional<Dated> oldest() {
        return grounds.stream().findFirst();
    }

    /** The one that can reach furthest towards today. */
    public Optional<Dated> newest() {
        return grounds.stream()
                .max(Comparator.comparing((Dated one) -> one.date().last())
                        .thenComparing(one -> one.date().first()));
    }
}
