package entente.rulebook;

import entente.source.Place;
import java.util.List;

/**
 * A named number that rules compare with, so that no threshold stands bare.
 *
 * @param chosenBy who chose the number: a document, or the modeller within what the documents leave unstated
 */
public record Parameter(
        String name, int value, String unit, String meaning, ChosenBy chosenBy, List<String> sources, Place place) {
    public enum ChosenBy {
        DOCUMENT,
        MODELLER
    }

    public Parameter {
        sources = List.copyOf(sources);
    }
}
