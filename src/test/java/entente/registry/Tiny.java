package entente.registry;

import entente.model.Rulebook;
import entente.text.Problems;
import java.nio.file.Path;

/** The domain of the tests: a village's allotments. */
public final class Tiny {
    public static final Path FOLDER = Path.of("src/test/resources/tiny");
    public static final Path RULES = FOLDER.resolve("rules");
    public static final Path OPTIONS = FOLDER.resolve("options");

    private Tiny() {}

    /** Its rulebook, which has no mistakes. */
    public static Rulebook rulebook() {
        Problems problems = new Problems();
        Rulebook rulebook = RulebookReader.read(RULES, problems).orElseThrow();
        if (!problems.all().isEmpty()) {
            throw new AssertionError(problems.all().toString());
        }
        return rulebook;
    }
}
