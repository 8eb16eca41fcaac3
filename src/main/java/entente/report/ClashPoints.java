package entente.report;

import entente.assessment.Clash;
import entente.assessment.Position;
import entente.report.Page.Bullet;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is in the way of whom, as points of a list: the sets that clash, then what would have to give way. */
final class ClashPoints {
    private static final int MOST = 12;
    private static final int MOST_TOLD = 3;

    private final Cite cite;
    private final Rulebook rulebook;

    ClashPoints(Cite cite, Rulebook rulebook) {
        this.cite = cite;
        this.rulebook = rulebook;
    }

    /** Each set whose positions no package fulfils together. */
    List<Bullet> clashes(Clash clash) {
        return sets(clash.clashes(), clash.all(), "What is fixed rules everything out, whatever anybody holds.");
    }

    /** Each set of positions after whose giving way there is a package. */
    List<Bullet> concessions(Clash clash) {
        return sets(clash.concessions(), clash.all(), "Nothing would have to give way.");
    }

    private List<Bullet> sets(List<List<Position>> sets, boolean all, String ofNone) {
        Map<String, List<List<Position>>> byHolders = new LinkedHashMap<>();
        for (List<Position> set : sets.stream().limit(MOST).toList()) {
            byHolders.computeIfAbsent(holders(set), any -> new ArrayList<>()).add(set);
        }
        List<Bullet> points = new ArrayList<>();
        byHolders.forEach((holders, same) ->
                points.add(holders.isEmpty() ? new Bullet(Prose.of(ofNone)) : points(holders, same)));
        int left = sets.size() - Math.min(sets.size(), MOST);
        if (left > 0) {
            points.add(new Bullet(Prose.of(left + " more" + (all ? "." : " at least; the search was cut."))));
        } else if (!all) {
            points.add(new Bullet(Prose.of("There may be more; the search was cut.")));
        }
        return points;
    }

    /** Sets of the same holders stand together, each as one way in which they clash or give way. */
    private Bullet points(String holders, List<List<Position>> sets) {
        if (sets.size() == 1) {
            List<Position> only = sets.get(0);
            return only.size() == 1
                    ? new Bullet(position(only.get(0)))
                    : new Bullet(Prose.of(holders), positions(only));
        }
        List<Bullet> ways = new ArrayList<>();
        for (List<Position> set : sets) {
            ways.add(
                    set.size() == 1
                            ? new Bullet(position(set.get(0)))
                            : new Bullet(Prose.of("way " + (ways.size() + 1)), positions(set)));
        }
        return new Bullet(Prose.of(holders + ", in " + sets.size() + " ways"), ways);
    }

    private String holders(List<Position> set) {
        return Wording.listed(set.stream().map(this::holder).distinct().toList());
    }

    private List<Bullet> positions(List<Position> set) {
        return set.stream().map(position -> new Bullet(position(position))).toList();
    }

    private String holder(Position position) {
        return switch (position.kind()) {
            case SUPPORT -> rulebook.sides().getOrDefault(position.of(), position.of());
            case VERDICT -> "the verdict";
            default -> cite.name(position.of());
        };
    }

    private Prose position(Position position) {
        String holder = holder(position);
        Prose words = switch (position.kind()) {
            case OBJECTION -> Prose.of(holder + ", ground against: ");
            case ASSENT -> Prose.of(holder + ", some ground for it");
            case SUPPORT -> Prose.of(holder + ", some ground for it on that side");
            case CONSENT -> Prose.of(holder + ", consent where a source requires it");
            case VERDICT -> Prose.of("that the verdict is " + position.of());
        };
        if (position.kind() != Position.Kind.OBJECTION) {
            words.text(position.rules().isEmpty() ? "; no source gives any ground" : ": ");
        }
        return words.then(position.rules().size() > MOST_TOLD ? ids(position.rules()) : rules(position.rules()))
                .text(".");
    }

    private Prose ids(List<RuleCard> rules) {
        return Prose.of("any of ")
                .then(Prose.listed(rules.stream().map(cite::ruleId).toList()));
    }

    private Prose rules(List<RuleCard> rules) {
        List<Prose> parts = new ArrayList<>();
        for (RuleCard rule : rules) {
            parts.add(cite.rule(rule)
                    .text(", by ")
                    .then(cite.sources(rule.position().sources())));
        }
        return Prose.names(parts);
    }
}
