package entente.report.markdown;

import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.SufficientReason;
import entente.explain.Explanation;
import entente.model.Effect;
import entente.model.Type;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.PlainWords;
import entente.report.content.ReasonPoints;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why the package, each party that is not silent and each recommendation that is engaged stands as it does. */
record WhySection(ReportContext context) {
    /** So many rules are named of each who does not decide; the rest is told by the explanation. */
    private static final int MOST_OF_OTHERS = 3;

    void write(Page page) {
        Explanation verdict = context.explainer().verdict();
        page.heading(3, "The package");
        RichText follows = first(verdict.judged().grounds(), verdict.judged().allGrounds());
        if (!follows.isEmpty()) {
            page.paragraph(RichText.of("Whatever the rest is, the verdict follows from this: ")
                    .then(follows)
                    .text("."));
        }
        page.bullets(points(verdict));
        page.paragraph(silent() ? "What a party is silent on is left out." : "");
        List<Bullet> others = new ArrayList<>();
        for (Explanation party : context.explainer().parties()) {
            if (context.rulebook().party(party.about()).orElseThrow().decides()) {
                section(page, party);
            } else if (!party.findings().isEmpty()) {
                others.add(new Bullet(other(party)));
            }
        }
        if (!others.isEmpty()) {
            page.heading(3, "Others, who do not decide");
            page.bullets(others);
        }
        List<Bullet> criteria = new ArrayList<>();
        context.explainer().recommendations().forEach(criterion -> criteria.addAll(points(criterion)));
        if (!criteria.isEmpty()) {
            page.heading(3, "The recommendations");
            page.bullets(criteria);
        }
    }

    private RichText other(Explanation party) {
        List<RichText> rules = party.findings().stream()
                .limit(MOST_OF_OTHERS)
                .map(finding -> context.cite().rule(finding.rule()))
                .toList();
        int more = party.findings().size() - rules.size();
        return RichText.of(label(party) + ", " + PlainWords.of(party.judged()) + ": ")
                .then(RichText.names(rules))
                .text(more == 0 ? "." : "; and " + more + " more.");
    }

    private String label(Explanation explanation) {
        return Wording.label(context.cite().name(explanation.about()));
    }

    private void section(Page page, Explanation explanation) {
        List<Bullet> points = points(explanation);
        if (!points.isEmpty()) {
            page.heading(3, label(explanation) + ": " + PlainWords.of(explanation.judged()));
            page.bullets(points);
        }
    }

    /** Whether one who decides and is heard is silent on a part. */
    private boolean silent() {
        return context.explainer().parties().stream()
                .filter(party -> !party.findings().isEmpty())
                .map(Explanation::about)
                .filter(id -> context.rulebook().party(id).orElseThrow().decides())
                .anyMatch(id -> !context.assessment().silentOn(id).isEmpty());
    }

    /** What each case of what is open makes of it, sums apart, of which another section tells; then what is found. */
    private List<Bullet> points(Explanation explanation) {
        List<Bullet> points = new ArrayList<>();
        Judgement<?> judged = explanation.judged();
        boolean recommended = context.rulebook().recommendation(judged.about()).isPresent();
        judged.deciders().stream()
                .filter(decider ->
                        decider.cases().size() > 1 && !(decider.axis().term().type() instanceof Type.Amount))
                .forEach(decider -> points.add(new Bullet(cases(decider, recommended) + ".")));
        Set<String> required = new HashSet<>();
        explanation.findings().stream()
                .filter(finding -> telling(finding)
                        && (finding.rule().position().effect() != Effect.REQUIRES
                                || required.add(finding.rule().position().of().orElseThrow())))
                .forEach(finding -> points.add(new Bullet(finding(finding))));
        return points;
    }

    /** {@code Against if the pipe comes soon; leans for if it comes late}; of one of several {@code If it is there: against; …}. */
    private String cases(DecidingTerm decider, boolean recommended) {
        if (decider.axis().element().isPresent() && decider.cases().size() == 2) {
            int in = decider.cases().get(0).cells().contains(1) ? 0 : 1;
            DecidingTerm.Case there = decider.cases().get(in);
            return Wording.capital("if " + context.cite().clauses().of(decider, there)) + ": "
                    + PlainWords.range(there.becomes(), recommended) + "; if not: "
                    + PlainWords.range(decider.cases().get(1 - in).becomes(), recommended);
        }
        return Wording.capital(decider.cases().stream()
                .map(one -> PlainWords.range(one.becomes(), recommended) + " if "
                        + context.cite().clauses().of(decider, one))
                .collect(Collectors.joining("; ")));
    }

    /** Whether it takes a side, or says for certain what is required or there. */
    private static boolean telling(Finding finding) {
        return switch (finding.rule().position().effect()) {
            case TOUCHES -> false;
            case FULFILS, BREAKS -> finding.holds();
            default -> true;
        };
    }

    /** What is found, on whose word, by which rule and because of which terms. */
    private RichText finding(Finding finding) {
        RichText prose = RichText.headed(PlainWords.of(finding.rule().position().effect()))
                .then(context.grounded().again(finding));
        RichText because = first(finding.grounds(), finding.allGrounds());
        return because.isEmpty()
                ? prose.text(".")
                : prose.text("; stated: ").then(because).text(".");
    }

    /** The set of terms to show, and how many others do as well; nothing where no term is needed. */
    private RichText first(List<SufficientReason> grounds, boolean all) {
        if (grounds.isEmpty() || grounds.get(0).terms().isEmpty()) {
            return RichText.empty();
        }
        int others = grounds.size() - 1;
        return new ReasonPoints(context.cite())
                .ground(grounds.get(0))
                .text(
                        others == 0
                                ? ""
                                : "; " + (all ? "" : "at least ")
                                        + Wording.counted(others, "other set of terms does", "other sets of terms do")
                                        + " as well");
    }
}
