package entente.assess;

import entente.model.PartialDate;
import entente.model.Value;
import entente.option.Admitted;
import entente.option.Option;
import entente.option.Statement;
import entente.text.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * An option states a value that names something which did not exist on the day asked about.
 *
 * @param term id of the term
 * @param value id of the value
 * @param since from when it existed
 */
public record Anachronism(String term, String value, PartialDate since, Place place) {

    /** All of an option's, in the vocabulary's order. */
    static List<Anachronism> of(Option option, LocalDate asOf) {
        List<Anachronism> found = new ArrayList<>();
        for (Statement statement : option.statements()) {
            for (Object id : values(statement.admitted())) {
                statement
                        .term()
                        .type()
                        .value(String.valueOf(id))
                        .flatMap(Value::since)
                        .filter(since -> since.first().isAfter(asOf))
                        .ifPresent(since -> found.add(
                                new Anachronism(statement.term().id(), String.valueOf(id), since, statement.place())));
            }
        }
        return found;
    }

    private static Collection<?> values(Admitted admitted) {
        if (admitted instanceof Admitted.OneOf oneOf) {
            return oneOf.values();
        }
        if (admitted instanceof Admitted.Containing containing) {
            return containing.with();
        }
        if (admitted instanceof Admitted.Exactly exactly) {
            return exactly.value() instanceof Set<?> set ? set : List.of(exactly.value());
        }
        return List.of();
    }
}
