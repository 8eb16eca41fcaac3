package entente.report.markdown;

import entente.model.Section;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.RichText;
import java.util.List;
import java.util.Optional;

/** Sentences of the vocabulary that stand for themselves: what something is, and what no document says of it. */
final class TermMeanings {
    private static final String UNKNOWN = "No document ";

    private TermMeanings() {}

    /**
     * The sentence that begins with the section's own title, with the first source that stands with the section:
     * {@code Water is what the lane is given from the main (minutes, May 2025).}
     */
    static Optional<RichText> definition(Section section, Citations cite) {
        return Wording.sentences(section.meaning()).stream()
                .filter(sentence -> sentence.startsWith(section.title() + " is "))
                .findFirst()
                .map(sentence -> told(section, sentence, cite));
    }

    /** What the documents leave open of a section or of a term. */
    static List<String> unknown(String meaning) {
        return Wording.sentences(meaning).stream()
                .filter(sentence -> sentence.startsWith(UNKNOWN))
                .toList();
    }

    private static RichText told(Section section, String sentence, Citations cite) {
        RichText prose = RichText.of(Wording.clause(sentence));
        return section.sources().isEmpty()
                ? prose.text(".")
                : prose.text(" ")
                        .then(cite.source(cite.sourceOf(section.sources().get(0))))
                        .text(".");
    }
}
