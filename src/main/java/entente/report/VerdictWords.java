package entente.report;

import entente.assessment.Assessment;
import entente.assessment.Judged;
import entente.assessment.Words;
import entente.rulebook.Effect;
import entente.rulebook.Party;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Stratum;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict as sentences that assert no more than the verdict does. */
final class VerdictWords {
    private final Assessment assessment;
    private final Rulebook rulebook;

    VerdictWords(Assessment assessment, Rulebook rulebook) {
        this.assessment = assessment;
        this.rulebook = rulebook;
    }

    /** What the word says of this option; without the word, to stand behind it and a colon. */
    String sentence() {
        return assessment.verdict().settled().map(this::settled).orElseGet(this::conditional);
    }

    private String settled(Verdict verdict) {
        return switch (verdict) {
            case INVALID -> "what it states cannot be together, by the findings about the package below.";
            case BLOCKED -> "a source requires the consent of a party that does not give it: " + by() + ".";
            case OPPOSED -> "in its way: " + by() + ".";
            case AGREEABLE ->
                rulebook.rules(Stratum.VERDICT).stream()
                        .filter(rule -> rule.conclusion().equals(new RuleCard.Conclusion.Word(verdict.word())))
                        .map(RuleCard::title)
                        .collect(Collectors.joining("; ", "", "."));
            case UNDETERMINED ->
                "nobody with a part in the decision is known to stand in its way, and what is known does not make it"
                        + " agreeable.";
        };
    }

    private String conditional() {
        List<String> terms = assessment.verdict().deciders().stream()
                .map(decider -> decider.axis().term().id())
                .distinct()
                .toList();
        return Wording.either(assessment.verdict().words()) + ", depending on what is open: " + Wording.listed(terms)
                + ".";
    }

    /** Who stands in the way, in every completion first. */
    private String by() {
        List<String> always = by(true);
        List<String> sometimes = by(false);
        if (sometimes.isEmpty()) {
            return Wording.names(always);
        }
        return (always.isEmpty() ? "" : Wording.names(always) + "; ") + "in some completions "
                + Wording.names(sometimes);
    }

    private List<String> by(boolean always) {
        return Stream.concat(assessment.by().stream(), assessment.perhapsBy().stream())
                .filter(id -> always == always(id))
                .flatMap(id -> assessment.party(id).stream())
                .map(judged -> rulebook.party(judged.about()).map(Party::name).orElse(judged.about()) + " ("
                        + Wording.of(judged) + ")")
                .toList();
    }

    /** Whether a party stands in the way of a settled package in every completion, of another wherever anyone does. */
    private boolean always(String party) {
        boolean onlyAgainst = assessment
                .party(party)
                .filter(judged ->
                        judged.reachable().stream().anyMatch(stance -> stance.compareTo(Stance.LEANS_AGAINST) > 0))
                .isEmpty();
        return assessment.by().contains(party)
                && (onlyAgainst || assessment.verdict().settled().isEmpty());
    }

    /** What is counted beside the verdict: who stands in the way in some completions, who is silent, who undetermined. */
    List<String> beside() {
        List<String> sentences = new ArrayList<>();
        if (assessment.verdict().settled().isEmpty() && !assessment.by().isEmpty()) {
            sentences.add("In the way: " + by() + ".");
        }
        List<String> mixed = deciding(Stance.MIXED);
        if (!mixed.isEmpty()) {
            sentences.add("With grounds on both sides: " + Wording.names(mixed) + ".");
        }
        List<String> assumed = assumed();
        if (!assumed.isEmpty()) {
            sentences.add("It rests on what the team assumes, with no source: " + Wording.listed(assumed) + ".");
        }
        sentences.add(
                "Of the " + rulebook.parties().stream().filter(Party::decides).count()
                        + " with a part in the decision, "
                        + deciding(Stance.SILENT).size() + " " + are(Stance.SILENT) + " silent and "
                        + deciding(Stance.UNDETERMINED).size() + " undetermined.");
        return sentences;
    }

    private String are(Stance stance) {
        return deciding(stance).size() == 1 ? "is" : "are";
    }

    /** The terms that a settled verdict follows from and that are stated without a source. */
    List<String> assumed() {
        return assessment.verdict().grounds().stream()
                .limit(1)
                .flatMap(ground -> ground.terms().stream())
                .filter(stated -> !stated.byOmission()
                        && !assessment.option().from().containsKey(stated.term().id()))
                .map(stated -> stated.term().id() + " = "
                        + stated.admitted().map(Words::of).orElse("in the package"))
                .toList();
    }

    /** What keeps an undetermined package from being agreeable; empty for any other verdict. */
    List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        if (!assessment.verdict().settled().equals(Optional.of(Verdict.UNDETERMINED))) {
            return lacking;
        }
        List<String> without = rulebook.sides().entrySet().stream()
                .filter(side -> parties(
                                party -> party.side().equals(side.getKey()),
                                stance -> stance.compareTo(Stance.LEANS_FOR) >= 0)
                        .isEmpty())
                .map(side -> Wording.inside(side.getValue()))
                .toList();
        if (!without.isEmpty()) {
            lacking.add("Nobody on the side of " + Wording.either(without)
                    + " with a part in the decision is known to be for it or to lean for it, whatever is open.");
        }
        List<String> consents = assessment.findings().stream()
                .map(finding -> finding.rule().position())
                .filter(position -> position.effect() == Effect.REQUIRES_CONSENT)
                .flatMap(position -> position.of().stream())
                .distinct()
                .filter(party ->
                        !assessment.party(party).flatMap(Judged::settled).equals(Optional.of(Stance.FOR)))
                .map(id -> rulebook.party(id).map(Party::name).orElse(id))
                .toList();
        if (!consents.isEmpty()) {
            lacking.add("Consent that a source requires and none gives: " + Wording.names(consents) + ".");
        }
        return lacking;
    }

    private List<String> deciding(Stance stance) {
        return parties(party -> true, stance::equals);
    }

    private List<String> parties(Predicate<Party> of, Predicate<Stance> standing) {
        return rulebook.parties().stream()
                .filter(Party::decides)
                .filter(of)
                .filter(party -> assessment
                        .party(party.id())
                        .flatMap(Judged::settled)
                        .filter(standing)
                        .isPresent())
                .map(Party::name)
                .toList();
    }
}
