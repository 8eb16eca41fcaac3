package entente.report;

import entente.assessment.Assessment;
import entente.assessment.Bridge;
import entente.assessment.Standpoint;
import entente.explanation.Explainer;
import entente.option.Admitted;
import entente.option.Option;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Section;
import entente.rulebook.Strength;
import entente.rulebook.Term;
import java.util.List;

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

    /** The titles of the instruments that edits take out of the package. */
    List<String> givenUp(Bridge.Way way) {
        return way.changes().stream()
                .filter(change -> change.term().leading() && change.to().equals(new Admitted.Exactly(Term.NONE)))
                .flatMap(change -> rulebook().vocabulary().section(change.term().section()).stream())
                .map(Section::title)
                .toList();
    }

    Strength strength(RuleCard rule) {
        return Standpoint.strength(rulebook(), rule);
    }
}
