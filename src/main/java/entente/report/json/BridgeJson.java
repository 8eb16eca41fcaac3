package entente.report.json;

import entente.assess.repair.Bridge;
import entente.model.Rulebook;
import entente.model.Term;
import entente.option.Statement;
import entente.report.json.JsonContract.Clash;
import entente.report.json.JsonContract.EditMade;
import entente.report.json.JsonContract.Way;
import entente.report.json.JsonContract.Ways;
import entente.report.json.JsonContract.Wish;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code bridge --format json}. */
public final class BridgeJson {
    private BridgeJson() {}

    public static String of(Bridge bridge, Rulebook rulebook) {
        return JsonTree.text(ways(bridge, bridge.clash().map(clash -> ClashJson.of(clash, rulebook))));
    }

    /** What leads there, without who is in the way where nothing does. */
    static Ways ways(Bridge bridge) {
        return ways(bridge, Optional.empty());
    }

    private static Ways ways(Bridge bridge, Optional<Clash> clash) {
        List<Way> ways = bridge.ways().stream().map(BridgeJson::way).toList();
        Optional<Way> cheapest = ways.stream().findFirst();
        return new Ways(
                bridge.option().id(),
                wish(bridge.wish()),
                bridge.reached(),
                bridge.proved(),
                cheapest.map(Way::edits).orElse(List.of()),
                cheapest.map(Way::cost),
                ways.stream().skip(1).toList(),
                bridge.all(),
                bridge.reached()
                        ? Optional.empty()
                        : Optional.of(
                                bridge.otherwise().stream().map(BridgeJson::way).toList()),
                clash);
    }

    private static Wish wish(Bridge.Wish wish) {
        return new Wish(wish.verdict(), wish.assent(), sorted(wish.freed()), sorted(wish.kept()));
    }

    private static List<Term> sorted(Collection<Term> terms) {
        return terms.stream().sorted(Comparator.comparing(Term::id)).toList();
    }

    private static Way way(Bridge.Way way) {
        return new Way(way.changes().stream().map(BridgeJson::edit).toList(), way.cost());
    }

    private static EditMade edit(Bridge.Change change) {
        return new EditMade(
                change.term(),
                JsonValues.orOpen(change.from().map(Statement::admitted)),
                change.to(),
                change.range(),
                change.filling(),
                change.cost());
    }
}
