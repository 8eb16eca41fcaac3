package entente.report.terminal;

import entente.assess.repair.Bridge;
import entente.assess.repair.Infeasibility;
import entente.model.Rulebook;
import entente.model.Term;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.ConflictWords;
import entente.report.content.Links;
import entente.report.content.RepairPoints;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bridge for a terminal. */
public final class BridgeText {
    private final Bridge bridge;
    private final Citations cite;
    private final TextLines text = new TextLines();

    private BridgeText(Bridge bridge, Rulebook rulebook) {
        this.bridge = bridge;
        this.cite = new Citations(rulebook, Links.ofTerminal());
    }

    /**
     * @param freer the same with circumstances free, where that was looked for
     * @param keeping the same with all instruments kept, where the first way drops some
     */
    public static String of(Bridge bridge, Optional<Bridge> freer, Optional<Bridge> keeping, Rulebook rulebook) {
        BridgeText text = new BridgeText(bridge, rulebook);
        text.opening();
        Optional<Bridge.Way> nearer = freer.flatMap(text::nearer);
        nearer.ifPresent(text::shut);
        keeping.ifPresent(other -> text.keeping(other, nearer));
        if (bridge.reached()) {
            text.reached();
        } else {
            text.none();
        }
        return text.text.toString();
    }

    /** The answer in a sentence. */
    private void opening() {
        List<Bridge.Way> ways = bridge.reached() ? bridge.ways() : bridge.otherwise();
        if (ways.isEmpty()) {
            bridge.clash().ifPresent(clash -> text.line("Nothing that may be changed leads there." + why(clash)));
        } else if (!ways.get(0).changes().isEmpty()) {
            text.line((bridge.reached()
                            ? "It gets there if "
                            : "Only if what the parties do not choose changed as well, it would get there: ")
                    + edits(ways.get(0)) + "." + anotherPackage(ways.get(0)));
        }
    }

    private String why(Infeasibility clash) {
        String why = new ConflictWords(cite).sentence(clash).plain();
        return why.isEmpty() ? "" : " " + why;
    }

    private String edits(Bridge.Way way) {
        return Wording.names(way.changes().stream().map(cite.clauses()::of).toList());
    }

    private String anotherPackage(Bridge.Way way) {
        return way.drops().isEmpty() ? "" : " That is another package, without " + parts(way.drops()) + ".";
    }

    private String parts(Collection<String> sections) {
        return Wording.listed(sections.stream().map(cite::part).toList());
    }

    /** A cheaper way that is shut by a circumstance, which is not edited unless it is freed. */
    private Optional<Bridge.Way> nearer(Bridge freer) {
        return freer.ways().stream()
                .filter(way -> way.cost() < bridge.ways().get(0).cost())
                .findFirst();
    }

    private void shut(Bridge.Way nearer) {
        text.line("What the parties do not choose stays as the option has it. Were it free, this would be nearer: "
                + edits(nearer) + " (cost " + nearer.cost() + "; add " + free(nearer) + ")."
                + anotherPackage(nearer));
    }

    /** The argument by which a way is asked for that changes circumstances. */
    private String free(Bridge.Way way) {
        return "--free "
                + Stream.concat(bridge.wish().freed().stream(), way.circumstances().stream())
                        .map(Term::id)
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    /** What gets there with all that the option has, or that nothing does. */
    private void keeping(Bridge keeping, Optional<Bridge.Way> nearer) {
        String kept = parts(keeping.wish().instruments());
        if (keeping.reached()) {
            Bridge.Way way = keeping.ways().get(0);
            text.line("Keeping " + kept + ", it gets there if " + edits(way) + " (cost " + way.cost() + ").");
        } else if (!keeping.proved()) {
            text.line("No package that keeps " + kept + " gets there, as far as was searched.");
        } else if (keeping.otherwise().isEmpty()) {
            String why = keeping.clash().map(this::why).orElse("");
            text.line("No package that keeps " + kept + " gets there"
                    + (keeping.whatever() ? ", whatever else is so" : "") + "." + why);
        } else {
            Bridge.Way way = keeping.otherwise().get(0);
            boolean told =
                    nearer.filter(other -> other.edits().equals(way.edits())).isPresent();
            text.line(
                    "No package that keeps " + kept + " gets there while what the parties do not choose stays as it is"
                            + (told
                                    ? "."
                                    : "; were it free, one would be: " + edits(way) + " (cost " + way.cost() + "; add "
                                            + free(way) + ")."));
        }
    }

    private void reached() {
        List<Bridge.Way> ways = bridge.ways();
        Bridge.Way first = ways.get(0);
        if (first.changes().isEmpty()) {
            text.line(bridge.option().id() + " has " + RepairPoints.wanted(bridge.wish(), cite) + " already");
            return;
        }
        text.line(bridge.option().id() + " to " + RepairPoints.wanted(bridge.wish(), cite) + ": "
                + Wording.counted(first.changes().size(), "edit", "edits") + ", cost " + first.cost()
                + (bridge.proved() ? "; nothing cheaper leads there" : "; the search was cut, cheaper ones may exist"));
        text.tree(RepairPoints.of(first));
        ways.stream().skip(1).forEach(way -> {
            text.line("or, as cheap:");
            text.tree(RepairPoints.of(way));
        });
        if (!bridge.all()) {
            text.line("there may be more as cheap as these");
        }
    }

    private void none() {
        text.line((bridge.otherwise().isEmpty() ? "nothing" : "nothing that the parties can choose") + " brings "
                + bridge.option().id() + " to "
                + RepairPoints.wanted(bridge.wish(), cite)
                + (bridge.wish().kept().isEmpty()
                        ? ""
                        : " and keeps "
                                + Wording.listed(bridge.wish().kept().stream()
                                        .map(Term::id)
                                        .sorted()
                                        .toList()))
                + (bridge.proved() ? "" : ", as far as was searched"));
        for (int i = 0; i < bridge.otherwise().size(); i++) {
            Bridge.Way way = bridge.otherwise().get(i);
            text.line(i == 0 ? "with circumstances free as well (" + free(way) + "), this does:" : "or this:");
            text.tree(RepairPoints.of(way));
        }
        bridge.clash().ifPresent(clash -> {
            if (!bridge.otherwise().isEmpty()) {
                text.line("with circumstances as they are, or as open as they are, not:");
            }
            text.tree(new ConflictWords(cite).points(clash));
        });
    }
}
