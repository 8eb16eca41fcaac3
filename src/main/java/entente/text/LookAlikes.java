package entente.text;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Letters, digits and signs that look like those of ASCII and are others: Cyrillic and Greek ones, and those of full width. */
public final class LookAlikes {
    private static final String OTHER =
            "\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0456\u0458\u0455\u04BB\u0501\u043A\u043C"
                    + "\u0442\u043D\u0432\u03BF\u03B1\u03BD\u03C1\u03C5\u03B9\u03BA\u03C4"
                    + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0406\u0408\u0405";
    private static final String LATIN = "aceopxyijshdkmthboavpuiktABEKMHOPCTXYIJS";

    private LookAlikes() {}

    /** The same in what can be typed on any keyboard, as far as it looks alike. */
    public static String plain(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .mapToObj(c -> String.valueOf(OTHER.indexOf(c) < 0 ? (char) c : LATIN.charAt(OTHER.indexOf(c))))
                .collect(Collectors.joining());
    }

    /** What is wrong with a word that looks right, as the end of a message. */
    static String remark(String word) {
        return word.chars()
                .filter(c -> OTHER.indexOf(c) >= 0)
                .mapToObj(c -> "; its letter '" + (char) c + "' is of another alphabet than '"
                        + LATIN.charAt(OTHER.indexOf(c)) + "'")
                .findFirst()
                .filter(any -> plain(word).chars().allMatch(c -> c < 0x80))
                .orElse("");
    }
}
