package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guides do what they show: a reader who follows one from its beginning to its end, in a copy of the project, gets
 * what stands there. Above each block a remark says what becomes of it.
 */
class GuidesTest {
    private static final Pattern STEP =
            Pattern.compile("(?m)^<!-- (.+?) -->\\n(?:```\\w*\\n(.*?)^```$)?", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("(?m)^```\\w+$");
    private static final String SKELETON = "id: example\ntitle: An example\nsummary: An example.\nterms:\n";

    /** The folder that a guide has its reader make. */
    private static final String OWN_FOLDER = "library";

    @TempDir
    private Path home;

    private Front entente;
    private Front.Outcome last = new Front.Outcome(0, "", "");
    private int examples;

    @ParameterizedTest
    @ValueSource(strings = {"writing-options", "writing-rules", "another-domain"})
    void theGuideDoesWhatItShows(String guide) throws IOException {
        Front.copy(Frozen.RULES, home.resolve("rules"));
        entente = new Front(home);
        String option = "options/german-fast-entry.yaml";
        entente.write(option, Files.readString(Frozen.FOLDER.resolve(option)));
        String text = Files.readString(Path.of("src/site/markdown", guide + ".md"));
        Matcher steps = STEP.matcher(text);
        int shown = 0;
        while (steps.find()) {
            String block = steps.group(2) == null ? "" : steps.group(2);
            shown += steps.group(2) == null ? 0 : 1;
            follow(steps.group(1).split(": ", 2), block);
        }
        assertThat(shown)
                .as("blocks with a remark")
                .isEqualTo(FENCE.matcher(text).results().count());
        assertThat(shown).isGreaterThan(10);
    }

    private void follow(String[] remark, String block) throws IOException {
        String argument = remark.length > 1 ? remark[1] : "";
        switch (remark[0]) {
            case "option" -> entente.write(argument, block);
            case "terms" -> {
                String id = "example-" + ++examples;
                entente.write("options/" + id + ".yaml", SKELETON.replaceFirst("example", id) + block.indent(2));
            }
            case "wrong terms" -> {
                entente.write("options/example.yaml", SKELETON + block.indent(2));
                last = run("check");
                Files.delete(home.resolve("options/example.yaml"));
            }
            case "is in" ->
                assertThat(Files.readString(Frozen.FOLDER.resolve(argument)))
                        .contains(block.split("(?m)^\\.\\.\\.\\n"));
            case "run" -> {
                for (String line : block.strip().split("\n")) {
                    last = run(line.replaceAll(" *#.*", "").split(" +"));
                    assertThat(last.exit())
                            .as(line + "\n" + last.out() + last.err())
                            .isZero();
                }
            }
            case "prints" -> assertThat(last.out() + last.err()).isEqualTo(block);
            case "prints among others" -> assertThat(last.out() + last.err()).contains(block);
            case "below" -> below(argument.split(" in "), block);
            case "filled in" -> fillIn(home.resolve(argument), block);
            case "write" -> {
                String[] parts = argument.split(" for | in ");
                entente.edit(parts[2], parts[1], parts[0]);
            }
            case "slip" -> {
                String[] parts = argument.split(" for | in ");
                String before = entente.text(parts[2]);
                entente.edit(parts[2], parts[1], parts[0]);
                last = run("check");
                entente.write(parts[2], before);
                assertThat(last.out()).contains(block);
            }
            default -> throw new IllegalArgumentException("what is '" + remark[0] + "'?");
        }
    }

    /** Puts lines below the line that argument names. */
    private void below(String[] argument, String block) throws IOException {
        String line = "\n" + argument[0] + "\n";
        assertThat(entente.text(argument[1])).containsOnlyOnce(line);
        entente.edit(argument[1], line, line + block);
    }

    /** Puts the block in place of the entry with the same first line; if there is none, of the whole file. */
    private static void fillIn(Path file, String block) throws IOException {
        List<String> lines = Files.readString(file).lines().toList();
        String first = block.lines().findFirst().orElseThrow();
        int at = lines.indexOf(first);
        if (at < 0 || !file.toString().endsWith(".yaml") || at == 0) {
            assertThat(Files.readString(file)).contains("TODO");
            Files.writeString(file, block);
            return;
        }
        int end = at + 1;
        while (end < lines.size() && indentation(lines.get(end)) > indentation(first)) {
            end++;
        }
        List<String> filled = new ArrayList<>(lines.subList(0, at));
        filled.addAll(block.lines().toList());
        filled.addAll(lines.subList(end, lines.size()));
        Files.writeString(file, filled.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private Front.Outcome run(String... arguments) {
        List<String> all = new ArrayList<>();
        for (String argument : arguments) {
            boolean folder = argument.equals(OWN_FOLDER) || argument.startsWith(OWN_FOLDER + "/");
            all.add(folder ? home.resolve(argument).toString() : argument);
        }
        all.remove("./entente");
        return entente.run(all.toArray(new String[0]));
    }
}
