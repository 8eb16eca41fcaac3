package entente.rulebook;

import entente.source.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One proposition of a document, in our own words: who says what of whom, when and how strongly.
 *
 * @param date when it was said or holds from, as exact as the document
 * @param holder the party whose position it is
 * @param contestedBy what each contesting source contests, by its id
 * @param context why no rule rests on it, where none does
 */
public record Source(
        String id,
        String document,
        int paragraph,
        PartialDate date,
        String speaker,
        Optional<String> holder,
        String kind,
        Strength strength,
        String claim,
        Map<String, String> contestedBy,
        List<String> supersededBy,
        List<String> tests,
        Optional<String> context,
        Place place) {
    public Source {
        supersededBy = List.copyOf(supersededBy);
        tests = List.copyOf(tests);
    }
}
