package entente.report.exchange;

import entente.cases.Trial;
import entente.report.Alike;
import entente.report.terminal.TrialsText;
import entente.text.InvisibleCharacters;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What trying cases and expectations brought as JUnit XML, which build servers read: a suite for each file, a test case
 * for each case or expectation. Without times, so that the same outcome is the same bytes.
 */
public final class TrialsXml {
    /** How every such file begins. */
    public static final String MARK = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"entente\"";

    private final StringBuilder xml = new StringBuilder(MARK);

    private TrialsXml() {}

    public static String of(List<Trial> trials) {
        TrialsXml made = new TrialsXml();
        made.counts(trials);
        trials.stream().collect(Alike.by(trial -> trial.place().fileName())).forEach(made::suite);
        return made.xml.append("</testsuites>\n").toString();
    }

    private void counts(List<Trial> trials) {
        long failed = trials.stream().filter(trial -> !trial.passed()).count();
        attribute("tests", String.valueOf(trials.size()));
        attribute("failures", String.valueOf(failed));
        xml.append(">\n");
    }

    private void suite(String file, List<Trial> trials) {
        xml.append("  <testsuite");
        attribute("name", file);
        counts(trials);
        trials.forEach(trial -> one(file, trial));
        xml.append("  </testsuite>\n");
    }

    private void one(String file, Trial trial) {
        xml.append("    <testcase");
        attribute("classname", file.replaceAll("(\\.cases)?\\.yaml$", "").replace('/', '.'));
        attribute("name", trial.name());
        attribute("file", file);
        attribute("line", String.valueOf(trial.place().line()));
        if (trial.passed()) {
            xml.append("/>\n");
            return;
        }
        xml.append(">\n      <failure");
        Trial.Mismatch first = trial.mismatches().get(0);
        attribute("message", "expected " + first.expected() + ", but " + first.actual());
        xml.append('>').append(escaped(TrialsText.of(List.of(trial)))).append("</failure>\n    </testcase>\n");
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** What cannot be seen, which XML may not even hold, stands as a question mark. */
    private static String escaped(String text) {
        return text.lines()
                .map(InvisibleCharacters::visible)
                .collect(Collectors.joining("\n"))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
