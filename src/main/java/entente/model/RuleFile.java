package entente.model;

import java.nio.file.Path;

/**
 * A rule file that has been checked.
 *
 * @param path as shown to people
 * @param id the path below {@code rules/} without its ending: {@code gardeners/rain-barrels}
 * @param packageName as the file declares it: {@code rules.gardeners}
 * @param source the text for Drools: what its rules ask, and no more
 */
public record RuleFile(Path path, String id, Stratum stratum, String packageName, String source) {
    /** The ending of a rule file. */
    public static final String ENDING = ".drl";
}
