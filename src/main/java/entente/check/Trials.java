package entente.check;

import entente.assessment.Assessment;
import entente.assessment.Decider;
import entente.assessment.Finding;
import entente.assessment.Judged;
import entente.check.Trial.Mismatch;
import entente.option.Option;
import entente.rulebook.Outcome;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import entente.space.Box;
import entente.space.Findings;
import entente.space.Grounds;
import entente.space.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries what cases expect of rules, whatever the day, and what options expect of their assessment. */
public final class Trials {
    private static final int MOST_REASONS = 8;

    private final Rulebook rulebook;
    private final Findings findings;
    private final Why why;

    public Trials(Rulebook rulebook, Findings findings) {
        this.rulebook = rulebook;
        this.findings = findings;
        this.why = new Why(rulebook, findings);
    }

    /** Tries one case. */
    public Trial of(Case expected) {
        Box box = Box.of(
                findings.space().grid(),
                expected.terms().listed().keySet(),
                expected.terms().statements());
        Region packages = box.region(findings.space());
        List<Mismatch> mismatches = new ArrayList<>();
        for (Case.Named named : expected.fires()) {
            RuleCard rule = rule(named);
            if (!packages.within(findings.of(rule))) {
                mismatches.add(new Mismatch(
                        rule.id() + " fires",
                        outcome(packages, findings.of(rule)),
                        why.quiet(rule, expected.terms(), box)));
            }
        }
        for (Case.Named named : expected.quiet()) {
            RuleCard rule = rule(named);
            if (packages.meets(findings.of(rule))) {
                mismatches.add(new Mismatch(
                        rule.id() + " is quiet",
                        outcome(packages, findings.of(rule)),
                        why.firing(rule, expected.terms(), box)));
            }
        }
        if (mismatches.isEmpty() && !expected.fires().isEmpty()) {
            reasons(expected, box, mismatches);
        }
        return new Trial(expected.sentence(), expected.place(), mismatches);
    }

    private void reasons(Case expected, Box box, List<Mismatch> mismatches) {
        List<String> wanted =
                expected.because().stream().map(Case.Named::id).sorted().toList();
        RuleCard rule = rule(expected.fires().get(0));
        Grounds.Found grounds = Grounds.of(box, findings.of(rule));
        List<List<String>> found = grounds.sets().stream().map(Trials::ids).toList();
        boolean furtherOne = !grounds.complete() && Grounds.are(box, findings.of(rule), terms(expected.because()));
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

    private static String outcome(Region packages, Region region) {
        if (packages.within(region)) {
            return "it fires in every completion";
        }
        return packages.meets(region) ? "it fires in some completions only" : "it fires in no completion";
    }

    /** Tries every expectation of an option. */
    public static List<Trial> of(Option option, Assessment assessment) {
        List<Trial> trials = new ArrayList<>();
        option.expect().forEach((about, expected) -> {
            Judged<?> judged = judged(about, assessment);
            String word = judged.word();
            List<Mismatch> mismatches = word.equals(expected.word())
                    ? List.of()
                    : List.of(new Mismatch(
                            about + " " + expected.word(), actual(judged), why(about, judged, assessment)));
            trials.add(new Trial(option.id() + ": " + about + " is " + expected.word(), expected.place(), mismatches));
        });
        return trials;
    }

    private static String actual(Judged<?> judged) {
        return judged.word().equals(Outcome.CONDITIONAL)
                ? judged.word() + ": " + String.join(" or ", judged.words())
                : judged.word();
    }

    private static List<String> why(String about, Judged<?> judged, Assessment assessment) {
        List<String> why = new ArrayList<>();
        if (about.equals(Verdict.ID)) {
            assessment
                    .by()
                    .forEach(party -> why.add(party + " is "
                            + assessment.party(party).orElseThrow().word()));
        }
        assessment.findings().stream()
                .filter(finding -> finding.about().equals(about)
                        || about.equals(Verdict.ID) && finding.about().equals(RuleCard.PACKAGE))
                .forEach(finding -> why.add(told(finding)));
        judged.deciders().stream().map(Decider::axis).forEach(axis -> why.add("it hangs on " + axis));
        return why.isEmpty() ? List.of("nothing is found about it") : why;
    }

    private static String told(Finding finding) {
        return finding.rule().id() + " (" + finding.rule().position().effect().word()
                + (finding.holds() ? "): " : ", possible): ") + finding.text();
    }

    private static Judged<?> judged(String about, Assessment assessment) {
        if (about.equals(Verdict.ID)) {
            return assessment.verdict();
        }
        return assessment
                .party(about)
                .<Judged<?>>map(party -> party)
                .orElseGet(() -> assessment.recommendations().stream()
                        .filter(criterion -> criterion.about().equals(about))
                        .findFirst()
                        .orElseThrow());
    }
}
