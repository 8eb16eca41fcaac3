package entente.engine;

import entente.text.Hash;
import entente.text.KeptFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
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
        if (bytes.length < SUM || bytes.length > KeptFile.MOST_BYTES) {
            return Optional.empty();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - SUM);
        if (ByteBuffer.wrap(bytes).getInt(bytes.length - SUM) != (int) sum.getValue()) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, bytes.length - SUM))) {
            return Optional.of(read(in)).filter(keep -> Arrays.equals(keep.written(), bytes));
        } catch (IOException noKeep) {
            return Optional.empty();
        }
    }

    private static Keep read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
            throw new IOException("another format");
        }
        Keep keep = new Keep(hash(in));
        for (int left = in.readInt(); left > 0; left--) {
            keep.putSound(hash(in));
        }
        for (int left = in.readInt(); left > 0; left--) {
            Hash hash = hash(in);
            int size = in.readInt();
            BitSet bits = BitSet.valueOf(bytes(in, in.readInt()));
            if (size < bits.length()) {
                throw new IOException("more bits than combinations");
            }
            keep.tables.put(hash, new Fires(size, bits));
        }
        for (int left = in.readInt(); left > 0; left--) {
            String world = word(in);
            List<String> rules = new ArrayList<>();
            for (int rule = in.readInt(); rule > 0; rule--) {
                rules.add(word(in));
            }
            keep.worlds.put(world, rules);
        }
        return keep;
    }

    private static Hash hash(DataInputStream in) throws IOException {
        return new Hash(bytes(in, Hash.LENGTH));
    }

    private static String word(DataInputStream in) throws IOException {
        return new String(bytes(in, in.readInt()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        if (length < 0 || length > in.available()) {
            throw new EOFException();
        }
        return in.readNBytes(length);
    }
}
