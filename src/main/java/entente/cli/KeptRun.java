package entente.cli;

import entente.engine.KeepFile;
import entente.text.Folder;
import entente.text.KeptFile;
import entente.text.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last run of all options printed, for another of the same program, rules, options and settings that finds all in
 * the folder of reports as that one left it: nothing is left to be done then. What is in doubt is done again.
 */
final class KeptRun {
    private static final String ENDING = ".run";
    private static final String BETWEEN = "\t";
    private static final int LINES_BEFORE_REPORTS = 4;

    private final Folders folders;
    private final KeptReports reports;
    private final Optional<KeptFile> file;

    /** What a run printed on standard output, and what beside it. */
    record Printed(String out, String err) {}

    /**
     * A run as it is kept.
     *
     * @param inputs a hash of options and settings
     * @param rules a hash of program and rules
     * @param reports a sum of each file in the folder of reports, by its name there
     */
    private record Run(String inputs, String rules, Printed printed, SortedMap<String, String> reports) {}

    /** @param reports which know all options as they stood before any was read */
    KeptRun(Folders folders, KeptReports reports) {
        this.folders = folders;
        this.reports = reports;
        this.file = folders.kept().map(kept -> KeptFile.in(kept, folders.reports(), ENDING));
    }

    /** What this run would print, if it would do nothing but that. */
    Optional<Printed> same() {
        return file.flatMap(KeptFile::read)
                .flatMap(KeptFile::unsealed)
                .flatMap(KeptRun::read)
                .filter(last -> reports.inputs().equals(Optional.of(last.inputs())))
                .filter(last -> last.reports().equals(there()))
                .filter(last -> rules().equals(Optional.of(last.rules())))
                .map(Run::printed);
    }

    /** Keeps what a run printed that has put all reports in their places, of input that stands as it did before it was read. */
    void keep(Workspace workspace, Printed printed) {
        SortedMap<String, String> there = there();
        Optional<String> inputs = reports.inputs();
        Optional<String> rules = workspace.stateOfRules();
        if (inputs.isPresent()
                && rules.isPresent()
                && there.entrySet().containsAll(reports.put().entrySet())) {
            Run run = new Run(inputs.get(), rules.get(), printed, there);
            file.ifPresent(kept -> kept.write(KeptFile.sealed(written(run))));
        }
    }

    private SortedMap<String, String> there() {
        SortedMap<String, String> there = new TreeMap<>();
        for (Path each : Folder.files(folders.reports(), new Problems()).orElse(List.of())) {
            String name = folders.reports().relativize(each).toString().replace('\\', '/');
            there.put(name, KeptReports.sum(each).orElse(""));
        }
        return there;
    }

    /** A word for the program and the rules, if nothing is wrong with these. */
    private Optional<String> rules() {
        KeepFile answers = folders.keptAnswers();
        return answers.isSound(folders.rules()) ? answers.asked() : Optional.empty();
    }

    private static String written(Run run) {
        StringBuilder lines = new StringBuilder();
        for (String line : List.of(
                run.inputs(),
                run.rules(),
                coded(run.printed().out()),
                coded(run.printed().err()))) {
            lines.append(line).append('\n');
        }
        run.reports()
                .forEach((name, sum) ->
                        lines.append(name).append(BETWEEN).append(sum).append('\n'));
        return lines.toString();
    }

    private static Optional<Run> read(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        SortedMap<String, String> reports = new TreeMap<>();
        for (String line : lines.subList(Math.min(LINES_BEFORE_REPORTS, lines.size()), lines.size())) {
            int between = line.lastIndexOf(BETWEEN);
            if (between > 0) {
                reports.put(line.substring(0, between), line.substring(between + 1));
            }
        }
        return lines.size() <= LINES_BEFORE_REPORTS
                ? Optional.empty()
                : Optional.of(new Run(
                        lines.get(0),
                        lines.get(1),
                        new Printed(decoded(lines.get(2)), decoded(lines.get(LINES_BEFORE_REPORTS - 1))),
                        reports));
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String line) {
        return new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
    }
}
