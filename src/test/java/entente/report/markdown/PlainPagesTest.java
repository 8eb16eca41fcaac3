package entente.report.markdown;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.Tiny;
import entente.assess.Assessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.model.Party;
import entente.model.Profile;
import entente.model.Stance;
import entente.model.Term;
import entente.option.Option;
import entente.option.OptionFolder;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.Links;
import entente.report.pictures.GridPicture;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of first screens would ask back, and is told. */
class PlainPagesTest {
    private static final String READING = "our reading";

    @Test
    void whereverAPositionRestsOnOurReadingThePageSaysSo() throws IOException {
        Set<String> read = Frozen.rulebook().vocabulary().terms().stream()
                .filter(term -> term.meaning().contains(" is " + READING + "."))
                .map(Term::sources)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertThat(read).hasSizeGreaterThan(2);
        int said = 0;
        for (Map.Entry<Option, String> page : firstScreens().entrySet()) {
            for (String line : page.getValue().split("\n")) {
                if (read.stream().anyMatch(source -> line.contains("](sources.md#" + source + ")"))) {
                    assertThat(line).as(page.getKey().id()).contains(READING);
                    said++;
                }
            }
        }
        assertThat(said).isGreaterThan(20);
    }

    @Test
    void whatSomebodyCouldBeIsToldAsClauses() throws IOException {
        int told = 0;
        for (String page : firstScreens().values()) {
            assertThat(page).doesNotContainPattern("(?i)from (leaning )?against to|to leaning for");
            told += page.contains("Would lean against it, give no clear view, or lean for it:") ? 1 : 0;
        }
        assertThat(told).isPositive();
    }

    @Test
    void nobodyIsCalledSilentWhomDocumentsNameOnlyWhereTheyNameNobody() throws IOException {
        List<String> unnamed = Frozen.rulebook().parties().stream()
                .filter(party ->
                        party.name().startsWith(Frozen.rulebook().sides().getOrDefault(party.side(), "-") + " ("))
                .map(Party::name)
                .map(Wording::inside)
                .toList();
        assertThat(unnamed).isNotEmpty();
        int silent = 0;
        for (String page : firstScreens().values()) {
            for (String line : page.split("\n")) {
                if (line.startsWith("- No source tells")) {
                    assertThat(line).doesNotContain(unnamed);
                    silent += line.contains("Nor does any tell a view of the European Union as such.") ? 1 : 0;
                }
            }
        }
        assertThat(silent).isPositive();
    }

    @Test
    void eachPageTellsAtOnceWhatTheOptionIsAboutAndWhoDecides() throws IOException {
        int told = 0;
        int named = 0;
        for (Map.Entry<Option, String> page : firstScreens().entrySet()) {
            Option option = page.getKey();
            String text = page.getValue();
            assertThat(text)
                    .as(option.id())
                    .contains(Wording.first(option.summary().strip()));
            told += text.contains("Who decides") ? 1 : 0;
            assertThat(text)
                    .containsPattern("Who decides|any of those who decide|\\*\\*Invalid|would [a-z ]*against it");
            if (!text.contains("Who decides") && !text.contains("**Invalid")) {
                List<String> heard = heard(option);
                heard.forEach(name -> assertThat(text).as(option.id()).contains(name));
                named += heard.isEmpty() ? 0 : 1;
            }
        }
        assertThat(told + named).isGreaterThan(36);
        assertThat(named).isPositive();
    }

    /** Who decides and has a view on some part, by name. */
    private static List<String> heard(Option option) {
        Assessment assessment = Frozen.assess(
                option, requireNonNull(Frozen.rulebook().profiles().get(Profile.DEFAULT)));
        return Frozen.rulebook().parties().stream()
                .filter(Party::decides)
                .filter(party -> assessment.parts().stream()
                        .flatMap(part -> part.party(party.id()).stream())
                        .anyMatch(judged -> !judged.reachable().equals(List.of(Stance.SILENT))))
                .map(party -> party.name().replaceFirst("^The ", "").replaceFirst(" \\(.*", ""))
                .toList();
    }

    /** A brief has no table: who is on the other side of what somebody objects to is told in a sentence. */
    @Test
    void aBriefTellsWhoLeansForWhatSomebodyObjectsTo() throws IOException {
        assertThat(brief("german-fast-entry"))
                .containsPattern(
                        "Either way, depending on the contribution to SAFE[^\n]*British government[^\n]*European Union")
                .containsPattern("Leaning for it: Germany \\(press report, about November 2025");
        assertThat(brief("partnership-and-two-billion"))
                .containsPattern(
                        "Leaning for it: the European Union \\(no institution named[^\n]*; Germany \\(press report");
        assertThat(brief("four-areas")).as("nobody objects").doesNotContain("Leaning for it");
    }

    private static String brief(String id) throws IOException {
        return Files.readString(Frozen.reports().resolve("briefs").resolve(id + ".md"));
    }

    /** Of what is assumed and decides: that a source tells of a refusal were it otherwise. */
    @Test
    void saysWhyAnAssumptionMatters() throws IOException {
        String matters = "If not, the British government would, as read here, be against it"
                + " ([one unnamed source, about 1 February 2026](sources.md#002-same-answer)).";
        int said = 0;
        for (String page : firstScreens().values()) {
            boolean decides = page.contains("Assumed by the team: what the Union proposes on SAFE is of another kind");
            assertThat(page.contains(matters)).as(page).isEqualTo(decides);
            said += decides ? 1 : 0;
        }
        assertThat(said).isGreaterThan(5);
    }

    @Test
    void tellsTwoGroundsOfOneApartByWhatTheyAreAbout() throws IOException {
        String same = first("same-kind-again");
        assertThat(same)
                .containsSubsequence(
                        "On the proposition: The Union's proposition on SAFE is of the same kind",
                        "#002-same-answer",
                        "On the contribution to SAFE: The contribution in this package is around EUR 2 billion",
                        "#002-uk-hundreds-of-millions");
        assertThat(first("november-2025-proposition"))
                .containsSubsequence(
                        "On the contribution to SAFE: ",
                        "On the preconditions of SAFE, if SAFE entry is on the conditions for which Paris is said to have pushed: ");
        assertThat(first("partnership-first-safe-later"))
                .as("of one ground there is nothing to tell apart")
                .doesNotContain("On the preconditions of SAFE: ");
    }

    /** What is stated of the world and not chosen keeps it from being agreeable: that is what would help, before another package. */
    @Test
    void saysWhatFactWouldHelp() throws IOException {
        assertThat(first("mandate-of-26"))
                .contains(
                        "; one would be if, other than stated, the number of member states that agree to open talks on the "
                                + "partnership is 27.")
                .doesNotContain("another package would be");
    }

    /** No party is called by the beginning of a sentence in the middle of one. */
    @Test
    void namesInsideSentencesBeginSmall() throws IOException {
        for (Map.Entry<Option, String> page : firstScreens().entrySet()) {
            assertThat(page.getValue()).as(page.getKey().id()).doesNotContainPattern("(?<=[a-z,] )The [A-Z]");
        }
    }

    /** What is required and lacking is what there is to find out of what is blocked; what is open, of what can be agreeable. */
    @Test
    void whatIsRequiredIsToBeFoundOut() throws IOException {
        assertThat(first("mandate-of-26")).contains("whether what is required is missing indeed");
        assertThat(first("bare-partnership"))
                .contains("**To find out next:** whether what is required is there; ")
                .doesNotContain("What would help");
        assertThat(first("german-fast-entry")).doesNotContain("whether what is required");
    }

    /** The first sentence says from when to when the grounds are; the newest is led to where it is not the oldest. */
    @Test
    void theNewestGroundIsLedTo() throws IOException {
        assertThat(first("german-fast-entry"))
                .contains(
                        "to about December 2025",
                        "; newest, on France: [one unnamed source, about December 2025](sources.md#002-france-loan-condition).");
        assertThat(first("november-2025-proposition")).contains("- How firm: ").doesNotContain("newest: ");
    }

    @Test
    void saysWhereNoAnswerLeadsToAgreement() throws IOException {
        assertThat(first("british-sum")).contains("To settle what is open does not make it agreeable.");
        assertThat(first("four-areas")).doesNotContain("To settle what is open");
        assertThat(first("status-quo"))
                .contains("whether what was held in March 2025 still holds; even if not, nobody who decides ")
                .contains("lean against it.**")
                .doesNotContain("keeping what it has", "the package as a whole.**");
    }

    /** One objects to a part while another part lacks what it requires. */
    @Test
    void whatIsBlockedHidesNobodyWhoObjects(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("both.yaml"), """
                id: both
                title: A test
                summary: A test.
                as_of: 2026-02-01
                terms:
                  partnership: {conclusion: quick}
                  safe: {participation: third_country, entry_timing: asap, preconditions: []}
                  talks: {proposition: changed}
                  mandate: {approvals: 26, sought: true}
                """);
        Problems problems = new Problems();
        List<Option> options = OptionFolder.read(folder, Frozen.rulebook(), problems);
        assertThat(problems.all()).isEmpty();
        Assessment assessment =
                Frozen.assess(options.get(0), Frozen.rulebook().profiles().get(Profile.DEFAULT));
        AssessmentWithAlternatives outlook = Frozen.outlook(assessment);
        assertThat(IndexReport.of(
                        List.of(outlook.summary()), new Citations(Frozen.rulebook(), Links.from(Path.of("reports")))))
                .containsPattern("\\|blocked[^|]*; in the way: France\\|");
        assertThat(Made.of(Frozen.assessor(), List.of(outlook), Path.of("reports"))
                        .get("both.md"))
                .containsPattern(
                        "\\*\\*Blocked as to [^*]* By what is reported, France would lean against SAFE on these terms"
                                + "\\.\\*\\*");
    }

    @Test
    void sidesOfOneNameKeepTheirColumns(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Tiny.RULES)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve(Tiny.RULES.relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path parties = folder.resolve("parties.yaml");
        Files.writeString(parties, Files.readString(parties).replace("{name: The parish}", "{name: The plot holders}"));
        Tiny alike = Tiny.of(folder);
        String domains = GridPicture.of(alike.assessAll(), alike.rulebook());
        assertThat(domains).contains(">Gardeners<", ">Beekeepers<", ">council<");
    }

    private static Map<Option, String> firstScreens() throws IOException {
        Map<Option, String> first = new LinkedHashMap<>();
        for (Option option : Frozen.options()) {
            first.put(option, first(option.id()));
        }
        assertThat(first).hasSizeGreaterThan(40);
        return first;
    }

    private static String first(String option) throws IOException {
        return Files.readString(Frozen.reports().resolve(option + ".md")).split("\n<details>", 2)[0];
    }
}
