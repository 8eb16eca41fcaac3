package entente.report;

import entente.assessment.Judged;
import entente.explanation.Explainer;
import entente.explanation.Explanation;
import entente.report.Page.Bullet;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Explanations for a terminal, as a tree: what stands, the findings, their terms and sources, and why nothing else fired. */
public final class Tree {
    private final Explainer explainer;
    private final Cite cite;
    private final StringBuilder text = new StringBuilder();

    private Tree(Explainer explainer) {
        this.explainer = explainer;
        this.cite = new Cite(explainer.rulebook(), Links.ofTerminal());
    }

    /** The whole option: the verdict, every party, every recommendation. */
    public static String of(Explainer explainer) {
        Tree tree = new Tree(explainer);
        tree.text.append(ProblemsText.visible(tree.lead().opening())).append("\n");
        Explanation verdict = explainer.verdict();
        String by = explainer.assessment().by().isEmpty()
                ? ""
                : " by " + String.join(", ", explainer.assessment().by());
        tree.explained(
                explainer.option().id() + " as of "
                        + explainer.assessment().standpoint().asOf() + ": "
                        + Wording.of(verdict.judged()) + by,
                verdict);
        explainer.parties().forEach(tree::explained);
        explainer.recommendations().forEach(tree::explained);
        return tree.text.toString();
    }

    /** The verdict in a few sentences, without the tree. */
    public static String brief(Explainer explainer) {
        Tree tree = new Tree(explainer);
        LeadSection lead = tree.lead();
        tree.text.append(ProblemsText.visible(lead.opening())).append('\n');
        lead.inShort().forEach(line -> tree.text.append(ProblemsText.visible(line.plain())).append('\n'));
        return tree.text.toString();
    }

    private LeadSection lead() {
        return new LeadSection(new Dossier(explainer, cite), List.of());
    }

    /** One party or recommendation. */
    public static String of(Explainer explainer, Explanation explanation) {
        Tree tree = new Tree(explainer);
        tree.explained(explanation);
        return tree.text.toString();
    }

    private void explained(Explanation explanation) {
        explained(explanation.name() + ": " + Wording.of(explanation.judged()), explanation);
    }

    private void explained(String head, Explanation explanation) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(ProblemsText.visible(head)).append('\n');
        List<Bullet> branches = new ArrayList<>(standing(explanation));
        branches.addAll(new Reasons(cite).claims(explanation));
        if (explanation.claims().isEmpty()) {
            branches.add(new Bullet(Prose.of(
                    explanation.judged().about().equals(Verdict.ID)
                            ? "nothing is found about the package itself; the rest follows from where the parties stand"
                            : "nothing is found about it")));
        }
        if (!explanation.quiet().isEmpty()) {
            Obstacles obstacles = new Obstacles(explainer, cite);
            branches.add(new Bullet(
                    Prose.of("why not"),
                    explanation.quiet().stream().map(obstacles::of).toList()));
        }
        text.append(Branches.of(branches));
    }

    private List<Bullet> standing(Explanation explanation) {
        Judged<?> judged = explanation.judged();
        if (judged.settled().isEmpty()) {
            return judged.deciders().stream()
                    .map(decider -> new Bullet(Prose.of(decider.cases().size() > 1 ? "depends on " : "")
                            .then(Reasons.decider(decider).words())))
                    .toList();
        }
        Prose grounds = new Reasons(cite).grounds(explanation, "follows from ");
        return grounds.isEmpty() ? List.of() : List.of(new Bullet(grounds));
    }
}
