package entente.report.content;

import entente.assess.Assessment;
import entente.assess.Finding;
import entente.assess.PartAssessment;
import entente.assess.PivotalGrounds;
import entente.assess.SufficientReason;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.explain.NotFired;
import entente.explain.UnmetCondition;
import entente.model.ConditionComparisons;
import entente.model.Effect;
import entente.model.Party;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Source;
import entente.model.SourceStrength;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Verdict;
import entente.report.Alike;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The verdict as a reader meets it: every part's word, who is in the way and on whose word, how firm, how old. */
public final class LeadSentences {
    public static final int MOST_GROUNDS = 2;

    private final ReportContext context;
    private final List<EvidenceSensitivity> others;
    private final Assessment assessment;
    private final Citations cite;
    private final VerdictWords words;
    private final PartSentences parts;
    private final List<Objection> objections = new ArrayList<>();

    public LeadSentences(ReportContext context, List<EvidenceSensitivity> others) {
        this.context = context;
        this.others = others;
        this.assessment = context.assessment();
        this.cite = context.cite();
        this.words = new VerdictWords(assessment, cite);
        this.parts = new PartSentences(context, words);
    }

    /**
     * Every part's word, and who makes that of the worst so. Where one alone objects to it, or one thing alone is missing,
     * also what speaks against it, on whose word, and who contests that.
     */
    public RichText opening() {
        if (words.invalid()) {
            RichText prose = RichText.empty().strong("Invalid.");
            context.strongest(assessment.findings(), effect -> effect == Effect.INVALIDATES)
                    .filter(Finding::holds)
                    .forEach(finding -> prose.text(" ").then(context.grounded().told(finding)));
            return prose;
        }
        if (parts.alike().isEmpty()) {
            return RichText.empty()
                    .strong(Wording.capital(
                                    VerdictWords.either(assessment.verdict().reachable())) + ".");
        }
        List<PartAssessment> worst = parts.alike().get(0);
        RichText prose = RichText.empty().strong(parts.verdicts()).then(parts.sources(worst));
        return standsAlone(worst) ? prose.text(" ").then(objected().get(0).told()) : prose;
    }

    private boolean standsAlone(List<PartAssessment> alike) {
        return objected().size() == 1 && alike.contains(objected().get(0).part());
    }

    /** What follows the opening, a sentence or a few a line, for a terminal. */
    public List<RichText> inShort() {
        List<RichText> lines = new ArrayList<>(objections(false));
        lines.addAll(others());
        if (!words.invalid()) {
            lines.addAll(new RequirementSentences(context).sentences());
        }
        lines.addAll(List.of(silent(), firmness(true), lessBelieved()));
        lines.removeIf(RichText::isEmpty);
        return lines;
    }

    /**
     * What speaks against it where that is more than the opening tells, who may object as well, and which it is when.
     *
     * @param tabled whether a table beside it says who may, on whose word, and by what is left open
     */
    public List<RichText> objections(boolean tabled) {
        List<RichText> sentences = new ArrayList<>();
        if (words.invalid()) {
            return sentences;
        }
        List<Objection> objections = objected();
        if (!parts.alike().isEmpty() && !standsAlone(parts.alike().get(0))) {
            objections.forEach(one -> sentences.add(one.who()
                    .map(name -> RichText.headed(
                            Wording.label(name) + (several(objections) ? " on " + parts.title(one.part()) : "")))
                    .orElseGet(RichText::empty)
                    .then(one.told())));
        }
        if (!tabled) {
            assessment.parts().stream()
                    .filter(part -> !PartReasons.surely(part).isEmpty())
                    .forEach(part -> sentences.addAll(List.of(parts.possibly(part), parts.favouring(part))));
        }
        sentences.add(becomes());
        sentences.removeIf(RichText::isEmpty);
        return sentences;
    }

    /** Who makes of the other parts what the opening says that they are. */
    public List<RichText> others() {
        return words.invalid()
                ? List.of()
                : parts.alike().stream()
                        .skip(1)
                        .flatMap(one ->
                                parts.why(one).map(why -> RichText.of(why).then(parts.sources(one))).stream())
                        .toList();
    }

    /** What stands in the way of a part: somebody's grounds, or what is missing, which is nobody's. */
    private record Objection(PartAssessment part, Optional<String> who, RichText told) {}

    private static boolean several(List<Objection> objections) {
        return objections.stream().map(Objection::part).distinct().count() > 1;
    }

    /** Found once, since a page tells once who contests what. */
    private List<Objection> objected() {
        if (!objections.isEmpty()) {
            return objections;
        }
        for (PartAssessment part : assessment.parts()) {
            PartReasons.surely(part)
                    .forEach(party ->
                            objections.add(new Objection(part, Optional.of(cite.name(party)), grounds(part, party))));
            part.basis()
                    .blockedBy()
                    .forEach(rule -> objections.add(new Objection(part, Optional.empty(), missing(rule, part))));
        }
        return objections;
    }

    /** Which parts have their support whatever else is stated of them. */
    public RichText sure() {
        List<String> titles = words.invalid()
                ? List.of()
                : assessment.parts().stream()
                        .filter(part -> part.verdict().reachable().contains(Verdict.AGREEABLE))
                        .filter(part -> !part.basis().support().isEmpty() && byPresence(part))
                        .map(part -> cite.part(part.part()))
                        .toList();
        return RichText.of(
                titles.isEmpty()
                        ? ""
                        : "Whoever leans for " + Wording.listed(titles) + " does so whatever else were stated of it.");
    }

    /** Which instruments the option states as perhaps there, and what else it states rules out. */
    public RichText ruledOut() {
        List<String> out = context.instruments().stream()
                .map(Section::id)
                .filter(id -> assessment.parts().stream()
                        .noneMatch(part -> part.part().equals(id)))
                .map(cite::part)
                .toList();
        return words.invalid() || out.isEmpty()
                ? RichText.empty()
                : RichText.empty()
                        .strong("In no package that it can be:")
                        .text(" " + Wording.listed(out)
                                + "; stated as perhaps there, and ruled out by what else is stated.");
    }

    /** Of whom, of those who decide, no source tells; where that is nobody, the opening says so. */
    public RichText silent() {
        if (words.invalid() || words.silent().isEmpty() || words.nobodyHeard()) {
            return RichText.empty();
        }
        String it = assessment.parts().size() > 1 ? "any of it" : "it";
        List<Party> sides = words.silent().stream().filter(cite::namesItsSide).toList();
        List<Party> named =
                words.silent().stream().filter(party -> !sides.contains(party)).toList();
        String silent = named.isEmpty()
                ? "No source tells any view of " + it + " by " + cite.untold(sides) + "."
                : (named.size() == 1
                                ? "No source tells any view of " + it + " by " + cite.untold(named) + "."
                                : "No source tells what these think of " + it + ": " + cite.untold(named) + ".")
                        + (sides.isEmpty() ? "" : " Nor does any tell a view of " + cite.untold(sides) + ".");
        return RichText.of(silent);
    }

    private boolean byPresence(PartAssessment part) {
        return part.basis().support().stream()
                .flatMap(party -> context.grounds(part, party, context.leanings()::favourable))
                .allMatch(finding -> readsPresenceAlone(finding.rule(), part.part()));
    }

    /** Whether a rule asks no more of a part than to be in the package; of one that reads facts that is not said. */
    private boolean readsPresenceAlone(RuleCard rule, String part) {
        Optional<Term> leading = context.rulebook().vocabulary().section(part).flatMap(Section::leading);
        return ConditionComparisons.in(rule.conditions()).stream()
                .allMatch(one -> leading.filter(one::of).isPresent());
    }

    /** What speaks against it, and who contests that. */
    private RichText grounds(PartAssessment part, String party) {
        List<Finding> grounds =
                context.grounds(part, party, context.adverse(part, party)).toList();
        List<Finding> several = firstOfEachKind(grounds);
        boolean apart = several.stream()
                        .map(finding -> cite.clauses().subject(finding.rule()))
                        .distinct()
                        .count()
                > 1;
        List<Finding> shown = alone(part, party, apart) ? several : several.subList(0, Math.min(1, several.size()));
        List<RichText> told = shown.stream()
                .map(finding -> shown.size() > 1 && apart
                        ? context.grounded().toldApart(finding)
                        : context.grounded().told(finding))
                .toList();
        return RichText.paragraph(told)
                .then(cite.tellContested(shown.stream()
                        .flatMap(finding -> finding.rule().position().sources().stream())
                        .toList()));
    }

    /** Whether a second ground is told: where it makes another word of it, of nobody else, or of something else. */
    private boolean alone(PartAssessment part, String party, boolean apart) {
        long surely = assessment.parts().stream()
                .mapToLong(one -> PartReasons.surely(one).size())
                .sum();
        long possibly = assessment.parts().stream()
                .mapToLong(one -> one.basis().possiblyBy().size())
                .sum();
        return open(part, party) || surely == 1 && (apart || possibly == 0);
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
        return context.leanings().refuses(finding.rule().position().effect());
    }

    private RichText missing(RuleCard rule, PartAssessment part) {
        RichText prose = RichText.empty();
        assessment.subjectTo().stream()
                .filter(subject -> subject.rule().equals(rule) && subject.part().equals(part.part()))
                .findFirst()
                .ifPresent(subject -> prose.text(Wording.clause(subject.text()) + " ")
                        .then(cite.told(rule))
                        .text(". "));
        assessment.findings().stream()
                .filter(finding -> finding.holds()
                        && finding.rule().position().effect() == Effect.BREAKS
                        && finding.rule().position().of().equals(rule.position().of()))
                .forEach(finding -> prose.text(Wording.sentence(finding.text()) + " "));
        return prose.text("Were it not required, " + parts.title(part) + " would by what is reported be "
                + VerdictWords.either(part.basis().apart()) + ".");
    }

    /** Of a verdict that hangs on what is open: what it is when. */
    private RichText becomes() {
        if (assessment.verdict().settled().isPresent()) {
            return RichText.empty();
        }
        return RichText.of(words.becomes()
                .map(when -> "It is " + when + ".")
                .orElseGet(() -> "Which it is hangs on what is open: "
                        + Wording.listed(
                                cite.clauses().open(assessment.verdict().deciders())) + "."));
    }

    /**
     * How firm and how old all is, and what is assumed.
     *
     * @param links whether the newest ground is led to as well
     */
    public RichText firmness(boolean links) {
        List<String> assumed = words.invalid() ? List.of() : words.assumed();
        RichText asked = RichText.of(asked()
                + (assumed.isEmpty() ? "" : " Assumed by the team: " + Wording.names(Clauses.together(assumed)) + "."));
        if (!assumed.isEmpty()) {
            asked.then(wereItOtherwise());
        }
        return RichText.paragraph(List.of(turning(links), asked));
    }

    /** Who of those who decide would refuse, were what is assumed otherwise. */
    private RichText wereItOtherwise() {
        Set<Term> assumed =
                words.assumptions().map(SufficientReason.Stated::term).collect(Collectors.toSet());
        RichText prose = RichText.empty();
        context.rulebook().rules(Stratum.POSITIONS).stream()
                .filter(rule -> context.leanings().refuses(rule.position().effect()))
                .filter(rule -> context.rulebook()
                        .party(rule.position().about())
                        .filter(Party::decides)
                        .isPresent())
                .filter(rule -> hangsOn(context.explainer().notFired(rule), assumed))
                .forEach(rule -> prose.text(" If not, "
                                + Wording.inside(cite.name(rule.position().about()))
                                + " would, as read here, be against it ")
                        .then(cite.told(rule))
                        .text("."));
        return prose;
    }

    /** Whether nothing else keeps a rule from firing. */
    private static boolean hangsOn(NotFired rule, Set<Term> terms) {
        return rule.inactive().isEmpty()
                && !rule.obstacles().isEmpty()
                && rule.obstacles().stream()
                        .allMatch(one -> one instanceof UnmetCondition.Unmet unmet
                                && terms.contains(unmet.said().term()));
    }

    private String asked() {
        Profile own = assessment.context().profile();
        return "Judged as of " + PlainWords.day(assessment.context().asOf())
                + (own.id().equals(Profile.DEFAULT)
                        ? ""
                        : ", under the profile " + own.id() + ", " + PlainWords.counting(own))
                + ".";
    }

    /** How firm that is which the verdict turns on; from when it is, the opening says. */
    private RichText turning(boolean links) {
        NavigableSet<SourceStrength> strengths = new TreeSet<>();
        assessment
                .turning()
                .grounds()
                .forEach(ground -> strengths.add(cite.sourceOf(ground.source()).strength()));
        if (strengths.isEmpty()) {
            return RichText.empty();
        }
        PivotalGrounds.Dated newest = assessment.turning().newest().orElseThrow();
        RichText grounds = RichText.of("How firm: "
                + Wording.listed(strengths.stream().map(SourceStrength::plainly).toList()));
        if (links
                && !newest.date()
                        .equals(assessment.turning().oldest().orElseThrow().date())) {
            Source source = cite.sourceOf(newest.source());
            grounds.text("; newest"
                            + source.holder()
                                    .map(party -> ", on " + Wording.inside(cite.name(party)))
                                    .orElse("") + ": ")
                    .then(cite.told(source));
        }
        return grounds.text(".");
    }

    /** What it would be with less believed. */
    public RichText lessBelieved() {
        List<Verdict> own = assessment.verdict().reachable();
        Map<List<Verdict>, List<String>> byOutcome = others.stream()
                .collect(Alike.by(
                        sifted -> sifted.verdict().stream()
                                .map(word -> Verdict.of(word).orElseThrow())
                                .toList(),
                        sifted -> PlainWords.counting(sifted.profile())));
        byOutcome.remove(own);
        if (byOutcome.isEmpty()) {
            return RichText.empty();
        }
        boolean objected = !assessment.verdict().reachable().get(0).equals(Verdict.BLOCKED)
                && assessment.verdict().reachable().get(0).compareTo(Verdict.DISPUTED) <= 0;
        List<String> clauses = new ArrayList<>();
        byOutcome.forEach((there, without) -> clauses.add(without.stream()
                        .sorted(Comparator.comparing(String::length))
                        .collect(Collectors.joining(", or "))
                + ", it is "
                + VerdictWords.either(there)
                + (objected && there.get(0).compareTo(own.get(0)) > 0 ? ", for views that decide are left out" : "")));
        return RichText.headed("With fewer sources").text(String.join("; ", clauses) + ".");
    }
}
