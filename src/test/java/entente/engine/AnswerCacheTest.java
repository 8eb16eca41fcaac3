package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.CacheFile;
import entente.store.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file of kept answers is read as it was written, or not at all, whatever has become of it. */
class AnswerCacheTest {
    private static final String RULE = Hash.of("rule");
    private static final String QUIET = Hash.of("quiet");
    private static final int SIZE = 300;

    private static AnswerCache keep() {
        BitSet bits = new BitSet();
        bits.set(3, 8);
        bits.set(SIZE - 1);
        return new AnswerCache(
                Hash.of("upper"),
                Optional.of(Hash.of("rules")),
                Map.of(RULE, AnswerCache.Fires.of(SIZE, bits), QUIET, AnswerCache.Fires.of(4, new BitSet())),
                Map.of(
                        "{Finding=[{effect=accepts}]}",
                        List.of("verdict/stance/for", "verdict/stance/silent"),
                        "{Finding=[]}",
                        List.of()));
    }

    @Test
    void isReadAsItWasWritten() {
        AnswerCache read = AnswerCache.read(keep().written()).orElseThrow();
        assertThat(read.sound()).contains(Hash.of("rules"));
        assertThat(read.fires(RULE, SIZE)).isEqualTo(keep().fires(RULE, SIZE)).isPresent();
        assertThat(read.fires(QUIET, 4)).contains(new BitSet());
        assertThat(read.worlds()).containsEntry("{Finding=[]}", List.of());
        assertThat(read).isEqualTo(keep());
        assertThat(read.written()).isEqualTo(keep().written());
    }

    @Test
    void knowsNothingOfOtherRulesAndSizes() {
        assertThat(keep().fires(RULE, SIZE + 1)).isEmpty();
        assertThat(keep().fires(Hash.of("other"), SIZE)).isEmpty();
    }

    @Test
    void cutAnywhereItIsNoKeep() {
        byte[] whole = keep().written();
        for (int length = 0; length < whole.length; length++) {
            assertThat(AnswerCache.read(Arrays.copyOf(whole, length)))
                    .as("first %d bytes", length)
                    .isEmpty();
        }
        String text = text();
        for (int length = 0; length < text.length(); length++) {
            assertThat(AnswerCache.read(CacheFile.sealed(text.substring(0, length))))
                    .as("first %d letters, sealed", length)
                    .isEmpty();
        }
        assertThat(AnswerCache.read(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
        assertThat(AnswerCache.read(CacheFile.sealed(text + "\n"))).isEmpty();
    }

    @Test
    void withAnyBitTurnedItIsNoKeep() {
        byte[] whole = keep().written();
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] turned = whole.clone();
            turned[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(AnswerCache.read(turned)).as("bit %d", bit).isEmpty();
        }
    }

    /** Also where the seal fits, nothing is believed that would not have been written so. */
    @Test
    void nothingElseIsBelieved() {
        String text = text();
        for (int at = 0; at <= text.length(); at++) {
            for (String other : List.of("", "\t", "\n", " ", "-1", "77", "0", "=", "z", "2147483648")) {
                String wrong = text.substring(0, at) + other + text.substring(Math.min(text.length(), at + 1));
                AnswerCache.read(CacheFile.sealed(wrong))
                        .ifPresent(read -> assertThat(read.written()).isEqualTo(CacheFile.sealed(wrong)));
            }
        }
    }

    @Test
    void whatIsSomethingElseIsNoKeep() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertThat(AnswerCache.read(bytes)).isEmpty();
            assertThat(AnswerCache.read(CacheFile.sealed(new String(bytes, StandardCharsets.ISO_8859_1))))
                    .isEmpty();
        }
        assertThat(AnswerCache.read(new byte[CacheFile.MOST_BYTES + 1])).isEmpty();
    }

    private static String text() {
        return CacheFile.unsealed(keep().written()).orElseThrow();
    }
}
