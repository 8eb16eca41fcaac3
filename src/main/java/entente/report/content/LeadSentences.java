package entente.report.content;

import static java.util.Objects.requireNonNull;

import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.assess.Turning;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.model.Comparisons;
import entente.model.Effect;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Source;
import entente.model.Stance;
import entente.model.Strength;
import entente.model.Term;
import entente.model.Verdict;
import entente.report.Wording;
import entente.space.Leanings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The verdict as a reader meets it: every part's word, who is in the way and on whose word, how firm, how old. */
public final class LeadSentences {
    public static final int MOST_GROUNDS = 2;
    private static final int LONG = 240;

    private final ReportContext dossier;
    private final List<EvidenceSensitivity> others;
    private final Assessment assessment;
    private final Citations cite;
    private final VerdictWords words;

    public LeadSentences(ReportContext dossier, List<EvidenceSensitivity> others) {
        this.dossier = dossier;
        this.others = others;
        this.assessment = dossier.assessment();
        this.cite = dossier.cite();
        this.words = new VerdictWords(assessment, cite);
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
            return objections();
        }
        for (PartAssessment part : assessment.parts()) {
            against(part, sentences);
            support(part).ifPresent(sentences::add);
        }
        lacking(sentences);
        becomes().ifPresent(sentences::add);
        sentences.addAll(new RequiredSentences(dossier).sentences());
        silent().ifPresent(sentences::add);
        return sentences;
    }

    /** Who objects to what, what is missing and what nobody is known to want; of what is ruled out by what. */
    public List<Prose> objections() {
        List<Prose> sentences = new ArrayList<>();
        if (words.invalid()) {
            strongest(assessment.findings().stream(), effect -> effect == Effect.INVALIDATES, dossier.leanings())
                    .filter(Finding::holds)
                    .forEach(finding -> sentences.add(told(finding)));
            return sentences;
        }
        assessment.parts().forEach(part -> against(part, sentences));
        lacking(sentences);
        becomes().ifPresent(sentences::add);
        return sentences;
    }

    /** Who supports what can be agreed, a sentence a part. */
    public List<Prose> supporters() {
        return words.invalid()
                ? List.of()
                : assessment.parts().stream()
                        .flatMap(part -> support(part).stream())
                        .toList();
    }

    /** Which parts have their support whatever else is stated of them. */
    public Optional<Prose> sure() {
        List<String> titles = words.invalid()
                ? List.of()
                : assessment.parts().stream()
                        .filter(part -> supported(part) && byPresence(part))
                        .map(part -> Wording.inside(Wording.part(part.part(), dossier.rulebook())))
                        .toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(Prose.of(
                        "Whoever leans for " + Wording.listed(titles) + " does so whatever else were stated of it."));
    }

    /** Of whom, of those who decide, no source tells. */
    public Optional<Prose> silent() {
        if (words.invalid() || words.silent().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Prose.of(
                words.nobodyHeard()
                        ? "Nothing is known: no source says what any of the "
                                + words.silent().size() + " who decide thinks of it."
                        : "No source tells what these, who decide as well, think of it: "
                                + Wording.names(words.silent()) + "."));
    }

    private void against(PartAssessment part, List<Prose> sentences) {
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
    }

    private Optional<Prose> support(PartAssessment part) {
        if (!supported(part)) {
            return Optional.empty();
        }
        List<Prose> supporting = new ArrayList<>();
        for (String party : part.basis().support()) {
            grounds(part, party, dossier.leanings()::favourable)
                    .limit(1)
                    .forEach(finding -> supporting.add(Prose.of(Wording.inside(cite.name(party)) + " ")
                            .then(cite.told(finding.rule().position().sources()))));
        }
        boolean inFavour = part.basis().support().stream()
                .flatMap(party -> part.party(party).stream())
                .anyMatch(judged -> judged.reachable().contains(Stance.FOR));
        return Optional.of(Prose.of((inFavour ? "In favour of " : "Leaning for ")
                        + Wording.inside(Wording.part(part.part(), dossier.rulebook())) + ": ")
                .then(Prose.names(supporting))
                .text(byPresence(part) ? ". That would be so whatever else were stated of it." : "."));
    }

    private static boolean supported(PartAssessment part) {
        return part.verdict().reachable().contains(Verdict.AGREEABLE)
                && !part.basis().support().isEmpty();
    }

    private boolean byPresence(PartAssessment part) {
        return part.basis().support().stream()
                .flatMap(party -> grounds(part, party, dossier.leanings()::favourable))
                .allMatch(finding -> readsPresenceAlone(finding.rule(), part.part()));
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
        unwanted("Nobody who decides is known to want ", bySides).ifPresent(sentences::add);
        unwanted("By what is still open, it may be that nobody who decides is known to want ", bySidesAtTimes)
                .ifPresent(sentences::add);
    }

    private Optional<Prose> unwanted(String lead, Map<List<String>, List<String>> bySides) {
        List<String> clauses = new ArrayList<>();
        bySides.forEach((sides, titles) -> clauses.add(Wording.either(titles) + " on the side of "
                + Wording.either(sides.stream()
                        .map(side -> dossier.rulebook().sides().getOrDefault(side, side))
                        .toList())));
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(Prose.of(lead + String.join("; nor ", clauses) + "."));
    }

    /** Who objects, in a sentence that says what speaks against it, and who contests that. */
    private Prose objector(PartAssessment part, String party, String title) {
        List<Finding> grounds = grounds(part, party, adverse(part, party)).toList();
        Optional<Strength> best = grounds.stream().map(Finding::strength).min(Comparator.naturalOrder());
        boolean named = best.filter(PlainWords::onTheRecord).isPresent();
        Prose prose = Prose.of((named ? cite.name(party) : "By what is reported, " + Wording.inside(cite.name(party)))
                + (cite.name(party).contains(", ") ? ", " : " ")
                + part.party(party).map(LeadSentences::verb).orElse("objects to") + " " + title + " on these terms.");
        boolean alone = assessment.parts().stream()
                        .mapToInt(one -> one.basis().by().size()
                                + one.basis().possiblyBy().size())
                        .sum()
                < MOST_GROUNDS;
        List<Finding> shown = alone || open(part, party)
                ? firstOfEachKind(grounds)
                : grounds.stream().limit(1).toList();
        shown.forEach(finding -> prose.text(" ").then(told(finding)));
        return prose.then(cite.contested(shown.stream()
                .flatMap(finding -> finding.rule().position().sources().stream())
                .toList()));
    }

    private static boolean open(PartAssessment part, String party) {
        return part.party(party).stream().anyMatch(judged -> judged.reachable().size() > 1);
    }

    /** The first ground, and the first beside it by which the party would be as unwilling or less so. */
    private List<Finding> firstOfEachKind(List<Finding> grounds) {
        if (grounds.size() <= MOST_GROUNDS) {
            return grounds;
        }
        boolean refusing = refuses(grounds.get(0));
        Finding other = grounds.stream()
                .skip(1)
                .filter(finding -> refuses(finding) != refusing)
                .findFirst()
                .orElse(grounds.get(1));
        return List.of(grounds.get(0), other);
    }

    private boolean refuses(Finding finding) {
        return dossier.leanings().refuses(finding.rule().position().effect());
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

    /** How firm and how old, what is assumed, and what other grounds would make of it. */
    public List<Prose> firmness() {
        List<Prose> sentences = new ArrayList<>();
        sentences.add(turning().map(prose -> prose.text(" " + asked())).orElseGet(() -> Prose.of(asked())));
        List<String> assumed = words.invalid() ? List.of() : words.assumed();
        if (!assumed.isEmpty()) {
            sentences.add(Prose.of("The team assumes for this, without a source: " + Wording.names(assumed) + "."));
        }
        profiles().forEach(sentences::add);
        return sentences;
    }

    private String asked() {
        Profile own = assessment.standpoint().profile();
        return "Asked about as of " + PlainWords.day(assessment.standpoint().asOf())
                + (own.id().equals(Profile.DEFAULT)
                        ? ""
                        : ", under the profile " + own.id() + ", " + PlainWords.counting(own))
                + ".";
    }

    /** Whose word the verdict turns on, the newest and the oldest, and how firm all of it is. */
    private Optional<Prose> turning() {
        Turning turning = assessment.turning();
        if (turning.grounds().isEmpty()) {
            return Optional.empty();
        }
        Turning.Dated newest = turning.newest().orElseThrow();
        Turning.Dated oldest = turning.oldest().orElseThrow();
        NavigableSet<Strength> strengths = new TreeSet<>();
        turning.grounds()
                .forEach(ground -> strengths.add(source(ground.source()).strength()));
        if (newest.date().equals(oldest.date())) {
            Set<String> about = new LinkedHashSet<>();
            turning.grounds().forEach(ground -> about.add(about(ground)));
            return Optional.of(Prose.of("All that the verdict turns on is of " + PlainWords.date(newest.date()) + " ("
                    + firm(strengths) + ") and concerns " + Wording.listed(about) + "."));
        }
        Strength weakest = strengths.last();
        boolean between = weakest.compareTo(source(newest.source()).strength()) > 0
                && weakest.compareTo(source(oldest.source()).strength()) > 0;
        return Optional.of(Prose.of("The oldest ground that the verdict turns on is of "
                + PlainWords.date(oldest.date()) + " ("
                + PlainWords.strength(source(oldest.source()).strength()) + ") and concerns "
                + about(oldest) + "; the newest is of " + PlainWords.date(newest.date()) + " ("
                + PlainWords.strength(source(newest.source()).strength()) + ") and concerns " + about(newest)
                + (between ? "; the weakest: " + PlainWords.strength(weakest) + "." : ".")));
    }

    private static String firm(Set<Strength> strengths) {
        return Wording.listed(strengths.stream().map(PlainWords::strength).toList());
    }

    /** Of whom a ground tells; of what is required that. */
    private String about(Turning.Dated ground) {
        String about = ground.rule().position().about();
        return ground.rule().position().of().isPresent() ? "what is required" : Wording.inside(cite.name(about));
    }

    private List<Prose> profiles() {
        List<Verdict> own = assessment.verdict().reachable();
        Map<List<Verdict>, List<String>> byOutcome = new LinkedHashMap<>();
        for (EvidenceSensitivity sifted : others) {
            List<Verdict> there = sifted.verdict().stream()
                    .map(word -> Verdict.of(word).orElseThrow())
                    .toList();
            if (!there.equals(own)) {
                byOutcome.computeIfAbsent(there, any -> new ArrayList<>()).add(PlainWords.counting(sifted.profile()));
            }
        }
        if (byOutcome.isEmpty()) {
            return List.of();
        }
        boolean objected = !assessment.verdict().reachable().get(0).equals(Verdict.BLOCKED)
                && assessment.verdict().reachable().get(0).compareTo(Verdict.DISPUTED) <= 0;
        List<String> clauses = new ArrayList<>();
        byOutcome.forEach((there, without) -> clauses.add(Wording.capital(String.join("; or ", without))
                + (objected && there.get(0).compareTo(own.get(0)) > 0 ? ", which leaves out those who object" : "")
                + ": " + VerdictWords.either(there)));
        return List.of(Prose.of(String.join(". ", clauses) + "."));
    }

    private Stream<Finding> grounds(PartAssessment part, String party, Predicate<Effect> wanted) {
        return strongest(
                assessment.findingsAbout(party).stream()
                        .filter(finding -> finding.parts().contains(part.part())),
                wanted,
                dossier.leanings());
    }

    /** What holds comes before what is possible. */
    public static Stream<Finding> strongest(Stream<Finding> findings, Predicate<Effect> wanted, Leanings leanings) {
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
