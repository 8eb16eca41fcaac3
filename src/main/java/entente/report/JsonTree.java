package entente.report;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** JSON made of maps, lists, texts, whole numbers and flags, in the order in which its keys were put. */
final class JsonTree {
    private JsonTree() {}

    /** An object of keys and values in turn. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    static String text(Object tree) {
        return JsonText.of(json -> write(json, tree));
    }

    private static void write(JsonGenerator json, Object tree) {
        if (tree instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((key, value) -> {
                json.writeName((String) key);
                write(json, value);
            });
            json.writeEndObject();
        } else if (tree instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (tree instanceof Integer number) {
            json.writeNumber(number);
        } else if (tree instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (tree instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) tree);
        }
    }
}
