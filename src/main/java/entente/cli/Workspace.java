package entente.cli;

import static java.util.Objects.requireNonNull;

import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.assess.diff.StateDifference;
import entente.assess.questions.Assessor;
import entente.assess.questions.Timeline;
import entente.assess.zone.AgreementZone;
import entente.cases.CaseFile;
import entente.engine.AnswerCacheFile;
import entente.lint.Checks;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.option.Option;
import entente.option.OptionFolder;
import entente.text.Guess;
import entente.text.Problems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Rules and options, read, checked and ready to be asked about. */
final class Workspace {
    private final CommandSpec spec;
    private final Folders folders;
    private final Assessor assessor;
    private final Checks.Read read;
    private final Profile profile;
    private final Progress progress;
    private final WorkspaceOpening.Kept kept;
    private final String leftOut;

    /**
     * @param leftOut what is told of options that were not read, in lines
     */
    Workspace(
            CommandSpec spec,
            Folders folders,
            Assessor assessor,
            Checks.Read read,
            WorkspaceOpening.Kept kept,
            String leftOut) {
        this.spec = spec;
        this.folders = folders;
        this.assessor = assessor;
        this.read = read;
        this.kept = kept;
        this.leftOut = leftOut;
        this.profile = profile(spec, folders, assessor.rulebook());
        this.progress = Progress.of(spec);
    }

    /**
     * Opens a workspace.
     *
     * @param named ids or files of the options wanted; none for all of the folder
     * @throws ProblemsException if anything that was read has an error
     */
    static Workspace open(CommandSpec spec, Folders folders, List<String> named) {
        Progress.of(spec).at("reading rules and options");
        Workspace workspace = named.isEmpty()
                ? ofAll(spec, folders, folders.keptAnswers()).opened(() -> drafts(folders))
                : ofFiles(spec, folders, files(spec, folders, named)).opened();
        return workspace.answering();
    }

    /** The same without any option, for questions that are asked of the rules alone. */
    static Workspace ofRules(CommandSpec spec, Folders folders) {
        Progress.of(spec).at("reading rules");
        return ofFiles(spec, folders, List.of()).opened().answering();
    }

    /** Tells on the error stream what there is to note, and keeps what was answered once the command is done. */
    private Workspace answering() {
        Main.afterwards(spec, this::keep);
        String notes = notes();
        if (!notes.isEmpty()) {
            progress.done();
            spec.commandLine().getErr().print(notes);
        }
        return this;
    }

    /** What was left out, and that nothing is known of the day asked about, in lines. */
    String notes() {
        return leftOut + beyond();
    }

    /** Of a day after every document nothing is known that was not known before. */
    private String beyond() {
        LocalDate known = AssessmentContext.lastKnown(rulebook());
        String late = options().stream()
                .filter(option -> context(option).asOf().isAfter(known))
                .map(option -> option.id() + " (" + context(option).asOf() + ")")
                .collect(Collectors.joining(", "));
        boolean day = options().isEmpty() && context().asOf().isAfter(known);
        return day || !late.isEmpty()
                ? "entente: asked about on a day after the latest document, of which nothing is known: "
                        + (day ? context().asOf() : late) + "\n"
                : "";
    }

    private static WorkspaceOpening ofFiles(CommandSpec spec, Folders folders, List<Path> files) {
        return new WorkspaceOpening(
                spec,
                folders,
                folders.keptAnswers(),
                (rulebook, sound, problems) -> Checks.files(rulebook, folders.rules(), files, sound, problems));
    }

    /**
     * An earlier state with all its options but for drafts, of which cases and checks are nobody's business any more. Where
     * nothing in its rules is another, these here serve; else what is kept of these serves it as far as they are the same,
     * and nothing is kept of it.
     */
    Workspace earlier(Folders earlier) {
        progress.at("reading the earlier state");
        Problems problems = new Problems();
        Optional<Rulebook> rules = Checks.rulebook(earlier.rules(), problems);
        if (problems.hasErrors()
                || !StateDifference.edited(rules.orElseThrow(), rulebook()).isEmpty()) {
            return new WorkspaceOpening(
                            spec,
                            earlier,
                            folders.keptAnswers().forOthers(),
                            (book, sound, further) -> new Checks.Read(
                                    book, List.of(), OptionFolder.read(earlier.options(), book, further)))
                    .opened();
        }
        List<Option> options = OptionFolder.read(earlier.options(), rulebook(), problems);
        ProblemsException.ofErrors(problems);
        return with(earlier, new Checks.Read(rulebook(), List.of(), options));
    }

    /** The same with all options, and with every rule asked anew, whatever was answered before. */
    static Workspace anew(CommandSpec spec, Folders folders) {
        Progress.of(spec).at("reading rules and options");
        return ofAll(spec, folders, AnswerCacheFile.none()).opened();
    }

    /** Keeps what was answered by now. */
    void keep() {
        kept.file().write(kept.answers(), kept.before());
    }

    /** A word for the program and the folder of rules before it was read; empty where nothing is kept. */
    Optional<String> stateOfRules() {
        return kept.before().map(AnswerCacheFile.KnownRules::hash);
    }

    /** Whether the folder of rules stands as it did before it was read. */
    boolean rulesStand() {
        return kept.before().filter(kept.file()::stands).isPresent();
    }

    /** All options and rules, for one who asks again and again, and has kept what was answered. */
    static Workspace watched(CommandSpec spec, Folders folders) {
        return ofAll(spec, folders, folders.keptAnswers()).opened();
    }

    private static WorkspaceOpening ofAll(CommandSpec spec, Folders folders, AnswerCacheFile kept) {
        return new WorkspaceOpening(
                spec,
                folders,
                kept,
                (rulebook, sound, problems) ->
                        Checks.folder(rulebook, folders.rules(), folders.options(), sound, problems));
    }

    /**
     * The same rules with the options as they stand now.
     *
     * @param changed files that do not stand as they did
     * @throws ProblemsException if anything that was read has an error
     */
    Workspace again(Set<Path> changed) {
        Map<Path, Option> known = new HashMap<>();
        options().stream()
                .filter(option -> !changed.contains(option.file()))
                .forEach(option -> known.put(option.file(), option));
        Problems problems = new Problems();
        Checks.Read now = Checks.again(read, folders.rules(), folders.options(), known, problems);
        ProblemsException.ofErrors(problems);
        return with(folders, now);
    }

    /** The same rules, which need not be asked anew. */
    private Workspace with(Folders where, Checks.Read now) {
        return new Workspace(spec, where, assessor, now, kept, "");
    }

    private static String drafts(Folders folders) {
        List<Path> drafts = OptionFolder.drafts(folders.options());
        return drafts.isEmpty()
                ? ""
                : "entente: left out, for they say that they are drafts: "
                        + drafts.stream().map(Folders::shown).collect(Collectors.joining(", ")) + "\n";
    }

    private static List<Path> files(CommandSpec spec, Folders folders, List<String> named) {
        List<Path> files = new ArrayList<>();
        Map<Path, String> ids = new HashMap<>();
        for (String name : named) {
            Path file = file(spec, folders, name);
            String other = ids.putIfAbsent(requireNonNull(file.getFileName()), name);
            if (other != null) {
                throw new ParameterException(
                        spec.commandLine(), "'" + other + "' and '" + name + "' have one id; an option is named once");
            }
            files.add(file);
        }
        return files;
    }

    /** The options wanted, ordered by id where they are all of the folder. */
    List<Option> options() {
        return read.options();
    }

    List<CaseFile> cases() {
        return read.cases();
    }

    /** All of them assessed, one after another. */
    List<Assessment> assessAll() {
        List<Assessment> assessments = new ArrayList<>();
        for (Option option : options()) {
            progress.at(
                    "assessing " + option.id(),
                    assessments.size() + 1,
                    options().size());
            assessments.add(assess(option));
        }
        return assessments;
    }

    Assessment assess(Option option) {
        return assessor.assess(option, context(option));
    }

    AssessmentContext context(Option option) {
        return assessor.context(option, folders.asOf(), profile);
    }

    /** The day asked for, else that of the latest document. */
    AssessmentContext context() {
        return new AssessmentContext(folders.asOf().orElseGet(() -> AssessmentContext.lastDay(rulebook())), profile);
    }

    /** Each option through time. */
    List<Timeline> timelines() {
        progress.at("looking at each option through time");
        return options().stream().map(this::timeline).toList();
    }

    Timeline timeline(Option option) {
        return Timeline.of(assessor, option, profile);
    }

    /** Where everybody can meet: by the profile asked for, then by each other one that counts other grounds. */
    List<AgreementZone> zones() {
        return Stream.concat(
                        Stream.of(profile),
                        rulebook().profiles().values().stream().filter(other -> !other.countsAs(profile)))
                .map(each ->
                        assessor.zone(List.of(), new AssessmentContext(context().asOf(), each)))
                .toList();
    }

    Progress progress() {
        return progress;
    }

    Assessor assessor() {
        return assessor;
    }

    Rulebook rulebook() {
        return assessor.rulebook();
    }

    /** The file of an option that is named by its id or its file. */
    private static Path file(CommandSpec spec, Folders folders, String name) {
        List<Path> there = OptionFolder.files(folders.options(), new Problems());
        return path(name)
                .filter(Files::isRegularFile)
                .or(() -> there.stream().filter(file -> id(file).equals(name)).findFirst())
                .orElseThrow(() -> unknownOption(
                        spec, folders, name, there.stream().map(Workspace::id).toList()));
    }

    /** Where other options may be meant than those that are read, these are named instead of all that are read. */
    private static ParameterException unknownOption(
            CommandSpec spec, Folders folders, String name, List<String> known) {
        return folders.beside()
                .map(beside -> new ParameterException(
                        spec.commandLine(),
                        "there is no option '" + name + "'" + UsageErrors.maybe(Guess.nearest(name, known)) + "; "
                                + beside))
                .orElseGet(() -> UsageErrors.unknown(spec, "there is no option", name, known));
    }

    /** What words name, be it there or not; empty where no file can be called so. */
    static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static String id(Path option) {
        String name = option.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Profile profile(CommandSpec spec, Folders folders, Rulebook rulebook) {
        return Optional.ofNullable(rulebook.profiles().get(folders.profile()))
                .orElseThrow(() -> UsageErrors.unknown(
                        spec,
                        "there is no profile",
                        folders.profile(),
                        List.copyOf(rulebook.profiles().keySet())));
    }
}
