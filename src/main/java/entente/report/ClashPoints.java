package entente.report;

import entente.assessment.Clash;
import entente.assessment.Position;
import entente.report.Page.Bullet;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is in the way of whom, as points of a list: each position once, with a number and what it rests on; then, by these
 * numbers, the sets that clash and those that would have to give way.
 */
final class ClashPoints {
    private static final int MOST = 12;

    private final Cite cite;
    private final Rulebook rulebook;
    private final Clash clash;
    private final List<Position> positions;

    ClashPoints(Cite cite, Rulebook rulebook, Clash clash) {
        this.cite = cite;
        this.rulebook = rulebook;
        this.clash = clash;
        Set<Position> all = new LinkedHashSet<>();
        Stream.of(clash.clashes(), clash.concessions())
                .flatMap(sets -> sets.stream().limit(MOST))
                .forEach(all::addAll);
        this.positions = List.copyOf(all);
    }

    /** All of it, each part under its name. */
    List<Bullet> inShort() {
        List<Bullet> points = new ArrayList<>();
        if (!positions.isEmpty()) {
            points.add(new Bullet(Prose.of("the grounds"), positions()));
        }
        points.add(new Bullet(Prose.of("no package heeds together"), clashes()));
        if (!clash.concessions().isEmpty()) {
            points.add(new Bullet(Prose.of("enough not to be heeded"), concessions()));
        }
        return points;
    }

    /** Each position that is in one of the sets, under its number. */
    List<Bullet> positions() {
        List<Bullet> points = new ArrayList<>();
        for (Position position : positions) {
            points.add(position(position));
        }
        return points;
    }

    /** Each set whose positions no package fulfils together. */
    List<Bullet> clashes() {
        return sets(clash.clashes(), " with ", "What is fixed rules everything out, whatever anybody holds.");
    }

    /** Each set of positions after whose giving way there is a package. */
    List<Bullet> concessions() {
        return sets(clash.concessions(), " and ", "Nothing would have to give way.");
    }

    /** Sets of the same holders stand together. */
    private List<Bullet> sets(List<List<Position>> sets, String and, String ofNone) {
        Map<String, List<String>> byHolders = new LinkedHashMap<>();
        for (List<Position> set : sets.stream().limit(MOST).toList()) {
            byHolders
                    .computeIfAbsent(
                            Wording.listed(
                                    set.stream().map(this::holder).distinct().toList()),
                            any -> new ArrayList<>())
                    .add(
                            set.size() == 1
                                    ? number(set.get(0)) + " alone"
                                    : String.join(
                                            and, set.stream().map(this::number).toList()));
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

    private String number(Position position) {
        return "(" + (positions.indexOf(position) + 1) + ")";
    }

    private String holder(Position position) {
        return switch (position.kind()) {
            case SUPPORT ->
                "somebody on the side of "
                        + Wording.inside(rulebook.sides().getOrDefault(position.of(), position.of()));
            case VERDICT -> "the verdict";
            default -> Wording.inside(cite.name(position.of()));
        };
    }

    private Bullet position(Position position) {
        String holder = number(position) + " " + Wording.capital(holder(position));
        Prose words = Prose.of(
                switch (position.kind()) {
                    case OBJECTION -> holder + " has a ground against a package where this holds: ";
                    case ASSENT -> holder + " has a ground for a package only where this holds";
                    case SUPPORT -> holder + " has a ground for a package only where one of these holds";
                    case CONSENT -> holder + ": a source requires consent, which is there only where this holds";
                    case VERDICT -> holder + " is " + position.of();
                });
        if (position.kind() == Position.Kind.OBJECTION) {
            return new Bullet(words.then(rule(position.rules().get(0))));
        }
        if (position.rules().isEmpty()) {
            return new Bullet(
                    words.text(position.kind() == Position.Kind.VERDICT ? "." : "; no source tells of any such."));
        }
        return position.rules().size() == 1
                ? new Bullet(words.text(": ").then(rule(position.rules().get(0))))
                : new Bullet(
                        words.text(":"),
                        position.rules().stream()
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
