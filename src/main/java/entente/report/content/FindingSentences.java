package entente.report.content;

import entente.assess.Finding;
import entente.report.Wording;
import java.util.Locale;
import java.util.stream.Stream;

/** Findings as sentences of a page: what is only possible after the condition on which it is so. */
public record FindingSentences(Citations cite) {
    private static final int LONG = 240;

    /** The sentence with its sources and its rule; where the page has told it before, the rule alone. */
    public RichText again(Finding finding) {
        return cite.page().tellsOf(finding.rule())
                ? cite.rule(finding.rule()).text(", told above")
                : told(finding).text(" ").link("Rule", cite.links().to(finding.rule()));
    }

    /** The sentence with its sources. */
    public RichText told(Finding finding) {
        return told(finding, text(finding));
    }

    /** The same after what it is about: {@code On the share: …}; {@code On the share, if it is settled so: …}. */
    RichText toldApart(Finding finding) {
        String subject = cite.clauses().subject(finding.rule());
        String text = text(finding);
        return told(
                finding,
                finding.holds()
                        ? subject + ": " + text
                        : subject + ", " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1));
    }

    private RichText told(Finding finding, String text) {
        cite.page().noteRule(finding.rule());
        RichText reading = cite.tellReadings(Stream.of(finding.rule()));
        return RichText.of(text + " (")
                .then(
                        reading.isEmpty()
                                ? cite.each(finding.rule())
                                : cite.each(finding.rule().position().sources()))
                .text(").")
                .then(reading);
    }

    /** {@code If the sum is below 1,000 million: …}. */
    public String text(Finding finding) {
        String text = Wording.clause(finding.text());
        if (finding.holds()) {
            return text;
        }
        String first = cite.clauses().any(finding.when());
        if (finding.when().isEmpty() || !text.startsWith(Wording.capital(first))) {
            return Wording.capital(condition(finding)) + ": " + text;
        }
        String rest = text.substring(first.length());
        return rest.startsWith("; ") ? "If " + first + ": " + rest.substring(2) : "If it is settled so: " + text;
    }

    /** When a possible finding holds: {@code if the sum is below 1,000 million}. */
    private String condition(Finding finding) {
        String when = cite.clauses().when(finding.when());
        if (!when.isEmpty() && when.length() <= LONG) {
            return when;
        }
        return "if it turns out so, depending on "
                + Wording.listed(cite.clauses().open(finding.deciders()));
    }
}
