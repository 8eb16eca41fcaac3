package entente.report.json;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON made of maps, records, lists, texts, whole numbers, flags and nulls, in the order in which keys were put or parts of
 * records are declared; an optional part that is empty is left out, and a part that is called like a word of Java has
 * {@code _} behind it.
 */
public final class JsonTree {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonTree() {}

    /** A record whose keys stand among those of the record that it is a part of. */
    interface Inline {}

    /** An object of keys and values in turn. */
    public static Map<String, Object> object(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** Indented by two spaces, line ends {@code \\n} on every system, with a final one. */
    public static String text(Object tree) {
        StringWriter text = new StringWriter();
        write(tree, new PrintWriter(text));
        return text.toString();
    }

    /** In one line. */
    static String line(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, tree);
        }
        return text + "\n";
    }

    /** The same into a writer, which stays open; what an {@link Iterable} gives is asked for one by one. */
    static void write(Object tree, PrintWriter out) {
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
            write(json, tree);
        }
        out.print("\n");
        out.flush();
    }

    private static void write(JsonGenerator json, @Nullable Object given) {
        Object tree = JsonValues.of(given);
        if (tree instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((key, value) -> {
                json.writeName((String) key);
                write(json, value);
            });
            json.writeEndObject();
        } else if (tree instanceof Record object) {
            json.writeStartObject();
            writeParts(json, object);
            json.writeEndObject();
        } else if (tree instanceof Iterable<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (tree instanceof Integer number) {
            json.writeNumber(number);
        } else if (tree instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (tree instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (tree == null) {
            json.writeNull();
        } else {
            json.writeString((String) tree);
        }
    }

    private static void writeParts(JsonGenerator json, Record object) {
        for (RecordComponent part : object.getClass().getRecordComponents()) {
            Object value = JsonValues.of(value(part, object));
            if (value instanceof Inline) {
                writeParts(json, (Record) value);
            } else if (!(value instanceof Optional<?> optional && optional.isEmpty())) {
                json.writeName(part.getName().replace("_", ""));
                write(json, value instanceof Optional<?> there ? there.get() : value);
            }
        }
    }

    private static @Nullable Object value(RecordComponent part, Record object) {
        try {
            return part.getAccessor().invoke(object);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
