package entente.report.markdown;

import entente.assess.PartAssessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.repair.Bridge;
import entente.model.Effect;
import entente.model.Section;
import entente.model.Stratum;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.ConflictWords;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * What would help while the option keeps its instruments: the nearest package that is agreeable, the nearest to which
 * nobody who decides is known to object, and what each costs; if there is none, who clashes with whom.
 */
record WhatHelpsSection(ReportContext context, AssessmentWithAlternatives outlook) {
    private static final int MOST_NAMED = 3;
    private static final int MOST_WAYS = 4;

    /**
     * The nearest that is agreeable; where none is, or where somebody objects, what is nearest of what helps; nothing where
     * it is agreeable itself. Why none is, and what long edits are, is told by the whole.
     */
    RichText inShort() {
        List<Verdict> verdicts = context.assessment().verdict().reachable();
        return verdicts.equals(List.of(Verdict.AGREEABLE)) ? RichText.empty() : nearest(verdicts);
    }

    private RichText nearest(List<Verdict> verdicts) {
        RichText prose = RichText.headed("What would help");
        String kept = kept();
        Bridge agreeable = outlook.keeping();
        Bridge other = outlook.unopposed();
        boolean unopposed = verdicts.get(0).compareTo(Verdict.UNTESTED) >= 0;
        if (agreeable.reached()) {
            return prose.text((!instruments().isEmpty() ? "keeping " + kept + ", " : "")
                    + "it would be agreeable, by what is reported"
                    + (requires() ? " and once what is required is there" : "") + ", if " + edits(agreeable) + ".");
        }
        boolean whatever = agreeable.proved() && agreeable.otherwise().isEmpty();
        prose.text((unopposed || verdicts.get(0) == Verdict.BLOCKED ? "" : "as reported, ") + "no package that keeps "
                + kept + " is "
                + (unopposed ? "known to be " : "") + "agreeable"
                + (whatever
                        ? ""
                        : agreeable.proved() ? " while circumstances are as stated" : ", as far as was searched")
                + (unopposed ? ": nobody who decides is known to object, but " + unwanted() : ""));
        if (!unopposed && other.reached()) {
            return prose.text("; nobody who decides is known to object if " + edits(other) + ".");
        }
        if (agreeable.proved() && !agreeable.otherwise().isEmpty()) {
            return prose.text("; one would be if, other than stated, "
                    + edits(agreeable.otherwise().get(0)) + ".");
        }
        return prose.text(
                outlook.bridge().reached()
                                && !context.givenUp(outlook.bridge().ways().get(0))
                                        .isEmpty()
                        ? "; another package would be"
                                + (unopposed ? ", by what is reported" : "")
                                + once()
                                + ", if "
                                + edits(outlook.bridge())
                                + "."
                        : ".");
    }

    /** On which sides nobody is known to want what fares worst. */
    private String unwanted() {
        List<PartAssessment> parts = context.unwanted();
        if (parts.isEmpty()) {
            return "on some side nobody is known to want it";
        }
        String wanted = parts.size() < context.assessment().parts().size()
                ? Wording.either(parts.stream()
                        .map(part -> context.cite().part(part.part()))
                        .toList())
                : parts.size() == 1 ? "it" : "them";
        return context.cite()
                .nobodyWants(
                        parts.get(0).basis().lacking(),
                        wanted,
                        parts.stream().map(PartAssessment::part).toList());
    }

    private String once() {
        return requires() ? ", once what is required is there" : "";
    }

    /** Whether the rulebook knows of anything that is required. */
    private boolean requires() {
        return context.rulebook().rules(Stratum.POSITIONS).stream()
                .anyMatch(rule -> rule.position().effect() == Effect.REQUIRES);
    }

    private String edits(Bridge bridge) {
        return edits(bridge.ways().get(0));
    }

    private String edits(Bridge.Way way) {
        List<Bridge.Change> changes = way.changes();
        List<String> clauses = context.cite().clauses().changes(changes);
        return clauses.size() > MOST_NAMED
                ? Wording.counted(changes.size(), "term is", "terms are") + " changed or settled, told below"
                : Wording.listed(clauses);
    }

    void write(Page page) {
        List<Verdict> verdicts = context.assessment().verdict().reachable();
        String kept = kept();
        List<Bullet> points = new ArrayList<>();
        Bridge agreeable = outlook.keeping();
        boolean unopposed = verdicts.get(0).compareTo(Verdict.UNTESTED) >= 0;
        Bridge other = outlook.unopposed();
        boolean neither =
                !unopposed && !agreeable.reached() && !other.reached() && agreeable.proved() && other.proved();
        if (agreeable.reached()) {
            points.add(way(
                    "Nearest that is agreeable" + once() + (!instruments().isEmpty() ? ", keeping " + kept : "") + ": ",
                    agreeable));
        } else {
            points.add(none(
                    "that keeps " + kept + " is " + (unopposed ? "known to be " : "") + "agreeable"
                            + (neither ? nor(verdicts.get(0)) : ""),
                    neither ? other : agreeable));
        }
        if (!unopposed && !neither && !sameWays(agreeable, other)) {
            points.add(
                    other.reached()
                            ? way(
                                    "Nearest to which nobody who decides is known to object, keeping " + kept + ": ",
                                    other)
                            : none("that keeps " + kept + " is free of objections by those who decide", other));
        }
        if (!agreeable.reached()) {
            points.add(
                    outlook.bridge().reached()
                            ? way("Agreeable" + once() + ", but another package: ", outlook.bridge())
                            : none("that drops some of it is agreeable either", outlook.bridge()));
        }
        page.bullets(points);
    }

    /** What else no package is: without what blocks it, or without objections. */
    private static String nor(Verdict worst) {
        return worst == Verdict.BLOCKED
                ? ", nor one that has all that is required and to which nobody who decides is known to object"
                : ", nor free of objections by those who decide";
    }

    private static boolean sameWays(Bridge one, Bridge other) {
        return one.reached()
                && other.reached()
                && one.ways().get(0).edits().equals(other.ways().get(0).edits());
    }

    /** The titles of the instruments that it has. */
    private List<String> instruments() {
        return context.instruments().stream()
                .map(Section::title)
                .map(Wording::inside)
                .toList();
    }

    private String kept() {
        List<String> titles = instruments();
        if (titles.size() > MOST_NAMED) {
            return "all of this";
        }
        return titles.isEmpty() ? "what it has" : Wording.listed(titles);
    }

    private Bullet way(String lead, Bridge bridge) {
        return way(RichText.of(lead), bridge, bridge.ways());
    }

    /** The first way, what it costs, and some of the others that cost as much. */
    private Bullet way(RichText prose, Bridge bridge, List<Bridge.Way> ways) {
        Bridge.Way way = ways.get(0);
        prose.text(Wording.names(context.cite().clauses().changes(way.changes())) + ".");
        int edits =
                (int) way.changes().stream().filter(change -> !change.filling()).count();
        int filled = way.changes().size() - edits;
        List<String> cost = new ArrayList<>();
        Wording.count(cost, edits, "term changed", "terms changed");
        Wording.count(cost, filled, "open term settled", "open terms settled");
        prose.text(" That costs: " + Wording.names(cost) + ".");
        if (!bridge.proved()) {
            prose.text(" The search was cut; something that costs less may do as well.");
        } else if (ways.size() > 1) {
            prose.text(" " + Wording.counted(ways.size() - 1, "other way costs", "other ways cost") + " as much"
                    + (bridge.all() ? "" : ", or more of them") + (ways.size() > MOST_WAYS ? ", of which some:" : ":"));
        }
        return new Bullet(
                prose,
                ways.stream()
                        .limit(bridge.proved() ? MOST_WAYS : 0)
                        .skip(1)
                        .map(other -> new Bullet(
                                Wording.names(context.cite().clauses().changes(other.changes())) + "."))
                        .toList());
    }

    private Bullet none(String what, Bridge bridge) {
        if (!bridge.proved()) {
            return new Bullet("No package " + what + ", as far as was searched.");
        }
        RichText prose = RichText.of("No package " + what
                + (bridge.otherwise().isEmpty() && bridge.whatever()
                        ? ", whatever else is so."
                        : " while circumstances are as they are stated."));
        bridge.clash().ifPresent(clash -> prose.text(" ").then(new ConflictWords(context.cite()).sentence(clash)));
        return bridge.otherwise().isEmpty()
                ? new Bullet(prose)
                : way(prose.text(" Were these so, one would be: "), bridge, bridge.otherwise());
    }
}
