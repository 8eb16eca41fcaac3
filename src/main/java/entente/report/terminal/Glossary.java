package entente.report.terminal;

import entente.model.Parameter;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import java.util.Collection;
import java.util.List;

/**
 * What options and rules can say, in a terminal: sections, their terms, and what each value means.
 *
 * <pre>
 * Water (water): an instrument
 *   Whether water is brought to the plots.
 *
 *   water.supply: one of
 *     In what way water comes. It leads: with 'none', or where the section is not listed, there is no water.
 *     none  It does not.
 *     tank  By a tank that a lorry fills.
 * </pre>
 */
public final class Glossary {
    private final TextLines text = new TextLines();

    private Glossary() {}

    /** Some sections with their terms, and named numbers. */
    public static String text(List<Section> sections, Collection<Parameter> parameters) {
        Glossary made = new Glossary();
        sections.forEach(made::section);
        if (!parameters.isEmpty()) {
            made.line(0, "Parameters, which rules call Parameter.name.value");
        }
        parameters.forEach(made::parameter);
        return made.text.toString();
    }

    private void parameter(Parameter parameter) {
        line(1, parameter.name() + " = " + parameter.value() + " " + parameter.unit() + ": " + parameter.meaning());
    }

    private void section(Section section) {
        line(0, section.title() + " (" + section.id() + "): " + kind(section.kind()));
        line(1, section.meaning());
        text.line("");
        section.terms().forEach(this::term);
    }

    private static String kind(Section.Kind kind) {
        return switch (kind) {
            case INSTRUMENT -> "an instrument; not listed, it is not in the package";
            case CIRCUMSTANCE -> "a circumstance; open where it is not stated";
            case DERIVED -> "what rules conclude; no option states it";
        };
    }

    private void term(Term term) {
        Type type = term.type();
        line(1, term.id() + ": " + (type.values().isEmpty() ? type.described() : several(type)));
        line(2, term.meaning() + (term.leading() ? " It says whether the instrument is there." : ""));
        int widest = type.values().stream()
                .mapToInt(value -> value.id().length())
                .max()
                .orElse(0);
        for (Value value : type.values()) {
            String since = value.since().map(date -> " (since " + date + ")").orElse("");
            line(2, value.id() + " ".repeat(widest + 2 - value.id().length()) + value.meaning() + since);
        }
        text.line("");
    }

    private static String several(Type type) {
        return type instanceof Type.Subset ? "a list of any of" : "one of";
    }

    private void line(int depth, String content) {
        text.line("  ".repeat(depth) + content);
    }
}
