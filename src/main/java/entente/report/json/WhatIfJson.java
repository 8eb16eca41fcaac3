package entente.report.json;

import entente.assess.whatif.WhatIf;
import entente.report.json.JsonContract.Change;
import entente.report.json.JsonContract.GroundChange;
import entente.report.json.JsonContract.WhatIfEdits;

/** {@code whatif --format json}. */
public final class WhatIfJson {
    private WhatIfJson() {}

    public static String of(WhatIf whatIf) {
        return JsonTree.text(new WhatIfEdits(
                whatIf.before().id(),
                whatIf.edits(),
                whatIf.changes().stream().map(WhatIfJson::change).toList(),
                whatIf.grounds().stream()
                        .map(grounds -> new GroundChange(
                                grounds.rule(), grounds.rule().position().about(), grounds.from(), grounds.to()))
                        .toList()));
    }

    private static Change change(WhatIf.Change change) {
        return new Change(
                change.matter(),
                JsonValues.word(change.from()),
                JsonValues.word(change.to()),
                change.from(),
                change.to(),
                change.blame().stream()
                        .map(set -> set.stream().map(edit -> edit.term().id()).toList())
                        .toList(),
                change.all());
    }
}
