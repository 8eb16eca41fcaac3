package entente.report.json;

import entente.assess.repair.Bridge;
import entente.model.Rulebook;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** {@code bridge --format json}. */
public final class BridgeJson {
    private BridgeJson() {}

    public static String of(Bridge bridge, Rulebook rulebook) {
        Map<String, Object> json = ways(bridge);
        bridge.clash().ifPresent(clash -> json.put("clash", new JsonValues(rulebook).of(clash)));
        return JsonTree.text(json);
    }

    /** What leads there, without who is in the way where nothing does. */
    static Map<String, Object> ways(Bridge bridge) {
        Map<String, Object> json =
                JsonTree.object("option", bridge.option().id(), "to", wish(bridge.wish()), "reached", bridge.reached());
        json.put("proved", bridge.proved());
        json.put("edits", bridge.reached() ? edits(bridge.ways().get(0)) : List.of());
        if (bridge.reached()) {
            json.put("cost", bridge.ways().get(0).cost());
        }
        json.put(
                "alternatives",
                bridge.ways().stream().skip(1).map(BridgeJson::way).toList());
        json.put("complete", bridge.all());
        if (!bridge.reached()) {
            json.put(
                    "withCircumstances",
                    bridge.otherwise().stream().map(BridgeJson::way).toList());
        }
        return json;
    }

    private static Object wish(Bridge.Wish wish) {
        Map<String, Object> json = JsonTree.object();
        wish.verdict().map(Verdict::word).ifPresent(word -> json.put("verdict", word));
        json.put("for", wish.assent());
        json.put("free", ids(wish.freed()));
        json.put("keep", ids(wish.kept()));
        return json;
    }

    private static List<String> ids(Collection<Term> terms) {
        return terms.stream().map(Term::id).sorted().toList();
    }

    private static Object way(Bridge.Way way) {
        return JsonTree.object("edits", edits(way), "cost", way.cost());
    }

    private static List<Map<String, Object>> edits(Bridge.Way way) {
        return way.changes().stream()
                .map(change -> JsonTree.object(
                        "term",
                        change.term().id(),
                        "from",
                        JsonValues.of(change.from().map(Statement::admitted)),
                        "to",
                        JsonValues.of(change.to()),
                        "range",
                        change.range(),
                        "fills",
                        change.filling(),
                        "cost",
                        change.cost()))
                .toList();
    }
}
