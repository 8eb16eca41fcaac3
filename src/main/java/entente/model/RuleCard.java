package entente.model;

import static java.util.Objects.requireNonNull;

import entente.text.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one rule says, read without Drools: its metadata, its conditions and where it stands.
 *
 * @param id as in {@code @id}: the path of the file, for further rules of the file with a word behind it
 * @param title the rule's name
 * @param conditions all have to hold
 * @param place of the word {@code rule}
 * @param places where it says what only other rules can tell to be right, by the key
 */
public record RuleCard(
        String id,
        String title,
        Conclusion conclusion,
        List<Condition> conditions,
        RuleFile file,
        Place place,
        Map<String, Place> places) {
    public RuleCard {
        conditions = List.copyOf(conditions);
        places = Map.copyOf(places);
    }

    /** By the id alone: the whole of a rule is too much to read for every set that it is put in. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public Stratum stratum() {
        return file.stratum();
    }

    /** Where it says what a key is given, one of those with places. */
    public Place place(String key) {
        return requireNonNull(places.get(key));
    }

    /** What {@code @about} calls the package itself. */
    public static final String PACKAGE = "package";

    /** What the rule concludes where its conditions hold. */
    public sealed interface Conclusion {
        /** What it rests on; nothing of what becomes of findings. */
        default List<String> sources() {
            return List.of();
        }

        /** {@code @fact}: a flag of a derived section holds. */
        record Fact(String term, List<String> sources, String because) implements Conclusion {
            public Fact {
                sources = List.copyOf(sources);
            }
        }

        /**
         * {@code @about}, {@code @effect}: a position or criterion.
         *
         * @param about a party, a recommendation or {@code package}
         * @param of the requirement that it is on, for those effects
         * @param on of which part it says that it speaks, or {@code package}
         * @param given ids of the terms that give what is required
         * @param overtakes the earlier position that lapses when this one begins
         * @param because the sentence, with terms in braces
         */
        record Position(
                String about,
                Effect effect,
                Optional<String> of,
                Optional<String> on,
                List<String> given,
                List<String> sources,
                Optional<PartialDate> since,
                Optional<PartialDate> until,
                Optional<String> overtakes,
                String because)
                implements Conclusion {
            public Position {
                given = List.copyOf(given);
                sources = List.copyOf(sources);
            }
        }

        /** {@code @concludes}: the word that follows, one of the stratum's. */
        record Word(String word) implements Conclusion {}
    }

    /** Of a rule about facts, what it concludes. */
    public Conclusion.Fact fact() {
        return (Conclusion.Fact) conclusion;
    }

    /** The finding's side of the card. */
    public Conclusion.Position position() {
        return (Conclusion.Position) conclusion;
    }
}
