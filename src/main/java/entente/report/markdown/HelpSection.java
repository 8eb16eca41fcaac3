package entente.report.markdown;

import static java.util.Objects.requireNonNull;

import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.repair.Bridge;
import entente.assess.repair.Goal;
import entente.assess.repair.Infeasibility;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Source;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.markdown.Page.Bullet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What would help while the option keeps its instruments: the nearest package that is agreeable, the nearest to which
 * nobody who decides is known to object, and what each costs; if there is none, who clashes with whom.
 */
public final class HelpSection {
    private static final int MOST_NAMED = 3;

    private final ReportContext dossier;
    private final AssessmentWithAlternatives outlook;
    private final Citations cite;

    HelpSection(ReportContext dossier, AssessmentWithAlternatives outlook) {
        this.dossier = dossier;
        this.outlook = outlook;
        this.cite = dossier.cite();
    }

    void write(Page page) {
        page.heading(2, "What would help");
        List<Verdict> verdicts = dossier.assessment().verdict().reachable();
        if (verdicts.equals(List.of(Verdict.AGREEABLE))) {
            page.paragraph("It is agreeable as it stands, subject to what is said above.");
            return;
        }
        String kept = kept();
        List<Bullet> points = new ArrayList<>();
        Bridge agreeable = outlook.keeping();
        boolean unopposed = verdicts.get(0).compareTo(Verdict.UNTESTED) >= 0;
        Bridge other = outlook.unopposed();
        boolean neither =
                !unopposed && !agreeable.reached() && !other.reached() && agreeable.proved() && other.proved();
        if (agreeable.reached()) {
            points.add(
                    new Bullet(way("Nearest that is agreeable, keeping " + kept + ": ", agreeable, agreeable.ways())));
        } else {
            points.add(new Bullet(none(
                    "that keeps " + kept + " is agreeable"
                            + (neither ? ", nor free of objections by those who decide" : ""),
                    neither ? other : agreeable)));
        }
        if (!unopposed && !neither && !sameWays(agreeable, other)) {
            points.add(new Bullet(
                    other.reached()
                            ? way(
                                    "Nearest to which nobody who decides is known to object, keeping " + kept + ": ",
                                    other,
                                    other.ways())
                            : none("that keeps " + kept + " is free of objections by those who decide", other)));
        }
        if (!agreeable.reached() && outlook.bridge().reached()) {
            List<String> given = dossier.givenUp(outlook.bridge().ways().get(0));
            if (!given.isEmpty()) {
                points.add(new Bullet(way(
                        "Agreeable, but another package: ",
                        outlook.bridge(),
                        outlook.bridge().ways())));
            }
        }
        page.bullets(points);
    }

    private static boolean sameWays(Bridge one, Bridge other) {
        return one.reached()
                && other.reached()
                && one.ways().get(0).edits().equals(other.ways().get(0).edits());
    }

    /** The titles of the instruments that it has. */
    private String kept() {
        List<String> titles = dossier.rulebook().vocabulary().sections().stream()
                .filter(section -> section.leading().isPresent()
                        && dossier.option().listed().containsKey(section.id()))
                .map(Section::title)
                .map(Wording::inside)
                .toList();
        if (titles.size() > MOST_NAMED) {
            return "all " + titles.size() + " instruments that it has";
        }
        return titles.isEmpty() ? "what it has" : Wording.listed(titles);
    }

    private Prose way(String lead, Bridge bridge, List<Bridge.Way> ways) {
        Bridge.Way way = ways.get(0);
        Prose prose = Prose.of(lead
                + Wording.names(way.changes().stream().map(cite.clauses()::of).toList()) + ".");
        int edits =
                (int) way.changes().stream().filter(change -> !change.filling()).count();
        int filled = way.changes().size() - edits;
        List<String> cost = new ArrayList<>();
        if (edits > 0) {
            cost.add(Wording.counted(edits, "term changed", "terms changed"));
        }
        if (filled > 0) {
            cost.add(Wording.counted(filled, "open term settled", "open terms settled"));
        }
        prose.text(" That costs: " + Wording.names(cost) + ".");
        if (!bridge.proved()) {
            prose.text(" The search was cut; something that costs less may do as well.");
        } else if (ways.size() > 1) {
            prose.text(" " + Wording.counted(ways.size() - 1, "other way costs", "other ways cost") + " as much"
                    + (bridge.all() ? "." : ", or more of them."));
        }
        return prose;
    }

    private Prose none(String what, Bridge bridge) {
        if (!bridge.proved()) {
            return Prose.of("No package " + what + ", as far as was searched.");
        }
        Prose prose = Prose.of("No package " + what
                + (bridge.otherwise().isEmpty() && bridge.whatever()
                        ? ", whatever else is so."
                        : bridge.otherwise().isEmpty() ? "." : " while circumstances are as they are stated."));
        bridge.clash().ifPresent(clash -> prose.text(" ").then(new Clashing(cite).sentence(clash)));
        if (!bridge.otherwise().isEmpty()) {
            prose.text(" ").then(way("Were these so, one would be: ", bridge, bridge.otherwise()));
        }
        return prose;
    }

    /** Why there is nothing, in one sentence: the first of the smallest sets that cannot be had together. */
    public static final class Clashing {
        private final Citations cite;
        private final Rulebook rulebook;

        public Clashing(Citations cite) {
            this.cite = cite;
            this.rulebook = cite.rulebook();
        }

        public Prose sentence(Infeasibility clash) {
            if (clash.clashes().isEmpty()) {
                return Prose.empty();
            }
            if (clash.clashes().get(0).isEmpty()) {
                return Prose.of("What is fixed rules everything out, whatever anybody holds.");
            }
            List<Goal> first = clash.clashes().stream()
                    .filter(set -> set.stream().allMatch(stake -> stake.kind() == Goal.Kind.OBJECTION))
                    .findFirst()
                    .orElse(clash.clashes().get(0));
            if (first.size() == 1) {
                return alone(first.get(0));
            }
            Map<String, Prose> wants = new LinkedHashMap<>();
            for (Goal stake : first) {
                wants.putIfAbsent(stake.of() + claim(stake), wish(stake));
            }
            return Prose.of("No package can heed " + (wants.size() == 2 ? "both of these: " : "all of these: "))
                    .then(Prose.names(List.copyOf(wants.values())))
                    .text(".");
        }

        private static String claim(Goal stake) {
            return stake.kind() == Goal.Kind.SUPPORT || stake.rules().isEmpty()
                    ? stake.kind().word()
                    : stake.rules().get(0).position().sources().get(0);
        }

        private Prose alone(Goal stake) {
            return switch (stake.kind()) {
                case SUPPORT ->
                    Prose.of("Nobody who decides is known to want " + part(stake) + " on the side of " + side(stake)
                            + (stake.rules().isEmpty() ? "." : " in such a package."));
                case REQUIREMENT ->
                    Prose.of("What is required cannot be had: ")
                            .then(told(stake))
                            .text(".");
                case VERDICT -> Prose.of("No package with it has that verdict.");
                default ->
                    Prose.of("What stands in the way, whatever else is changed: ")
                            .then(wish(stake))
                            .text(".");
            };
        }

        /** What somebody holds, by its source. */
        private Prose wish(Goal stake) {
            return switch (stake.kind()) {
                case SUPPORT -> Prose.of("that somebody on the side of " + side(stake) + " wants " + part(stake));
                case VERDICT -> Prose.of("the verdict " + Plain.of(stake.of()));
                case REQUIREMENT -> Prose.of("what is required: ").then(told(stake));
                default ->
                    Prose.of(Wording.inside(cite.name(stake.of())) + ", ").then(told(stake));
            };
        }

        private Prose told(Goal stake) {
            if (stake.rules().isEmpty()) {
                return Prose.of("no source tells what it would be for");
            }
            RuleCard rule = stake.rules().get(0);
            Source source = requireNonNull(
                    rulebook.sources().get(rule.position().sources().get(0)));
            String claim =
                    source.claim().strip().split("(?<=[.!?]) (?=\\p{Lu})", 2)[0].replaceFirst("\\.$", "");
            return Prose.of("“" + claim + "” ").then(cite.source(source));
        }

        private String side(Goal stake) {
            return Wording.inside(rulebook.sides().getOrDefault(stake.of(), stake.of()));
        }

        private String part(Goal stake) {
            return stake.part()
                    .map(part -> Wording.inside(Wording.part(part, rulebook)))
                    .orElse("it");
        }
    }
}
