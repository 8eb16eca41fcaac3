package entente.cli;

import entente.assess.AssessmentContext;
import entente.model.Outcome;
import entente.model.Party;
import entente.model.Recommendation;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Term;
import entente.model.Type;
import entente.model.Verdict;
import entente.option.OptionReader;
import entente.text.Placeholders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that an option can say, in comments: whoever needs a line takes out the sign before it. */
final class OptionChoices {
    private static final String SIGN = "# ";

    private final Rulebook rulebook;
    private final List<String> lines = new ArrayList<>();

    private OptionChoices(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The lines behind {@code terms: {}}. */
    static String of(Rulebook rulebook) {
        OptionChoices choices = new OptionChoices(rulebook);
        choices.terms();
        choices.asOf();
        choices.from();
        choices.expect();
        return choices.lines.stream().map(line -> SIGN + line + "\n").collect(Collectors.joining());
    }

    private void terms() {
        for (Section section : rulebook.vocabulary().sections()) {
            if (section.kind() == Section.Kind.DERIVED) {
                continue;
            }
            String title = section.title() + (section.kind() == Section.Kind.CIRCUMSTANCE ? " (a circumstance)" : "");
            lines.add("  " + section.id() + ":" + remark(title));
            section.terms().stream()
                    .sorted(Comparator.comparing(term -> !term.leading()))
                    .forEach(term -> lines.add("    " + term.name() + ": open" + remark(admitted(term.type()))));
        }
    }

    /** A comment behind a line; blanks of the vocabulary, which would be blanks of the option, are left out of it. */
    private static String remark(String text) {
        String filled = Placeholders.without(text).replace(" ()", "").strip();
        return filled.isEmpty() ? "" : " # " + filled;
    }

    private static String admitted(Type type) {
        String words = String.join(", ", type.words());
        if (type instanceof Type.Subset) {
            return "[" + words + "] or some of these, or []";
        }
        return type instanceof Type.Amount amount
                ? amount.min() + " to " + amount.max() + " (" + amount.unit() + ")"
                : words;
    }

    private void asOf() {
        lines.add("status: " + OptionReader.DRAFT + " # left out of a run of all options");
        lines.add("as_of: " + AssessmentContext.lastDay(rulebook) + " # the day asked about");
    }

    private void from() {
        Predicate<Term> sourced =
                term -> !Placeholders.without(term.sources().get(0)).isEmpty();
        rulebook.vocabulary().terms().stream()
                .filter(Term::leading)
                .filter(sourced)
                .findFirst()
                .ifPresent(term -> {
                    lines.add("from: # the source of a term that is stated above; without one it is your assumption");
                    lines.add("  " + term.id() + ": " + term.sources().get(0));
                });
    }

    private void expect() {
        lines.add("expect: # what 'entente test' is to find");
        expect("parties", ids(rulebook.parties(), Party::id), ids(List.of(Stance.values()), Stance::word));
        expect(
                "recommendations",
                ids(rulebook.recommendations(), Recommendation::id),
                ids(List.of(Status.values()), Status::word));
        expect("", List.of(Verdict.ID), ids(Verdict.OF_PACKAGES, Verdict::word));
    }

    private void expect(String what, List<String> about, List<String> words) {
        if (about.size() > 1) {
            lines.add("  # " + what + ": " + String.join(", ", about));
        }
        lines.add("  " + about.get(0) + ": " + Outcome.CONDITIONAL + " # " + String.join(", ", words));
    }

    private static <T> List<String> ids(List<T> of, Function<T, String> id) {
        return of.stream().map(id).toList();
    }
}
