package entente.report.content;

import entente.assess.Assessment;
import entente.assess.Finding;
import entente.assess.PartAssessment;
import entente.assess.PivotalGrounds;
import entente.assess.SubjectTo;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Stance;
import entente.model.Verdict;
import entente.report.Alike;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The verdict on each part in a sentence: its word, what it is subject to, and who makes it so: who objects, or who wants it
 * and on which side nobody does.
 */
public final class PartSentences {
    private final Assessment assessment;
    private final Citations cite;
    private final ReportContext context;
    private final VerdictWords words;
    private final List<List<PartAssessment>> alike;

    PartSentences(ReportContext context, VerdictWords words) {
        this.assessment = context.assessment();
        this.cite = context.cite();
        this.context = context;
        this.words = words;
        this.alike = List.copyOf(assessment.parts().stream()
                .filter(part -> !part.verdict().reachable().equals(List.of(Verdict.NONE)))
                .sorted(Comparator.comparing(part -> part.verdict().reachable().get(0)))
                .collect(Alike.by(part -> List.of(subjectTo(part), reasons(part))))
                .values());
    }

    /** The parts of which the same is to be said, the worst first. */
    List<List<PartAssessment>> alike() {
        return alike;
    }

    /** {@code On water: by what is reported, the council would lean against it on these terms.}; nothing where there is nobody to tell of. */
    Optional<String> why(List<PartAssessment> alike) {
        List<String> because = because(reasons(alike.get(0)), known(alike));
        return because.isEmpty()
                ? Optional.empty()
                : Optional.of("On "
                        + Wording.listed(alike.stream().map(this::title).toList()) + ": " + joined(alike, because));
    }

    /**
     * Every part's word, how old the grounds are of what the package's turns on, and who makes that so.
     * {@code Resisted as to water, on grounds of May 2025; untested as to the road. By what is reported, the council would
     * lean against water on these terms.}
     */
    String verdicts() {
        List<PartAssessment> worst = alike().get(0);
        if (alike.size() == 1) {
            List<String> because = because(reasons(worst.get(0)), known(worst));
            return Wording.capital(word(worst)) + age() + (because.isEmpty() ? "" : ": " + joined(worst, because));
        }
        List<String> because = because(reasons(worst.get(0)), named(worst));
        return Wording.capital(words()) + "."
                + (because.isEmpty() ? "" : " " + Wording.capital(joined(worst, because)))
                + objectingElsewhere(worst);
    }

    /** Who objects to other parts than those that are blocked, which hides it from the verdict. */
    private String objectingElsewhere(List<PartAssessment> worst) {
        if (!worst.get(0).verdict().reachable().contains(Verdict.BLOCKED)) {
            return "";
        }
        return alike().stream()
                .skip(1)
                .filter(parts -> !PartReasons.surely(parts.get(0)).isEmpty())
                .map(parts -> " "
                        + Wording.capital(objecting(
                                reasons(parts.get(0)).objecting(), named(parts).all()))
                        + ".")
                .collect(Collectors.joining());
    }

    private PartReasons reasons(PartAssessment part) {
        return PartReasons.of(part, words.nobodyHeard(), context);
    }

    private String objecting(PartReasons.Standing objecting, String it) {
        return standing(objecting, it) + (alone() ? "" : " on these terms");
    }

    /**
     * How parts are called of which the same is said.
     *
     * @param all the first time
     * @param any the same where nobody wants them
     * @param again after that
     * @param taken behind them where nobody wants them
     */
    private record Called(String all, String any, String again, String taken) {}

    private Called named(List<PartAssessment> parts) {
        List<String> titles = parts.stream().map(this::title).toList();
        return new Called(Wording.listed(titles), Wording.either(titles), pronoun(parts), taken(parts));
    }

    private Called known(List<PartAssessment> parts) {
        String pronoun = pronoun(parts);
        return new Called(pronoun, pronoun, pronoun, taken(parts));
    }

    /** What holds of each of them. */
    private String taken(List<PartAssessment> parts) {
        List<String> each = parts.stream()
                .map(part -> cite.taken(List.of(part.part())))
                .distinct()
                .toList();
        return each.size() == 1 ? each.get(0) : "";
    }

    private static String pronoun(List<PartAssessment> parts) {
        return parts.size() == 1 ? "it" : "them";
    }

    /** Every part's word, the worst first; of those that have the same, together. */
    private String words() {
        Map<String, List<PartAssessment>> byWord = alike().stream()
                .flatMap(List::stream)
                .collect(Alike.by(part -> part.verdict().reachable() + subjectTo(part)));
        List<String> words =
                new ArrayList<>(byWord.values().stream().map(this::word).toList());
        words.set(0, words.get(0) + age());
        return String.join("; ", words);
    }

    private String joined(List<PartAssessment> alike, List<String> because) {
        boolean agreeable = alike.get(0).verdict().reachable().equals(List.of(Verdict.AGREEABLE));
        return String.join("; ", because)
                + (alike.equals(alike().get(0)) && agreeable ? "; nobody who decides is known to object" : "")
                + (sources(alike).isEmpty() ? "." : "");
    }

    /** From when the grounds are that the verdict on the package turns on; nothing where there are none. */
    private String age() {
        return assessment
                .turning()
                .oldest()
                .map(PivotalGrounds.Dated::date)
                .map(oldest -> {
                    PartialDate newest =
                            assessment.turning().newest().orElseThrow().date();
                    return ", on grounds "
                            + (oldest.equals(newest)
                                    ? "of " + PlainWords.date(newest)
                                    : "from " + PlainWords.date(oldest) + " to " + PlainWords.date(newest));
                })
                .orElse("");
    }

    /** {@code agreeable as to water, subject to the main}. */
    String word(List<PartAssessment> alike) {
        PartAssessment first = alike.get(0);
        return VerdictWords.either(first.verdict().reachable())
                + (alone()
                        ? ""
                        : " as to "
                                + Wording.listed(alike.stream().map(this::title).toList()))
                + subjectTo(first);
    }

    /** Whether it is all that there is to judge. */
    private boolean alone() {
        return assessment.parts().size() == 1 && assessment.parts().get(0).whole();
    }

    /** On whose word those stand who are named in it, and when, as its end; nothing where grounds follow. */
    RichText sources(List<PartAssessment> alike) {
        if (!PartReasons.surely(alike.get(0)).isEmpty()) {
            return RichText.empty();
        }
        List<RichText> sources = telling(alike.get(0)).values().stream()
                .map(finding -> cite.each(finding.rule()))
                .toList();
        return sources.isEmpty()
                ? RichText.empty()
                : RichText.of(" (").then(RichText.names(sources)).text(").");
    }

    String title(PartAssessment part) {
        return cite.part(part.part());
    }

    /** What a part that can be agreeable is subject to, or that it is assumed to be there. */
    private String subjectTo(PartAssessment part) {
        if (!part.verdict().reachable().contains(Verdict.AGREEABLE)) {
            return "";
        }
        List<String> required = assessment.openRequirements(part.part());
        Set<String> open = new LinkedHashSet<>();
        boolean given = false;
        for (SubjectTo subject : assessment.subjectTo()) {
            if (required.contains(subject.rule().position().of().orElseThrow())) {
                open.add(RequirementSentences.given(subject, cite));
            }
            given |= subject.part().equals(part.part())
                    && subject.state() == SubjectTo.State.FULFILLED
                    && !assessment.assumedGiving().isEmpty();
        }
        return (open.isEmpty() ? "" : ", subject to " + Wording.listed(open))
                + (given
                        ? ", where what " + (open.isEmpty() ? "" : "else ") + "is required is assumed to be there"
                        : "");
    }

    /**
     * What makes a verdict what it is, as clauses: what is missing, who objects, or who wants it and on which side nobody does.
     *
     * @param called the parts of which the same is said
     */
    private List<String> because(PartReasons reasons, Called called) {
        List<String> clauses = new ArrayList<>();
        missing(reasons).ifPresent(clauses::add);
        if (words.nobodyHeard()) {
            clauses.add("no source says what any of those who decide thinks of " + called.all());
            return clauses;
        }
        objecting(reasons, called).ifPresent(clauses::add);
        if (!reasons.wanting().isEmpty()) {
            clauses.add(standing(reasons.wanting(), called.all()));
        }
        unwanted(reasons, called, clauses.isEmpty()).ifPresent(clauses::add);
        return clauses;
    }

    private static Optional<String> missing(PartReasons reasons) {
        return reasons.missing().isEmpty()
                ? Optional.empty()
                : Optional.of("as the package has it, " + Wording.listed(reasons.missing())
                        + (reasons.verdicts().size() == 1 ? " is not" : " may not be") + " there as required");
    }

    /** {@code by what is reported, the council would be against it, and the clerk may lean against it}. */
    private Optional<String> objecting(PartReasons reasons, Called called) {
        boolean surely = !reasons.objecting().isEmpty();
        String perhaps = reasons.perhaps().entrySet().stream()
                .map(entry -> cite.names(entry.getValue())
                        + mayObject(entry.getKey(), surely ? called.again() : called.all(), called.again()))
                .collect(Collectors.joining(", and "));
        if (surely) {
            return Optional.of(
                    objecting(reasons.objecting(), called.all()) + (perhaps.isEmpty() ? "" : ", and " + perhaps));
        }
        return perhaps.isEmpty()
                ? Optional.empty()
                : Optional.of(PlainWords.lead(false) + perhaps + reasons.depending());
    }

    /** @param first whether nothing has been said of the parts before */
    private Optional<String> unwanted(PartReasons reasons, Called called, boolean first) {
        if (reasons.lacking().isEmpty()) {
            return Optional.empty();
        }
        String what = first ? called.any() : called.again();
        String side = cite.whoDecides(reasons.lacking());
        boolean perhaps = reasons.verdicts().contains(Verdict.AGREEABLE)
                || reasons.verdicts().contains(Verdict.ONE_SIDED)
                        && reasons.lacking().size() > 1;
        return Optional.of(
                perhaps
                        ? "whether anybody " + side + " wants " + what + " is open"
                        : "nobody " + side + " is known to want " + what + called.taken());
    }

    /** {@code  may be against it, or lean against it}: as the words that a verdict can be mean. */
    private static String mayObject(List<Verdict> verdicts, String all, String again) {
        List<Stance> told = verdicts.stream()
                .flatMap(verdict -> Optional.ofNullable(PartReasons.OBJECTED.get(verdict)).stream())
                .toList();
        return " " + PlainWords.may(told.isEmpty() ? List.of(Stance.AGAINST) : told, all, again);
    }

    /** {@code by what is reported, the council and the clerk would lean against it}: those who stand alike together. */
    private String standing(PartReasons.Standing standing, String it) {
        return PlainWords.lead(standing.openly())
                + Wording.listed(standing.byVerb().entrySet().stream()
                        .map(alike -> cite.names(alike.getValue()) + " " + alike.getKey() + " " + it)
                        .toList());
    }

    /** Those who may be against it, and the ground on which they would be, or who want it, and theirs. */
    private Map<String, Finding> telling(PartAssessment part) {
        Map<String, Finding> telling = new LinkedHashMap<>();
        part.basis()
                .possiblyBy()
                .forEach(party -> context.grounds(part, party, context.adverse(part, party))
                        .limit(1)
                        .forEach(finding -> telling.put(party, finding)));
        if (part.verdict().reachable().contains(Verdict.AGREEABLE)
                || part.verdict().reachable().contains(Verdict.ONE_SIDED)) {
            part.basis()
                    .support()
                    .forEach(party -> context.grounds(part, party, context.leanings()::favourable)
                            .limit(1)
                            .forEach(finding -> telling.putIfAbsent(party, finding)));
        }
        return telling;
    }

    /** Who may be against a part beside those who are. */
    RichText possibly(PartAssessment part) {
        List<String> possibly = PartReasons.perhaps(part);
        if (possibly.isEmpty()) {
            return RichText.empty();
        }
        Map<String, Finding> telling = telling(part);
        List<RichText> named = possibly.stream()
                .map(party -> {
                    String name = Wording.inside(cite.name(party));
                    return Optional.ofNullable(telling.get(party))
                            .map(finding -> Citations.beside(name, cite.each(finding.rule())))
                            .orElseGet(() -> RichText.of(name));
                })
                .toList();
        boolean either = possibly.stream().allMatch(party -> reaches(part, party, Stance.LEANS_FOR, Stance.FOR));
        return RichText.of((either ? "Either way" : "Possibly " + against(part, possibly) + called(part) + " as well")
                        + PartReasons.depending(part, context) + ": ")
                .then(RichText.names(named))
                .text(".");
    }

    /** {@code Leaning for it: the mill (minutes, May 2025).}: who is on the other side of a part to which somebody objects. */
    RichText favouring(PartAssessment part) {
        List<RichText> named = new ArrayList<>();
        boolean leaning = true;
        for (Party party : cite.rulebook().parties()) {
            if (party.decides() && settledOn(part, party.id(), Stance.LEANS_FOR, Stance.FOR)) {
                leaning &= settledOn(part, party.id(), Stance.LEANS_FOR);
                context.grounds(part, party.id(), context.leanings()::favourable)
                        .limit(1)
                        .forEach(finding -> named.add(
                                Citations.beside(Wording.inside(party.name()), cite.firsts(List.of(finding.rule())))));
            }
        }
        return named.isEmpty()
                ? RichText.empty()
                : RichText.of((leaning ? "Leaning for " : "For, or leaning for, ") + called(part) + ": ")
                        .then(RichText.names(named))
                        .text(".");
    }

    private String called(PartAssessment part) {
        return alike().get(0).equals(List.of(part)) ? "it" : title(part) + " on these terms";
    }

    private static boolean reaches(PartAssessment part, String party, Stance... any) {
        return part.party(party).stream()
                .anyMatch(judged -> judged.reachable().stream().anyMatch(List.of(any)::contains));
    }

    /** Whether a party stands so whatever is open. */
    private static boolean settledOn(PartAssessment part, String party, Stance... any) {
        return part.party(party).stream()
                .anyMatch(judged ->
                        judged.settled().filter(List.of(any)::contains).isPresent());
    }

    /** What those who may object may do, one or another of them. */
    private static String against(PartAssessment part, List<String> parties) {
        Set<Stance> stances = parties.stream()
                .flatMap(party -> part.party(party).stream())
                .flatMap(judged -> judged.reachable().stream())
                .collect(Collectors.toSet());
        if (!stances.contains(Stance.AGAINST)) {
            return stances.contains(Stance.LEANS_AGAINST) ? "leaning against " : "of two minds on ";
        }
        return stances.contains(Stance.LEANS_AGAINST) ? "against, or leaning against, " : "against ";
    }
}
