package entente.rulebook;

import entente.source.Place;
import java.util.List;
import java.util.Optional;

/** A group of terms that a package has or has not, or that is a fact of the world. */
public record Section(
        String id, Kind kind, String title, String meaning, List<Term> terms, List<String> sources, Place place) {

    public enum Kind {
        /** Chosen by the parties; not listed, it is read as its leading term stated {@code none}. */
        INSTRUMENT,
        /** A fact of the world; open where it is not stated. */
        CIRCUMSTANCE,
        /** Flags that rules in {@code rules/facts} conclude; no option states them. */
        DERIVED
    }

    public Section {
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
    }

    /** The term that admits {@code none} and so says whether the instrument is in the package. */
    public Optional<Term> leading() {
        return terms.stream().filter(Term::leading).findFirst();
    }

    /** The same with some of its terms alone. */
    public Section with(List<Term> some) {
        return new Section(id, kind, title, meaning, some, sources, place);
    }

    public Optional<Term> term(String name) {
        return terms.stream().filter(term -> term.name().equals(name)).findFirst();
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
