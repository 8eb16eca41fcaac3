package entente.report.terminal;

import entente.assess.Assessment;
import entente.model.Party;
import entente.model.Rulebook;
import entente.report.Wording;
import entente.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;

/** What became of an option, in a line: {@code a: resisted by rose → agreeable, because water.litres}. */
public final class ChangeLine {
    private static final int MOST = 3;

    private ChangeLine() {}

    /** Of one that was not there before. */
    public static String added(Assessment now, Rulebook rulebook) {
        return InvisibleCharacters.visible(now.option().id() + ": new, " + state(now, rulebook));
    }

    /** Of one that is not there any more. */
    public static String gone(String id) {
        return InvisibleCharacters.visible(id + ": gone");
    }

    /**
     * Of one that was there before.
     *
     * @param before in brief will do
     * @param because the terms, rules or files to which it is due; none if it is as before
     */
    public static String changed(Assessment before, Assessment now, List<String> because, Rulebook rulebook) {
        String from = state(before, rulebook);
        String to = state(now, rulebook);
        List<String> stances = from.equals(to) ? stances(before, now, rulebook) : List.of();
        String changed = from.equals(to)
                ? to + (stances.isEmpty() ? ", as before" : ", as before; " + some(stances, "; "))
                : from + " → " + to;
        boolean told = !because.isEmpty() && !(from.equals(to) && stances.isEmpty());
        return InvisibleCharacters.visible(
                now.option().id() + ": " + changed + (told ? ", because " + some(because, ", ") : ""));
    }

    /** Whether a line would tell a difference. */
    public static boolean differ(Assessment before, Assessment now, Rulebook rulebook) {
        return !state(before, rulebook).equals(state(now, rulebook))
                || !stances(before, now, rulebook).isEmpty();
    }

    private static String state(Assessment assessment, Rulebook rulebook) {
        List<String> by = assessment.by().stream()
                .map(id -> rulebook.party(id).map(Party::name).orElse(id))
                .toList();
        List<String> required = assessment.openRequirements().stream()
                .map(id -> id.replace('-', ' '))
                .toList();
        return Wording.of(assessment.verdict())
                + (by.isEmpty() ? "" : " by " + Wording.listed(by))
                + (required.isEmpty() ? "" : " subject to " + Wording.listed(required));
    }

    private static List<String> stances(Assessment before, Assessment now, Rulebook rulebook) {
        List<String> stances = new ArrayList<>();
        now.parties()
                .forEach(party -> before.party(party.about())
                        .filter(was -> !was.reachable().equals(party.reachable()))
                        .ifPresent(was -> stances.add(
                                rulebook.party(party.about()).map(Party::name).orElse(party.about()) + " "
                                        + Wording.of(was) + " → " + Wording.of(party))));
        return stances;
    }

    private static String some(List<String> all, String between) {
        return String.join(between, all.subList(0, Math.min(MOST, all.size())))
                + (all.size() > MOST ? between + "and " + (all.size() - MOST) + " more" : "");
    }
}
