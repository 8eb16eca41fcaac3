package entente.report.content;

import entente.model.RuleCard;
import entente.model.Source;
import java.util.HashSet;
import java.util.Set;

/** What a page, or an answer for a terminal, has told by now: what is told a second time is only named. */
public final class ToldOnPage {
    private final Set<String> claims = new HashSet<>();
    private final Set<String> contests = new HashSet<>();
    private final Set<String> readings = new HashSet<>();
    private final Set<String> rules = new HashSet<>();

    /** Notes that it tells what a source says; whether for the first time. */
    boolean noteClaim(Source source) {
        return claims.add(source.id());
    }

    /** The same of what is contested. */
    boolean noteContest(String what) {
        return contests.add(what);
    }

    /** The same of how something is read. */
    boolean noteReading(String sentence) {
        return readings.add(sentence);
    }

    /** Notes that it tells what a rule finds. */
    void noteRule(RuleCard rule) {
        rules.add(rule.id());
    }

    boolean tellsOf(RuleCard rule) {
        return rules.contains(rule.id());
    }
}
