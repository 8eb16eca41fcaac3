package entente;

import entente.assess.AssessmentContext;
import entente.assess.questions.Assessor;
import entente.engine.AnswerCacheFile;
import entente.engine.Answers;
import entente.model.Rulebook;
import entente.registry.RulebookReader;
import entente.text.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What Drools answers for rules that many tests run on, asked once for all runs in this process: each begins with it, as
 * a user's second run begins with what the first has kept. Of a rule that a test writes or edits nothing is kept.
 */
final class SharedAnswers {
    /** Where the program is told to keep answers; what a test has set there stands. */
    private static final String KEEP = "entente.keep";

    private static final List<Path> SHARED = List.of(Tiny.RULES, Frozen.RULES);

    private static final Path FOLDER = folder();

    private static final Map<Path, Optional<Answers>> ASKED = new HashMap<>();

    private SharedAnswers() {}

    /** Has a run on these rules begin with what is known of them. */
    static synchronized void serve(Path rules) {
        if (System.getProperty(KEEP) == null) {
            System.setProperty(KEEP, FOLDER.toString());
        }
        if (!System.getProperty(KEEP).equals(FOLDER.toString())) {
            return;
        }
        AnswerCacheFile file = AnswerCacheFile.in(FOLDER, rules);
        if (file.exists()) {
            return;
        }
        for (Path shared : SHARED) {
            if (sameWords(shared, rules)) {
                ASKED.computeIfAbsent(shared, SharedAnswers::asked)
                        .ifPresent(answers -> file.write(answers, Optional.empty()));
                return;
            }
        }
    }

    /** What a run says where nothing is kept. */
    static <T> T without(Supplier<T> run) {
        String before = System.getProperty(KEEP, FOLDER.toString());
        System.setProperty(KEEP, "");
        try {
            return run.get();
        } finally {
            System.setProperty(KEEP, before);
        }
    }

    /** Answers serve only where all may be said in the same words. */
    private static boolean sameWords(Path one, Path other) {
        Path file = Path.of("vocabulary.yaml");
        try {
            return Files.isRegularFile(other.resolve(file))
                    && Files.mismatch(one.resolve(file), other.resolve(file)) < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** All that is asked of Drools on the way to an answer. */
    private static Optional<Answers> asked(Path rules) {
        Problems problems = new Problems();
        Optional<Rulebook> rulebook = RulebookReader.read(rules, problems).filter(read -> !problems.hasErrors());
        Optional<Answers> answers =
                rulebook.flatMap(read -> Answers.of(read, AnswerCacheFile.in(FOLDER, Path.of("nowhere")), problems));
        answers.ifPresent(each -> each.rulebook()
                .profiles()
                .values()
                .forEach(profile -> new Assessor(each.rulebook(), each::oracle)
                        .outcomeMap(new AssessmentContext(AssessmentContext.lastDay(each.rulebook()), profile))
                        .conclusions()));
        return answers;
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("entente-answers");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Front.delete(folder)));
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
