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
import entente.engine.AnswerCacheFile.KnownRules;
import entente.engine.Answers;
import entente.engine.Engine;
import entente.lint.Checks;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.option.NameGuess;
import entente.option.Option;
import entente.option.OptionFolder;
import entente.text.Guess;
import entente.text.KnownWords;
import entente.text.Problem;
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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Rules and options, read, checked and ready to be asked about. */
final class Workspace {
    private static final int MOST_BESIDE_A_GUESS = 15;

    private final CommandSpec spec;
    private final Folders folders;
    private final Assessor assessor;
    private final Checks.Read read;
    private final Profile profile;
    private final Progress progress;
    private AnswerCacheFile kept = AnswerCacheFile.none();
    private Optional<KnownRules> rulesBefore = Optional.empty();
    private Runnable keeping = () -> {};
    private String notes = "";

    private Workspace(CommandSpec spec, Folders folders, Assessor assessor, Checks.Read read) {
        this.spec = spec;
        this.folders = folders;
        this.assessor = assessor;
        this.read = read;
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
        if (named.isEmpty()) {
            return watched(spec, folders).keptAfterwards().noting(drafts(folders));
        }
        return ofFiles(spec, folders, files(spec, folders, named)).noting("");
    }

    /** The same without any option, for questions that are asked of the rules alone. */
    static Workspace ofRules(CommandSpec spec, Folders folders) {
        Progress.of(spec).at("reading rules");
        return ofFiles(spec, folders, List.of()).noting("");
    }

    /** Tells on the error stream what was left out, and that nothing is known of the day asked about. */
    private Workspace noting(String leftOut) {
        notes = leftOut + beyond();
        if (!notes.isEmpty()) {
            progress.done();
            spec.commandLine().getErr().print(notes);
        }
        return this;
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

    private static Workspace ofFiles(CommandSpec spec, Folders folders, List<Path> files) {
        return open(
                        spec,
                        folders,
                        folders.keptAnswers(),
                        (rulebook, sound, problems) -> Checks.files(rulebook, folders.rules(), files, sound, problems))
                .keptAfterwards();
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
            return open(
                    spec,
                    earlier,
                    folders.keptAnswers().forOthers(),
                    (book, sound, further) ->
                            new Checks.Read(book, List.of(), OptionFolder.read(earlier.options(), book, further)));
        }
        List<Option> options = OptionFolder.read(earlier.options(), rulebook(), problems);
        ProblemsException.ofErrors(problems);
        return new Workspace(spec, earlier, assessor, new Checks.Read(rulebook(), List.of(), options));
    }

    /** The same with all options, and with every rule asked anew, whatever was answered before. */
    static Workspace anew(CommandSpec spec, Folders folders) {
        Progress.of(spec).at("reading rules and options");
        return ofAll(spec, folders, AnswerCacheFile.none());
    }

    /** Reads what is written in the words of the rules; of cases nothing where all is known to be sound. */
    private interface Further {
        Checks.Read read(Rulebook rulebook, boolean sound, Problems problems);
    }

    /**
     * Drools is loaded beside the reading of rules, and compiles them beside the reading of all that is in their words;
     * where something is kept that may serve, it is loaded only if that does not.
     */
    private static Workspace open(CommandSpec spec, Folders folders, AnswerCacheFile kept, Further further) {
        Optional<KnownRules> before = kept.look();
        return open(spec, folders, kept, further, before, before.flatMap(KnownRules::rulebook));
    }

    /** @param known what is in the rules; where something is wrong, they are read all the same, for what is told hangs on them */
    private static Workspace open(
            CommandSpec spec,
            Folders folders,
            AnswerCacheFile kept,
            Further further,
            Optional<KnownRules> before,
            Optional<Rulebook> known) {
        boolean sound = before.flatMap(KnownRules::rulebook).isPresent();
        Problems problems = new Problems();
        Problems ofEngine = new Problems();
        CompletableFuture<Void> prepared =
                kept.exists() ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(Engine::prepare);
        Optional<Rulebook> rulebook = known.or(() -> Checks.rulebook(folders.rules(), problems));
        Optional<Rulebook> right = problems.hasErrors() ? Optional.empty() : rulebook;
        CompletableFuture<Optional<Answers>> compiled =
                prepared.thenApplyAsync(any -> right.flatMap(read -> Answers.of(read, kept, ofEngine)));
        Optional<Checks.Read> read = rulebook.map(book -> further.read(book, sound, problems));
        Progress progress = Progress.of(spec);
        progress.at("compiling rules");
        Optional<Answers> answers = compiled.join();
        if (!problems.hasErrors()) {
            problems.addAll(ofEngine);
        }
        progress.at("asking where each rule fires");
        if (problems.hasErrors() && known.isPresent()) {
            return open(spec, folders, kept, further, before, Optional.empty());
        }
        if (problems.hasErrors()) {
            progress.done();
            folders.unreadBeside().ifPresent(spec.commandLine().getErr()::println);
            throw new ProblemsException(problems.all());
        }
        Workspace workspace = new Workspace(spec, folders, assessor(answers.orElseThrow()), read.orElseThrow());
        workspace.kept = kept;
        workspace.rulesBefore = before;
        workspace.keeping = () -> kept.write(answers.orElseThrow(), before);
        return workspace;
    }

    /** Keeps what was answered once the command is done. */
    private Workspace keptAfterwards() {
        Main.afterwards(spec, this::keep);
        return this;
    }

    /** Keeps what was answered by now. */
    void keep() {
        keeping.run();
    }

    /** A word for the program and the folder of rules before it was read; empty where nothing is kept. */
    Optional<String> stateOfRules() {
        return rulesBefore.map(KnownRules::hash);
    }

    /** Whether the folder of rules stands as it did before it was read. */
    boolean rulesStand() {
        return rulesBefore.filter(kept::stands).isPresent();
    }

    /** All options and rules, for one who asks again and again, and has kept what was answered. */
    static Workspace watched(CommandSpec spec, Folders folders) {
        return ofAll(spec, folders, folders.keptAnswers());
    }

    private static Workspace ofAll(CommandSpec spec, Folders folders, AnswerCacheFile kept) {
        return open(
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
        Workspace workspace = new Workspace(spec, folders, assessor, now);
        workspace.keeping = keeping;
        return workspace;
    }

    private static Assessor assessor(Answers answers) {
        return new Assessor(answers.rulebook(), answers::oracle);
    }

    /** What was told when it was opened, in lines. */
    String notes() {
        return notes;
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
                        "there is no option '" + name + "'" + maybe(Guess.nearest(name, known)) + "; " + beside))
                .orElseGet(() -> unknown(spec, "there is no option", name, known));
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
                .orElseThrow(() -> unknown(
                        spec,
                        "there is no profile",
                        folders.profile(),
                        List.copyOf(rulebook.profiles().keySet())));
    }

    /** Wrong usage: a name that is none of the known ones. */
    static ParameterException unknown(CommandSpec spec, String what, String name, List<String> known) {
        return unknown(spec, what, name, Guess.nearest(name, known), "known", known);
    }

    /** The same of a party or recommendation, which may be meant by another name. */
    static ParameterException unknown(
            CommandSpec spec, String what, String name, Rulebook rulebook, List<String> known) {
        List<String> meant = NameGuess.meant(name, rulebook).map(KnownWords.Aside::meant).orElse(List.of()).stream()
                .filter(known::contains)
                .toList();
        return switch (meant.size()) {
            case 0 -> unknown(spec, what, name, known);
            case 1 -> unknown(spec, what, name, Optional.of(meant.get(0)), "known", known);
            default -> unknown(spec, what, name, Optional.empty(), "perhaps", meant);
        };
    }

    /** The same with a guess of its own, and a list that says what it is. */
    static ParameterException unknown(
            CommandSpec spec, String what, String name, Optional<String> meant, String label, List<String> listed) {
        String known = meant.isPresent() && listed.size() > MOST_BESIDE_A_GUESS
                ? ""
                : " (" + label + ": " + String.join(", ", listed) + ")";
        return new ParameterException(spec.commandLine(), what + " '" + name + "'" + maybe(meant) + known);
    }

    /** A problem of an argument, in a line. */
    static String told(Problem problem) {
        String known = problem.known().isEmpty() ? "" : " (known: " + String.join(", ", problem.known()) + ")";
        return problem.message() + maybe(problem.maybe()) + known;
    }

    static String maybe(Optional<String> meant) {
        return meant.map(guess -> "; maybe you meant '" + guess + "'").orElse("");
    }
}
