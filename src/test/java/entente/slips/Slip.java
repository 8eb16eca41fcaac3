package entente.slips;

import java.util.Locale;
import java.util.Random;

/**
 * A known word somewhere, and what a slip makes of it.
 *
 * @param offset of the word in its text
 */
record Slip(int offset, String word, String slipped) {
    private static final int KINDS = 4;

    /** One letter put in, left out, replaced, or swapped with the next. */
    static Slip ofOneLetter(int offset, String word, Random random) {
        while (true) {
            String slipped = slipped(word, random);
            if (!slipped.equals(word) && slipped.matches("[A-Za-z0-9@-].*")) {
                return new Slip(offset, word, slipped);
            }
        }
    }

    private static String slipped(String word, Random random) {
        int at = random.nextInt(word.length());
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        return switch (random.nextInt(KINDS)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default ->
                at + 1 < word.length()
                        ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                        : word + letter;
        };
    }

    /** What hands used to other programs write: capitals, the other joint, a blank for a joint, the plural. */
    static Slip ofHabit(int offset, String word, Random random) {
        return new Slip(
                offset,
                word,
                switch (random.nextInt(KINDS)) {
                    case 0 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
                    case 1 -> word.contains("_") ? word.replace('_', '-') : word.replace('-', '_');
                    case 2 -> word.replace('_', ' ').replace('-', ' ');
                    default -> word + "s";
                });
    }

    String in(String text) {
        return text.substring(0, offset) + slipped + text.substring(offset + word.length());
    }
}
