package entente.report.markdown;

import entente.assess.Assessment;
import entente.assess.questions.AssessmentSummary;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.model.Party;
import entente.model.Recommendation;
import entente.model.RuleCard;
import entente.model.Stance;
import entente.model.Stratum;
import entente.model.Verdict;
import entente.report.Alike;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.Citations;
import entente.report.content.PartReasons;
import entente.report.content.PlainWords;
import entente.report.content.RichText;
import entente.report.content.VerdictWords;
import entente.report.markdown.Page.Column;
import entente.report.pictures.GridPicture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The options side by side. It orders two options only where the ranges of both axes do. */
record IndexReport(List<AssessmentSummary> summaries, List<Assessment> assessments, Citations cite, Page page) {
    /** The picture beside it. */
    static final String PICTURE = "options.svg";

    /** So many that are better are named of each; else the page would grow by the square of the options. */
    private static final int MOST_BETTER = 60;

    private static final List<Column> OPTIONS = List.of(
            Column.numbers("No."),
            Column.words("Option"),
            Column.words("Verdict"),
            Column.numbers("Alignment, 0 to 100"),
            Column.numbers("Negotiability, 0 to 100"));

    private static final Set<Stratum> STANCES_AND_STATUSES =
            EnumSet.of(Stratum.STANCE, Stratum.PACKAGE_STANCE, Stratum.STATUS);

    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry(
                    "alignment",
                    "how far an option does what the recommendations ask, from 0 to 100: a share of those that it takes up, from the least to"
                            + " the most that it could be, given what is open."),
            Map.entry(
                    "negotiability",
                    "how near those who decide are to it, from 0 to 100: how far those whom a source speaks of are in favour, on the part and on the"
                            + " side where that is least; from the least to the most that it could be, given what is open."),
            Map.entry("open", "left unstated, in an instrument of the package or a circumstance."),
            Map.entry("completion", "one way of stating all that is open."),
            Map.entry("conditional", "completions differ; what can be reached, the worst first."));

    static String of(List<AssessmentSummary> summaries, Citations cite) {
        List<Assessment> assessments =
                summaries.stream().map(AssessmentSummary::assessment).toList();
        return new IndexReport(summaries, assessments, cite, Page.madeFrom("options")).text();
    }

    private String text() {
        page.heading(1, "The options side by side");
        IndexAnswer answer = new IndexAnswer(summaries, cite);
        answer.write(page);
        page.paragraph(RichText.empty().image(GridPicture.finding(assessments), PICTURE));
        page.paragraph(answer.defined());
        page.paragraph(answer.recommended());
        page.paragraph(RichText.of(
                        "The picture shows where everybody stands on each option; the tables below say the same in words.")
                .line()
                .text("What the words mean stands ")
                .link("below", "#words")
                .text("; see also ")
                .link("where everybody can meet", ZoneReport.FILE)
                .text(", ")
                .link("the options through time", TimelineReport.FILE)
                .text(", ")
                .link("the sources", SourcesReport.FILE)
                .text(" and ")
                .link("the rulebook", RulebookReport.FILE)
                .text("."));
        new ClashSection(summaries, cite).write(page);
        page.fold("All options: verdicts and scores");
        page.table(OPTIONS, options(), "There is no option.");
        if (!assessments.isEmpty()) {
            page.paragraph(
                    "All are asked about as of " + PlainWords.day(usual()) + " but for those that say otherwise.");
        }
        page.paragraph(
                RichText.of(
                                "A range is all that a score could be, by what is open or unsettled, rounded outwards; behind it stands how many of"
                                        + " those that carry weight have a view or are engaged.")
                        .line()
                        .text(
                                "The two axes are never added up, and options stand by verdict and then by their ids, not by merit."));
        page.unfold();
        beaten();
        page.fold("Options by parties"
                + (profiled() ? ", by recommendations and by which sources count" : " and by recommendations"));
        domains();
        profiles();
        page.unfold();
        words();
        return page.text();
    }

    /** By verdict, the best first, what hangs on something open last; of one verdict by id. */
    private List<Assessment> byVerdict() {
        return assessments.stream()
                .sorted(Comparator.comparing(
                                (Assessment one) -> one.verdict().settled().isEmpty())
                        .thenComparing(one -> one.verdict().reachable().get(0), Comparator.reverseOrder()))
                .toList();
    }

    /** Which options are worse than others on both scores, whatever is open. */
    private void beaten() {
        List<Bullet> bullets = new ArrayList<>();
        for (Assessment assessment : assessments) {
            List<Assessment> better = assessments.stream()
                    .filter(other -> beats(other, assessment))
                    .toList();
            if (!better.isEmpty()) {
                List<RichText> named = better.stream()
                        .limit(MOST_BETTER)
                        .map(IndexReport::link)
                        .toList();
                int more = better.size() - named.size();
                bullets.add(new Bullet(link(assessment)
                        .text(", than ")
                        .then(RichText.listed(named))
                        .text(more == 0 ? "." : " and " + more + " more.")));
            }
        }
        if (bullets.isEmpty()) {
            page.paragraph("No option is certain to be lower than another on both scores.");
            return;
        }
        page.fold("Which options are certain to be lower than others on both scores");
        page.paragraph(
                "Certain to be lower than another on both scores; parts that have no score are left out, as the table says:");
        page.bullets(bullets);
        page.unfold();
    }

    private List<List<RichText>> options() {
        List<List<RichText>> rows = new ArrayList<>();
        LocalDate usual = usual();
        for (Assessment assessment : byVerdict()) {
            rows.add(List.of(
                    RichText.of(String.valueOf(rows.size() + 1)),
                    link(assessment)
                            .text(": " + assessment.option().title()
                                    + (assessment.context().asOf().equals(usual)
                                            ? ""
                                            : " (as of "
                                                    + PlainWords.day(
                                                            assessment.context().asOf()) + ")")),
                    verdict(assessment),
                    RichText.of(Wording.scored(assessment.alignment())),
                    RichText.of(Wording.negotiability(assessment, ""))));
        }
        return rows;
    }

    /** The day that most are asked about; of several the last. */
    private LocalDate usual() {
        Map<LocalDate, Integer> days = new TreeMap<>(Comparator.reverseOrder());
        assessments.forEach(one -> days.merge(one.context().asOf(), 1, Integer::sum));
        return days.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(LocalDate.MIN);
    }

    private RichText verdict(Assessment assessment) {
        VerdictWords words = new VerdictWords(assessment, cite);
        RichText verdict = RichText.of(
                words.inShort() + (words.invalid() || words.assumed().isEmpty() ? "" : ", by what the team assumes"));
        List<String> objecting = objecting(assessment);
        return objecting.isEmpty() ? verdict : verdict.text("; in the way: " + Wording.names(objecting));
    }

    /** Who makes the verdict what it is; where something is missing, who objects to any part beside that. */
    private List<String> objecting(Assessment assessment) {
        Stream<String> ids = assessment.verdict().reachable().contains(Verdict.BLOCKED)
                ? assessment.parts().stream().flatMap(part -> PartReasons.surely(part).stream())
                : assessment.by().stream();
        return ids.distinct().map(cite::name).toList();
    }

    private static boolean beats(Assessment one, Assessment other) {
        return one.alignment().above(other.alignment()) && one.negotiability().above(other.negotiability());
    }

    private void domains() {
        page.heading(2, "Options by parties");
        List<Party> parties = cite.rulebook().parties().stream()
                .filter(party -> assessments.stream()
                        .map(assessment -> assessment.party(party.id()))
                        .flatMap(Optional::stream)
                        .anyMatch(judged -> !judged.reachable().equals(List.of(Stance.SILENT))))
                .toList();
        domains(
                parties.stream().map(Party::name).map(Wording::label).toList(),
                parties.stream().map(Party::id).toList());
        List<String> silent = cite.rulebook().parties().stream()
                .filter(party -> !parties.contains(party))
                .map(Party::name)
                .toList();
        if (!silent.isEmpty()) {
            page.paragraph("No source that counts here says what they think of any of these packages: "
                    + Wording.names(silent) + ".");
        }
        page.heading(2, "Options by recommendations");
        domains(
                cite.rulebook().recommendations().stream()
                        .map(Recommendation::title)
                        .toList(),
                cite.rulebook().recommendations().stream()
                        .map(Recommendation::id)
                        .toList());
    }

    private void domains(List<String> names, List<String> ids) {
        List<Column> columns = new ArrayList<>(Column.allOf("Option"));
        names.forEach(name -> columns.add(Column.words(name)));
        List<List<RichText>> rows = new ArrayList<>();
        for (Assessment assessment : assessments) {
            List<RichText> row = new ArrayList<>(List.of(link(assessment)));
            for (String id : ids) {
                assessment
                        .stancesAndStatuses()
                        .filter(judged -> judged.about().equals(id))
                        .forEach(judged -> row.add(RichText.of(PlainWords.of(judged))));
            }
            rows.add(row);
        }
        page.table(
                columns,
                ids.isEmpty() ? List.of() : rows,
                "No source that counts here says what anyone thinks of these packages.");
    }

    private static RichText link(Assessment assessment) {
        return Reports.link(assessment.option());
    }

    /** Whether it was asked what other profiles make of the options. */
    private boolean profiled() {
        return summaries.stream().anyMatch(summary -> !summary.sifted().isEmpty());
    }

    /** The verdicts under each profile that counts other grounds, of the options where they differ; nothing of one alone. */
    private void profiles() {
        if (!profiled()) {
            return;
        }
        page.heading(2, "Options by profiles");
        List<AssessmentSummary> differing =
                summaries.stream().filter(IndexReport::differs).toList();
        if (differing.isEmpty()) {
            page.paragraph("No option has another verdict under another profile.");
            return;
        }
        List<Column> columns = new ArrayList<>(Column.allOf("Option"));
        AssessmentSummary first = summaries.get(0);
        columns.add(Column.words(first.assessment().context().profile().id()));
        first.sifted()
                .forEach(sifted -> columns.add(Column.words(sifted.profile().id())));
        page.paragraph("Profiles that count other grounds come to other verdicts on these; each report says why.");
        page.table(columns, differing.stream().map(IndexReport::verdicts).toList(), "");
    }

    /** What a reader has to know who was sent just this page; what rules conclude is said by the rules. */
    private void words() {
        page.heading(2, "Words");
        List<Bullet> words = new ArrayList<>();
        WORDS.forEach(
                word -> words.add(new Bullet(RichText.headed(word.getKey()).text(word.getValue()))));
        for (Stratum stratum : Stratum.UPPER) {
            Map<String, List<RichText>> rules = cite.rulebook().rules(stratum).stream()
                    .collect(Alike.by(rule -> ((RuleCard.Conclusion.Word) rule.conclusion()).word(), cite::rule));
            rules.forEach((word, titles) ->
                    words.add(new Bullet(RichText.headed(word + printed(word, stratum) + ", a " + stratum.described())
                            .then(RichText.names(titles))
                            .text("."))));
        }
        page.bullets(words);
    }

    /** How reports print a stance or a status, where that is another word. */
    private static String printed(String word, Stratum stratum) {
        String printed = STANCES_AND_STATUSES.contains(stratum) ? PlainWords.of(word, stratum == Stratum.STATUS) : word;
        return printed.equals(word.replace('-', ' ')) || printed.equals(word) ? "" : " (“" + printed + "”)";
    }

    private static boolean differs(AssessmentSummary summary) {
        return summary.sifted().stream()
                .anyMatch(sifted ->
                        !sifted.verdict().equals(summary.assessment().verdict().words()));
    }

    private static List<RichText> verdicts(AssessmentSummary summary) {
        List<RichText> row = new ArrayList<>(List.of(link(summary.assessment())));
        row.add(RichText.of(VerdictWords.either(summary.assessment().verdict().reachable())));
        for (EvidenceSensitivity sifted : summary.sifted()) {
            row.add(RichText.of(Wording.either(sifted.verdict())));
        }
        return row;
    }
}
