package entente.lint;

import entente.text.CheckProblems;

/** Two positions say the same on the same packages, days and sources. */
final class DuplicateRule implements Check<DrawnRules> {
    @Override
    public void look(DrawnRules drawn, CheckProblems told) {
        drawn.alike().stream()
                .filter(drawn::same)
                .forEach(pair -> told.error(
                        pair.other().place(),
                        "'" + pair.other().id() + "' says the same as '"
                                + pair.one().id() + "', on the same packages, as "
                                + drawn.example(drawn.region(pair.one()))));
    }
}
