package entente.rulebook;

import entente.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * What one rule says, read without Drools: its metadata, its conditions and where it stands.
 *
 * @param id as in {@code @id}: the path of the file, for further rules of the file with a word behind it
 * @param title the rule's name
 * @param conditions all have to hold
 * @param place of the word {@code rule}
 */
public record RuleCard(
        String id, String title, Conclusion conclusion, List<Condition> conditions, RuleFile file, Place place) {
    public RuleCard {
        conditions = List.copyOf(conditions);
    }

    /** By the id alone: the whole of a rule is too much to read for every set that it is put in. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public Stratum stratum() {
        return file.stratum();
    }

    /** What {@code @about} calls the package itself. */
    public static final String PACKAGE = "package";

    /** What the rule concludes where its conditions hold. */
    public sealed interface Conclusion {

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
         * @param of whose consent is required, for that effect
         * @param overtakes the earlier position that lapses when this one begins
         * @param because the sentence, with terms in braces
         */
        record Position(
                String about,
                Effect effect,
                Optional<String> of,
                List<String> sources,
                Optional<PartialDate> since,
                Optional<PartialDate> until,
                Optional<String> overtakes,
                String because)
                implements Conclusion {
            public Position {
                sources = List.copyOf(sources);
            }
        }

        /** {@code @stance}, {@code @status}, {@code @standing} or {@code @verdict}, by stratum: the word concluded. */
        record Word(String word) implements Conclusion {}
    }

    /** The finding's side of the card. */
    public Conclusion.Position position() {
        return (Conclusion.Position) conclusion;
    }
}
