package entente.report;

import entente.assessment.Clash;
import entente.assessment.Position;
import entente.report.Page.Bullet;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Who is in the way of whom, as points of a list: the sets that clash, then what would have to give way. */
final class ClashPoints {
    private static final int MOST = 12;

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
        List<Bullet> points = new ArrayList<>();
        for (List<Position> set : sets.stream().limit(MOST).toList()) {
            points.add(set.isEmpty() ? new Bullet(Prose.of(ofNone)) : point(set));
        }
        int left = sets.size() - points.size();
        if (left > 0) {
            points.add(new Bullet(Prose.of(left + " more" + (all ? "." : " at least; the search was cut."))));
        } else if (!all) {
            points.add(new Bullet(Prose.of("There may be more; the search was cut.")));
        }
        return points;
    }

    private Bullet point(List<Position> set) {
        if (set.size() == 1) {
            return new Bullet(position(set.get(0)));
        }
        return new Bullet(
                Prose.of(Wording.listed(set.stream()
                        .map(position -> holder(position))
                        .distinct()
                        .toList())),
                set.stream().map(position -> new Bullet(position(position))).toList());
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
        return words.then(rules(position.rules())).text(".");
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
