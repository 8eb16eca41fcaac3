package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.questions.Assessor;
import entente.engine.Engine;
import entente.model.Profile;
import entente.model.Rulebook;
import entente.option.Option;
import entente.option.OptionFolder;
import entente.registry.RulebookReader;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rulebook and the options that the program's own tests and the samples of its pages stand on: those shipped, as they
 * were on a day, so that no edit of a team's fails a test of the program. Read, compiled and assessed once for all tests
 * that only look at them. Where the language of rules changes, the copy is made anew, as {@code ShippedFilesTest} says.
 */
public final class Frozen {
    public static final Path FOLDER = Path.of("src/test/resources/frozen");
    public static final Path RULES = FOLDER.resolve("rules");
    public static final Path OPTIONS = FOLDER.resolve("options");

    private static final Problems PROBLEMS = new Problems();
    private static final Rulebook RULEBOOK =
            RulebookReader.read(RULES, PROBLEMS).orElseThrow();
    private static final Map<Option, Map<Profile, Assessment>> ASSESSMENTS = new IdentityHashMap<>();
    private static final Map<Assessment, AssessmentWithAlternatives> OUTLOOKS = new IdentityHashMap<>();

    private Frozen() {}

    /** Compiled where somebody asks for it. */
    private static final class Compiled {
        private static final Engine ENGINE = Engine.compile(RULEBOOK, PROBLEMS).orElseThrow();
        private static final Assessor ASSESSOR = new Assessor(ENGINE);
        private static final List<Option> READ = OptionFolder.read(OPTIONS, RULEBOOK, PROBLEMS);
    }

    public static Rulebook rulebook() {
        assertThat(PROBLEMS.hasErrors()).as(String.valueOf(PROBLEMS.all())).isFalse();
        return RULEBOOK;
    }

    public static Engine engine() {
        return Compiled.ENGINE;
    }

    public static Assessor assessor() {
        return Compiled.ASSESSOR;
    }

    public static List<Option> options() {
        assertThat(Compiled.READ).isNotEmpty();
        return Compiled.READ;
    }

    /** An option on its own day. */
    public static Assessment assess(Option option, Profile profile) {
        return ASSESSMENTS
                .computeIfAbsent(option, any -> new IdentityHashMap<>())
                .computeIfAbsent(profile, any -> assessor().assess(option, context(option, profile)));
    }

    public static AssessmentContext context(Option option, Profile profile) {
        return assessor().context(option, Optional.empty(), profile);
    }

    /** The reports on them, written once by the program as for a user, into a folder of this process. */
    public static Path reports() {
        return Written.REPORTS;
    }

    /** Written where somebody asks for them. */
    private static final class Written {
        private static final Path REPORTS = write();

        private static Path write() {
            Path folder = Path.of(
                    "target", "frozen-reports-" + ProcessHandle.current().pid());
            Run run = Run.of(
                    "assess",
                    "--rules",
                    RULES.toString(),
                    "--options",
                    OPTIONS.toString(),
                    "--reports",
                    folder.toString());
            assertThat(run.exit()).as(run.err()).isZero();
            return folder;
        }
    }

    /** What an assessment would be otherwise. */
    public static AssessmentWithAlternatives outlook(Assessment assessment) {
        return OUTLOOKS.computeIfAbsent(assessment, assessor()::outlook);
    }
}
