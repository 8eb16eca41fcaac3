package entente.model;

import entente.text.NamedConstant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of terms that a package has or has not, or that is a fact of the world.
 *
 * @param sides ids of the sides that have to take an instrument up, where a value of its leading term does not say
 *     otherwise; none of other kinds
 * @param formerly what it was called before
 */
public record Section(
        String id,
        Kind kind,
        String title,
        String meaning,
        List<String> sides,
        List<Term> terms,
        List<String> sources,
        List<String> formerly) {

    public enum Kind implements NamedConstant {
        /** Chosen by the parties; not listed, it is read as its leading term stated {@code none}. */
        INSTRUMENT,
        /** A fact of the world; open where it is not stated. */
        CIRCUMSTANCE,
        /** Flags that rules in {@code rules/facts} conclude; no option states them. */
        DERIVED
    }

    public Section {
        sides = List.copyOf(sides);
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
        formerly = List.copyOf(formerly);
    }

    /** Names that its terms had before, each with the present one. */
    public Map<String, String> formerTerms() {
        return Ids.former(terms, Term::name, Term::formerly);
    }

    /** The term that admits {@code none} and so says whether the instrument is in the package. */
    public Optional<Term> leading() {
        return terms.stream().filter(Term::leading).findFirst();
    }

    /** Ids of the sides that have to take the instrument up where its leading term has the value; of none, none. */
    public List<String> sides(String leadingValue) {
        return leadingValue.equals(Term.NONE)
                ? List.of()
                : leading()
                        .flatMap(term -> term.type().value(leadingValue))
                        .flatMap(Value::sides)
                        .orElse(sides);
    }

    /** Whether an instrument that sides have to take up is with this value nobody's to take up any more: a fact, and not chosen. */
    public boolean isFact(String leadingValue) {
        return !sides.isEmpty()
                && !leadingValue.equals(Term.NONE)
                && sides(leadingValue).isEmpty();
    }

    /** The same with some of its terms alone. */
    public Section with(List<Term> some) {
        return new Section(id, kind, title, meaning, sides, some, sources, formerly);
    }

    public Optional<Term> term(String name) {
        for (Term term : terms) {
            if (term.name().equals(name)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** The name of the section as a type in rules: {@code eu_funds} is {@code EuFunds}. */
    public String typeName() {
        return typeName(id);
    }

    public static String typeName(String id) {
        StringBuilder name = new StringBuilder(id.length());
        boolean begins = true;
        for (int i = 0; i < id.length(); i++) {
            char letter = id.charAt(i);
            if (letter != '_') {
                name.append(begins ? Character.toUpperCase(letter) : letter);
            }
            begins = letter == '_';
        }
        return name.toString();
    }
}
