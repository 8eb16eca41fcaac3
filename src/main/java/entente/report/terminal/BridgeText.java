package entente.report.terminal;

import entente.assess.repair.Bridge;
import entente.model.Rulebook;
import entente.model.Term;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.ConflictWords;
import entente.report.content.Links;
import entente.report.content.WayPoints;
import java.util.List;

/** A bridge for a terminal. */
public final class BridgeText {
    private final Bridge bridge;
    private final Citations cite;
    private final TextLines text = new TextLines();

    private BridgeText(Bridge bridge, Rulebook rulebook) {
        this.bridge = bridge;
        this.cite = new Citations(rulebook, Links.ofTerminal());
    }

    public static String of(Bridge bridge, Rulebook rulebook) {
        BridgeText text = new BridgeText(bridge, rulebook);
        text.opening();
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
            bridge.clash().ifPresent(clash -> {
                String why = new ConflictWords(cite).sentence(clash).plain();
                text.line("Nothing that may be changed leads there." + (why.isEmpty() ? "" : " " + why));
            });
        } else if (!ways.get(0).changes().isEmpty()) {
            text.line((bridge.reached()
                            ? "It gets there if "
                            : "Only if what the parties do not choose changed as well, it would get there: ")
                    + Wording.names(ways.get(0).changes().stream()
                            .map(cite.clauses()::of)
                            .toList()) + ".");
        }
    }

    private void reached() {
        List<Bridge.Way> ways = bridge.ways();
        Bridge.Way first = ways.get(0);
        if (first.changes().isEmpty()) {
            text.line(bridge.option().id() + " has " + WayPoints.wanted(bridge.wish(), cite) + " already");
            return;
        }
        text.line(bridge.option().id() + " to " + WayPoints.wanted(bridge.wish(), cite) + ": "
                + Wording.counted(first.changes().size(), "edit", "edits") + ", cost " + first.cost()
                + (bridge.proved() ? "; nothing cheaper leads there" : "; the search was cut, cheaper ones may exist"));
        text.tree(WayPoints.of(first));
        ways.stream().skip(1).forEach(way -> {
            text.line("or, as cheap:");
            text.tree(WayPoints.of(way));
        });
        if (!bridge.all()) {
            text.line("there may be more as cheap as these");
        }
    }

    private void none() {
        text.line((bridge.otherwise().isEmpty() ? "nothing" : "nothing that the parties can choose") + " brings "
                + bridge.option().id() + " to "
                + WayPoints.wanted(bridge.wish(), cite)
                + (bridge.wish().kept().isEmpty()
                        ? ""
                        : " and keeps "
                                + Wording.listed(bridge.wish().kept().stream()
                                        .map(Term::id)
                                        .sorted()
                                        .toList()))
                + (bridge.proved() ? "" : ", as far as was searched"));
        for (int i = 0; i < bridge.otherwise().size(); i++) {
            text.line(i == 0 ? "with circumstances free as well (--free), this does:" : "or this:");
            text.tree(WayPoints.of(bridge.otherwise().get(i)));
        }
        bridge.clash().ifPresent(clash -> {
            if (!bridge.otherwise().isEmpty()) {
                text.line("with circumstances as they are, or as open as they are, not:");
            }
            text.tree(new ConflictWords(cite).points(clash));
        });
    }
}
