package entente.lint;

import static java.util.Objects.requireNonNull;

import entente.model.Document;
import entente.model.Source;
import entente.text.CheckProblems;

/** A source is younger than the document that it stands in. */
final class SourceAfterDocument implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        for (Source source : read.rulebook().sources().values()) {
            Document document = requireNonNull(read.rulebook().documents().get(source.document()));
            boolean toCome = source.kind() == Source.Kind.EVENT;
            if (!toCome && source.date().first().isAfter(document.date().last())) {
                told.warning(
                        source.place(),
                        "the date " + source.date() + " lies after that of its document, " + document.date());
            }
        }
    }
}
