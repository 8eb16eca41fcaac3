package entente.model;

import entente.text.NamedConstant;
import entente.text.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One proposition of a document, in our own words: who says what of whom, when and how strongly.
 *
 * @param date when it was said or holds from, as exact as the document
 * @param holder the party whose position it is
 * @param contestedBy what each contesting source contests, by its id
 * @param followedBy what came after and bears on it, by the id of the source that tells it
 * @param formerly what it was called before
 * @param context why no rule rests on it, where none does
 */
public record Source(
        String id,
        String document,
        int paragraph,
        PartialDate date,
        String speaker,
        Optional<String> holder,
        Kind kind,
        SourceStrength strength,
        String claim,
        Map<String, String> contestedBy,
        Map<String, String> followedBy,
        List<String> supersededBy,
        List<String> formerly,
        Optional<String> context,
        Place place) {

    /** What it tells. */
    public enum Kind implements NamedConstant {
        RECOMMENDATION,
        RED_LINE,
        CONDITION,
        PREFERENCE,
        OFFER,
        REQUIREMENT,
        FIGURE,
        /** It can tell of what is still to come. */
        EVENT,
        CAPABILITY,
        INTEREST,
        CONTEXT
    }

    public Source {
        supersededBy = List.copyOf(supersededBy);
        formerly = List.copyOf(formerly);
    }
}
