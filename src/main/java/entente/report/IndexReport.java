package entente.report;

import entente.assessment.Assessment;
import entente.assessment.Judged;
import entente.assessment.Outlook;
import entente.assessment.Score;
import entente.assessment.Sifted;
import entente.report.Page.Bullet;
import entente.report.Page.Column;
import entente.rulebook.Outcome;
import entente.rulebook.Party;
import entente.rulebook.Recommendation;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stratum;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options side by side. It orders two options only where the ranges of both axes do. */
final class IndexReport {
    /** The picture beside it. */
    static final String PICTURE = "options.svg";

    private static final List<Column> OPTIONS = List.of(
            Column.numbers("No."),
            Column.words("Option"),
            Column.words("Verdict"),
            Column.numbers("Alignment, 0 to 100"),
            Column.numbers("Negotiability, 0 to 100"));

    private static final Map<String, String> WORDS = words(
            "open",
            "left unstated, in an instrument of the package or a circumstance.",
            "completion",
            "one way of stating all that is open.",
            "conditional",
            "completions differ; what can be reached, the worst first.");

    private final List<Outlook> outlooks;
    private final List<Assessment> assessments;
    private final Rulebook rulebook;
    private final Cite cite;
    private final Page page = Page.madeFrom("options");

    private IndexReport(List<Outlook> outlooks, Rulebook rulebook, Links links) {
        this.outlooks = outlooks;
        this.assessments = outlooks.stream().map(Outlook::assessment).toList();
        this.rulebook = rulebook;
        this.cite = new Cite(rulebook, links);
    }

    private static Map<String, String> words(String... wordsAndMeanings) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < wordsAndMeanings.length; i += 2) {
            words.put(wordsAndMeanings[i], wordsAndMeanings[i + 1]);
        }
        return words;
    }

    static String of(List<Outlook> outlooks, Rulebook rulebook, Links links) {
        return new IndexReport(outlooks, rulebook, links).text();
    }

    private String text() {
        page.heading(1, "The options side by side");
        page.paragraph("Of " + Wording.counted(assessments.size(), "option", "options") + ":");
        page.bullets(verdicts());
        beaten();
        page.paragraph(Prose.of("What the words mean stands ")
                .link("below", "#words")
                .text("; see also ")
                .link("where everybody can meet", ZoneReport.FILE)
                .text(", ")
                .link("the options through time", TimelineReport.FILE)
                .text(" and ")
                .link("the rulebook", RulebookReport.FILE)
                .text("."));
        page.table(OPTIONS, options(), "There is no option.");
        page.paragraph(Prose.empty().image(alternative(assessments), PICTURE));
        page.paragraph(Prose.of(
                        "The picture shows the numbers of the table; a hollow bar is a score of which nothing is known.")
                .line()
                .text(
                        "A range is all that a score could be, by what is open or unsettled, rounded outwards; behind it stands how many of"
                                + " those that carry weight have a view or are engaged.")
                .line()
                .text("The two axes are never added up, and options are listed by their ids, not by merit."));
        grid();
        profiles();
        words();
        return page.text();
    }

    /** Which options come to which verdict, the best first. */
    private List<Bullet> verdicts() {
        List<Bullet> points = new ArrayList<>();
        List<String> words = new ArrayList<>(
                Arrays.stream(Verdict.values()).map(Verdict::word).toList());
        Collections.reverse(words);
        words.add(Outcome.CONDITIONAL);
        for (String word : words) {
            List<Prose> options = assessments.stream()
                    .filter(assessment -> assessment.verdict().word().equals(word))
                    .map(this::inShort)
                    .toList();
            if (!options.isEmpty() || word.equals(Verdict.AGREEABLE.word())) {
                points.add(new Bullet(Prose.empty()
                        .strong(word + " " + (options.isEmpty() ? "none" : options.size()))
                        .text(options.isEmpty() ? "." : ": ")
                        .then(Prose.listed(options))
                        .text(options.isEmpty() ? "" : ".")));
            }
        }
        return points;
    }

    private Prose inShort(Assessment assessment) {
        return link(assessment)
                .text(new VerdictWords(assessment, rulebook).assumed().isEmpty() ? "" : " (as the team assumes)");
    }

    /** Which options are worse than others on both scores, whatever is open. */
    private void beaten() {
        List<Bullet> bullets = new ArrayList<>();
        for (Assessment assessment : assessments) {
            List<Prose> better = assessments.stream()
                    .filter(other -> beats(other, assessment))
                    .map(IndexReport::link)
                    .toList();
            if (!better.isEmpty()) {
                bullets.add(new Bullet(link(assessment)
                        .text(", than ")
                        .then(Prose.listed(better))
                        .text(".")));
            }
        }
        page.paragraph(
                bullets.isEmpty() ? beatenInWords(assessments) : "Certain to be lower than another on both scores:");
        page.bullets(bullets);
    }

    private List<List<Prose>> options() {
        List<List<Prose>> rows = new ArrayList<>();
        for (Assessment assessment : assessments) {
            rows.add(List.of(
                    Prose.of(String.valueOf(rows.size() + 1)),
                    link(assessment)
                            .text(": " + assessment.option().title() + " (as of "
                                    + assessment.standpoint().asOf() + ")"),
                    verdict(assessment),
                    Prose.of(score(assessment.alignment())),
                    Prose.of(score(assessment.negotiability()))));
        }
        return rows;
    }

    private Prose verdict(Assessment assessment) {
        Prose verdict = Prose.of(Wording.of(assessment.verdict()));
        if (!assessment.by().isEmpty()) {
            verdict.text("; in the way: "
                    + Wording.names(assessment.by().stream().map(cite::name).toList()));
        }
        List<String> assumed = new VerdictWords(assessment, rulebook).assumed();
        if (!assumed.isEmpty()) {
            verdict.text(", as the team assumes: ")
                    .then(Prose.listed(assumed.stream()
                            .map(term -> Prose.empty().code(term))
                            .toList()));
        }
        return verdict;
    }

    private static String score(Score score) {
        return Wording.range(score) + " (" + score.known() + " of " + score.of() + ")";
    }

    private static boolean beats(Assessment one, Assessment other) {
        return one.alignment().above(other.alignment()) && one.negotiability().above(other.negotiability());
    }

    private static String beatenInWords(List<Assessment> assessments) {
        long beaten = assessments.stream()
                .filter(assessment -> assessments.stream().anyMatch(other -> beats(other, assessment)))
                .count();
        return beaten == 0
                ? "No option is certain to be lower than another on both scores."
                : beaten + " of " + assessments.size() + " are certain to be lower than another on both scores.";
    }

    /** What the picture shows, in a sentence. */
    static String alternative(List<Assessment> assessments) {
        return "A bar for each option on each axis, over all that its score could be. " + beatenInWords(assessments);
    }

    private void grid() {
        page.heading(2, "Options by parties");
        List<Party> parties = rulebook.parties().stream()
                .filter(party -> assessments.stream()
                        .map(assessment -> assessment.party(party.id()))
                        .flatMap(Optional::stream)
                        .anyMatch(judged -> !StandingSection.silent(judged)))
                .toList();
        grid(
                parties.stream().map(Party::name).toList(),
                parties.stream().map(Party::id).toList());
        List<String> silent = rulebook.parties().stream()
                .filter(party -> !parties.contains(party))
                .map(Party::name)
                .toList();
        if (!silent.isEmpty()) {
            page.paragraph("No source that counts here says what they think of any of these packages: "
                    + Wording.names(silent) + ".");
        }
        page.heading(2, "Options by recommendations");
        grid(
                rulebook.recommendations().stream().map(Recommendation::title).toList(),
                rulebook.recommendations().stream().map(Recommendation::id).toList());
    }

    private void grid(List<String> names, List<String> ids) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Option")));
        names.forEach(name -> columns.add(Column.words(name)));
        List<List<Prose>> rows = new ArrayList<>();
        for (Assessment assessment : assessments) {
            List<Judged<?>> all = new ArrayList<>(assessment.parties());
            all.addAll(assessment.recommendations());
            List<Prose> row = new ArrayList<>(List.of(link(assessment)));
            for (String id : ids) {
                all.stream()
                        .filter(judged -> judged.about().equals(id))
                        .forEach(judged -> row.add(Prose.of(Wording.of(judged))));
            }
            rows.add(row);
        }
        page.table(
                columns,
                ids.isEmpty() ? List.of() : rows,
                "No source that counts here says what anyone thinks of these packages.");
    }

    private static Prose link(Assessment assessment) {
        String id = assessment.option().id();
        return Prose.empty().codeLink(id, id + ".md");
    }

    /** The verdicts under each profile that counts other grounds, of the options where they differ. */
    private void profiles() {
        page.heading(2, "Options by profiles");
        List<Column> columns = new ArrayList<>(List.of(Column.words("Option")));
        outlooks.stream().limit(1).forEach(outlook -> {
            columns.add(Column.words(outlook.assessment().standpoint().profile().id()));
            outlook.sifted()
                    .forEach(sifted -> columns.add(Column.words(sifted.profile().id())));
        });
        page.paragraph("Profiles that count other grounds come to other verdicts on these; each report says why.");
        page.table(
                columns,
                outlooks.stream()
                        .filter(IndexReport::differs)
                        .map(IndexReport::verdicts)
                        .toList(),
                "No option has another verdict under another profile.");
    }

    /** What a reader has to know who was sent just this page; what rules conclude is said by the rules. */
    private void words() {
        page.heading(2, "Words");
        List<Bullet> words = new ArrayList<>();
        WORDS.forEach((word, meaning) ->
                words.add(new Bullet(Prose.empty().strong(word + ":").text(" " + meaning))));
        for (Stratum stratum : Stratum.UPPER) {
            Map<String, List<Prose>> rules = new LinkedHashMap<>();
            rulebook.rules(stratum)
                    .forEach(rule -> rules.computeIfAbsent(
                                    ((RuleCard.Conclusion.Word) rule.conclusion()).word(), any -> new ArrayList<>())
                            .add(cite.rule(rule)));
            rules.forEach((word, titles) -> words.add(new Bullet(Prose.empty()
                    .strong(word + ", a " + stratum.described() + ":")
                    .text(" ")
                    .then(Prose.names(titles))
                    .text("."))));
        }
        page.bullets(words);
    }

    private static boolean differs(Outlook outlook) {
        return outlook.sifted().stream()
                .anyMatch(sifted ->
                        !sifted.verdict().equals(outlook.assessment().verdict().words()));
    }

    private static List<Prose> verdicts(Outlook outlook) {
        List<Prose> row = new ArrayList<>(List.of(link(outlook.assessment())));
        row.add(Prose.of(Wording.of(outlook.assessment().verdict())));
        for (Sifted sifted : outlook.sifted()) {
            row.add(Prose.of(Wording.outcome(sifted.verdict())));
        }
        return row;
    }
}
