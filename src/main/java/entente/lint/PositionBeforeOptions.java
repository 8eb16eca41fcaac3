package entente.lint;

import entente.text.CheckProblems;
import java.time.LocalDate;
import java.util.List;

/** A position ended before the day of every option, and counts for none. */
final class PositionBeforeOptions implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        List<LocalDate> days =
                read.options().stream().map(read::day).sorted().limit(1).toList();
        for (LocalDate earliest : days) {
            read.positions()
                    .forEach(rule -> rule.position()
                            .until()
                            .filter(until -> until.last().isBefore(earliest))
                            .ifPresent(until -> told.warning(
                                    rule.place(),
                                    "this ended " + until.preposition() + " " + until
                                            + ", before the day of every option, and counts for none: the earliest is "
                                            + earliest)));
        }
    }
}
