package entente;

import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.assess.questions.Assessor;
import entente.assess.zone.AgreementZone;
import entente.engine.Engine;
import entente.model.Rulebook;
import entente.option.Option;
import entente.option.OptionReader;
import entente.registry.RulebookReader;
import entente.text.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tests' own domain, ready to be asked about: what plot holders and a parish may agree on. */
public final class Tiny {
    public static final Path FOLDER = Path.of("src/test/resources/tiny");
    public static final Path RULES = FOLDER.resolve("rules");
    public static final Path OPTIONS = FOLDER.resolve("options");

    private static final Tiny READ = of(RULES);

    private final Assessor assessor;

    private Tiny(Assessor assessor) {
        this.assessor = assessor;
    }

    /** The domain as it is shipped with the tests. */
    public static Tiny read() {
        return READ;
    }

    /** Another rulebook, which must be free of errors. */
    public static Tiny of(Path rules) {
        Problems problems = new Problems();
        Optional<Engine> engine = RulebookReader.read(rules, problems)
                .filter(rulebook -> !problems.hasErrors())
                .flatMap(rulebook -> Engine.compile(rulebook, problems));
        return new Tiny(
                new Assessor(engine.orElseThrow(() -> new IllegalStateException(String.valueOf(problems.all())))));
    }

    public Rulebook rulebook() {
        return assessor.rulebook();
    }

    public Assessor assessor() {
        return assessor;
    }

    /** An option of the folder. */
    public Option option(String id) {
        return option(OPTIONS.resolve(id + ".yaml"));
    }

    /** An option that must be free of errors. */
    public Option option(Path file) {
        Problems problems = new Problems();
        return OptionReader.read(file, rulebook(), problems)
                .orElseThrow(() -> new IllegalStateException(String.valueOf(problems.all())));
    }

    /** An option of these terms, written to the folder. */
    public Option option(Path folder, String id, String terms) {
        try {
            Path file = folder.resolve(id + ".yaml");
            Files.writeString(file, "id: " + id + "\ntitle: A test\nsummary: A test.\nterms:\n" + terms.indent(2));
            return option(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Assessment assess(String id) {
        return assess(option(id), Optional.empty());
    }

    public Assessment assess(Option option, Optional<LocalDate> asOf) {
        return assessor.assess(
                option, assessor.context(option, asOf, rulebook().profiles().get("default")));
    }

    /** Where everybody can meet on the day of the latest document, by each profile. */
    public List<AgreementZone> zones() {
        return rulebook().profiles().values().stream()
                .map(profile ->
                        assessor.zone(List.of(), new AssessmentContext(AssessmentContext.lastDay(rulebook()), profile)))
                .toList();
    }

    /** All options of the folder, ordered by id. */
    public List<Assessment> assessAll() {
        try (Stream<Path> files = Files.list(OPTIONS)) {
            return files.sorted()
                    .map(this::option)
                    .map(option -> assess(option, Optional.empty()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
