package entente.report.markdown;

import static java.util.Objects.requireNonNull;

import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.assess.SubjectTo;
import entente.assess.Turning;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.model.Comparisons;
import entente.model.Effect;
import entente.model.PartialDate;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Source;
import entente.model.Stance;
import entente.model.Strength;
import entente.model.Term;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.markdown.Page.Bullet;
import entente.space.Leanings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The verdict as a reader meets it: every part's word, who is in the way and on whose word, how firm, how old. */
public final class LeadSection {
    static final int MOST_GROUNDS = 2;
    private static final int LONG = 240;

    private final ReportContext dossier;
    private final List<EvidenceSensitivity> others;
    private final Assessment assessment;
    private final Citations cite;
    private final VerdictWords words;

    public LeadSection(ReportContext dossier, List<EvidenceSensitivity> others) {
        this.dossier = dossier;
        this.others = others;
        this.assessment = dossier.assessment();
        this.cite = dossier.cite();
        this.words = new VerdictWords(assessment, cite);
    }

    void write(Page page) {
        page.paragraph(Prose.empty().strong(words.sentence()));
        page.bullets(Stream.concat(sentences().stream(), firmness().stream())
                .map(Bullet::new)
                .toList());
    }

    /** The verdict in a sentence, for a terminal. */
    public String opening() {
        return words.sentence();
    }

    /** All of it, a sentence or a few a line, for a terminal. */
    public List<Prose> inShort() {
        List<Prose> lines = new ArrayList<>(sentences());
        lines.addAll(firmness());
        return lines;
    }

    /** Who objects to what, what is missing, what it is subject to. */
    private List<Prose> sentences() {
        List<Prose> sentences = new ArrayList<>();
        if (words.invalid()) {
            strongest(assessment.findings().stream(), effect -> effect == Effect.INVALIDATES, dossier.leanings())
                    .filter(Finding::holds)
                    .forEach(finding -> sentences.add(told(finding)));
            return sentences;
        }
        assessment.parts().forEach(part -> sentences.addAll(of(part)));
        lacking(sentences);
        becomes().ifPresent(sentences::add);
        requirements().forEach(sentences::add);
        if (words.nobodyHeard()) {
            sentences.add(Prose.of("Nothing is known: no source says what any of the "
                    + words.silent().size() + " who decide thinks of it."));
        } else if (!words.silent().isEmpty()) {
            sentences.add(Prose.of("No source tells what these, who decide as well, think of it: "
                    + Wording.names(words.silent()) + "."));
        }
        return sentences;
    }

    private List<Prose> of(PartAssessment part) {
        List<Prose> sentences = new ArrayList<>();
        String title = Wording.inside(Wording.part(part.part(), dossier.rulebook()));
        List<String> surely = new ArrayList<>(part.basis().by());
        part.basis().possiblyBy().stream()
                .filter(party -> surelyObjects(part, party))
                .forEach(surely::add);
        surely.forEach(party -> sentences.add(objector(part, party, title)));
        List<String> possibly = new ArrayList<>(part.basis().possiblyBy());
        possibly.removeAll(surely);
        if (!possibly.isEmpty()) {
            Set<String> open = new LinkedHashSet<>();
            possibly.forEach(party -> part.party(party).ifPresent(judged -> open.addAll(open(judged))));
            sentences.add(Prose.of((surely.isEmpty() ? "Possibly against " : "Possibly against it as well")
                    + (surely.isEmpty() ? title : "")
                    + (open.isEmpty() ? "" : ", depending on " + Wording.listed(open))
                    + ": " + Wording.names(possibly.stream().map(cite::name).toList()) + "."));
        }
        for (RuleCard rule : part.basis().blockedBy()) {
            sentences.add(missing(rule, part, title));
        }
        if (part.verdict().reachable().contains(Verdict.AGREEABLE)
                && !part.basis().support().isEmpty()) {
            List<Prose> supporting = new ArrayList<>();
            boolean byPresence = part.basis().support().stream()
                    .flatMap(party -> grounds(part, party, dossier.leanings()::favourable))
                    .allMatch(finding -> readsPresenceAlone(finding.rule(), part.part()));
            for (String party : part.basis().support()) {
                grounds(part, party, dossier.leanings()::favourable)
                        .limit(1)
                        .forEach(finding -> supporting.add(Prose.of(Wording.inside(cite.name(party)) + " ")
                                .then(cite.told(finding.rule().position().sources()))));
            }
            boolean inFavour = part.basis().support().stream()
                    .flatMap(party -> part.party(party).stream())
                    .anyMatch(judged -> judged.reachable().contains(Stance.FOR));
            sentences.add(Prose.of((inFavour ? "In favour of " : "Leaning for ") + title + ": ")
                    .then(Prose.names(supporting))
                    .text(byPresence ? ". That would be so whatever else were stated of it." : "."));
        }
        return sentences;
    }

    /** Whether a party stands against a part whatever is open, though not always with the word that decides. */
    private static boolean surelyObjects(PartAssessment part, String party) {
        return part.party(party).stream()
                .anyMatch(judged -> judged.reachable().stream()
                        .allMatch(stance -> stance == Stance.AGAINST || stance == Stance.LEANS_AGAINST));
    }

    /** Whether a rule asks no more of a part than to be in the package; of one that reads facts that is not said. */
    private boolean readsPresenceAlone(RuleCard rule, String part) {
        Optional<Term> leading = dossier.rulebook().vocabulary().section(part).flatMap(Section::leading);
        return Comparisons.in(rule.conditions()).stream()
                .allMatch(one -> leading.filter(one::of).isPresent());
    }

    /** What nobody who decides is known to want, one sentence for all that lack the same sides as often. */
    private void lacking(List<Prose> sentences) {
        Map<List<String>, List<String>> bySides = new LinkedHashMap<>();
        Map<List<String>, List<String>> bySidesAtTimes = new LinkedHashMap<>();
        for (PartAssessment part : assessment.parts()) {
            boolean lacking = part.verdict().reachable().stream()
                    .anyMatch(verdict -> verdict == Verdict.UNTESTED || verdict == Verdict.ONE_SIDED);
            if (lacking && !part.basis().lacking().isEmpty() && !words.nobodyHeard()) {
                (part.verdict().reachable().contains(Verdict.AGREEABLE) ? bySidesAtTimes : bySides)
                        .computeIfAbsent(part.basis().lacking(), any -> new ArrayList<>())
                        .add(Wording.part(part.part(), dossier.rulebook()));
            }
        }
        bySides.forEach((sides, titles) -> sentences.add(unwanted("Nobody", sides, titles)));
        bySidesAtTimes.forEach((sides, titles) ->
                sentences.add(unwanted("Of what it leaves open, some is such that nobody", sides, titles)));
    }

    private Prose unwanted(String lead, List<String> sides, List<String> titles) {
        return Prose.of(lead + " who decides is known to want " + Wording.either(titles) + " on the side of "
                + Wording.either(sides.stream()
                        .map(side -> dossier.rulebook().sides().getOrDefault(side, side))
                        .toList())
                + ".");
    }

    /** Who objects, in a sentence that says what speaks against it, and who contests that. */
    private Prose objector(PartAssessment part, String party, String title) {
        List<Finding> grounds = grounds(part, party, adverse(part, party)).toList();
        Optional<Strength> best = grounds.stream().map(Finding::strength).min(Comparator.naturalOrder());
        boolean named = best.filter(Plain::onTheRecord).isPresent();
        Prose prose = Prose.of((named ? cite.name(party) : "By what is reported, " + Wording.inside(cite.name(party)))
                + (cite.name(party).contains(", ") ? ", " : " ")
                + part.party(party).map(LeadSection::verb).orElse("objects to") + " " + title + " on these terms.");
        List<Finding> shown = grounds.stream().limit(MOST_GROUNDS).toList();
        shown.forEach(finding -> prose.text(" ").then(told(finding)));
        return prose.then(cite.contested(shown.stream()
                .flatMap(finding -> finding.rule().position().sources().stream())
                .toList()));
    }

    /** Of one against whatever else pleases it only what makes it so. */
    private Predicate<Effect> adverse(PartAssessment part, String party) {
        boolean mixed =
                part.party(party).stream().anyMatch(judged -> judged.reachable().equals(List.of(Stance.MIXED)));
        return mixed ? dossier.leanings()::decided : dossier.leanings()::adverse;
    }

    private static String verb(Judgement<Stance> judged) {
        if (judged.reachable().size() > 1) {
            return judged.reachable().stream().allMatch(stance -> stance.compareTo(Stance.LEANS_AGAINST) <= 0)
                    ? "is against or leans against"
                    : "objects, one way or another, to";
        }
        return switch (judged.reachable().get(0)) {
            case AGAINST -> "is against";
            case LEANS_AGAINST -> "leans against";
            case MIXED -> "has grounds both ways on";
            default -> "objects to";
        };
    }

    private Prose missing(RuleCard rule, PartAssessment part, String title) {
        Prose prose = Prose.empty();
        assessment.subjectTo().stream()
                .filter(subject -> subject.rule().equals(rule) && subject.part().equals(part.part()))
                .findFirst()
                .ifPresent(subject -> prose.text(Wording.clause(subject.text()) + " ")
                        .then(cite.told(rule.position().sources()))
                        .text(". "));
        assessment.findings().stream()
                .filter(finding -> finding.holds()
                        && finding.rule().position().effect() == Effect.BREAKS
                        && finding.rule().position().of().equals(rule.position().of()))
                .forEach(finding -> prose.text(Wording.sentence(finding.text()) + " "));
        return prose.text("Were it not required, " + title + " would be "
                + VerdictWords.either(part.basis().apart()) + ".");
    }

    /** Of a verdict that hangs on what is open: what it is when. */
    private Optional<Prose> becomes() {
        if (assessment.verdict().settled().isPresent()) {
            return Optional.empty();
        }
        List<String> clauses = new ArrayList<>();
        for (Assessment.Reachable one : assessment.byReachable()) {
            String when = cite.clauses().any(one.when());
            if (when.isEmpty() || when.length() > LONG) {
                return Optional.of(Prose.of(
                        "Which it is hangs on what is open: " + Wording.listed(open(assessment.verdict())) + "."));
            }
            clauses.add(one.verdict().word() + " if " + when);
        }
        return Optional.of(Prose.of("It is " + String.join("; ", clauses) + "."));
    }

    private List<String> open(Judgement<?> judged) {
        return judged.deciders().stream()
                .map(DecidingTerm::axis)
                .map(axis -> cite.clauses().name(axis.term()))
                .distinct()
                .toList();
    }

    /** One sentence for what is required of several parts alike. */
    private List<Prose> requirements() {
        Map<String, List<SubjectTo>> byName = new LinkedHashMap<>();
        assessment.subjectTo().stream()
                .filter(subject -> subject.state() == SubjectTo.State.OPEN)
                .forEach(subject -> byName.computeIfAbsent(
                                subject.rule().position().of().orElseThrow(), any -> new ArrayList<>())
                        .add(subject));
        List<Prose> sentences = new ArrayList<>();
        byName.values().forEach(same -> sentences.add(requirement(same)));
        return sentences;
    }

    private Prose requirement(List<SubjectTo> same) {
        SubjectTo first = same.get(0);
        String when = cite.clauses().any(first.arisesWhen());
        boolean told = !when.isEmpty() && when.length() <= LONG;
        dossier.grounded().tells(first.rule());
        Prose prose = Prose.of("Required"
                        + (assessment.parts().size() == 1
                                ? ""
                                : " for " + Wording.inside(Wording.part(first.part(), dossier.rulebook())))
                        + (told ? ", if " + when : "") + ": " + Wording.clause(first.text()) + " ")
                .then(cite.told(first.rule().position().sources()))
                .text(".");
        List<String> others = same.stream()
                .skip(1)
                .map(subject -> Wording.inside(Wording.part(subject.part(), dossier.rulebook())))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            prose.text(" The same goes for " + Wording.listed(others) + ".");
        }
        Set<String> hangs = new LinkedHashSet<>();
        same.forEach(subject -> hangs.addAll(subject.supportHangs()));
        if (!hangs.isEmpty()) {
            prose.text(" The support of "
                    + Wording.names(hangs.stream().map(cite::name).toList()) + " hangs on it.");
        }
        return prose;
    }

    /** How firm and how old, what is assumed, and what other grounds would make of it. */
    private List<Prose> firmness() {
        List<Prose> sentences = new ArrayList<>();
        Turning turning = assessment.turning();
        if (!turning.grounds().isEmpty()) {
            String newest = Plain.when(turning.newest().orElseThrow().date());
            PartialDate first = turning.oldest().orElseThrow().date();
            String oldest = Plain.when(first);
            List<String> strengths = turning.grounds().stream()
                    .map(ground -> source(ground.source()).strength())
                    .distinct()
                    .sorted()
                    .map(Plain::strength)
                    .toList();
            sentences.add(Prose.of("This is as last reported " + newest
                    + (newest.equals(oldest) ? "" : "; the oldest ground that it turns on is of " + Plain.date(first))
                    + ". How firm: " + Wording.listed(strengths) + "."));
        }
        List<String> assumed = words.invalid() ? List.of() : words.assumed();
        if (!assumed.isEmpty()) {
            sentences.add(Prose.of(
                    "Assumed by the team, without a source, and needed for this: " + Wording.names(assumed) + "."));
        }
        profiles().forEach(sentences::add);
        Profile own = assessment.standpoint().profile();
        sentences.add(Prose.of(
                "Asked about as of " + Plain.day(assessment.standpoint().asOf())
                        + (own.id().equals(Profile.DEFAULT)
                                ? ""
                                : ", under the profile " + own.id() + ", " + Plain.counting(own))
                        + "."));
        return sentences;
    }

    private List<Prose> profiles() {
        List<Verdict> own = assessment.verdict().reachable();
        Map<String, List<String>> byOutcome = new LinkedHashMap<>();
        boolean milder = false;
        for (EvidenceSensitivity sifted : others) {
            List<Verdict> there = sifted.verdict().stream()
                    .map(word -> Verdict.of(word).orElseThrow())
                    .toList();
            if (!there.equals(own)) {
                milder |= there.get(0).compareTo(own.get(0)) > 0;
                byOutcome
                        .computeIfAbsent(VerdictWords.either(there), any -> new ArrayList<>())
                        .add(Plain.counting(sifted.profile()));
            }
        }
        if (byOutcome.isEmpty()) {
            return List.of();
        }
        List<String> clauses = new ArrayList<>();
        byOutcome.forEach((word, without) -> clauses.add(String.join("; or ", without) + ": " + word));
        return List.of(Prose.of(Wording.capital(
                        String.join(". ", clauses.stream().map(Wording::capital).toList()))
                + "."
                + (milder
                        ? " A milder word there says no more than that those who object are not named in what is left."
                        : "")));
    }

    private Stream<Finding> grounds(PartAssessment part, String party, Predicate<Effect> wanted) {
        return strongest(
                assessment.findingsAbout(party).stream()
                        .filter(finding -> finding.parts().contains(part.part())),
                wanted,
                dossier.leanings());
    }

    /** What holds comes before what is possible. */
    static Stream<Finding> strongest(Stream<Finding> findings, Predicate<Effect> wanted, Leanings leanings) {
        return findings.filter(finding -> wanted.test(finding.rule().position().effect()))
                .sorted(Comparator.comparing((Finding finding) -> !finding.holds())
                        .thenComparing(finding ->
                                !leanings.refuses(finding.rule().position().effect()))
                        .thenComparing(Finding::strength));
    }

    /** A finding's sentence, after the condition if it needs one, with its sources. */
    private Prose told(Finding finding) {
        return dossier.grounded().told(finding);
    }

    private Source source(String id) {
        return requireNonNull(dossier.rulebook().sources().get(id));
    }
}
