package entente.report;

import entente.assessment.Assessment;
import entente.assessment.Bridge;
import entente.assessment.Finding;
import entente.assessment.Outlook;
import entente.assessment.Sifted;
import entente.report.Page.Bullet;
import entente.rulebook.Effect;
import entente.rulebook.Party;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to know first: the grounds that the verdict turns on, the nearest agreement, and what stronger grounds alone say. */
final class LeadSection {
    private static final int MOST_GROUNDS = 2;

    private final Dossier dossier;
    private final Outlook outlook;

    LeadSection(Dossier dossier, Outlook outlook) {
        this.dossier = dossier;
        this.outlook = outlook;
    }

    void write(Page page) {
        page.bullets(grounds());
        page.paragraph(nearest());
        page.paragraph(profiles());
    }

    /** Of an invalid package what rules it out; of another who is in its way; of an agreeable one who supports it. */
    private List<Bullet> grounds() {
        Assessment assessment = dossier.assessment();
        Optional<Verdict> settled = assessment.verdict().settled();
        if (settled.equals(Optional.of(Verdict.INVALID))) {
            return strongest(assessment.findings().stream(), effect -> effect == Effect.INVALIDATES)
                    .map(finding -> new Bullet(ground(Prose.empty(), finding)))
                    .toList();
        }
        if (settled.equals(Optional.of(Verdict.AGREEABLE))) {
            return dossier.rulebook().parties().stream()
                    .filter(Party::decides)
                    .flatMap(party -> grounds(party.id(), Effect::favourable))
                    .toList();
        }
        return Stream.concat(assessment.by().stream(), assessment.possiblyBy().stream())
                .distinct()
                .flatMap(party -> grounds(party, Effect::adverse))
                .toList();
    }

    private Stream<Bullet> grounds(String party, Predicate<Effect> wanted) {
        return strongest(dossier.assessment().findingsAbout(party).stream(), wanted)
                .map(finding -> new Bullet(ground(
                        Prose.empty()
                                .strong(dossier.cite().name(party) + (finding.holds() ? ":" : ", possibly:"))
                                .text(" "),
                        finding)));
    }

    /** What holds comes before what is possible. */
    private static Stream<Finding> strongest(Stream<Finding> findings, Predicate<Effect> wanted) {
        return findings.filter(finding -> wanted.test(finding.rule().position().effect()))
                .sorted(Comparator.comparing((Finding finding) -> !finding.holds())
                        .thenComparing(Finding::strength))
                .limit(MOST_GROUNDS);
    }

    private Prose ground(Prose lead, Finding finding) {
        return lead.text(Wording.sentence(finding.text()) + " ")
                .then(dossier.cite().sources(finding.rule().position().sources()))
                .text(".");
    }

    private Prose nearest() {
        Bridge bridge = outlook.bridge();
        List<Bridge.Way> ways = bridge.reached() ? bridge.ways() : bridge.otherwise();
        if (ways.isEmpty()) {
            return Prose.of("Nothing is known that would make it agreeable.");
        }
        if (ways.get(0).changes().isEmpty()) {
            return Prose.empty();
        }
        List<Prose> edits = new ArrayList<>();
        List<String> circumstances = new ArrayList<>();
        for (Bridge.Change change : ways.get(0).changes()) {
            edits.add(Prose.empty().code(change.term().id() + " = " + Wording.value(change.term(), change.to())));
            if (!change.term().lever()) {
                circumstances.add(change.term().id());
            }
        }
        List<String> given = dossier.givenUp(ways.get(0));
        Prose nearest = Prose.of(((bridge.reached() ? bridge.proved() : bridge.otherwiseProved())
                                ? "Nearest package"
                                : "A package")
                        + " that is agreeable, whatever else is open: the same with ")
                .then(Prose.names(edits))
                .text(".");
        String rest = Stream.of(
                        given.isEmpty() ? "" : "It gives up " + Wording.names(given) + ".",
                        Wording.circumstances(circumstances))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return rest.isEmpty() ? nearest : nearest.line().text(rest);
    }

    private Prose profiles() {
        List<String> others = outlook.sifted().stream()
                .map(sifted -> sifted.profile().leastStrength().word() + " or stronger"
                        + Wording.always(sifted.profile()) + ": " + Wording.outcome(sifted.verdict()))
                .toList();
        List<String> own = dossier.assessment().verdict().words();
        if (others.isEmpty()) {
            return Prose.empty();
        }
        return Prose.of(
                outlook.sifted().stream().map(Sifted::verdict).allMatch(own::equals)
                        ? "Under every other profile the verdict is the same."
                        : "Counting grounds that are " + Wording.names(others) + ".");
    }
}
