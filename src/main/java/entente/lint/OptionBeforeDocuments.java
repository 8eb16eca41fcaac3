package entente.lint;

import entente.option.Option;
import entente.text.CheckProblems;

/** An option asks about a day before every document. */
final class OptionBeforeDocuments implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        for (Option option : read.options()) {
            option.day()
                    .filter(day -> read.rulebook().documents().values().stream()
                            .allMatch(document -> document.date().first().isAfter(day.date())))
                    .ifPresent(day -> told.warning(
                            day.place(),
                            "the day asked about, " + day.date() + ", lies before every document: nothing held then"));
        }
    }
}
