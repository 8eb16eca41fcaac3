package entente.report;

import entente.assessment.Assessment;
import entente.explanation.Explainer;
import entente.option.Option;
import entente.rulebook.Rulebook;

/** All that the sections of an option's report draw on. */
record Dossier(Explainer explainer, Cite cite) {
    Assessment assessment() {
        return explainer.assessment();
    }

    Option option() {
        return explainer.option();
    }

    Rulebook rulebook() {
        return explainer.rulebook();
    }
}
