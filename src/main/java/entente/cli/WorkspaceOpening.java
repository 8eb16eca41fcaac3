package entente.cli;

import entente.assess.questions.Assessor;
import entente.engine.AnswerCacheFile;
import entente.engine.AnswerCacheFile.KnownRules;
import entente.engine.Answers;
import entente.engine.Engine;
import entente.lint.Checks;
import entente.model.Rulebook;
import entente.text.Problems;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How a workspace is opened. Drools is loaded beside the reading of rules, and compiles them beside the reading of all that
 * is in their words; where something is kept that may serve, it is loaded only if that does not.
 */
final class WorkspaceOpening {
    private final CommandSpec spec;
    private final Folders folders;
    private final AnswerCacheFile kept;
    private final Further further;
    private final Progress progress;

    /** Reads what is written in the words of the rules; of cases nothing where all is known to be sound. */
    interface Further {
        Checks.Read read(Rulebook rulebook, boolean sound, Problems problems);
    }

    /**
     * What is kept of the rules, and is to be.
     *
     * @param before what was known of them before they were read
     */
    record Kept(AnswerCacheFile file, Optional<KnownRules> before, Answers answers) {}

    /** What came of an attempt: of use only if it has no errors. */
    private record Attempt(Optional<Checks.Read> read, Optional<Answers> answers, Problems problems) {}

    WorkspaceOpening(CommandSpec spec, Folders folders, AnswerCacheFile kept, Further further) {
        this.spec = spec;
        this.folders = folders;
        this.kept = kept;
        this.further = further;
        this.progress = Progress.of(spec);
    }

    Workspace opened() {
        return opened(() -> "");
    }

    /**
     * Reads all of it; where something is wrong with what is known of the rules, these too, for what is told hangs on them.
     *
     * @param leftOut tells in lines what was not read of the options, once the others are
     * @throws ProblemsException if anything that was read has an error
     */
    Workspace opened(Supplier<String> leftOut) {
        Optional<KnownRules> before = kept.look();
        Optional<Rulebook> known = before.flatMap(KnownRules::rulebook);
        boolean sound = known.isPresent();
        Attempt attempt = attempt(sound, known);
        if (sound && attempt.problems().hasErrors()) {
            attempt = attempt(sound, Optional.empty());
        }
        if (attempt.problems().hasErrors()) {
            progress.done();
            folders.unreadBeside().ifPresent(spec.commandLine().getErr()::println);
            throw new ProblemsException(attempt.problems().all());
        }
        Answers answers = attempt.answers().orElseThrow();
        return new Workspace(
                spec,
                folders,
                new Assessor(answers.rulebook(), answers::oracle),
                attempt.read().orElseThrow(),
                new Kept(kept, before, answers),
                leftOut.get());
    }

    /** @param known what is in the rules, if that is known without reading them */
    private Attempt attempt(boolean sound, Optional<Rulebook> known) {
        CompletableFuture<Void> prepared =
                kept.exists() ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(Engine::prepare);
        Problems problems = new Problems();
        Problems ofEngine = new Problems();
        Optional<Rulebook> rulebook = known.or(() -> Checks.rulebook(folders.rules(), problems));
        Optional<Rulebook> right = problems.hasErrors() ? Optional.empty() : rulebook;
        CompletableFuture<Optional<Answers>> compiled =
                prepared.thenApplyAsync(any -> right.flatMap(book -> Answers.of(book, kept, ofEngine)));
        Optional<Checks.Read> read = rulebook.map(book -> further.read(book, sound, problems));
        progress.at("compiling rules");
        Optional<Answers> answers = compiled.join();
        if (!problems.hasErrors()) {
            problems.addAll(ofEngine);
        }
        progress.at("asking where each rule fires");
        return new Attempt(read, answers, problems);
    }
}
