package entente.cli;

import entente.engine.AnswerCacheFile;
import entente.model.Profile;
import entente.text.InvisibleCharacters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command. */
final class Folders {
    /** The property that says in which folder to keep what serves the next run; the launcher sets it. */
    static final String KEEP = "entente.keep";

    @Option(names = "--rules", paramLabel = "DIR", description = "Folder of rules (default: the project's rules).")
    private Path rules;

    @Option(
            names = "--options",
            paramLabel = "DIR",
            description = "Folder of options (default: the project's options).")
    private Path options;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Folder of reports (default: the project's reports).")
    private Path reports;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day asked about, as 2026-01-31 (default: the option's own, else that of the latest document).")
    private LocalDate asOf;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = Profile.DEFAULT,
            description = "Weights and least strength (default: ${DEFAULT-VALUE}).")
    private String profile;

    /** As paths are printed, on every system alike. */
    static String shown(Path path) {
        return InvisibleCharacters.visible(path.toString()).replace('\\', '/');
    }

    /** The same day and profile in other folders. */
    Folders in(Path otherRules, Path otherOptions) {
        Folders other = new Folders();
        other.rules = otherRules;
        other.options = otherOptions;
        other.reports = reports;
        other.asOf = asOf;
        other.profile = profile;
        return other;
    }

    Path rules() {
        return rules == null ? home("rules") : rules;
    }

    Path options() {
        return options == null ? home("options") : options;
    }

    Path reports() {
        return reports == null ? home("reports") : reports;
    }

    /** A line that says so where only one of rules and options is named, and the other folder that stands beside it may be meant. */
    Optional<String> unreadBeside() {
        return beside().map(words -> "entente: " + words);
    }

    /** The same without the name of the program. */
    Optional<String> beside() {
        return options == null
                ? unreadBeside(rules, "options")
                : rules == null ? unreadBeside(options, "rules") : Optional.empty();
    }

    private static Optional<String> unreadBeside(@Nullable Path named, String folder) {
        return Optional.ofNullable(named)
                .map(other -> other.resolveSibling(folder))
                .filter(beside -> Files.isDirectory(beside) && !same(beside, home(folder)))
                .map(Folders::shown)
                .map(beside -> beside + " is not read, but " + shown(home(folder))
                        + "; if that is what you mean, add --" + folder + " " + beside);
    }

    /** The folders of rules and options that are not the project's, as a command takes them. */
    String named() {
        Optional<Path> beside = Optional.ofNullable(rules)
                .map(named -> named.resolveSibling("options"))
                .filter(Files::isDirectory);
        return argument("--rules", Optional.ofNullable(rules))
                + argument("--options", Optional.ofNullable(options).or(() -> beside));
    }

    private static String argument(String name, Optional<Path> folder) {
        return folder.map(path -> " " + name + " " + shown(path)).orElse("");
    }

    /** Why no option is written: the rules are named, are not the project's, and where it would go is not named. */
    Optional<String> unnamedOptions() {
        return unnamed("options", Optional.ofNullable(options));
    }

    /** The same of reports. */
    Optional<String> unnamedReports() {
        return unnamed("reports", Optional.ofNullable(reports));
    }

    private Optional<String> unnamed(String folder, Optional<Path> named) {
        return Optional.ofNullable(rules)
                .filter(other -> named.isEmpty() && !same(other, home("rules")))
                .map(other -> "these are other rules than the project's: say where this is to be written, as with --"
                        + folder + " " + shown(other.resolveSibling(folder)));
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    String profile() {
        return profile;
    }

    /** Where to keep what serves the next run, if the launcher says so. */
    Optional<Path> kept() {
        return Optional.ofNullable(System.getProperty(KEEP))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
    }

    /** What was answered before about these rules. */
    AnswerCacheFile keptAnswers() {
        return kept().map(folder -> AnswerCacheFile.in(folder, rules())).orElseGet(AnswerCacheFile::none);
    }

    /** All that reports hang on beside what stands in the folders. */
    String settings() {
        return Stream.of(Path.of(""), rules(), options(), reports())
                        .map(path -> path.toAbsolutePath().toString())
                        .toList()
                + profile
                + asOf().map(LocalDate::toString).orElse("");
    }

    /** A folder of the project, as seen from where the user stands. */
    private static Path home(String folder) {
        String home = System.getProperty("entente.home");
        if (home == null) {
            return Path.of(folder);
        }
        Path here = Path.of("").toAbsolutePath();
        Path there = Path.of(home).toAbsolutePath().normalize().resolve(folder);
        return there.startsWith(here) ? here.relativize(there) : there;
    }
}
