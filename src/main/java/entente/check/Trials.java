package entente.check;

import entente.assessment.Assessment;
import entente.assessment.Judged;
import entente.option.Option;
import entente.option.OptionReader;
import entente.rulebook.Term;
import entente.space.Box;
import entente.space.Findings;
import entente.space.Grounds;
import entente.space.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries what cases expect of rules, whatever the day, and what options expect of their assessment. */
public final class Trials {
    private final Findings findings;
    private final Map<String, Region> regions = new LinkedHashMap<>();

    public Trials(Findings findings) {
        this.findings = findings;
        findings.facts().forEach((rule, region) -> regions.put(rule.id(), region));
        findings.regions().forEach((rule, region) -> regions.put(rule.id(), region));
    }

    /** Tries one case. */
    public Trial of(Case expected) {
        Box box = Box.of(
                findings.space().grid(),
                expected.terms().listed().keySet(),
                expected.terms().statements());
        Region packages = box.region(findings.space());
        List<String> failures = new ArrayList<>();
        for (Case.Named rule : expected.fires()) {
            if (!packages.within(region(rule))) {
                failures.add("expected to fire:     " + rule.id() + "\n    but it " + outcome(packages, region(rule)));
            }
        }
        for (Case.Named rule : expected.quiet()) {
            if (packages.meets(region(rule))) {
                failures.add("expected to be quiet: " + rule.id() + "\n    but it " + outcome(packages, region(rule)));
            }
        }
        if (failures.isEmpty() && !expected.fires().isEmpty()) {
            reasons(expected, box, failures);
        }
        return new Trial(expected.sentence(), expected.place(), failures);
    }

    private void reasons(Case expected, Box box, List<String> failures) {
        List<String> wanted =
                expected.because().stream().map(Case.Named::id).sorted().toList();
        List<List<String>> found = Grounds.of(box, region(expected.fires().get(0))).stream()
                .map(Trials::ids)
                .toList();
        if (!found.contains(wanted)) {
            failures.add("expected because of:  " + String.join(", ", wanted) + "\n    but it fires because of "
                    + String.join(
                            "; or of ",
                            found.stream().map(ids -> String.join(", ", ids)).toList()));
        }
    }

    private static List<String> ids(Set<Term> terms) {
        return terms.stream().map(Term::id).sorted().toList();
    }

    private Region region(Case.Named rule) {
        return regions.get(rule.id());
    }

    private static String outcome(Region packages, Region region) {
        if (packages.within(region)) {
            return "fires in every completion";
        }
        return packages.meets(region) ? "fires in some completions only" : "fires in no completion";
    }

    /** Tries every expectation of an option. */
    public static List<Trial> of(Option option, Assessment assessment) {
        List<Trial> trials = new ArrayList<>();
        option.expect().forEach((about, expected) -> {
            Judged<?> judged = judged(about, assessment);
            String word = judged.word();
            List<String> failures = word.equals(expected.word())
                    ? List.of()
                    : List.of("expected: " + expected.word() + "\n    but it is " + word
                            + (word.equals(Judged.CONDITIONAL) ? ": " + String.join(" or ", judged.words()) : ""));
            trials.add(new Trial(option.id() + ": " + about + " is " + expected.word(), expected.place(), failures));
        });
        return trials;
    }

    private static Judged<?> judged(String about, Assessment assessment) {
        if (about.equals(OptionReader.VERDICT)) {
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
