package entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A text of {@code entente/new/} with names such as <code>${id}</code>, which are put in. */
final class Template {
    private Template() {}

    static String of(String name, Map<String, String> names) {
        try (InputStream in = Template.class.getResourceAsStream("/entente/new/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> put : names.entrySet()) {
                text = text.replace("${" + put.getKey() + "}", put.getValue());
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
