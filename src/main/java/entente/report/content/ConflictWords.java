package entente.report.content;

import entente.assess.repair.Goal;
import entente.assess.repair.Infeasibility;
import entente.model.RuleCard;
import entente.model.Source;
import entente.report.Alike;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why no package is as wanted, in words: who holds what, by which source, that cannot be had together. It is handed what
 * the search found; what each ground means for a party is left to the rulebook's page.
 */
public record ConflictWords(Citations cite) {
    private static final int MOST = 6;

    /** The first reason, in one sentence: somebody's objections before what nobody is known to want. */
    public RichText sentence(Infeasibility clash) {
        return clash.clashes().stream()
                .filter(set -> set.stream().allMatch(goal -> goal.kind() == Goal.Kind.OBJECTION))
                .findFirst()
                .map(this::sentence)
                .or(() -> reasons(plainest(clash)).stream().findFirst())
                .orElseGet(RichText::empty);
    }

    /** The reasons, plain clashes first: objections alone, then objections and what is wanted, then what nobody is known to want. */
    private static List<List<Goal>> plainest(Infeasibility clash) {
        return clash.clashes().stream()
                .sorted(Comparator.comparingInt(ConflictWords::silence))
                .toList();
    }

    /** How far a reason is that something is not known, rather than that somebody objects. */
    private static int silence(List<Goal> set) {
        Set<Goal.Kind> kinds = set.stream().map(Goal::kind).collect(Collectors.toSet());
        if (!Set.of(Goal.Kind.OBJECTION, Goal.Kind.ASSENT).containsAll(kinds)) {
            return 2;
        }
        return kinds.contains(Goal.Kind.OBJECTION) ? kinds.size() - 1 : 2;
    }

    /** The first reason; of all that stand each for itself, every one, first what nobody is known to want. */
    public RichText sentences(Infeasibility clash) {
        List<List<Goal>> alone =
                clash.clashes().stream().filter(set -> set.size() == 1).toList();
        List<Goal> objections = alone.stream()
                .flatMap(List::stream)
                .filter(goal -> goal.kind() == Goal.Kind.OBJECTION)
                .toList();
        List<RichText> all = reasons(alone.stream()
                .filter(set -> set.get(0).kind() != Goal.Kind.OBJECTION)
                .toList());
        if (!objections.isEmpty()) {
            all.add(objected(objections));
        }
        return all.isEmpty() ? sentence(clash) : RichText.paragraph(all);
    }

    /** Every reason, and what would be enough to set aside. */
    public List<Bullet> points(Infeasibility clash) {
        List<Bullet> points = new ArrayList<>();
        List<RichText> reasons = reasons(plainest(clash));
        points.add(new Bullet(
                "Why:", more(reasons.stream().limit(MOST).map(Bullet::new).toList(), reasons.size(), clash.all())));
        if (!clash.concessions().isEmpty()) {
            List<Bullet> enough = clash.concessions().stream()
                    .limit(MOST)
                    .map(set -> new Bullet(RichText.names(wishes(set)).text(".")))
                    .toList();
            points.add(new Bullet(
                    "By reckoning alone, it would be enough to set aside everything in any one of these lines:",
                    more(enough, clash.concessions().size(), clash.all())));
        }
        return points;
    }

    /** Each reason once: first what nobody is known to want, on all such sides together, then what cannot be had together. */
    private List<RichText> reasons(List<List<Goal>> clashes) {
        List<RichText> reasons = new ArrayList<>();
        clashes.stream()
                .filter(ConflictWords::supportAlone)
                .map(set -> set.get(0))
                .collect(Alike.by(goal -> part(goal) + goal.rules().isEmpty()))
                .values()
                .forEach(goals -> reasons.add(RichText.of(unwantedOnSides(goals) + ".")));
        List<List<Goal>> others =
                clashes.stream().filter(set -> !supportAlone(set)).toList();
        others.stream()
                .filter(set -> set.stream().anyMatch(ConflictWords::silent))
                .collect(Alike.by(set -> Set.copyOf(unwanted(set))))
                .values()
                .forEach(sets -> reasons.add(withoutUnwanted(sets.get(0))));
        others.stream()
                .filter(set -> set.stream().noneMatch(ConflictWords::silent))
                .forEach(set -> reasons.add(sentence(set)));
        return reasons;
    }

    private static boolean supportAlone(List<Goal> set) {
        return set.size() == 1 && set.get(0).kind() == Goal.Kind.SUPPORT;
    }

    /** Whether no rule could ever give a part its support on a side. */
    private static boolean silent(Goal goal) {
        return goal.kind() == Goal.Kind.SUPPORT && goal.rules().isEmpty();
    }

    /** What of a set nobody is known to want: its parts, and just where there is none a package without any. */
    private static List<Goal> unwanted(List<Goal> set) {
        List<Goal> silent = set.stream().filter(ConflictWords::silent).toList();
        List<Goal> parts = silent.stream().filter(goal -> !whole(goal)).toList();
        return parts.isEmpty() ? silent : parts;
    }

    private static boolean whole(Goal goal) {
        return goal.part().filter(RuleCard.PACKAGE::equals).isPresent();
    }

    /** {@code Nobody who decides on the side of the parish is known to want water; without it, this is not met: …}. */
    private RichText withoutUnwanted(List<Goal> set) {
        Collection<List<Goal>> byPart =
                unwanted(set).stream().collect(Alike.by(this::part)).values();
        RichText prose = RichText.of(
                String.join("; ", byPart.stream().map(this::unwantedOnSides).toList()));
        List<Goal> rest = distinct(set.stream().filter(goal -> !silent(goal)).toList());
        if (unwanted(set).stream().anyMatch(ConflictWords::whole) || rest.isEmpty()) {
            return prose.text(".");
        }
        return prose.text("; without that"
                        + (rest.size() == 1 ? " this is not met: " : " one package does not meet all of this: "))
                .then(RichText.names(wishes(rest)))
                .text(".");
    }

    /** {@code Nobody who decides is known to want water}, of one part. */
    private String unwantedOnSides(List<Goal> goals) {
        Goal first = goals.get(0);
        boolean silent = first.rules().isEmpty();
        return Wording.capital(cite.nobodyWants(
                        goals.stream().map(Goal::of).toList(),
                        part(first),
                        silent ? first.part().stream().toList() : List.of()))
                + (silent ? "" : " in such a package");
    }

    private static List<Bullet> more(List<Bullet> shown, int of, boolean all) {
        List<Bullet> points = new ArrayList<>(shown);
        int left = of - shown.size();
        if (left > 0) {
            points.add(new Bullet(left + " more" + (all ? "." : " at least; the search was cut.")));
        } else if (!all) {
            points.add(new Bullet("There may be more; the search was cut."));
        }
        return points;
    }

    private RichText sentence(List<Goal> set) {
        if (set.isEmpty()) {
            return RichText.of("What is fixed rules everything out, whatever anybody holds.");
        }
        if (set.size() == 1) {
            return alone(set.get(0));
        }
        List<Goal> heeded =
                set.stream().filter(goal -> goal.kind() != Goal.Kind.ASSENT).toList();
        if (heeded.size() == set.size()) {
            List<Goal> distinct = distinct(set);
            return RichText.paragraph(distinct.stream().map(this::held).toList())
                    .then(cite.tellReadings(distinct.stream().flatMap(goal -> goal.rules().stream())))
                    .text(" One package cannot meet " + (distinct.size() == 2 ? "both" : "all")
                            + ", as they are read here.");
        }
        if (heeded.isEmpty()) {
            return RichText.of("Among the packages that are looked at there is none that "
                    + Wording.listed(set.stream().map(this::name).toList())
                    + " are all for, or lean for, in each part of which they speak.");
        }
        return RichText.of("One package cannot have " + (set.size() == 2 ? "both" : "all") + " of these: ")
                .then(RichText.names(wishes(set)))
                .text(".");
    }

    /** What each holds, once where two rules give the same claim. */
    private List<RichText> wishes(List<Goal> set) {
        return distinct(set).stream().map(this::wish).toList();
    }

    private static List<Goal> distinct(List<Goal> set) {
        Map<String, Goal> distinct = new LinkedHashMap<>();
        for (Goal goal : set) {
            String claim = goal.kind() == Goal.Kind.OBJECTION
                    ? claims(goal).get(0)
                    : goal.kind() + goal.part().orElse("");
            distinct.putIfAbsent(goal.of() + claim, goal);
        }
        return List.copyOf(distinct.values());
    }

    /** The same as a sentence, and who contests it. */
    private RichText held(Goal goal) {
        if (goal.kind() != Goal.Kind.OBJECTION) {
            return RichText.of("Asked as well: ").then(wish(goal)).text(".");
        }
        return RichText.of(Wording.capital(name(goal)))
                .then(claimed(goal.rules().get(0)))
                .text(".")
                .then(cite.tellContested(List.of(claims(goal).get(0))));
    }

    private static List<String> claims(Goal goal) {
        return goal.rules().get(0).position().sources();
    }

    private RichText objected(List<Goal> goals) {
        return RichText.of("What stands in the way, whatever else is changed: ")
                .then(RichText.names(wishes(goals)))
                .text(".");
    }

    private RichText alone(Goal goal) {
        return switch (goal.kind()) {
            case OBJECTION -> objected(List.of(goal));
            case ASSENT ->
                RichText.of(
                        goal.rules().isEmpty()
                                ? "No source that counts on the day asked about tells of anything that " + name(goal)
                                        + " would be for."
                                : "No source tells that " + name(goal)
                                        + " would be for any such package, or lean for one.");
            case SUPPORT -> RichText.of(unwantedOnSides(List.of(goal)) + ".");
            case REQUIREMENT ->
                RichText.of("What is required is not there, as the package has it")
                        .then(required(goal))
                        .text(".");
            case VERDICT -> RichText.of("No such package has that verdict.");
        };
    }

    /** What somebody holds, by its source. */
    private RichText wish(Goal goal) {
        return switch (goal.kind()) {
            case OBJECTION -> objection(goal);
            case ASSENT -> RichText.of("the support of " + name(goal));
            case SUPPORT -> RichText.of("that somebody on the side of " + side(goal) + " wants " + part(goal));
            case REQUIREMENT -> RichText.of("what is required").then(required(goal));
            case VERDICT -> RichText.of("the verdict " + PlainWords.of(goal.of()));
        };
    }

    /** Whose it is and what its source says; where a page has told that already, that it has. */
    private RichText objection(Goal goal) {
        Source source = cite.sourceOf(claims(goal).get(0));
        return RichText.of(
                        cite.page().noteClaim(source)
                                ? name(goal) + ": " + Wording.first(source.claim()) + " "
                                : "what is told above of " + name(goal) + " ")
                .then(cite.source(source));
    }

    private RichText required(Goal goal) {
        return goal.rules().isEmpty()
                ? RichText.of(": no source tells what would fulfil it (" + goal.of() + ")")
                : claimed(goal.rules().get(0));
    }

    /** What a rule's source says, on whose word and when; only the latter where it has been told already. */
    private RichText claimed(RuleCard rule) {
        Source source = cite.first(rule);
        return RichText.of(
                        cite.page().noteClaim(source) ? ": " + Wording.first(source.claim()) + " " : ", as told above ")
                .then(cite.source(source));
    }

    private String name(Goal goal) {
        return Wording.inside(cite.name(goal.of()));
    }

    private String side(Goal goal) {
        return Wording.inside(cite.side(goal.of()));
    }

    private String part(Goal goal) {
        return whole(goal)
                ? "a package in which nothing has to be taken up"
                : goal.part().map(cite::part).orElse("it");
    }
}
