package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.text.Hash;
import entente.text.KeptFile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** A file of kept answers is read as it was written, or not at all, whatever has become of it. */
class KeepTest {
    private static final Hash UPPER = Hash.of("upper");
    private static final Hash RULE = Hash.of("rule");
    private static final int SIZE = 300;

    private static Keep keep() {
        Keep keep = new Keep(UPPER);
        BitSet bits = new BitSet();
        bits.set(3, 8);
        bits.set(SIZE - 1);
        keep.put(RULE, SIZE, bits);
        keep.put(Hash.of("quiet"), 4, new BitSet());
        keep.put("Finding1('6:effect'7:accepts;)", List.of("verdict/stance/for", "verdict/stance/silent"));
        keep.put("Finding0()", List.of());
        keep.putSound(Hash.of("rules"));
        return keep;
    }

    @Test
    void isReadAsItWasWritten() {
        Keep read = Keep.read(keep().written()).orElseThrow();
        assertThat(read.upper()).isEqualTo(UPPER);
        assertThat(read.sound()).contains(Hash.of("rules"));
        assertThat(read.fires(RULE, SIZE)).isEqualTo(keep().fires(RULE, SIZE)).isPresent();
        assertThat(read.fires(Hash.of("quiet"), 4)).contains(new BitSet());
        assertThat(read.holding("Finding0()")).contains(List.of());
        assertThat(read.holding("Finding1('6:effect'7:accepts;)"))
                .isEqualTo(keep().holding("Finding1('6:effect'7:accepts;)"));
        assertThat(read.written()).isEqualTo(keep().written());
    }

    @Test
    void knowsNothingOfOtherRulesAndSizes() {
        assertThat(keep().fires(RULE, SIZE + 1)).isEmpty();
        assertThat(keep().fires(Hash.of("other"), SIZE)).isEmpty();
        assertThat(keep().holding("Finding2()")).isEmpty();
    }

    @Test
    void cutAnywhereItIsNoKeep() {
        byte[] whole = keep().written();
        for (int length = 0; length < whole.length; length++) {
            assertThat(Keep.read(Arrays.copyOf(whole, length)))
                    .as("first %d bytes", length)
                    .isEmpty();
        }
        for (int length = 0; length < whole.length - Integer.BYTES; length++) {
            assertThat(Keep.read(summed(Arrays.copyOf(whole, length))))
                    .as("first %d bytes, summed", length)
                    .isEmpty();
        }
        assertThat(Keep.read(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
    }

    @Test
    void withAnyBitTurnedItIsNoKeep() {
        byte[] whole = keep().written();
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] turned = whole.clone();
            turned[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(Keep.read(turned)).as("bit %d", bit).isEmpty();
        }
    }

    /** Also where the sum fits, no length is believed that goes beyond what is there. */
    @Test
    void noLengthIsBelieved() {
        byte[] whole = keep().written();
        for (int at = 0; at + Integer.BYTES <= whole.length - Integer.BYTES; at++) {
            for (int length : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 1 << 24, 1 << 20, 77}) {
                byte[] wrong = Arrays.copyOf(whole, whole.length - Integer.BYTES);
                ByteBuffer.wrap(wrong).putInt(at, length);
                Keep.read(summed(wrong))
                        .ifPresent(read -> assertThat(read.written()).hasSize(whole.length));
            }
        }
    }

    @Test
    void whatIsSomethingElseIsNoKeep() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertThat(Keep.read(bytes)).isEmpty();
            assertThat(Keep.read(summed(bytes))).isEmpty();
        }
        assertThat(Keep.read(new byte[KeptFile.MOST_BYTES + 1])).isEmpty();
    }

    private static byte[] summed(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return ByteBuffer.allocate(bytes.length + Integer.BYTES)
                .put(bytes)
                .putInt((int) sum.getValue())
                .array();
    }
}
