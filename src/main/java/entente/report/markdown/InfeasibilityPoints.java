package entente.report.markdown;

import entente.assess.repair.Goal;
import entente.assess.repair.Infeasibility;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.report.Wording;
import entente.report.markdown.Page.Bullet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is in the way of whom, as points of a list: each stake once, with what it rests on; then, by name, the sets that clash and those that would have to give way.
 */
public final class InfeasibilityPoints {
    private static final int MOST = 12;

    private final Citations cite;
    private final Rulebook rulebook;
    private final Infeasibility clash;
    private final List<Goal> stakes;

    public InfeasibilityPoints(Citations cite, Rulebook rulebook, Infeasibility clash) {
        this.cite = cite;
        this.rulebook = rulebook;
        this.clash = clash;
        Set<Goal> all = new LinkedHashSet<>();
        Stream.of(clash.clashes(), clash.concessions())
                .flatMap(sets -> sets.stream().limit(MOST))
                .forEach(all::addAll);
        this.stakes = List.copyOf(all);
    }

    /** All of it, each part under its name. */
    public List<Bullet> inShort() {
        List<Bullet> points = new ArrayList<>();
        if (!stakes.isEmpty()) {
            points.add(new Bullet(Prose.of("the grounds"), stakes()));
        }
        points.add(new Bullet(Prose.of("no package heeds together"), clashes()));
        if (!clash.concessions().isEmpty()) {
            points.add(new Bullet(Prose.of("enough to set aside one of these"), concessions()));
        }
        return points;
    }

    /** Each stake that is in one of the sets, under its number. */
    List<Bullet> stakes() {
        List<Bullet> points = new ArrayList<>();
        for (Goal stake : stakes) {
            points.add(point(stake));
        }
        return points;
    }

    /** Each set whose stakes no package fulfils together. */
    List<Bullet> clashes() {
        return sets(clash.clashes(), " with ", "What is fixed rules everything out, whatever anybody holds.");
    }

    /** Each set of stakes after whose giving way there is a package. */
    List<Bullet> concessions() {
        return sets(clash.concessions(), " and ", "Nothing would have to give way.");
    }

    /** Sets of the same holders stand together. */
    private List<Bullet> sets(List<List<Goal>> sets, String and, String ofNone) {
        Map<String, List<String>> byHolders = new LinkedHashMap<>();
        for (List<Goal> set : sets.stream().limit(MOST).toList()) {
            byHolders
                    .computeIfAbsent(
                            Wording.listed(
                                    set.stream().map(this::holder).distinct().toList()),
                            any -> new ArrayList<>())
                    .add(
                            set.size() == 1
                                    ? named(set.get(0)) + " alone"
                                    : String.join(
                                            and, set.stream().map(this::named).toList()));
        }
        List<Bullet> points = new ArrayList<>();
        byHolders.forEach((holders, same) -> points.add(new Bullet(Prose.of(
                holders.isEmpty() ? ofNone : Wording.capital(holders) + ": " + String.join("; or ", same) + "."))));
        int left = sets.size() - Math.min(sets.size(), MOST);
        if (left > 0) {
            points.add(new Bullet(Prose.of(left + " more" + (clash.all() ? "." : " at least; the search was cut."))));
        } else if (!clash.all()) {
            points.add(new Bullet(Prose.of("There may be more; the search was cut.")));
        }
        return points;
    }

    /** What a list calls it: an objection by its rule. */
    private String named(Goal stake) {
        return stake.kind() == Goal.Kind.OBJECTION ? stake.rules().get(0).id() : holder(stake);
    }

    private String holder(Goal stake) {
        return switch (stake.kind()) {
            case SUPPORT ->
                "somebody on the side of " + Wording.inside(rulebook.sides().getOrDefault(stake.of(), stake.of()))
                        + stake.part()
                                .map(part -> ", " + Wording.on(part, rulebook))
                                .orElse("");
            case REQUIREMENT -> "what a source requires, " + stake.of();
            case VERDICT -> "the verdict";
            default -> Wording.inside(cite.name(stake.of()));
        };
    }

    private Bullet point(Goal stake) {
        String holder = stake.kind() == Goal.Kind.OBJECTION
                ? named(stake) + ": " + holder(stake)
                : Wording.capital(holder(stake));
        Prose words = Prose.of(
                switch (stake.kind()) {
                    case OBJECTION -> holder + " has a ground against a package where this holds: ";
                    case ASSENT -> holder + " has a ground for a package only where this holds";
                    case SUPPORT -> holder + " has a ground for a package only where one of these holds";
                    case REQUIREMENT -> holder + ", is there only where this holds";
                    case VERDICT -> holder + " is " + stake.of();
                });
        if (stake.kind() == Goal.Kind.OBJECTION) {
            return new Bullet(words.then(rule(stake.rules().get(0))));
        }
        if (stake.rules().isEmpty()) {
            return new Bullet(words.text(stake.kind() == Goal.Kind.VERDICT ? "." : "; no source tells of any such."));
        }
        return stake.rules().size() == 1
                ? new Bullet(words.text(": ").then(rule(stake.rules().get(0))))
                : new Bullet(
                        words.text(":"),
                        stake.rules().stream()
                                .map(rule -> new Bullet(rule(rule)))
                                .toList());
    }

    private Prose rule(RuleCard rule) {
        return cite.rule(rule)
                .text(", by ")
                .then(cite.sources(rule.position().sources()))
                .text(".");
    }
}
