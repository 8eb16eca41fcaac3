package entente.report.json;

import entente.assess.whatif.WhatIf;
import entente.model.Outcome;
import java.util.List;

/** {@code whatif --format json}. */
public final class WhatIfJson {
    private WhatIfJson() {}

    public static String of(WhatIf whatIf) {
        return JsonTree.text(JsonTree.object(
                "option",
                whatIf.before().id(),
                "edits",
                whatIf.edits().stream().map(JsonValues::of).toList(),
                "changes",
                whatIf.changes().stream().map(WhatIfJson::change).toList(),
                "grounds",
                whatIf.grounds().stream()
                        .map(grounds -> JsonTree.object(
                                "rule",
                                grounds.rule().id(),
                                "about",
                                grounds.rule().position().about(),
                                "from",
                                grounds.from().word(),
                                "to",
                                grounds.to().word()))
                        .toList()));
    }

    private static Object change(WhatIf.Change change) {
        return JsonTree.object(
                "about",
                change.matter().about(),
                "part",
                change.matter().part().orElse(null),
                "from",
                word(change.from()),
                "to",
                word(change.to()),
                "reachableFrom",
                change.from(),
                "reachableTo",
                change.to(),
                "blame",
                change.blame().stream()
                        .map(set -> set.stream().map(edit -> edit.term().id()).toList())
                        .toList(),
                "complete",
                change.all());
    }

    /** The one word that is reached, or that there are several. */
    public static String word(List<String> reached) {
        return reached.size() == 1 ? reached.get(0) : Outcome.CONDITIONAL;
    }
}
