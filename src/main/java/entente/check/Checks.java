package entente.check;

import entente.engine.Tables;
import entente.option.Option;
import entente.option.OptionFolder;
import entente.option.OptionReader;
import entente.rulebook.Rulebook;
import entente.rulebook.RulebookReader;
import entente.source.Place;
import entente.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
     * Reads rules and all options of a folder.
     *
     * @return empty if the rules could not be read at all; of use only if no error was recorded
     */
    public static Optional<Read> folder(Path rules, Path options, Problems problems) {
        return rules(rules, problems).map(read -> {
            List<Option> wanted = OptionFolder.read(options, read.rulebook(), problems);
            if (!problems.hasErrors()) {
                Doubts.check(read.rulebook(), wanted, problems);
            }
            return new Read(read.rulebook(), read.cases(), wanted);
        });
    }

    /** The same with some options only, each a file. */
    public static Optional<Read> files(Path rules, List<Path> options, Problems problems) {
        return rules(rules, problems).map(read -> {
            List<Option> wanted = new ArrayList<>();
            options.forEach(
                    file -> OptionReader.read(file, read.rulebook(), problems).ifPresent(wanted::add));
            return new Read(read.rulebook(), read.cases(), wanted);
        });
    }

    private static Optional<Read> rules(Path rules, Problems problems) {
        Optional<Rulebook> tables = RulebookReader.read(rules, problems);
        if (tables.isEmpty()) {
            problems.warning(
                    Place.startOf(rules),
                    "cases and options are not read until the tables of rules are right: they are written in their words");
        }
        return tables.map(rulebook -> {
            List<CaseFile> cases = CaseFolder.read(rules, rulebook, problems);
            Tables.check(rulebook, problems);
            LooseEnds.check(rules, rulebook, cases, problems);
            if (!problems.hasErrors()) {
                Settlement.check(rules, rulebook, problems);
            }
            return new Read(rulebook, cases, List.of());
        });
    }
}
