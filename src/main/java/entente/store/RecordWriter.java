package entente.store;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a record with all that is in it as a text of which {@link RecordReader} makes the same again. What stands in it more
 * than once is written once, and from then on named by its number.
 */
public final class RecordWriter {
    static final char AGAIN = 'a';
    static final char STRING = 's';
    static final char NUMBER = 'n';
    static final char TRUE = 't';
    static final char FALSE = 'f';
    static final char PATH = 'p';
    static final char DAY = 'd';
    static final char WORD = 'w';
    static final char NOTHING = 'o';
    static final char SOMETHING = 'O';
    static final char LIST = 'l';
    static final char SET = 'z';
    static final char MAP = 'm';
    static final char RECORD = 'r';
    static final char END = ';';

    private final StringBuilder text = new StringBuilder();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, String> strings = new HashMap<>();

    private RecordWriter() {}

    public static String written(Record record) {
        RecordWriter writer = new RecordWriter();
        writer.value(record);
        return writer.text.toString();
    }

    private void value(Object value) {
        Object same = value instanceof String string ? strings.computeIfAbsent(string, first -> first) : value;
        Integer number = numbers.get(same);
        if (number != null) {
            tag(AGAIN, number);
        } else if (same instanceof String || same instanceof Path || same instanceof Enum || same instanceof Record) {
            once(same);
            numbers.put(same, numbers.size());
        } else {
            each(same);
        }
    }

    private void once(Object value) {
        if (value instanceof String string) {
            tag(STRING, string.length());
            text.append(string);
        } else if (value instanceof Path path) {
            text.append(PATH);
            value(path.toString());
        } else if (value instanceof Enum<?> word) {
            text.append(WORD);
            value(word.getDeclaringClass().getName());
            value(word.name());
        } else {
            text.append(RECORD);
            value(value.getClass().getName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                value(field(value, component));
            }
        }
    }

    private static Object field(Object record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(hidden);
        }
    }

    private void each(Object value) {
        if (value instanceof Integer number) {
            tag(NUMBER, number);
        } else if (value instanceof Boolean flag) {
            text.append(flag ? TRUE : FALSE);
        } else if (value instanceof LocalDate day) {
            text.append(DAY);
            value(day.toString());
        } else if (value instanceof Optional<?> optional) {
            text.append(optional.isPresent() ? SOMETHING : NOTHING);
            optional.ifPresent(this::value);
        } else if (value instanceof Map<?, ?> map) {
            tag(MAP, map.size());
            map.forEach((key, of) -> {
                value(key);
                value(of);
            });
        } else if (value instanceof List || value instanceof Set) {
            Collection<?> values = (Collection<?>) value;
            tag(value instanceof List ? LIST : SET, values.size());
            values.forEach(this::value);
        } else {
            throw new IllegalArgumentException("cannot be written: " + value.getClass());
        }
    }

    private void tag(char tag, int number) {
        text.append(tag).append(number).append(END);
    }
}
