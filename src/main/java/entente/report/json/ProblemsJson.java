package entente.report.json;

import entente.text.Problem;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Problems for programs: {@code {"problems": [{"file", "line", "column", "severity", "message", "maybe", "check"}]}}. */
public final class ProblemsJson {
    private ProblemsJson() {}

    public static String of(List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringProperty("file", problem.place().fileName());
                json.writeNumberProperty("line", problem.place().line());
                json.writeNumberProperty("column", problem.place().column());
                json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("message", problem.message());
                if (problem.maybe().isPresent()) {
                    json.writeStringProperty("maybe", problem.maybe().get());
                } else {
                    json.writeNullProperty("maybe");
                }
                if (problem.check().isPresent()) {
                    json.writeStringProperty("check", problem.check().get());
                } else {
                    json.writeNullProperty("check");
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }
}
