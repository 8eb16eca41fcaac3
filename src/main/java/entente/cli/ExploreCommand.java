package entente.cli;

import entente.assess.zone.AgreementZone;
import entente.option.Edit;
import entente.report.json.ZoneJson;
import entente.report.terminal.ZoneText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente explore}: where everybody with a part in the decision can meet. */
@Command(
        name = "explore",
        mixinStandardHelpOptions = true,
        description = "Looks through all packages for those that everybody can live with; if there are none, says why.")
final class ExploreCommand implements Callable<Integer> {
    @Mixin
    private Folders folders;

    @Mixin
    private AnswerFormat format;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--keep",
            arity = "1..*",
            paramLabel = "TERM=VALUE",
            description = "Only packages of which this is so; the value as in an option.")
    private List<String> keep = new ArrayList<>();

    @Override
    public Integer call() {
        Workspace workspace = Workspace.ofRules(spec, folders);
        List<Edit> kept = new Arguments(spec, workspace.rulebook()).applying(keep);
        workspace.progress().at("looking where everybody can meet");
        AgreementZone zone = workspace.assessor().zone(kept, workspace.standpoint());
        workspace.progress().done();
        spec.commandLine()
                .getOut()
                .print(
                        format.json()
                                ? ZoneJson.of(zone, workspace.rulebook())
                                : ZoneText.of(zone, workspace.rulebook()));
        return workspace.progress().interrupted()
                ? workspace.progress().interrupted("what clashes is told as far as it was found")
                : Main.DONE;
    }
}
