package entente.model;

import entente.text.KnownWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        for (Section section : sections) {
            if (section.id().equals(id)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** The section that rules call by this type name, as {@code Water} for {@code water}. */
    public Optional<Section> sectionOfType(String typeName) {
        for (Section section : sections) {
            if (section.typeName().equals(typeName)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** A term by its id, as {@code water.share}. */
    public Optional<Term> term(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? Optional.empty() : section(id.substring(0, dot)).flatMap(of -> of.term(id.substring(dot + 1)));
    }

    /** Names that sections had before, each with the present one. */
    public Map<String, String> formerSections() {
        return Ids.former(sections, Section::id, Section::formerly);
    }

    /** Ids that terms had before, by the names of then of their sections or of themselves, each with the present one. */
    public Map<String, String> formerTerms() {
        Map<String, String> former = new LinkedHashMap<>();
        for (Section section : sections) {
            List<String> names = new ArrayList<>(List.of(section.id()));
            names.addAll(section.formerly());
            for (Term term : section.terms()) {
                for (String name : names) {
                    former.put(name + "." + term.name(), term.id());
                    term.formerly().forEach(old -> former.put(name + "." + old, term.id()));
                }
                former.remove(term.id());
            }
        }
        return former;
    }

    /** The sections that are instruments. */
    public List<Section> instruments() {
        return sections.stream()
                .filter(section -> section.kind() == Section.Kind.INSTRUMENT)
                .toList();
    }

    /** The terms that options state: all but those that rules conclude. */
    public List<Term> stated() {
        return terms().stream()
                .filter(term -> term.kind() != Section.Kind.DERIVED)
                .toList();
    }

    /** Ids of terms, as files name them. */
    public KnownWords termNames() {
        return names(terms());
    }

    /** The same of those that options state. */
    public KnownWords statedNames() {
        return names(stated());
    }

    private KnownWords names(List<Term> named) {
        return KnownWords.of("term", named.stream().map(Term::id).toList()).formerly(formerTerms());
    }

    /** All terms, section by section. */
    public List<Term> terms() {
        return sections.stream().flatMap(section -> section.terms().stream()).toList();
    }
}
