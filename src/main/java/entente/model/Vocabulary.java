package entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sections, terms and parameters that options state and rules read, in the order of {@code rules/vocabulary.yaml}.
 *
 * @param parameters named numbers by name
 */
public record Vocabulary(List<Section> sections, Map<String, Parameter> parameters) {
    public Vocabulary {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The section that rules call by this type name, as {@code Water} for {@code water}. */
    public Optional<Section> sectionOfType(String typeName) {
        return sections.stream()
                .filter(section -> section.typeName().equals(typeName))
                .findFirst();
    }

    /** A term by its id, as {@code water.share}. */
    public Optional<Term> term(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? Optional.empty() : section(id.substring(0, dot)).flatMap(of -> of.term(id.substring(dot + 1)));
    }

    /** All terms, section by section. */
    public List<Term> terms() {
        return sections.stream().flatMap(section -> section.terms().stream()).toList();
    }
}
