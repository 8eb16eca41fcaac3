package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Tiny;
import entente.lint.Checks;
import entente.model.Rulebook;
import entente.text.Problem;
import entente.text.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.io.ResourceType;
import org.kie.internal.io.ResourceFactory;

/** Nothing of a rule file runs: whatever it tries is refused, with its line, before Drools sees it. */
class NothingRunsTest {
    private static final String RAN = "entente.test.ran";
    private static final String RUN = "System.setProperty(\"" + RAN + "\", \"yes\")";

    private static final String RULE = """
            // Somebody else's rule.
            package rules.gardeners

            import vocabulary.*

            rule "Somebody else's rule"
                @id("gardeners/theirs")
                @about("gardeners")
                @effect("serves")
                @source("02-water-wanted")
                @because("So it is.")
            when
                OpenDay(rhythm == "yearly")
            then
            end
            """;

    @AfterEach
    void forget() {
        System.clearProperty(RAN);
    }

    /** That the other tests could fail: Drools by itself runs what stands in metadata, while it loads. */
    @Test
    void droolsAloneRunsMetadata() {
        KnowledgeBuilderImpl builder = new KnowledgeBuilderImpl();
        builder.add(
                ResourceFactory.newByteArrayResource(
                        ("package theirs\nrule \"x\"\n    @since(" + RUN + ")\nwhen\nthen\nend\n")
                                .getBytes(StandardCharsets.UTF_8)),
                ResourceType.DRL);

        assertThat(System.getProperty(RAN)).isEqualTo("yes");
    }

    /** Each an edit of the rule: what is written instead of what. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@because(\"So it is.\") => @because(RUN)",
                "@because(\"So it is.\") => @because(\"So it is.\" + RUN)",
                "@because(\"So it is.\") => @because(\"So it is.\") @since(RUN)",
                "@because(\"So it is.\") => @because(\"So it is.\") @anything(key = RUN)",
                "@because(\"So it is.\") => @because(\"So it is.\") @anything({RUN, \"b\"})",
                "@because(\"So it is.\") => @because(\"@{RUN}\")",
                "@because(\"So it is.\") => @because(\"So it is.\\\") @since(RUN\")",
                "@because(\"So it is.\") => @because(\"So it is.\") // \\u000a @since(RUN)",
                "@id(\"gardeners/theirs\") => @id(\"gardeners/theirs\" + RUN)",
                "@id(\"gardeners/theirs\") => @id(\"gardeners/theirs\\u0022 + RUN + \\u0022\")",
                "@source(\"02-water-wanted\") => @source({\"02-water-wanted\", RUN})",
                "then => then RUN;",
                "then => then conclude(drools); RUN;",
                "then => then /* */ RUN; /* */",
                "then => then // \\u000a RUN;",
                "then => then conclude(drools, RUN);",
                "then => then \\u0053ystem.setProperty(\"entente.test.ran\", \"yes\");",
                "then => then modify(drools) { toString() } RUN;",
                "then => then end function void f() { RUN; } rule \"b\" when then",
                "rhythm == \"yearly\" => rhythm == RUN",
                "rhythm == \"yearly\" => RUN == null",
                "rhythm == \"yearly\" => eval(RUN == null)",
                "rhythm == \"yearly\" => rhythm == \"yearly\", RUN == null",
                "rhythm == \"yearly\" => rhythm == (RUN)",
                "rhythm == \"yearly\" => rhythm matches RUN",
                "rhythm == \"yearly\" => rhythm str[startsWith] RUN",
                "rhythm == \"yearly\" => this.getClass().forName(\"x\") != null",
                "rhythm == \"yearly\" => $r : (RUN)",
                "rhythm == \"yearly\" => rhythm in (RUN)",
                "OpenDay( => eval(RUN == null) OpenDay(",
                "OpenDay( => $x : String() from RUN OpenDay(",
                "OpenDay( => accumulate( OpenDay(); $n : count(RUN) ) OpenDay(",
                "when => salience RUN.length() when",
                "when => enabled (RUN == null) when",
                "when => timer (int: 1s) when",
                "when => date-effective RUN when",
                "when => dialect \"mvel\" when",
                "import vocabulary.* => import vocabulary.* import function java.lang.System.setProperty",
                "import vocabulary.* => import vocabulary.* global Object g = RUN",
                "import vocabulary.* => import vocabulary.* function boolean f() { RUN; return true; }",
                "import vocabulary.* => import vocabulary.* declare Own a : String = RUN end",
                "import vocabulary.* => import vocabulary.* query \"q\" eval(RUN == null) end",
                "import vocabulary.* => import vocabulary.* unit entente.Own",
                "import vocabulary.* => import vocabulary.* expander own.dsl",
                "rule \"Somebody => rule \"Somebody \\\" @since(RUN) \\\"",
                "rule \"Somebody else's rule\" => rule \"Somebody\" extends \"RUN\"",
                "package rules.gardeners => package rules.gardeners; dialect \"mvel\"",
            })
    void whateverIsTriedIsRefusedAtItsLine(String edit, @TempDir Path folder) throws IOException {
        String[] sides = edit.split(" => ", 2);
        String text = RULE.replace(sides[0], sides[1].replace("RUN", RUN));
        assertThat(text).isNotEqualTo(RULE);

        List<Problem> problems = told(text, folder);

        assertThat(System.getProperty(RAN)).isNull();
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.message()).doesNotContain("rule engine");
            assertThat(problem.place().line()).isBetween(2, 16);
        });
    }

    @Test
    void withoutAnEditTheRuleIsRead(@TempDir Path folder) throws IOException {
        assertThat(told(RULE, folder)).isEmpty();
    }

    /** What is said of the one rule file. */
    private static List<Problem> told(String text, Path folder) throws IOException {
        Front.copy(Tiny.FOLDER, folder);
        Path file = folder.resolve("rules/gardeners/theirs.drl");
        Files.writeString(file, text);
        Files.writeString(folder.resolve("rules/gardeners/theirs.cases.yaml"), """
                cases:
                  - case: Once a year
                    terms:
                      open_day: {rhythm: yearly}
                    fires: [gardeners/theirs]
                    because: [open_day.rhythm]
                  - case: Every month
                    terms:
                      open_day: {rhythm: monthly}
                    quiet: [gardeners/theirs]
                """);
        Problems problems = new Problems();
        Optional<Rulebook> read = Checks.folder(
                        folder.resolve("rules"), folder.resolve("options"), Optional.empty(), problems)
                .map(Checks.Read::rulebook);
        // Where no rule of the file is left, Drools is given nothing of it.
        read.filter(rulebook -> rulebook.rules().stream()
                        .anyMatch(rule -> rule.file().path().equals(file)))
                .ifPresent(rulebook -> Engine.compile(rulebook, problems));
        return problems.all().stream()
                .filter(problem -> problem.place().file().equals(file))
                .toList();
    }
}
