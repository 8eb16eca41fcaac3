package entente.report.content;

import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.assess.SufficientReason;
import entente.explain.Explanation;
import entente.model.Source;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Why something stands as it does, as points of a list, for pages and for the terminal alike. */
public final class ReasonPoints {
    private static final int MOST_OTHERS = 3;
    private static final int MOST_OMISSIONS = 2;

    private final Citations cite;
    private final Set<String> told = new HashSet<>();

    public ReasonPoints(Citations cite) {
        this.cite = cite;
    }

    /** A term that decides, with what its values make of the matter. */
    public static Bullet decider(DecidingTerm decider) {
        return new Bullet(RichText.empty().code(decider.axis().term().id()).text(" " + Wording.cases(decider) + "."));
    }

    /**
     * The terms that suffice, and the other sets that do; nothing where no term is needed.
     *
     * @param all whether no other sets do
     */
    public RichText grounds(List<SufficientReason> grounds, boolean all, String lead) {
        RichText prose = RichText.empty();
        if (grounds.isEmpty() || grounds.get(0).terms().isEmpty()) {
            return prose;
        }
        prose.text(lead).then(ground(grounds.get(0))).text(".");
        for (SufficientReason other :
                grounds.stream().skip(1).limit(MOST_OTHERS).toList()) {
            prose.line().text("Or from: ").then(ground(other)).text(".");
        }
        int left = grounds.size() - 1 - MOST_OTHERS;
        if (left > 0) {
            prose.line()
                    .text("And " + (all ? "" : "at least ") + Wording.counted(left, "set of terms", "sets of terms")
                            + " more.");
        }
        return prose;
    }

    /** The same of what is explained; nothing where its one finding says as much. */
    public RichText grounds(Explanation explanation, String lead) {
        List<SufficientReason> grounds = explanation.judged().grounds();
        boolean said = explanation.findings().size() == 1
                && explanation.findings().get(0).grounds().equals(grounds);
        return said ? RichText.empty() : grounds(grounds, explanation.judged().allGrounds(), lead);
    }

    /** What is stated first, then what is left out, which is stated once for all of it. */
    public RichText ground(SufficientReason ground) {
        List<SufficientReason.Stated> out = ground.terms().stream()
                .filter(SufficientReason.Stated::byOmission)
                .toList();
        if (out.size() <= MOST_OMISSIONS) {
            return cite.ground(ground);
        }
        SufficientReason stated = new SufficientReason(
                ground.terms().stream().filter(term -> !term.byOmission()).toList());
        return cite.ground(stated)
                .text(stated.terms().isEmpty() ? "" : ", and from ")
                .then(cite.omissions(out));
    }

    /** Each finding with the terms, the rule and the sources behind it; a source told before is only named again. */
    public List<Bullet> findings(Explanation explanation) {
        return explanation.findings().stream().map(this::finding).toList();
    }

    private Bullet finding(Finding finding) {
        List<Bullet> under = new ArrayList<>();
        RichText because =
                grounds(finding.grounds(), finding.allGrounds(), finding.holds() ? "Because of " : "Stated for it: ");
        if (!because.isEmpty()) {
            under.add(new Bullet(because));
        }
        for (DecidingTerm decider : finding.deciders()) {
            under.add(new Bullet(
                    RichText.of("Open: ").code(decider.axis().term().id()).text(" " + Wording.ifs(decider) + ".")));
        }
        under.add(
                new Bullet(RichText.of("Rule: ").then(cite.rule(finding.rule())).text(".")));
        List<String> again = new ArrayList<>();
        for (Source source : cite.rulebook().sources(finding.rule())) {
            if (told.add(source.id())) {
                under.add(new Bullet(cite.full(source)));
            } else {
                again.add(source.id());
            }
        }
        if (!again.isEmpty()) {
            under.add(new Bullet(
                    RichText.of("As above: ").then(cite.sources(again)).text(".")));
        }
        String effect = finding.rule().position().effect().word() + (finding.holds() ? "" : ", possible");
        return new Bullet(RichText.headed(effect).then(RichText.sentences(finding.text())), under);
    }
}
