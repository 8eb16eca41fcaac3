package entente.report.content;

import entente.assess.Assessment;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.assess.repair.Bridge;
import entente.explain.Explainer;
import entente.model.Effect;
import entente.model.Outcome;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Verdict;
import entente.option.Option;
import entente.space.Leanings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that the sections of an option's report draw on. */
public record ReportContext(Explainer explainer, Citations cite) {
    public FindingSentences grounded() {
        return new FindingSentences(cite);
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

    /** The findings of some effects: what holds before what is possible, the strongest first. */
    public Stream<Finding> strongest(List<Finding> findings, Predicate<Effect> wanted) {
        return findings.stream()
                .filter(finding -> wanted.test(finding.rule().position().effect()))
                .sorted(Comparator.comparing((Finding finding) -> !finding.holds())
                        .thenComparing(finding ->
                                !leanings().refuses(finding.rule().position().effect()))
                        .thenComparing(Finding::strength));
    }

    /** The same of those about a party that speak of a part. */
    public Stream<Finding> grounds(PartAssessment part, String party, Predicate<Effect> wanted) {
        return strongest(assessment().findingsAbout(party), wanted)
                .filter(finding -> finding.parts().contains(part.part()));
    }

    /** Of one against whatever else pleases it only what makes it so. */
    public Predicate<Effect> adverse(PartAssessment part, String party) {
        boolean mixed =
                part.party(party).stream().anyMatch(judged -> judged.reachable().equals(List.of(Stance.MIXED)));
        return mixed ? leanings()::decided : leanings()::adverse;
    }

    /** Of some findings about a party the strongest on each side that bears on where it stands, what speaks against it first. */
    public List<Finding> telling(Judgement<?> party, List<Finding> findings) {
        List<? extends Outcome> reachable = party.reachable();
        boolean objects =
                Stream.of(Stance.AGAINST, Stance.LEANS_AGAINST, Stance.MIXED).anyMatch(reachable::contains);
        boolean favours = Stream.of(Stance.MIXED, Stance.LEANS_FOR, Stance.FOR).anyMatch(reachable::contains);
        List<Finding> telling = new ArrayList<>();
        strongest(findings, effect -> objects && leanings().adverse(effect))
                .limit(1)
                .forEach(telling::add);
        strongest(findings, effect -> favours && leanings().favourable(effect))
                .limit(1)
                .forEach(telling::add);
        return telling.isEmpty() ? strongest(findings, any -> true).limit(1).toList() : telling;
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
