package entente.lint;

import entente.cases.CaseFile;
import entente.cases.CaseFolder;
import entente.engine.TruthTables;
import entente.model.Rulebook;
import entente.option.Option;
import entente.option.OptionFolder;
import entente.option.OptionReader;
import entente.registry.RulebookReader;
import entente.space.FiringSets;
import entente.text.Place;
import entente.text.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be wrong in rules and options, found before anything is concluded from them. */
public final class Checks {
    private Checks() {}

    /**
     * Rules, their cases, and options, read and checked.
     *
     * @param cases by rule file, ordered by id
     */
    public record Read(Rulebook rulebook, List<CaseFile> cases, List<Option> options) {
        public Read {
            cases = List.copyOf(cases);
            options = List.copyOf(options);
        }
    }

    /**
     * Reads rules and all options of a folder, the drafts as well, in which nothing is an error.
     *
     * @param asked the day that all options are asked about, where one is named
     * @return empty if the rules could not be read at all; of use only if no error was recorded
     */
    public static Optional<Read> folder(Path rules, Path options, Optional<LocalDate> asked, Problems problems) {
        return rulebook(rules, problems).map(rulebook -> {
            List<CaseFile> cases = cases(rulebook, rules, problems);
            List<Option> wanted = OptionFolder.read(options, rulebook, problems);
            Read read = checked(rules, new Read(rulebook, cases, wanted), asked, problems);
            OptionFolder.checkDrafts(options, rulebook, problems);
            return read;
        });
    }

    /** The rules alone, before anything is read that is written in their words; empty if they could not be read at all. */
    public static Optional<Rulebook> rulebook(Path rules, Problems problems) {
        Optional<Rulebook> rulebook = RulebookReader.read(rules, problems);
        if (rulebook.isEmpty()) {
            problems.warning(
                    Place.startOf(rules),
                    "cases and options are not read until the tables of rules are right: they are written in their words");
        }
        return rulebook;
    }

    /**
     * What is written in the words of the rules: their cases, and all options of a folder but for drafts.
     *
     * @param sound whether nothing is wrong with the rules and their cases, as is known; cases are then not read
     */
    public static Read folder(Rulebook rulebook, Path rules, Path options, boolean sound, Problems problems) {
        List<CaseFile> cases = sound ? List.of() : cases(rulebook, rules, problems);
        List<Option> wanted = OptionFolder.read(options, rulebook, problems);
        return checked(rules, new Read(rulebook, cases, wanted), Optional.empty(), problems);
    }

    /**
     * The same again with the options as they stand now.
     *
     * @param known the options that stand as they did, by file
     */
    public static Read again(Read before, Path rules, Path options, Map<Path, Option> known, Problems problems) {
        List<Option> wanted = OptionFolder.read(options, before.rulebook(), known, problems);
        return checked(rules, new Read(before.rulebook(), before.cases(), wanted), Optional.empty(), problems);
    }

    private static Read checked(Path rules, Read read, Optional<LocalDate> asked, Problems problems) {
        AllChecks.ofAll(new CheckInput(rules, read.rulebook(), read.cases(), read.options(), asked), problems);
        return read;
    }

    /** The same with some options only, each a file. */
    public static Read files(Rulebook rulebook, Path rules, List<Path> options, boolean sound, Problems problems) {
        List<CaseFile> cases = sound ? List.of() : cases(rulebook, rules, problems);
        List<Option> wanted = new ArrayList<>();
        options.forEach(file -> OptionReader.read(file, rulebook, problems).ifPresent(wanted::add));
        return new Read(rulebook, cases, wanted);
    }

    /**
     * What only shows where the rules are drawn over the whole space of packages. Two positions are held against each
     * other only for the days on which both count, whatever the profile.
     */
    public static void space(Rulebook rulebook, FiringSets firingSets, Problems problems) {
        AllChecks.overTheSpace(new DrawnRules(rulebook, firingSets), problems);
    }

    private static List<CaseFile> cases(Rulebook rulebook, Path rules, Problems problems) {
        List<CaseFile> cases = CaseFolder.read(rules, rulebook, problems);
        TruthTables.check(rulebook, problems);
        AllChecks.ofRules(new CheckInput(rules, rulebook, cases, List.of(), Optional.empty()), problems);
        return cases;
    }
}
