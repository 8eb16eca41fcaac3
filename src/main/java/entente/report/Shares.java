package entente.report;

import entente.assessment.Score;

/** Scores in words: {@code 40}, {@code 30 to 60}. */
final class Shares {
    private Shares() {}

    /** One number where the range is one; where nothing is known, that. */
    static String range(Score score) {
        if (score.known() == 0 && score.low() == 0 && score.high() == 100) {
            return "unknown";
        }
        return score.low() == score.high() ? String.valueOf(score.low()) : score.low() + " to " + score.high();
    }
}
