package entente.lint;

import entente.model.PartialDate;
import entente.model.RuleCard;
import entente.text.CheckProblems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A position begins after the day of every option, and counts for none. */
final class PositionAfterOptions implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        List<LocalDate> days = read.options().stream().map(read::day).toList();
        LocalDate latest = days.stream().max(Comparator.naturalOrder()).orElseGet(read::lastDay);
        for (RuleCard rule : read.positions()) {
            rule.position().since().ifPresent(since -> look(rule, since, days, latest, told));
        }
    }

    private static void look(
            RuleCard rule, PartialDate since, List<LocalDate> days, LocalDate latest, CheckProblems told) {
        long before = days.stream().filter(since.first()::isAfter).count();
        if (since.first().isAfter(latest)) {
            told.warning(
                    rule.place(),
                    "this begins " + since.preposition() + " " + since
                            + ", after the day of every option, and counts for none: the latest is " + latest);
        } else if (before > days.size() / 2 && before < days.size()) {
            told.warning(
                    rule.place(),
                    "this begins " + since.preposition() + " " + since + ", after the day of " + before + " of "
                            + days.size()
                            + " options, and counts for none of these: their as_of fixes them on an earlier day");
        }
    }
}
