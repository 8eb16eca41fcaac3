package entente.lint;

import entente.model.Document;
import entente.model.PartialDate;
import entente.option.Option;
import entente.text.CheckProblems;
import java.time.LocalDate;
import java.util.Comparator;

/** An option asks about a day after the latest document. */
final class OptionAfterDocuments implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        PartialDate latest = read.rulebook().documents().values().stream()
                .map(Document::date)
                .max(Comparator.comparing(PartialDate::last))
                .orElseThrow();
        for (Option option : read.options()) {
            option.day()
                    .filter(day -> day.date().isAfter(latest.last()) && !begins(read, latest, day.date()))
                    .ifPresent(day -> told.warning(
                            day.place(),
                            "the day asked about, " + day.date() + ", lies after the latest document, of " + latest
                                    + ": nothing later is known"));
        }
    }

    /** Whether a position is announced for a day after the latest document, by the day asked about. */
    private static boolean begins(CheckInput read, PartialDate latest, LocalDate day) {
        return read.positions().stream()
                .flatMap(rule -> rule.position().since().stream())
                .anyMatch(since ->
                        since.first().isAfter(latest.last()) && !since.first().isAfter(day));
    }
}
