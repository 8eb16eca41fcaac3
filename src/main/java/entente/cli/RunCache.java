package entente.cli;

import entente.store.CacheFile;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the last run of all options printed, for another of the same program, rules, options and settings that finds all in
 * the folder of reports as that one left it: nothing is left to be done then. What is in doubt is done again.
 */
final class RunCache {
    private static final String ENDING = ".run";

    private final Folders folders;
    private final ReportCache reports;
    private final Optional<CacheFile> file;

    /** What a run printed on standard output, and what beside it. */
    record Printed(String out, String err) {}

    /**
     * A run as it is kept.
     *
     * @param inputs a hash of options and settings
     * @param rules a hash of program and rules
     * @param reports a sum of each file in the folder of reports, by its name there
     */
    record Run(String inputs, String rules, Printed printed, Map<String, String> reports) {}

    /** @param reports which know all options as they stood before any was read */
    RunCache(Folders folders, ReportCache reports) {
        this.folders = folders;
        this.reports = reports;
        this.file = folders.kept().map(kept -> CacheFile.in(kept, folders.reports(), ENDING));
    }

    /** What this run would print, if it would do nothing but that. */
    Optional<Printed> same() {
        return file.flatMap(kept -> kept.read(Run.class))
                .filter(last -> reports.inputs().equals(Optional.of(last.inputs())))
                .filter(last -> ReportCache.there(folders).equals(Optional.of(last.reports())))
                .filter(last -> folders.keptAnswers().sound().equals(Optional.of(last.rules())))
                .map(Run::printed);
    }

    /** Keeps what a run printed that has put all reports in their places, of input that stands as it did before it was read. */
    void keep(Workspace workspace, Printed printed) {
        Optional<SortedMap<String, String>> there = ReportCache.there(folders);
        Optional<String> inputs = reports.inputs();
        Optional<String> rules = workspace.stateOfRules();
        if (inputs.isPresent()
                && rules.isPresent()
                && there.isPresent()
                && there.get().entrySet().containsAll(reports.put().entrySet())) {
            Run run = new Run(inputs.get(), rules.get(), printed, there.get());
            file.ifPresent(kept -> kept.write(run));
        }
    }
}
