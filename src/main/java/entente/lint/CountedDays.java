package entente.lint;

import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.model.Rulebook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a position counts, both ends among them; without a bound it counts as far as there are days.
 *
 * <p>As it stands in the rules: what the profile leaves out for its strength is not looked at.
 */
record CountedDays(LocalDate first, LocalDate last) {
    static final CountedDays ALL = new CountedDays(LocalDate.MIN, LocalDate.MAX);

    static CountedDays of(Rulebook rulebook, RuleCard rule) {
        LocalDate last = rule.position().until().map(PartialDate::last).orElse(LocalDate.MAX);
        for (RuleCard later : rulebook.rules(rule.stratum())) {
            if (later.position().overtakes().equals(Optional.of(rule.id()))) {
                LocalDate before = begins(later).minusDays(1);
                last = before.isBefore(last) ? before : last;
            }
        }
        return new CountedDays(begins(rule), last);
    }

    private static LocalDate begins(RuleCard rule) {
        return rule.position().since().map(PartialDate::first).orElse(LocalDate.MIN);
    }

    /** Whether there is no such day. */
    boolean none() {
        return last.isBefore(first);
    }

    /** Whether every day of the other is among these. */
    boolean cover(CountedDays other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }

    boolean meet(CountedDays other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
