package entente.report.content;

import static java.util.Objects.requireNonNull;

import entente.assess.repair.Goal;
import entente.assess.repair.Infeasibility;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Source;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why no package is as wanted, in words: who holds what, by which source, that cannot be had together. It is handed what
 * the search found; what each ground means for a party is left to the rulebook's page.
 */
public final class ConflictWords {
    private static final int MOST = 6;

    private final Citations cite;
    private final Rulebook rulebook;

    public ConflictWords(Citations cite) {
        this.cite = cite;
        this.rulebook = cite.rulebook();
    }

    /** The first reason, in one sentence: somebody's objections before what nobody is known to want. */
    public Prose sentence(Infeasibility clash) {
        if (clash.clashes().isEmpty()) {
            return Prose.empty();
        }
        List<Goal> first = clash.clashes().stream()
                .filter(set -> set.stream().allMatch(goal -> goal.kind() == Goal.Kind.OBJECTION))
                .findFirst()
                .orElse(clash.clashes().get(0));
        return sentence(first);
    }

    /** The first reason; of all that stand each for itself, every one. */
    public Prose sentences(Infeasibility clash) {
        List<Goal> alone = clash.clashes().stream()
                .filter(set -> set.size() == 1)
                .map(set -> set.get(0))
                .toList();
        List<Goal> objections = alone.stream()
                .filter(goal -> goal.kind() == Goal.Kind.OBJECTION)
                .toList();
        Prose all = objections.isEmpty() ? Prose.empty() : objected(objections);
        alone.stream()
                .filter(goal -> goal.kind() != Goal.Kind.OBJECTION)
                .forEach(goal -> all.text(all.isEmpty() ? "" : " ").then(alone(goal)));
        return all.isEmpty() ? sentence(clash) : all;
    }

    /** Every reason, and what would be enough to set aside. */
    public List<Bullet> points(Infeasibility clash) {
        List<Bullet> points = new ArrayList<>();
        List<Bullet> clashing = clash.clashes().stream()
                .limit(MOST)
                .map(set -> new Bullet(sentence(set)))
                .toList();
        points.add(new Bullet(Prose.of("Why:"), more(clashing, clash.clashes().size(), clash.all())));
        if (!clash.concessions().isEmpty()) {
            List<Bullet> enough = clash.concessions().stream()
                    .limit(MOST)
                    .map(set -> new Bullet(setAside(set)))
                    .toList();
            points.add(new Bullet(
                    Prose.of("With what one of these lines names set aside there would be some, by reckoning alone:"),
                    more(enough, clash.concessions().size(), clash.all())));
        }
        return points;
    }

    private static List<Bullet> more(List<Bullet> shown, int of, boolean all) {
        List<Bullet> points = new ArrayList<>(shown);
        int left = of - shown.size();
        if (left > 0) {
            points.add(new Bullet(Prose.of(left + " more" + (all ? "." : " at least; the search was cut."))));
        } else if (!all) {
            points.add(new Bullet(Prose.of("There may be more; the search was cut.")));
        }
        return points;
    }

    private Prose sentence(List<Goal> set) {
        if (set.isEmpty()) {
            return Prose.of("What is fixed rules everything out, whatever anybody holds.");
        }
        if (set.size() == 1) {
            return alone(set.get(0));
        }
        List<Goal> heeded =
                set.stream().filter(goal -> goal.kind() != Goal.Kind.ASSENT).toList();
        if (heeded.size() == set.size()) {
            List<Prose> wishes = wishes(set);
            return Prose.of("No package can heed " + (wishes.size() == 2 ? "both" : "all")
                            + " of these, as they are read here: ")
                    .then(Prose.names(wishes))
                    .text(".")
                    .then(cite.contested(set.stream()
                            .filter(goal -> goal.kind() == Goal.Kind.OBJECTION)
                            .map(goal -> claims(goal).get(0))
                            .toList()));
        }
        List<String> pleased = pleased(set);
        Prose prose = Prose.of((heeded.isEmpty() ? "There is no" : "No") + " package that " + Wording.listed(pleased)
                + (pleased.size() == 1 ? " is for, or leans for," : " are all for, or lean for,"));
        return heeded.isEmpty()
                ? prose.text(" in each part of which they speak.")
                : prose.text(" heeds this as well: ")
                        .then(Prose.names(wishes(heeded)))
                        .text(".");
    }

    /** What would be asked no more. */
    private Prose setAside(List<Goal> set) {
        List<Goal> heeded =
                set.stream().filter(goal -> goal.kind() != Goal.Kind.ASSENT).toList();
        List<String> pleased = pleased(set);
        Prose prose = Prose.of(pleased.isEmpty() ? "" : "not to ask that " + Wording.listed(pleased) + " be for it");
        if (heeded.isEmpty()) {
            return prose.text(".");
        }
        return prose.text((pleased.isEmpty() ? "" : ", and ") + "to set this aside: ")
                .then(Prose.names(wishes(heeded)))
                .text(".");
    }

    private List<String> pleased(List<Goal> set) {
        return set.stream()
                .filter(goal -> goal.kind() == Goal.Kind.ASSENT)
                .map(this::name)
                .toList();
    }

    /** What each holds, once where two rules give the same claim. */
    private List<Prose> wishes(List<Goal> set) {
        Map<String, Goal> distinct = new LinkedHashMap<>();
        for (Goal goal : set) {
            String claim = goal.kind() == Goal.Kind.OBJECTION ? claims(goal).get(0) : goal.kind() + part(goal);
            distinct.putIfAbsent(goal.of() + claim, goal);
        }
        return distinct.values().stream().map(this::wish).toList();
    }

    private static List<String> claims(Goal goal) {
        return goal.rules().get(0).position().sources();
    }

    private Prose objected(List<Goal> goals) {
        return Prose.of("What stands in the way, whatever else is changed: ")
                .then(Prose.names(wishes(goals)))
                .text(".");
    }

    private Prose alone(Goal goal) {
        return switch (goal.kind()) {
            case OBJECTION -> objected(List.of(goal));
            case ASSENT ->
                Prose.of(
                        goal.rules().isEmpty()
                                ? "No source tells of anything that " + name(goal) + " would be for."
                                : Wording.capital(name(goal))
                                        + " is not known to be for any such package, or to lean for one.");
            case SUPPORT ->
                Prose.of("Nobody who decides is known to want " + part(goal) + " on the side of " + side(goal)
                        + (goal.rules().isEmpty() ? "." : " in such a package."));
            case REQUIREMENT ->
                Prose.of("What is required is not there, as the package has it")
                        .then(required(goal))
                        .text(".");
            case VERDICT -> Prose.of("No such package has that verdict.");
        };
    }

    /** What somebody holds, by its source. */
    private Prose wish(Goal goal) {
        return switch (goal.kind()) {
            case OBJECTION ->
                Prose.of(name(goal)).then(claimed(", ", goal.rules().get(0)));
            case ASSENT -> Prose.of("that " + name(goal) + " is for it");
            case SUPPORT -> Prose.of("that somebody on the side of " + side(goal) + " wants " + part(goal));
            case REQUIREMENT -> Prose.of("what is required").then(required(goal));
            case VERDICT -> Prose.of("the verdict " + PlainWords.of(goal.of()));
        };
    }

    private Prose required(Goal goal) {
        return goal.rules().isEmpty()
                ? Prose.of(": no source tells what would fulfil it (" + goal.of() + ")")
                : claimed(": ", goal.rules().get(0));
    }

    /** What a rule's source says, on whose word and when; only the latter where it has been quoted already. */
    private Prose claimed(String before, RuleCard rule) {
        Source source =
                requireNonNull(rulebook.sources().get(rule.position().sources().get(0)));
        return Prose.of(before
                        + (cite.quotes(source) ? "“" + Wording.first(source.claim()) + "” " : "as quoted above "))
                .then(cite.source(source));
    }

    private String name(Goal goal) {
        return Wording.inside(cite.name(goal.of()));
    }

    private String side(Goal goal) {
        return Wording.inside(rulebook.sides().getOrDefault(goal.of(), goal.of()));
    }

    private String part(Goal goal) {
        return goal.part()
                .map(part -> Wording.inside(Wording.part(part, rulebook)))
                .orElse("it");
    }
}
