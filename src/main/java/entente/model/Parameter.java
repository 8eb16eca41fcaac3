package entente.model;

import entente.text.NamedConstant;
import entente.text.Place;
import java.util.List;

/**
 * A named number that rules compare with, so that no threshold stands bare.
 *
 * @param converted of a number that follows from others: the number it is converted from, the one to multiply by and the
 *     one to divide by, each the name of a parameter; else empty
 * @param chosenBy who chose the number: a document, or the modeller within what the documents leave unstated
 */
public record Parameter(
        String name,
        int value,
        String unit,
        String meaning,
        ChosenBy chosenBy,
        List<String> converted,
        List<String> sources,
        Place place) {
    public enum ChosenBy implements NamedConstant {
        DOCUMENT,
        MODELLER
    }

    public Parameter {
        converted = List.copyOf(converted);
        sources = List.copyOf(sources);
    }
}
