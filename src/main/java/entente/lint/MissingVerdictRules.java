package entente.lint;

import entente.model.Stratum;
import entente.text.CheckProblems;
import entente.text.Place;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of {@code rules/verdict} is not there, and so nothing follows from what is found. */
final class MissingVerdictRules implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        for (Stratum stratum : Stratum.UPPER) {
            Path file = stratum.file(read.rules());
            if (!Files.exists(file)) {
                told.error(
                        Place.startOf(file),
                        "there is no such file: without its rules nothing follows from what is found");
            }
        }
    }
}
