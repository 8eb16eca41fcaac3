package entente.engine;

import entente.text.CacheFile;
import entente.text.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Drools answered before, as it stands in a file: where each rule over terms fires, under a hash of all that this
 * hangs on, which rules of the upper strata hold in each world that was asked about, and in which state of the folder of
 * rules no mistake was found.
 *
 * <p>The file is a sealed text of a line each. Whatever is not exactly as it would have been written is no keep at all.
 */
final class AnswerCache {
    private static final String UPPER = "upper";
    private static final String SOUND = "sound";
    private static final String TABLE = "table";
    private static final String WORLD = "world";
    private static final String END = "end";

    private final Map<Hash, Fires> tables = new HashMap<>();
    private final Map<String, List<String>> worlds = new TreeMap<>();
    private final Hash upper;
    private Optional<Hash> sound = Optional.empty();

    /** Where a rule fires, of so many combinations. */
    record Fires(int size, BitSet bits) {}

    /** Without anything, for upper strata of this hash. */
    AnswerCache(Hash upper) {
        this.upper = upper;
    }

    Optional<BitSet> fires(Hash table, int size) {
        return Optional.ofNullable(tables.get(table))
                .filter(fires -> fires.size() == size)
                .map(fires -> (BitSet) fires.bits().clone());
    }

    boolean has(Hash table) {
        return tables.containsKey(table);
    }

    void put(Hash table, int size, BitSet bits) {
        tables.put(table, new Fires(size, (BitSet) bits.clone()));
    }

    /** Ids of the rules of upper strata that hold in a world; empty if it is not known. */
    Optional<List<String>> holding(String world) {
        return Optional.ofNullable(worlds.get(world));
    }

    void put(String world, List<String> rules) {
        worlds.put(world, List.copyOf(rules));
    }

    /** The state of the folder of rules in which no mistake was found, in their cases neither; empty if none is known. */
    Optional<Hash> sound() {
        return sound;
    }

    void putSound(Hash state) {
        sound = Optional.of(state);
    }

    boolean knowsWorlds() {
        return !worlds.isEmpty();
    }

    /** Takes over what another one knows of worlds, if they are of the same rules. */
    void addWorlds(AnswerCache other) {
        if (other.upper.equals(upper)) {
            worlds.putAll(other.worlds);
        }
    }

    /** The file's content. */
    byte[] written() {
        List<String> lines = new ArrayList<>();
        lines.add(line(UPPER, upper));
        sound.ifPresent(state -> lines.add(line(SOUND, state)));
        new TreeMap<>(tables).forEach((hash, fires) -> {
            String bits = Base64.getEncoder().encodeToString(fires.bits().toByteArray());
            lines.add(line(TABLE, hash, fires.size(), bits));
        });
        worlds.forEach((world, rules) -> lines.add(line(WORLD, world, String.join(" ", rules))));
        lines.add(END);
        return CacheFile.sealed(String.join("\n", lines));
    }

    private static String line(Object... words) {
        return Stream.of(words).map(String::valueOf).collect(Collectors.joining("\t"));
    }

    /** Reads a file's content; empty if anything of it is not as it should be. */
    static Optional<AnswerCache> read(byte[] bytes) {
        try {
            return CacheFile.unsealed(bytes)
                    .map(text -> parsed(text.split("\n")))
                    .filter(keep -> Arrays.equals(keep.written(), bytes));
        } catch (IllegalArgumentException | IndexOutOfBoundsException noKeep) {
            return Optional.empty();
        }
    }

    private static AnswerCache parsed(String[] lines) {
        AnswerCache keep = new AnswerCache(hash(lines[0].split("\t")[1]));
        for (String line : lines) {
            String[] words = line.split("\t", -1);
            switch (words[0]) {
                case SOUND -> keep.putSound(hash(words[1]));
                case TABLE -> keep.tables.put(hash(words[1]), fires(Integer.parseInt(words[2]), words[3]));
                case WORLD -> keep.put(words[1], words[2].isEmpty() ? List.of() : List.of(words[2].split(" ")));
                default -> {}
            }
        }
        return keep;
    }

    private static Fires fires(int size, String written) {
        BitSet bits = BitSet.valueOf(Base64.getDecoder().decode(written));
        if (size < bits.length()) {
            throw new IllegalArgumentException("more bits than combinations");
        }
        return new Fires(size, bits);
    }

    private static Hash hash(String written) {
        return new Hash(HexFormat.of().parseHex(written));
    }
}
