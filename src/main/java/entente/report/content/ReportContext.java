package entente.report.content;

import entente.assess.Assessment;
import entente.assess.PartAssessment;
import entente.assess.repair.Bridge;
import entente.explain.Explainer;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Verdict;
import entente.option.Option;
import entente.space.Leanings;
import java.util.List;

/** All that the sections of an option's report draw on. */
public record ReportContext(Explainer explainer, Citations cite, Grounded grounded) {
    public ReportContext(Explainer explainer, Citations cite) {
        this(explainer, cite, new Grounded(cite));
    }

    public Assessment assessment() {
        return explainer.assessment();
    }

    public Option option() {
        return explainer.option();
    }

    public Leanings leanings() {
        return explainer.leanings();
    }

    public Rulebook rulebook() {
        return explainer.rulebook();
    }

    /** Whether not everything that it states is ruled out. */
    public boolean valid() {
        return !assessment().verdict().reachable().equals(List.of(Verdict.INVALID));
    }

    /** The instruments that the option has, in the vocabulary's order. */
    public List<Section> instruments() {
        return rulebook().vocabulary().instruments().stream()
                .filter(section -> option().has(section.id()))
                .toList();
    }

    /** The parts that fare worst where somebody is lacking who wants them, on the same sides; none where nobody is. */
    public List<PartAssessment> unwanted() {
        Verdict worst = assessment().verdict().reachable().get(0);
        List<PartAssessment> lacking = assessment().parts().stream()
                .filter(part -> part.verdict().reachable().get(0) == worst)
                .filter(part -> !part.basis().lacking().isEmpty())
                .toList();
        return lacking.stream()
                .filter(part ->
                        part.basis().lacking().equals(lacking.get(0).basis().lacking()))
                .toList();
    }

    /** The titles of the instruments that edits take out of the package. */
    public List<String> givenUp(Bridge.Way way) {
        return way.changes().stream()
                .filter(Bridge.Change::drops)
                .flatMap(change -> rulebook().vocabulary().section(change.term().section()).stream())
                .map(Section::title)
                .toList();
    }
}
