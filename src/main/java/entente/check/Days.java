package entente.check;

import entente.rulebook.PartialDate;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a position counts, both ends among them; without a bound it counts as far as there are days.
 *
 * <p>As it stands in the rules: what the profile leaves out for its strength is not looked at.
 */
record Days(LocalDate first, LocalDate last) {
    static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

    static Days of(Rulebook rulebook, RuleCard rule) {
        LocalDate last = rule.position().until().map(PartialDate::last).orElse(LocalDate.MAX);
        for (RuleCard later : rulebook.rules(rule.stratum())) {
            if (later.position().overtakes().equals(Optional.of(rule.id()))) {
                LocalDate before = begins(later).equals(LocalDate.MIN)
                        ? LocalDate.MIN
                        : begins(later).minusDays(1);
                last = before.isBefore(last) ? before : last;
            }
        }
        return new Days(begins(rule), last);
    }

    private static LocalDate begins(RuleCard rule) {
        return rule.position().since().map(PartialDate::first).orElse(LocalDate.MIN);
    }

    /** Whether there is no such day. */
    boolean none() {
        return last.isBefore(first) || last.equals(LocalDate.MIN);
    }

    /** Whether every day of the other is among these. */
    boolean cover(Days other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }

    boolean meet(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
