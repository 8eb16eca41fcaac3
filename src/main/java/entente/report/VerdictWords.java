package entente.report;

import entente.assessment.Assessment;
import entente.assessment.PartAssessment;
import entente.assessment.SubjectTo;
import entente.assessment.Turning;
import entente.assessment.VerdictBasis;
import entente.assessment.Words;
import entente.rulebook.Outcome;
import entente.rulebook.Party;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The verdict as sentences that assert no more than the verdict does: every part has its word. */
final class VerdictWords {
    private final Assessment assessment;
    private final Rulebook rulebook;

    VerdictWords(Assessment assessment, Rulebook rulebook) {
        this.assessment = assessment;
        this.rulebook = rulebook;
    }

    /** {@code Agreeable as to water; untested as to an open day.} Parts without a verdict are left out. */
    String sentence() {
        Map<String, List<String>> byWord = new LinkedHashMap<>();
        for (PartAssessment part : assessment.parts()) {
            String word = Wording.outcome(part.verdict().words());
            if (!word.equals(Verdict.NONE.word())) {
                byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(Wording.part(part.part(), rulebook));
            }
        }
        if (assessment.verdict().reachable().equals(List.of(Verdict.INVALID)) || byWord.isEmpty()) {
            return Wording.capital(Wording.of(assessment.verdict())) + ".";
        }
        List<String> clauses = new ArrayList<>();
        byWord.forEach((word, parts) -> clauses.add(word + " as to " + Wording.listed(parts)));
        return Wording.capital(String.join("; ", clauses)) + ".";
    }

    /** Who objects to what, what is lacking, what it is subject to, and how old the grounds are. */
    List<String> beside() {
        List<String> sentences = new ArrayList<>();
        for (PartAssessment part : assessment.parts()) {
            sentences.addAll(of(part));
        }
        if (assessment.verdict().word().equals(Outcome.CONDITIONAL)) {
            sentences.add("It hangs on what is open: "
                    + Wording.listed(assessment.verdict().deciders().stream()
                            .map(decider -> decider.axis().term().id())
                            .distinct()
                            .toList())
                    + ".");
        }
        assessment.subjectTo().stream()
                .filter(subject -> subject.state() == SubjectTo.State.OPEN)
                .forEach(subject -> sentences.add(subject(subject)));
        age().forEach(sentences::add);
        List<String> assumed = assumed();
        if (!assumed.isEmpty()) {
            sentences.add("It rests on what the team assumes, with no source: " + Wording.listed(assumed) + ".");
        }
        List<String> silent = rulebook.parties().stream()
                .filter(Party::decides)
                .filter(party -> assessment
                        .party(party.id())
                        .filter(judged -> judged.reachable().equals(List.of(Stance.SILENT)))
                        .isPresent())
                .map(Party::name)
                .toList();
        if (!silent.isEmpty()) {
            sentences.add("No source says what these think, who have a say in the decision: "
                    + Wording.names(silent) + ".");
        }
        return sentences;
    }

    private List<String> of(PartAssessment part) {
        List<String> sentences = new ArrayList<>();
        VerdictBasis basis = part.basis();
        String of = Wording.part(part.part(), rulebook);
        if (!basis.by().isEmpty()) {
            sentences.add("Objecting to " + of + ": " + names(basis.by()) + ".");
        }
        if (!basis.possiblyBy().isEmpty()) {
            sentences.add("Possibly objecting to " + of + ", by what is open: " + names(basis.possiblyBy()) + ".");
        }
        if (!basis.blockedBy().isEmpty()) {
            sentences.add("Missing for " + of + ": "
                    + Wording.listed(basis.blockedBy().stream()
                            .map(RuleCard::title)
                            .toList())
                    + "; without that, " + Wording.outcome(basis.apart().stream().map(Verdict::word).toList())
                    + ".");
        }
        if (!basis.lacking().isEmpty()
                && part.verdict().reachable().stream()
                        .anyMatch(verdict -> verdict == Verdict.UNTESTED || verdict == Verdict.ONE_SIDED)) {
            sentences.add("Nobody who decides is known to want " + of + " on the side of "
                    + Wording.either(basis.lacking().stream()
                            .map(side -> Wording.inside(rulebook.sides().getOrDefault(side, side)))
                            .toList())
                    + ".");
        }
        return sentences;
    }

    private String subject(SubjectTo subject) {
        String when = subject.arisesWhen().isEmpty()
                ? ""
                : ", if "
                        + Wording.either(subject.arisesWhen().stream()
                                .map(list -> Wording.listed(list.stream()
                                        .map(condition -> condition.axis().term().id() + " is " + condition.words())
                                        .toList()))
                                .toList());
        return "Subject to a requirement on " + Wording.part(subject.part(), rulebook) + when + ": "
                + Wording.sentence(subject.text())
                + (subject.supportHangs().isEmpty()
                        ? ""
                        : " The support of " + names(subject.supportHangs()) + " hangs on it.");
    }

    private List<String> age() {
        Turning turning = assessment.turning();
        if (turning.grounds().isEmpty()) {
            return List.of();
        }
        String newest = turning.newest().orElseThrow().date().text();
        String oldest = turning.oldest().orElseThrow().date().text();
        return List.of(
                newest.equals(oldest)
                        ? "What the verdict turns on was reported in " + newest + "."
                        : "What the verdict turns on was reported from " + oldest + " to " + newest + ".");
    }

    private String names(List<String> parties) {
        return Wording.names(parties.stream()
                .map(id -> rulebook.party(id).map(Party::name).orElse(id)
                        + assessment.party(id).map(judged -> " (" + Wording.of(judged) + ")").orElse(""))
                .toList());
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
}
