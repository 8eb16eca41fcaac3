package entente.report;

import entente.assessment.Decider;
import entente.assessment.Judged;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import entente.rulebook.Verdict;
import java.util.List;

/** The words of stances, statuses and verdicts, {@code conditional} where completions do not agree. */
final class Labels {
    private Labels() {}

    static String of(Judged<?> judged) {
        return judged.settled().map(Labels::word).orElse(Judged.CONDITIONAL);
    }

    static String of(Decider.Case outcome) {
        return outcome.becomes().size() == 1 ? outcome.becomes().get(0) : Judged.CONDITIONAL;
    }

    /** What can be reached, the worst first. */
    static List<String> reachable(Judged<?> judged) {
        return judged.reachable().stream().map(Labels::word).toList();
    }

    static String word(Enum<?> outcome) {
        if (outcome instanceof Stance stance) {
            return stance.word();
        }
        return outcome instanceof Status status ? status.word() : ((Verdict) outcome).word();
    }
}
