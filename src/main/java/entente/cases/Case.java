package entente.cases;

import entente.option.Terms;
import entente.text.Place;
import java.util.List;

/**
 * What a rule is expected to do on one small package.
 *
 * @param sentence what the case shows, in words
 * @param place of the sentence
 * @param fires ids of rules that hold in every completion
 * @param quiet ids of rules that hold in none
 * @param because the terms for which the first of {@code fires} holds
 */
public record Case(
        String sentence, Place place, Terms terms, List<Named> fires, List<Named> quiet, List<Named> because) {
    public Case {
        fires = List.copyOf(fires);
        quiet = List.copyOf(quiet);
        because = List.copyOf(because);
    }

    /** The id of a rule or term, and where the case names it. */
    public record Named(String id, Place place) {}
}
