package entente.report;

import entente.assessment.WhatIf;
import entente.assessment.Words;
import entente.option.Edit;
import entente.report.Page.Bullet;
import entente.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** What edits make different, for a terminal. */
public final class WhatIfText {
    private WhatIfText() {}

    public static String of(WhatIf whatIf, Rulebook rulebook) {
        Cite cite = new Cite(rulebook, Links.ofTerminal());
        String head = whatIf.before().id() + " with "
                + Wording.listed(whatIf.edits().stream().map(WhatIfText::edit).toList()) + ": "
                + (whatIf.changes().isEmpty()
                        ? "nothing changes"
                        : Wording.counted(whatIf.changes().size(), "change", "changes"));
        List<Bullet> changes = whatIf.changes().stream()
                .map(change -> new Bullet(
                        Prose.of(cite.name(change.about()) + ": from " + word(change.from()) + " to "
                                + word(change.to())),
                        whatIf.edits().size() > 1 ? blame(change) : List.of()))
                .toList();
        return ProblemsText.visible(head) + "\n" + Branches.of(changes);
    }

    private static String edit(Edit edit) {
        return edit.term().id()
                + edit.admitted().map(admitted -> " = " + Words.of(admitted)).orElse(" open");
    }

    private static String word(List<String> reached) {
        return reached.size() == 1 ? reached.get(0) : WhatIfJson.word(reached) + " (" + Wording.either(reached) + ")";
    }

    private static List<Bullet> blame(WhatIf.Change change) {
        List<Bullet> blame = new ArrayList<>();
        for (List<Edit> set : change.blame()) {
            blame.add(new Bullet(Prose.of((blame.isEmpty() ? "by " : "or by ")
                    + Wording.listed(set.stream().map(edit -> edit.term().id()).toList()))));
        }
        if (!change.all()) {
            blame.add(new Bullet(Prose.of("of so many edits only single ones and pairs were tried")));
        }
        return blame;
    }
}
