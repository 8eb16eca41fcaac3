package entente.cases;

import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.cases.Trial.Mismatch;
import entente.model.Effect;
import entente.model.Outcome;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.Option;
import entente.space.FiringSets;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.SufficientReasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries what cases expect of rules, whatever the day, and what options expect of their assessment. */
public record TrialRunner(Rulebook rulebook, FiringSets firingSets) {
    private static final int MOST_REASONS = 8;

    /** Tries one case. */
    public Trial of(Case expected) {
        PartialAssignment box = PartialAssignment.of(firingSets.space().domains(), expected.terms());
        PackageSet packages = box.region(firingSets.space());
        List<Mismatch> mismatches = new ArrayList<>();
        for (Case.Named named : expected.fires()) {
            RuleCard rule = rule(named);
            if (!packages.within(firingSets.of(rule))) {
                mismatches.add(new Mismatch(
                        rule.id() + " fires",
                        outcome(packages, firingSets.of(rule)),
                        why().quiet(rule, expected.terms(), box)));
            }
        }
        for (Case.Named named : expected.quiet()) {
            RuleCard rule = rule(named);
            if (packages.meets(firingSets.of(rule))) {
                mismatches.add(new Mismatch(
                        rule.id() + " is quiet",
                        outcome(packages, firingSets.of(rule)),
                        why().firing(rule, expected.terms(), box)));
            }
        }
        if (mismatches.isEmpty() && !expected.fires().isEmpty()) {
            reasons(expected, box, mismatches);
        }
        return new Trial(expected.sentence(), expected.place(), mismatches);
    }

    private MismatchReasons why() {
        return new MismatchReasons(rulebook, firingSets);
    }

    private void reasons(Case expected, PartialAssignment box, List<Mismatch> mismatches) {
        List<String> wanted =
                expected.because().stream().map(Case.Named::id).sorted().toList();
        RuleCard rule = rule(expected.fires().get(0));
        SufficientReasons.Found grounds = SufficientReasons.of(box, firingSets.of(rule));
        List<List<String>> found = grounds.sets().stream().map(TrialRunner::ids).toList();
        boolean furtherOne =
                !grounds.complete() && SufficientReasons.are(box, firingSets.of(rule), terms(expected.because()));
        if (!found.contains(wanted) && !furtherOne) {
            mismatches.add(new Mismatch(
                    rule.id() + " fires because of " + String.join(", ", wanted),
                    found.stream()
                            .limit(MOST_REASONS)
                            .map(ids -> String.join(", ", ids))
                            .collect(Collectors.joining(
                                    "; or because of ",
                                    "it fires because of ",
                                    found.size() > MOST_REASONS ? "; or for other reasons" : "")),
                    List.of()));
        }
    }

    private Set<Term> terms(List<Case.Named> named) {
        return named.stream()
                .map(one -> rulebook.vocabulary().term(one.id()).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static List<String> ids(Set<Term> terms) {
        return terms.stream().map(Term::id).sorted().toList();
    }

    private RuleCard rule(Case.Named named) {
        return rulebook.rule(named.id()).orElseThrow();
    }

    private static String outcome(PackageSet packages, PackageSet region) {
        if (packages.within(region)) {
            return "it fires in every completion";
        }
        return packages.meets(region) ? "it fires in some completions only" : "it fires in no completion";
    }

    /** Tries every expectation of an option. */
    public static List<Trial> of(Option option, Assessment assessment) {
        List<Trial> trials = new ArrayList<>();
        for (Option.Expected expected : option.expect()) {
            Optional<Judgement<?>> judged = assessment.judged(new AssessedSubject(expected.about(), expected.part()));
            String word = judged.<String>map(Judgement::word).orElse(Verdict.ABSENT.word());
            List<Mismatch> mismatches = word.equals(expected.word())
                    ? List.of()
                    : List.of(new Mismatch(
                            expected.named() + " " + expected.word(),
                            judged.map(TrialRunner::actual).orElse(word),
                            why(expected, judged, assessment)));
            trials.add(new Trial(
                    option.id() + ": " + expected.named() + " is " + expected.word(), expected.place(), mismatches));
        }
        return trials;
    }

    private static String actual(Judgement<?> judged) {
        return judged.word().equals(Outcome.CONDITIONAL)
                ? judged.word() + ": " + String.join(" or ", judged.words())
                : judged.word();
    }

    private static List<String> why(Option.Expected expected, Optional<Judgement<?>> judged, Assessment assessment) {
        List<String> why = new ArrayList<>();
        judged.ifPresent(
                one -> one.deciders().stream().map(DecidingTerm::axis).forEach(axis -> why.add("it hangs on " + axis)));
        if (expected.about().equals(Verdict.ID)) {
            assessment.parts().stream()
                    .filter(part ->
                            expected.part().isEmpty() || expected.part().get().equals(part.part()))
                    .forEach(part -> why.add(part.part() + " is " + actual(part.verdict())
                            + by(" by ", part.basis().by())
                            + by(", possibly by ", part.basis().possiblyBy())));
        }
        assessment.findings().stream()
                .filter(finding -> bears(finding, expected, assessment))
                .forEach(finding -> why.add(told(finding)));
        return why.isEmpty() ? List.of("nothing is found about it") : why;
    }

    private static String by(String how, List<String> parties) {
        return parties.isEmpty() ? "" : how + String.join(", ", parties);
    }

    /** Whether it is about the same and, where one part is meant, speaks of that; a verdict rests on whom it names. */
    private static boolean bears(Finding finding, Option.Expected expected, Assessment assessment) {
        boolean verdict = expected.about().equals(Verdict.ID);
        Set<String> objecting = objecting(expected, assessment);
        boolean objected = expected.part().isEmpty() && !objecting.isEmpty();
        boolean about = finding.about().equals(expected.about())
                || verdict && !objected && finding.about().equals(RuleCard.PACKAGE)
                || verdict && objecting.contains(finding.about());
        if (expected.part().isEmpty()) {
            return about;
        }
        String part = expected.part().get();
        return about && (finding.parts().contains(part) || isOfRequirement(finding, part, assessment));
    }

    /** Who objects to what is judged, or may. */
    private static Set<String> objecting(Option.Expected expected, Assessment assessment) {
        Stream<String> objecting = expected.part().isEmpty()
                ? Stream.concat(assessment.by().stream(), assessment.possiblyBy().stream())
                : assessment.part(expected.part().get()).stream()
                        .map(PartAssessment::basis)
                        .flatMap(basis -> Stream.concat(basis.by().stream(), basis.possiblyBy().stream()));
        return objecting.collect(Collectors.toSet());
    }

    /** Whether it says that something is there or lacks which the part requires. */
    private static boolean isOfRequirement(Finding finding, String part, Assessment assessment) {
        Optional<String> of = finding.rule().position().of();
        return of.isPresent()
                && assessment.findings().stream()
                        .filter(other -> other.rule().position().effect() == Effect.REQUIRES
                                && other.parts().contains(part))
                        .anyMatch(other -> other.rule().position().of().equals(of));
    }

    private static String told(Finding finding) {
        return finding.rule().id() + " (" + finding.rule().position().effect().word()
                + (finding.holds() ? "): " : ", possible): ") + finding.text();
    }
}
