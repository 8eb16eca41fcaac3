package entente.assess;

import entente.model.PartialDate;
import entente.model.Value;
import entente.option.AdmittedValues;
import entente.option.Option;
import entente.option.Statement;
import entente.text.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An option states a value that names something which did not exist yet, or of which is told no longer, on the day asked
 * about.
 *
 * @param term id of the term
 * @param value id of the value
 * @param since from when it existed, or exists again, where it did not yet
 * @param until to when it is told of, where it is no longer
 */
public record Anachronism(
        String term, String value, Optional<PartialDate> since, Optional<PartialDate> until, Place place) {

    /** All of an option's, in the vocabulary's order. */
    static List<Anachronism> of(Option option, LocalDate asOf) {
        List<Anachronism> found = new ArrayList<>();
        for (Statement statement : option.statements()) {
            for (Object id : values(statement.admitted())) {
                statement
                        .term()
                        .type()
                        .value(String.valueOf(id))
                        .flatMap(value -> of(statement, value, asOf))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Anachronism> of(Statement statement, Value value, LocalDate asOf) {
        Optional<PartialDate> since = value.since().filter(date -> date.first().isAfter(asOf));
        Optional<PartialDate> until = value.until().filter(date -> date.last().isBefore(asOf));
        boolean fits = value.pauses() ? since.isEmpty() || until.isEmpty() : since.isEmpty() && until.isEmpty();
        return fits
                ? Optional.empty()
                : Optional.of(new Anachronism(statement.term().id(), value.id(), since, until, statement.place()));
    }

    private static Collection<?> values(AdmittedValues admitted) {
        if (admitted instanceof AdmittedValues.OneOf oneOf) {
            return oneOf.values();
        }
        if (admitted instanceof AdmittedValues.Containing containing) {
            return containing.with();
        }
        if (admitted instanceof AdmittedValues.Exactly exactly) {
            return exactly.value() instanceof Set<?> set ? set : List.of(exactly.value());
        }
        return List.of();
    }
}
