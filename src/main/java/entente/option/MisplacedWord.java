package entente.option;

import entente.model.Section;
import entente.model.Term;
import entente.model.Vocabulary;
import entente.text.Guess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Works out where in the vocabulary a word has its place that is written where it has none. */
final class MisplacedWord {
    private static final int MOST = 3;

    private MisplacedWord() {}

    /** Where it stands as a section, term or value, whole or as a part of one; nothing if a word that may stand here is near. */
    static Optional<String> of(String word, Collection<String> known, Vocabulary vocabulary) {
        List<Term> named = vocabulary.stated().stream()
                .filter(each -> each.name().equals(word))
                .toList();
        if (named.size() == 1) {
            return Optional.of("; there is " + named.get(0).id());
        }
        if (Guess.nearest(word, known).isPresent()) {
            return Optional.empty();
        }
        Optional<Term> term = vocabulary.term(word.strip());
        if (term.isPresent()) {
            return term.map(meant -> "; write '" + meant.section() + ":' and below it '" + meant.name() + ":'");
        }
        List<String> whole = places(word, vocabulary, String::equals);
        List<String> places = whole.isEmpty() ? places(word, vocabulary, MisplacedWord::isPart) : whole;
        return places.isEmpty() || places.size() > MOST
                ? Optional.empty()
                : Optional.of("; there is " + String.join(" and ", places));
    }

    private static List<String> places(String word, Vocabulary vocabulary, BiPredicate<String, String> suits) {
        List<String> places = new ArrayList<>();
        for (Section section : vocabulary.sections()) {
            if (section.kind() != Section.Kind.DERIVED && suits.test(folded(word), folded(section.id()))) {
                places.add("a section " + section.id());
            }
        }
        for (Term term : vocabulary.stated()) {
            if (suits.test(folded(word), folded(term.name()))) {
                places.add(term.id());
            }
            term.type().words().stream()
                    .filter(value -> suits.test(folded(word), folded(value)))
                    .forEach(value -> places.add("'" + value + "' in " + term.id()));
        }
        return places;
    }

    private static boolean isPart(String word, String of) {
        return word.length() > 2 && ("_" + of + "_").contains("_" + word + "_");
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
