package entente.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What is alike, put together, each group where the first of it stands. */
public final class Alike {
    private Alike() {}

    /** @param how what is the same of those that are alike */
    public static <T, K> Collector<T, ?, Map<K, List<T>>> by(Function<? super T, ? extends K> how) {
        return by(how, one -> one);
    }

    /** @param told what is put together of each */
    public static <T, K, V> Collector<T, ?, Map<K, List<V>>> by(
            Function<? super T, ? extends K> how, Function<? super T, ? extends V> told) {
        return Collectors.groupingBy(how, LinkedHashMap::new, Collectors.mapping(told, Collectors.toList()));
    }
}
