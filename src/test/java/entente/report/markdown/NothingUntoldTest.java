package entente.report.markdown;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Frozen;
import entente.assess.Assessment;
import entente.assess.Finding;
import entente.assess.PartAssessment;
import entente.assess.PivotalGrounds;
import entente.assess.SubjectTo;
import entente.explain.Explainer;
import entente.model.Effect;
import entente.model.Party;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Source;
import entente.model.Stratum;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.Links;
import entente.report.content.PlainWords;
import entente.report.terminal.ExplanationTree;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing is lost by being short: whatever is found of an option is told on its page or, of what settles nothing and of those
 * who do not decide, in its explanation; and whatever its first screen or its brief claims leads to a source and a date.
 */
class NothingUntoldTest {
    private static final Pattern CITED = Pattern.compile("\\[([^\\]]+)\\]\\(sources\\.md#([^)]+)\\)");
    private static final Pattern NUMBERED = Pattern.compile("\\\\\\[\\d+\\\\\\]");

    /** Lines that claim nothing of anybody, or say that no source does. */
    private static final Pattern NO_CLAIM = Pattern.compile("^(- )?(\\*\\*)?("
            + "No source tells (what these think of (any of )?it: |any view of (any of )?it by )|What would help:|With fewer sources:|To find out next:|Invalid\\."
            + "|It is [a-z-]+ if |Which it is hangs on "
            + "|[A-Z][a-z -]+ as to [^:]*: no source says what any of those who decide"
            + "|[^:]*: nobody who decides (on the side of [^:]*)?is known to want).*");

    private static final Map<Assessment, SortedMap<String, String>> PAGES = pages();

    /** Of each option its page and its brief, and beside them the rulebook. */
    private static Map<Assessment, SortedMap<String, String>> pages() {
        Profile profile = Frozen.rulebook().profiles().get(Profile.DEFAULT);
        Map<Assessment, SortedMap<String, String>> pages = new LinkedHashMap<>();
        Frozen.options().forEach(option -> {
            Assessment assessment = Frozen.assess(option, profile);
            pages.put(assessment, Made.of(Frozen.assessor(), List.of(Frozen.outlook(assessment)), Path.of("reports")));
        });
        return pages;
    }

    @Test
    void whateverIsFoundIsTold() {
        int onThePage = 0;
        int explained = 0;
        String rulebook = RulebookReport.of(new Citations(Frozen.rulebook(), Links.from(Path.of("reports"))));
        for (Map.Entry<Assessment, SortedMap<String, String>> one : PAGES.entrySet()) {
            Assessment assessment = one.getKey();
            String page = page(one);
            String tree = ExplanationTree.of(Explainer.of(Frozen.assessor(), assessment));
            for (Finding finding : assessment.findings()) {
                RuleCard rule = finding.rule();
                assertThat(tree).as(rule.id()).contains(rule.title(), Wording.clause(finding.text()));
                rule.position().sources().forEach(source -> assertThat(tree).contains(source));
                if (!takesASide(finding)) {
                    explained++;
                    continue;
                }
                assertThat(page)
                        .as(assessment.option().id() + " on " + rule.id())
                        .contains("](rulebook.md#" + rule.id() + ")");
                String entry = rulebook.substring(rulebook.indexOf("<a id=\"" + rule.id() + "\">"));
                for (String source : rule.position().sources()) {
                    assertThat(page.contains("](sources.md#" + source + ")")
                                    || entry.substring(0, entry.indexOf("<a id=", 1))
                                            .contains(source))
                            .as(assessment.option().id() + " on " + source)
                            .isTrue();
                }
                onThePage++;
            }
        }
        assertThat(onThePage).isGreaterThan(300);
        assertThat(explained).isGreaterThan(100);
    }

    /** What the page itself has to tell: all that bears on where one who decides, or what is recommended, stands. */
    private static boolean takesASide(Finding finding) {
        return switch (finding.rule().position().effect()) {
            case TOUCHES, REQUIRES -> false;
            case FULFILS, BREAKS -> finding.holds();
            default ->
                Frozen.rulebook()
                        .party(finding.about())
                        .filter(party -> !party.decides())
                        .isEmpty();
        };
    }

    @Test
    void whateverIsRequiredAndOpenIsToldWithItsSource() {
        int told = 0;
        for (Map.Entry<Assessment, SortedMap<String, String>> one : PAGES.entrySet()) {
            boolean valid = !one.getKey().verdict().reachable().equals(List.of(Verdict.INVALID));
            for (SubjectTo subject : one.getKey().subjectTo()) {
                if (valid && subject.state() == SubjectTo.State.OPEN) {
                    for (String source : subject.rule().position().sources()) {
                        assertThat(first(page(one))).contains("](sources.md#" + source + ")");
                        told++;
                    }
                }
            }
        }
        assertThat(told).isGreaterThan(30);
    }

    @Test
    void whatTheFirstScreenCitesIsOfAFindingAndSaysHowFirmAndHowOld() {
        int cited = 0;
        for (Map.Entry<Assessment, SortedMap<String, String>> one : PAGES.entrySet()) {
            Set<String> grounds = grounds(one.getKey());
            String told = "";
            for (MatchResult link : CITED.matcher(first(page(one))).results().toList()) {
                Source source = requireNonNull(Frozen.rulebook().sources().get(link.group(2)));
                assertThat(grounds).contains(source.id());
                String words = source.strength().plainly() + ", " + PlainWords.date(source.date());
                if (link.group(1).equals("another passage of it")) {
                    assertThat(told).isEqualTo(source.document() + words);
                } else {
                    assertThat(link.group(1)).isEqualTo(words);
                }
                told = source.document() + words;
                cited++;
            }
        }
        assertThat(cited).isGreaterThan(200);
    }

    /** What an assessment rests on, who contests it, what its instruments are said to be, and what would refuse it otherwise. */
    private static Set<String> grounds(Assessment assessment) {
        Set<String> grounds = new HashSet<>();
        Stream.concat(
                        Stream.concat(assessment.findings().stream().map(Finding::rule), refusals()),
                        assessment.subjectTo().stream().map(SubjectTo::rule))
                .flatMap(rule -> rule.position().sources().stream())
                .forEach(source -> {
                    grounds.add(source);
                    grounds.addAll(requireNonNull(Frozen.rulebook().sources().get(source))
                            .contestedBy()
                            .keySet());
                });
        Frozen.rulebook().vocabulary().sections().stream()
                .filter(section -> section.kind() == Section.Kind.INSTRUMENT)
                .filter(section -> assessment.option().has(section.id()))
                .forEach(section -> grounds.addAll(section.sources()));
        return grounds;
    }

    private static Stream<RuleCard> refusals() {
        return Frozen.rulebook().rules(Stratum.POSITIONS).stream()
                .filter(rule -> rule.position().effect() == Effect.REJECTS);
    }

    @Test
    void eachClaimOfTheFirstScreenAndOfTheBriefLeadsToASource() {
        int claims = 0;
        for (Map.Entry<Assessment, SortedMap<String, String>> one : PAGES.entrySet()) {
            String brief = requireNonNull(
                    one.getValue().get("briefs/" + one.getKey().option().id() + ".md"));
            for (String all : List.of(page(one), brief.split("\n## Sources\n")[0])) {
                String text = all.split("\n<details>")[0];
                for (String line : text.split("\n")) {
                    if (line.matches("(- |\\|(?!:-|Stands|On\\||Who decides)|\\*\\*).*")
                            && !NO_CLAIM.matcher(line).matches()) {
                        assertThat(leads(line, all, one.getKey()))
                                .as(one.getKey().option().id() + ": " + line)
                                .isTrue();
                        claims++;
                    }
                }
            }
        }
        assertThat(claims).isGreaterThan(300);
    }

    /** By itself, or by what stands beside it: grounds of each who objects, a table of who decides, what it turns on. */
    private static boolean leads(String line, String text, Assessment assessment) {
        if (CITED.matcher(line).find() || NUMBERED.matcher(line).find()) {
            return true;
        }
        if (line.matches("- (How firm: |Judged as of )[^\n]*")) {
            return Stream.of(assessment.turning().oldest(), assessment.turning().newest())
                    .flatMap(ground -> ground.stream())
                    .map(PivotalGrounds.Dated::date)
                    .allMatch(date -> text.lines()
                            .filter(opening -> opening.startsWith("**"))
                            .findFirst()
                            .orElseThrow()
                            .contains(PlainWords.date(date)));
        }
        if (line.startsWith("**")) {
            return assessment.parts().stream()
                    .flatMap(part -> part.basis().by().stream())
                    .allMatch(party -> text.lines()
                            .anyMatch(beside -> beside.startsWith("- **" + label(party))
                                    && (CITED.matcher(beside).find()
                                            || NUMBERED.matcher(beside).find())));
        }
        if (line.startsWith("- Possibly against ")) {
            return assessment.parts().stream()
                    .flatMap(part -> part.basis().possiblyBy().stream())
                    .filter(party -> line.contains(Wording.inside(name(party))))
                    .allMatch(party -> text.lines()
                            .anyMatch(beside -> beside.startsWith("|")
                                    && beside.contains(label(party))
                                    && CITED.matcher(beside).find()));
        }
        return line.startsWith("- On ")
                && assessment.parts().stream()
                        .filter(part -> line.contains(Wording.inside(Wording.part(part.part(), Frozen.rulebook()))))
                        .map(PartAssessment::basis)
                        .flatMap(basis -> basis.support().stream())
                        .allMatch(party -> text.lines()
                                .anyMatch(beside -> beside.startsWith("|")
                                        && beside.contains(label(party))
                                        && CITED.matcher(beside).find()));
    }

    private static String page(Map.Entry<Assessment, SortedMap<String, String>> one) {
        return requireNonNull(one.getValue().get(one.getKey().option().id() + ".md"));
    }

    private static String first(String page) {
        return page.substring(0, page.indexOf("\n<details>"));
    }

    private static String name(String party) {
        return Frozen.rulebook().party(party).map(Party::name).orElseThrow();
    }

    private static String label(String party) {
        return Wording.label(name(party));
    }
}
