package entente.engine;

import entente.store.CacheFile;
import entente.store.RecordReader;
import entente.store.RecordWriter;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What Drools answered before, as it stands in a file.
 *
 * @param upper a hash of all that the rules of upper strata hang on
 * @param sound a hash of the folder of rules when no mistake was found in it, in its cases neither
 * @param tables where each rule over terms fires, under a hash of all that this hangs on
 * @param worlds ids of the rules of upper strata that hold in each world that was asked about
 */
record AnswerCache(String upper, Optional<String> sound, Map<String, Fires> tables, Map<String, List<String>> worlds) {

    /** Where a rule fires, of so many combinations: a bit of each, in Base64. */
    record Fires(int size, String bits) {
        Fires {
            if (set(bits).length() > size) {
                throw new IllegalArgumentException("more bits than combinations");
            }
        }

        static Fires of(int size, BitSet bits) {
            return new Fires(size, Base64.getEncoder().encodeToString(bits.toByteArray()));
        }

        private static BitSet set(String bits) {
            return BitSet.valueOf(Base64.getDecoder().decode(bits));
        }
    }

    AnswerCache {
        tables = new TreeMap<>(tables);
        worlds = new TreeMap<>(worlds);
    }

    /** Where a rule fires; empty if it is not known of so many combinations. */
    Optional<BitSet> fires(String table, int size) {
        return Optional.ofNullable(tables.get(table))
                .filter(fires -> fires.size() == size)
                .map(fires -> Fires.set(fires.bits()));
    }

    /** The file's content. */
    byte[] written() {
        return CacheFile.sealed(RecordWriter.written(this));
    }

    /** Reads a file's content; empty unless it is just as it would be written. */
    static Optional<AnswerCache> read(byte[] bytes) {
        return CacheFile.unsealed(bytes)
                .flatMap(text -> RecordReader.read(text, AnswerCache.class))
                .filter(read -> Arrays.equals(read.written(), bytes));
    }
}
