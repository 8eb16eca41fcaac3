package entente.cli;

import entente.assess.repair.Bridge;
import entente.model.Party;
import entente.model.Verdict;
import entente.model.Vocabulary;
import entente.option.Option;
import entente.report.json.BridgeJson;
import entente.report.terminal.BridgeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente bridge}: the cheapest edits that bring an option where it is wanted. */
@Command(
        name = "bridge",
        description = "Finds the cheapest changes of levers that bring an option to a verdict or to parties' assent.")
final class BridgeCommand extends AnswerCommand {
    @Parameters(index = "0", paramLabel = "OPTION", description = "Id or file.")
    private String option;

    @CommandLine.Option(
            names = "--to",
            paramLabel = "VERDICT",
            description = "The verdict wanted (default: agreeable, unless --for is given).")
    private Optional<String> to = Optional.empty();

    @CommandLine.Option(
            names = "--for",
            arity = "1..*",
            paramLabel = "PARTY",
            description = "Parties that are to be for it or lean for it, in every completion.")
    private List<String> parties = new ArrayList<>();

    @CommandLine.Option(
            names = "--free",
            arity = "1..*",
            paramLabel = "TERM",
            description = "Circumstances that may be changed as well.")
    private List<String> free = new ArrayList<>();

    @CommandLine.Option(
            names = "--keep",
            arity = "1..*",
            paramLabel = "TERM",
            description = "Terms that may not be changed.")
    private List<String> keep = new ArrayList<>();

    @Override
    public Integer call() {
        Optional<Verdict> verdict =
                to.map(this::verdict).or(() -> parties.isEmpty() ? Optional.of(Verdict.AGREEABLE) : Optional.empty());
        Workspace workspace = Workspace.open(spec, folders, List.of(option));
        Option from = workspace.options().get(0);
        List<String> known =
                workspace.rulebook().parties().stream().map(Party::id).toList();
        for (String party : parties) {
            if (!known.contains(party)) {
                throw UsageErrors.unknown(spec, "there is no party", party, workspace.rulebook(), known);
            }
        }
        TermArguments arguments = new TermArguments(spec, workspace.rulebook());
        Bridge.Wish wish = new Bridge.Wish(verdict, parties, arguments.terms(free), arguments.terms(keep));
        wish.freed().stream().filter(wish.kept()::contains).findFirst().ifPresent(term -> {
            throw wrongUsage(term.id() + " cannot be both kept and free");
        });
        workspace.progress().at("looking for the cheapest edits");
        Bridge bridge = workspace.assessor().bridge(from, workspace.context(from), wish);
        workspace.progress().done();
        print(() -> BridgeJson.of(bridge, workspace.rulebook()), () -> text(bridge, workspace));
        return workspace.progress().end(bridge.reached() ? Main.DONE : Main.PROBLEMS, "the search was cut");
    }

    /** With what would be nearer were circumstances free, and what keeps what the cheapest edits drop. */
    private static String text(Bridge bridge, Workspace workspace) {
        Vocabulary vocabulary = workspace.rulebook().vocabulary();
        Function<Bridge.Wish, Bridge> search =
                wish -> workspace.assessor().bridge(bridge.option(), workspace.context(bridge.option()), wish);
        return BridgeText.of(
                bridge,
                bridge.freer(vocabulary).map(search),
                bridge.keeping(vocabulary).map(search),
                workspace.rulebook());
    }

    private Verdict verdict(String word) {
        return Verdict.of(word)
                .filter(Verdict.OF_PACKAGES::contains)
                .orElseThrow(() -> UsageErrors.unknown(
                        spec,
                        "there is no verdict",
                        word,
                        Verdict.OF_PACKAGES.stream().map(Verdict::word).toList()));
    }
}
