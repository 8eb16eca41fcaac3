package entente.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes again what a {@link RecordWriter} wrote. */
public final class RecordReader {
    private static final String ROOM = "entente.";

    private final String text;
    private final List<Object> known = new ArrayList<>();
    private final Map<String, Maker> makers = new HashMap<>();
    private int at;

    /** What makes a record, and the types of its fields. */
    private record Maker(Constructor<?> constructor, List<Type> fields) {}

    private RecordReader(String text) {
        this.text = text;
    }

    /** Reads a text; empty if it was not written of a record of the type. */
    public static <R extends Record> Optional<R> read(String text, Class<R> type) {
        try {
            RecordReader reader = new RecordReader(text);
            R read = type.cast(reader.value());
            return Optional.of(read).filter(any -> reader.at == text.length());
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            return Optional.empty();
        }
    }

    private Object value() throws ReflectiveOperationException {
        char tag = text.charAt(at++);
        return switch (tag) {
            case RecordWriter.AGAIN -> known.get(number());
            case RecordWriter.STRING -> known(string());
            case RecordWriter.PATH -> known(Path.of((String) value()));
            case RecordWriter.WORD -> known(word((String) value(), (String) value()));
            case RecordWriter.RECORD -> known(record((String) value()));
            case RecordWriter.NUMBER -> number();
            case RecordWriter.TRUE -> true;
            case RecordWriter.FALSE -> false;
            case RecordWriter.DAY -> LocalDate.parse((String) value());
            case RecordWriter.NOTHING -> Optional.empty();
            case RecordWriter.SOMETHING -> Optional.of(value());
            case RecordWriter.LIST -> List.of(values(number()));
            case RecordWriter.SET -> new LinkedHashSet<>(Arrays.asList(values(number())));
            case RecordWriter.MAP -> map(number());
            default -> throw new IllegalArgumentException("nothing is written as " + tag);
        };
    }

    private Object known(Object value) {
        known.add(value);
        return value;
    }

    private int number() {
        int end = text.indexOf(RecordWriter.END, at);
        int number = Integer.parseInt(text, at, end, 10);
        at = end + 1;
        return number;
    }

    private String string() {
        int length = number();
        at += length;
        return text.substring(at - length, at);
    }

    private static Object word(String type, String name) throws ReflectiveOperationException {
        for (Object word : ours(type).getEnumConstants()) {
            if (((Enum<?>) word).name().equals(name)) {
                return word;
            }
        }
        throw new IllegalArgumentException("no " + type + " is called " + name);
    }

    private Object record(String type) throws ReflectiveOperationException {
        Maker maker = makers.get(type);
        if (maker == null) {
            maker = maker(ours(type));
            makers.put(type, maker);
        }
        Object[] values = values(maker.fields().size());
        for (int i = 0; i < values.length; i++) {
            if (!fits(values[i], maker.fields().get(i))) {
                throw new IllegalArgumentException(
                        values[i] + " is no " + maker.fields().get(i));
            }
        }
        return maker.constructor().newInstance(values);
    }

    /** Whether a value, and what stands in it, is of a type as far as that is declared: constructors look at the outmost alone. */
    private static boolean fits(Object value, Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return !(type instanceof Class<?> plain) || plain.isPrimitive() || plain.isInstance(value);
        }
        Type[] of = generic.getActualTypeArguments();
        if (!fits(value, generic.getRawType())) {
            return false;
        }
        if (value instanceof Map<?, ?> map) {
            return allFit(map.keySet(), of[0]) && allFit(map.values(), of[1]);
        }
        if (value instanceof Collection<?> values) {
            return allFit(values, of[0]);
        }
        return !(value instanceof Optional<?> optional) || optional.isEmpty() || fits(optional.get(), of[0]);
    }

    private static boolean allFit(Collection<?> values, Type type) {
        for (Object value : values) {
            if (!fits(value, type)) {
                return false;
            }
        }
        return true;
    }

    /** A class of the program's own: of no other would one be made, whatever a text says. */
    private static Class<?> ours(String type) throws ReflectiveOperationException {
        if (!type.startsWith(ROOM)) {
            throw new IllegalArgumentException("no class of ours: " + type);
        }
        return Class.forName(type);
    }

    /** What makes a record of all its fields. */
    private static Maker maker(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> maker = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        maker.setAccessible(true);
        return new Maker(
                maker,
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .toList());
    }

    private Object[] values(int count) throws ReflectiveOperationException {
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = value();
        }
        return values;
    }

    private Map<Object, Object> map(int size) throws ReflectiveOperationException {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(value(), value());
        }
        return map;
    }
}
