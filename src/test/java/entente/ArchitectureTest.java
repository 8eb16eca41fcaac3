package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** One package a box, in a line; dependencies point one way along it. */
class ArchitectureTest {
    private static final List<String> LINE = List.of(
            "store",
            "text",
            "history",
            "model",
            "rulefile",
            "registry",
            "option",
            "engine",
            "space",
            "assess",
            "assess.repair",
            "assess.zone",
            "assess.whatif",
            "assess.diff",
            "assess.sensitivity",
            "assess.questions",
            "explain",
            "cases",
            "lint",
            "report",
            "report.content",
            "report.terminal",
            "report.json",
            "report.exchange",
            "report.pictures",
            "report.markdown",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("entente");

    @Test
    void thePackagesAreThoseOfTheLine() {
        Set<String> packages = CLASSES.stream()
                .map(type -> type.getPackageName().substring("entente.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(new TreeSet<>(LINE));
    }

    @Test
    void dependenciesPointOneWayAlongTheLine() {
        for (int i = 0; i < LINE.size(); i++) {
            String[] later = LINE.subList(i + 1, LINE.size()).stream()
                    .map(name -> "entente." + name)
                    .toArray(String[]::new);
            if (later.length > 0) {
                check(noClasses()
                        .that()
                        .resideInAPackage("entente." + LINE.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later));
            }
        }
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("entente.engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie.."));
    }

    @Test
    void onlyTheSpaceKnowsDiagrams() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("entente.space")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.logicng.."));
    }

    @Test
    void onlyThePagesKnowMarkdown() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("entente.report.markdown")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark.."));
    }

    @Test
    void onlyTheHistoryStartsPrograms() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("entente.history")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class));
        check(noClasses().should().callMethod(Runtime.class, "exec", String[].class));
        check(noClasses().should().callMethod(Runtime.class, "exec", String.class));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("entente.cli")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("entente.cli")
                .should()
                .callMethod(System.class, "exit", int.class));
    }

    /** So that the build refuses what may be null where nothing says so. */
    @Test
    void everyPackageIsNullMarked() {
        for (String name : LINE) {
            assertThat(CLASSES.getPackage("entente." + name).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void nobodyAsksTheClock() {
        check(noClasses().should().callMethod(java.time.LocalDate.class, "now"));
        check(noClasses().should().callMethod(java.time.Instant.class, "now"));
        check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
