package entente.model;

import entente.text.NamedConstant;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The layers of the rulebook, lowest first. A rule reads only what the layers below its own conclude, so nothing rests
 * on itself.
 */
public enum Stratum implements NamedConstant {
    /** {@code rules/facts/}: what follows about the world; concludes flags of derived sections. */
    FACTS,
    /** Everything else below {@code rules/}: positions of parties, criteria, requirements; concludes findings. */
    POSITIONS,
    /** From the findings about one party that speak of one part to its stance on it. */
    STANCE,
    /** From one party's stances on parts and on the whole to its stance on the package. */
    PACKAGE_STANCE,
    /** From the findings about one recommendation to its status. */
    STATUS,
    /** From the findings on one requirement to whether it is fulfilled. */
    REQUIREMENT,
    /** What one party's stance on a part means for it. */
    PARTY_IMPACT,
    /** From the sides that have to take a part up and what the parties' stances mean for it to its verdict. */
    PART_VERDICT,
    /** From the verdicts on parts to the verdict on the package. */
    VERDICT;

    /** The folder of what becomes of findings. */
    private static final String VERDICT_FOLDER = "verdict/";

    /** The strata that conclude one word of a few. */
    public static final List<Stratum> UPPER =
            List.of(STANCE, PACKAGE_STANCE, STATUS, REQUIREMENT, PARTY_IMPACT, PART_VERDICT, VERDICT);

    /** Whether its rules read terms, and not what becomes of findings. */
    public boolean isOverTerms() {
        return this == FACTS || this == POSITIONS;
    }

    /** What its rules conclude, in a sentence; its file has hyphens between the words. */
    public String described() {
        return word().replace('-', ' ');
    }

    /** The words that its rules can conclude; none for facts and positions. */
    public List<String> words() {
        Stream<String> words = switch (this) {
            case FACTS, POSITIONS -> Stream.of();
            case STANCE, PACKAGE_STANCE -> NamedConstant.all(Stance.class).stream();
            case STATUS -> NamedConstant.all(Status.class).stream();
            case REQUIREMENT -> NamedConstant.all(RequirementState.class).stream();
            case PARTY_IMPACT -> NamedConstant.all(PartyImpact.class).stream();
            case PART_VERDICT ->
                Verdict.OF_PARTS.stream()
                        .filter(verdict -> verdict != Verdict.ABSENT)
                        .map(Verdict::word);
            case VERDICT -> Verdict.OF_PACKAGES.stream().map(Verdict::word);
        };
        return words.toList();
    }

    /** The one file that holds the rules of a stratum that concludes one word of a few. */
    public Path file(Path rules) {
        return rules.resolve(VERDICT_FOLDER + word() + RuleFile.ENDING);
    }

    /**
     * The stratum of the rules in a file.
     *
     * @param id the path below {@code rules/} without the ending
     * @return empty for a file in {@code rules/verdict} that has none of the names
     */
    public static Optional<Stratum> ofFile(String id) {
        if (id.startsWith("facts/")) {
            return Optional.of(FACTS);
        }
        if (!id.startsWith(VERDICT_FOLDER)) {
            return Optional.of(POSITIONS);
        }
        String name = id.substring(VERDICT_FOLDER.length());
        return UPPER.stream().filter(stratum -> stratum.word().equals(name)).findFirst();
    }

    /** The names of the files that stand in {@code rules/verdict}. */
    public static List<String> files() {
        return UPPER.stream().map(stratum -> stratum.word() + RuleFile.ENDING).toList();
    }
}
