package entente.report.terminal;

import entente.cases.Coverage;
import entente.cases.Coverage.Missing;
import entente.cases.Coverage.Wanted;
import entente.cases.Trial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * What trying cases and expectations brought, for a terminal: expected and actual side by side and why; and what no case
 * covers, as a case to paste.
 *
 * <pre>
 * rules/a/b.cases.yaml:3:11: failed: Twenty are enough
 *   expected  a/b fires
 *   actual    it fires in no completion
 *   why       rules/a/b.drl:13:11: share > 20, but water.share is 20 (line 6)
 * </pre>
 */
public final class TrialsText {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    private TrialsText() {}

    /** What failed; nothing of what did not. */
    public static String of(List<Trial> trials) {
        TextLines text = new TextLines();
        trials.stream().filter(trial -> !trial.passed()).forEach(trial -> failed(trial, text));
        return text.toString();
    }

    private static void failed(Trial trial, TextLines text) {
        text.line(trial.place() + ": failed: " + trial.name());
        for (Trial.Mismatch mismatch : trial.mismatches()) {
            line(text, "expected", mismatch.expected());
            line(text, "actual", mismatch.actual());
            for (int i = 0; i < mismatch.why().size(); i++) {
                line(text, i == 0 ? "why" : "", mismatch.why().get(i));
            }
        }
        text.line("");
    }

    private static void line(TextLines text, String label, String content) {
        text.line("  " + label + " ".repeat("expected  ".length() - label.length()) + content);
    }

    /** What is not covered, and how much is. */
    public static String of(Coverage coverage) {
        TextLines text = new TextLines();
        coverage.missing().forEach(missing -> missing(missing, text));
        text.line("conditions covered: " + coverage.covered() + " of " + coverage.comparisons());
        return text.toString();
    }

    private static void missing(Missing missing, TextLines text) {
        text.line(missing.comparison().place() + ": not covered: "
                + missing.comparison().text());
        if (missing.never()) {
            text.line("  no case can show that it matters: the rule fires on the same packages without it");
            text.line("");
        } else {
            missing.firing()
                    .ifPresent(wanted ->
                            wanted("in which the rule fires and would not without it", missing, wanted, "fires", text));
            missing.quiet()
                    .ifPresent(
                            wanted -> wanted("in which it alone keeps the rule quiet", missing, wanted, "quiet", text));
        }
    }

    private static void wanted(String what, Missing missing, Wanted wanted, String expected, TextLines text) {
        text.line("  a case is wanted " + what + ", as this for "
                + missing.rule().file().id() + ".cases.yaml:");
        text.line("");
        paste(missing, wanted, expected, text);
    }

    /** To be filled in, in the words of whoever pastes it; else {@code check} tells that it is not. */
    private static String sentence(String field, String expected) {
        return "TODO-what-this-shows-of-" + field.replace('_', '-') + "-where-the-rule-"
                + (expected.equals("fires") ? "fires" : "is-quiet");
    }

    private static void paste(Missing missing, Wanted wanted, String expected, TextLines text) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("case", sentence(missing.comparison().field(), expected));
        one.put("terms", wanted.example().values());
        one.put(expected, List.of(missing.rule().id()));
        if (!wanted.because().isEmpty()) {
            one.put("because", wanted.because());
        }
        text.add(YAML.writeValueAsString(List.of(one)).indent(2)).line("");
    }
}
