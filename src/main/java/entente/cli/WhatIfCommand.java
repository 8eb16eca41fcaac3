package entente.cli;

import entente.assess.Assessment;
import entente.assess.whatif.WhatIf;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import entente.report.json.WhatIfJson;
import entente.report.terminal.WhatIfText;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente whatif}: what edits of an option make different, and which of them do. */
@Command(
        name = "whatif",
        description = "Says what edits of an option make different, and which of them do. Writes nothing.")
final class WhatIfCommand extends AnswerCommand {
    private static final int MOST_EDITS = 40;

    @Parameters(index = "0", paramLabel = "OPTION", description = "Id or file.")
    private String option;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TERM=VALUE",
            description = "What the option is to state instead; the value as in an option, or open.")
    private List<String> said;

    @Override
    public Integer call() {
        Workspace workspace = Workspace.open(spec, folders, List.of(option));
        Option before = workspace.options().get(0);
        List<Edit> edits = new TermArguments(spec, workspace.rulebook()).edits(said);
        if (edits.size() > MOST_EDITS) {
            throw wrongUsage("at most " + MOST_EDITS + " edits at once");
        }
        for (Edit idle : new Edits(before, edits, workspace.rulebook().vocabulary()).idle()) {
            throw wrongUsage(idle.term().id() + " does not apply: "
                    + idle.term().section() + " is not in the package; edit its leading term as well");
        }
        WhatIf whatIf = workspace.assessor().whatIf(before, edits, workspace.context(before));
        workspace.progress().done();
        print(() -> WhatIfJson.of(whatIf), () -> text(whatIf, workspace));
        return Main.DONE;
    }

    private static String text(WhatIf whatIf, Workspace workspace) {
        Assessment before = workspace.assess(whatIf.before());
        return WhatIfText.of(whatIf, before, workspace.assess(whatIf.after()), workspace.rulebook());
    }
}
