package entente.report.terminal;

import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.explain.Explainer;
import entente.explain.Explanation;
import entente.model.Stance;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.Citations;
import entente.report.content.LeadSentences;
import entente.report.content.Links;
import entente.report.content.ReasonPoints;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import entente.report.content.StanceSentences;
import entente.report.content.UnmetConditionPoints;
import java.util.ArrayList;
import java.util.List;

/** Explanations for a terminal, as a tree: what stands, the findings, their terms and sources, and why nothing else fired. */
public final class ExplanationTree {
    private final Explainer explainer;
    private final Citations cite;
    private final TextLines text = new TextLines();

    private ExplanationTree(Explainer explainer) {
        this.explainer = explainer;
        this.cite = new Citations(explainer.rulebook(), Links.ofTerminal());
    }

    /** The whole option: the verdict, every party, every recommendation. */
    public static String of(Explainer explainer) {
        ExplanationTree tree = new ExplanationTree(explainer);
        tree.text.line(tree.lead().opening().plain());
        Explanation verdict = explainer.verdict();
        tree.explained(
                explainer.option().id() + " as of "
                        + explainer.assessment().context().asOf() + ": "
                        + Wording.of(verdict.judged()) + Wording.by(explainer.assessment()),
                verdict);
        explainer.parties().forEach(tree::explained);
        explainer.recommendations().forEach(tree::explained);
        return tree.text.toString();
    }

    /** The verdict in a few sentences, without the tree. */
    public static String brief(Explainer explainer) {
        ExplanationTree tree = new ExplanationTree(explainer);
        LeadSentences lead = tree.lead();
        tree.text.line(lead.opening().plain());
        lead.inShort().forEach(line -> tree.text.line(line.plain()));
        return tree.text.toString();
    }

    private LeadSentences lead() {
        return new LeadSentences(context(), List.of());
    }

    private ReportContext context() {
        return new ReportContext(explainer, cite);
    }

    /** One party or recommendation: in a sentence, then as a tree. */
    public static String of(Explainer explainer, Explanation explanation) {
        ExplanationTree tree = new ExplanationTree(explainer);
        tree.text.line(new StanceSentences(tree.context()).of(explanation).plain());
        tree.text.line(tree.head(explanation));
        tree.branches(explanation);
        return tree.text.toString();
    }

    private void explained(Explanation explanation) {
        explained(head(explanation), explanation);
    }

    private String head(Explanation explanation) {
        return cite.name(explanation.about()) + ": " + Wording.of(explanation.judged()) + byPart(explanation.about());
    }

    /** Where a party stands on each part of a package of several, and on which it is silent; nothing if it is on all. */
    private String byPart(String party) {
        List<PartAssessment> parts = explainer.assessment().parts();
        List<String> silent = explainer.assessment().silentOn(party);
        List<String> stances = new ArrayList<>();
        for (PartAssessment part : parts) {
            part.party(party)
                    .filter(judged -> !judged.reachable().equals(List.of(Stance.SILENT)))
                    .ifPresent(judged -> stances.add(Wording.of(judged) + " " + on(part.part())));
        }
        return parts.size() < 2 || stances.isEmpty()
                ? ""
                : " (" + Wording.names(stances)
                        + (silent.isEmpty()
                                ? ""
                                : "; silent "
                                        + Wording.listed(
                                                silent.stream().map(this::on).toList()))
                        + ")";
    }

    private String on(String part) {
        return "on " + cite.part(part);
    }

    private void explained(String head, Explanation explanation) {
        text.gap().line(head);
        branches(explanation);
    }

    private void branches(Explanation explanation) {
        List<Bullet> branches = new ArrayList<>(standing(explanation));
        branches.addAll(new ReasonPoints(cite).findings(explanation));
        if (explanation.findings().isEmpty()) {
            branches.add(new Bullet(
                    explanation.about().equals(Verdict.ID)
                            ? "nothing is found about the package itself; the rest follows from where the parties stand"
                            : new StanceSentences(context()).notYet(explanation).orElse("nothing is found about it")));
        }
        if (!explanation.quiet().isEmpty()) {
            UnmetConditionPoints obstacles = new UnmetConditionPoints(explainer, cite);
            branches.add(new Bullet(
                    "why not",
                    explanation.quiet().stream()
                            .map(explainer::notFired)
                            .map(obstacles::of)
                            .toList()));
        }
        text.tree(branches);
    }

    private List<Bullet> standing(Explanation explanation) {
        Judgement<?> judged = explanation.judged();
        if (judged.settled().isEmpty()) {
            return judged.deciders().stream()
                    .map(decider -> new Bullet(RichText.of(decider.cases().size() > 1 ? "depends on " : "")
                            .then(ReasonPoints.decider(decider).words())))
                    .toList();
        }
        RichText grounds = new ReasonPoints(cite).grounds(explanation, "follows from ");
        return grounds.isEmpty() ? List.of() : List.of(new Bullet(grounds));
    }
}
