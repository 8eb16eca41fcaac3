package entente.cli;

import entente.assess.zone.AgreementZone;
import entente.option.Edit;
import entente.report.json.ZoneJson;
import entente.report.terminal.ZoneText;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente explore}: where everybody with a part in the decision can meet. */
@Command(
        name = "explore",
        description = "Looks through all packages for those that everybody can live with; if there are none, says why.")
final class ExploreCommand extends AnswerCommand {
    @Option(
            names = "--keep",
            arity = "1..*",
            paramLabel = "TERM=VALUE",
            description = "Only packages of which this is so; the value as in an option.")
    private List<String> keep = new ArrayList<>();

    @Override
    public Integer call() {
        Workspace workspace = Workspace.ofRules(spec, folders);
        List<Edit> kept = new TermArguments(spec, workspace.rulebook()).applying(keep);
        workspace.progress().at("looking where everybody can meet");
        AgreementZone zone = workspace.assessor().zone(kept, workspace.context());
        workspace.progress().done();
        print(() -> ZoneJson.of(zone, workspace.rulebook()), () -> ZoneText.of(zone, workspace.rulebook()));
        return workspace.progress().end(Main.DONE, "what clashes is told as far as it was found");
    }
}
