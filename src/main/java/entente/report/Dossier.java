package entente.report;

import entente.assessment.Assessment;
import entente.assessment.Standpoint;
import entente.explanation.Explainer;
import entente.option.Option;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Strength;

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

    Strength strength(RuleCard rule) {
        return Standpoint.strength(rulebook(), rule);
    }
}
