package entente.report.content;

import entente.assess.Assessment;
import entente.assess.SufficientReason;
import entente.model.Party;
import entente.model.Stance;
import entente.model.Verdict;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The verdict in a few words, what of it is assumed, and who was not heard. */
public record VerdictWords(Assessment assessment, Citations cite) {
    private static final int LONG = 240;

    /** {@code agreeable, subject to 2 requirements}: of the package. */
    public String inShort() {
        int required = assessment.openRequirements().size();
        return either(assessment.verdict().reachable())
                + (required == 0 ? "" : ", subject to " + Wording.counted(required, "requirement", "requirements"));
    }

    /** {@code opposed or resisted}: what it can be, the worst first. */
    public static String either(List<Verdict> verdicts) {
        return Wording.either(verdicts.stream()
                .map(verdict -> switch (verdict) {
                    case ABSENT -> "not in the package";
                    case NONE -> "nobody's to take up";
                    default -> verdict.word();
                })
                .toList());
    }

    /** {@code one-sided if it goes case by case; agreeable if it gets a frame}; nothing where that cannot be said in short. */
    public Optional<String> becomes() {
        List<String> clauses = new ArrayList<>();
        for (Assessment.Reachable one : assessment.byReachable()) {
            String when = cite.clauses().when(one.when());
            if (when.isEmpty() || when.length() > LONG) {
                return Optional.empty();
            }
            clauses.add(one.verdict().word() + " " + when);
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", clauses));
    }

    public boolean invalid() {
        return assessment.verdict().reachable().equals(List.of(Verdict.INVALID));
    }

    /** Those who decide and of whom no source says anything on this package. */
    public List<Party> silent() {
        return cite.rulebook().parties().stream()
                .filter(Party::decides)
                .filter(party -> assessment
                        .party(party.id())
                        .filter(judged -> judged.reachable().equals(List.of(Stance.SILENT)))
                        .isPresent())
                .toList();
    }

    /** Whether no source says what anyone who decides thinks of it. */
    public boolean nobodyHeard() {
        return silent().size()
                == cite.rulebook().parties().stream().filter(Party::decides).count();
    }

    /** What a settled verdict follows from, or what is required is given by, and is stated without a source, as clauses. */
    public List<String> assumed() {
        return assumptions().map(cite.clauses()::of).distinct().toList();
    }

    /** What that is. */
    Stream<SufficientReason.Stated> assumptions() {
        return Stream.concat(
                        assessment.verdict().grounds().stream().limit(1).flatMap(ground -> ground.terms().stream()),
                        giving())
                .filter(stated -> !stated.byOmission()
                        && !assessment.option().from().containsKey(stated.term().id()));
    }

    /** What is stated of the terms that give what is required and is there. */
    private Stream<SufficientReason.Stated> giving() {
        return assessment.assumedGiving().stream()
                .map(statement -> new SufficientReason.Stated(
                        statement.term(),
                        Optional.of(statement.admitted()),
                        statement.byOmission(),
                        statement.place()));
    }
}
