package entente.lint;

import entente.option.Option;
import entente.text.CheckMessages;
import entente.text.Place;

/** An option asks about a day before every document. */
final class OptionBeforeDocuments implements RulebookCheck {
    @Override
    public void look(CheckInput read, CheckMessages told) {
        for (Option option : read.options()) {
            option.asOf()
                    .filter(day -> read.rulebook().documents().values().stream()
                            .allMatch(document -> document.date().first().isAfter(day)))
                    .ifPresent(day -> told.warning(
                            Place.startOf(option.file()),
                            "the day asked about, " + day + ", lies before every document: nothing held then"));
        }
    }
}
