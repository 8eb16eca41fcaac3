package entente.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What Drools answered before, as it stands in a file: where each rule over terms fires, under a hash of all that this
 * hangs on, which rules of the upper strata hold in each world that was asked about, and in which state of the folder of
 * rules no mistake was found.
 *
 * <p>The file is a plain list of numbers, words and bits with a sum of all of it at the end. Whatever is not exactly as it
 * would have been written, every length within what is there, is no keep at all.
 */
final class Keep {
    private static final int MAGIC = 0x454e_544b;
    private static final int FORMAT = 2;
    private static final int SUM = Integer.BYTES;

    /** The most that is read or written. */
    static final int MOST_BYTES = 1 << 24;

    private final Map<Hash, Fires> tables = new HashMap<>();
    private final Map<String, List<String>> worlds = new TreeMap<>();
    private Hash upper;
    private Optional<Hash> sound = Optional.empty();

    /** Where a rule fires, of so many combinations. */
    record Fires(int size, BitSet bits) {}

    /** Without anything, for upper strata of this hash. */
    Keep(Hash upper) {
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

    /** Of what rules of the upper strata the worlds are. */
    Hash upper() {
        return upper;
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
    void addWorlds(Keep other) {
        if (other.upper.equals(upper)) {
            worlds.putAll(other.worlds);
        }
    }

    /** The file's content. */
    byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            out.write(upper.bytes());
            out.writeInt(sound.isPresent() ? 1 : 0);
            out.write(sound.map(Hash::bytes).orElse(new byte[0]));
            out.writeInt(tables.size());
            for (Map.Entry<Hash, Fires> table : new TreeMap<>(tables).entrySet()) {
                out.write(table.getKey().bytes());
                out.writeInt(table.getValue().size());
                byte[] bits = table.getValue().bits().toByteArray();
                out.writeInt(bits.length);
                out.write(bits);
            }
            out.writeInt(worlds.size());
            for (Map.Entry<String, List<String>> world : worlds.entrySet()) {
                write(world.getKey(), out);
                out.writeInt(world.getValue().size());
                for (String rule : world.getValue()) {
                    write(rule, out);
                }
            }
            CRC32 sum = new CRC32();
            sum.update(bytes.toByteArray());
            out.writeInt((int) sum.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads a file's content; empty if anything of it is not as it should be. */
    static Optional<Keep> read(byte[] bytes) {
        if (bytes.length < SUM || bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - SUM);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.getInt(bytes.length - SUM) != (int) sum.getValue()) {
            return Optional.empty();
        }
        return new Reading(in.limit(bytes.length - SUM)).keep().filter(keep -> Arrays.equals(keep.written(), bytes));
    }

    /** Reads numbers and words one after another; once one does not fit, nothing is right any more. */
    private static final class Reading {
        private final ByteBuffer in;
        private boolean right = true;

        Reading(ByteBuffer in) {
            this.in = in;
        }

        Optional<Keep> keep() {
            right = number() == MAGIC && number() == FORMAT;
            Keep keep = new Keep(hash());
            for (int left = count(Hash.LENGTH); left > 0 && right; left--) {
                keep.putSound(hash());
            }
            for (int left = count(Hash.LENGTH); left > 0 && right; left--) {
                Hash hash = hash();
                int size = number();
                BitSet bits = BitSet.valueOf(bytes(count(1)));
                right &= size >= bits.length();
                keep.tables.put(hash, new Fires(size, bits));
            }
            for (int left = count(Integer.BYTES); left > 0 && right; left--) {
                String world = word();
                List<String> rules = new ArrayList<>();
                for (int rule = count(Integer.BYTES); rule > 0 && right; rule--) {
                    rules.add(word());
                }
                keep.worlds.put(world, rules);
            }
            return right && !in.hasRemaining() ? Optional.of(keep) : Optional.empty();
        }

        private int number() {
            if (in.remaining() < Integer.BYTES) {
                right = false;
                return 0;
            }
            return in.getInt();
        }

        /** How many follow, each of so many bytes at least. */
        private int count(int bytes) {
            int count = number();
            if (count < 0 || count > in.remaining() / bytes) {
                right = false;
                return 0;
            }
            return count;
        }

        private byte[] bytes(int length) {
            byte[] bytes = new byte[Math.min(length, in.remaining())];
            right &= bytes.length == length;
            in.get(bytes);
            return bytes;
        }

        private Hash hash() {
            return new Hash(bytes(Hash.LENGTH));
        }

        private String word() {
            return new String(bytes(count(1)), StandardCharsets.UTF_8);
        }
    }
}
