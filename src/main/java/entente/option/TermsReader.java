package entente.option;

import entente.model.Section;
import entente.model.Term;
import entente.model.Vocabulary;
import entente.text.Guess;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code terms:} block: sections with what is stated of their terms, and what is none by omission. */
final class TermsReader {
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, Place> listed = new LinkedHashMap<>();
    private final Map<String, Statement> stated = new LinkedHashMap<>();

    private TermsReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** @param terms the key with its block */
    static Terms read(Node.Entry terms, Vocabulary vocabulary, Problems problems) {
        return new TermsReader(vocabulary, problems).terms(terms);
    }

    private Terms terms(Node.Entry terms) {
        if (!(terms.value() instanceof Node.Mapping block)) {
            problems.error(
                    terms.value().place(),
                    "'" + terms.key() + "' is a block of sections, not "
                            + terms.value().described() + "; write {} where nothing is stated",
                    terms.value().is(Node.Scalar.Kind.EMPTY) ? Optional.of(terms.key() + ": {}") : Optional.empty());
            return Terms.none();
        }
        List<String> statable = vocabulary.sections().stream()
                .filter(section -> section.kind() != Section.Kind.DERIVED)
                .map(Section::id)
                .toList();
        KnownWords known = KnownWords.of("section", statable)
                .remarking(word -> OptionReader.notSetIn(word).or(() -> MisplacedWord.of(word, statable, vocabulary)))
                .formerly(vocabulary.formerSections());
        for (Node.Entry entry : block.entries()) {
            vocabulary
                    .section(entry.key())
                    .filter(section -> section.kind() == Section.Kind.DERIVED)
                    .or(() -> key(entry, block, known).flatMap(vocabulary::section))
                    .ifPresent(section -> section(section, entry));
        }
        vocabulary.sections().stream()
                .filter(section -> !listed.containsKey(section.id()))
                .flatMap(section -> section.leading().stream())
                .forEach(leading -> stated.put(leading.id(), Statement.omitted(leading, terms.keyPlace())));
        List<Statement> ordered = new ArrayList<>();
        vocabulary
                .terms()
                .forEach(term -> Optional.ofNullable(stated.get(term.id())).ifPresent(ordered::add));
        return new Terms(listed, ordered);
    }

    /** The known word that a key is, or is certainly meant to be where the block does not have that as well. */
    private Optional<String> key(Node.Entry entry, Node.Mapping block, KnownWords known) {
        return known.key(entry, block.entries(), problems)
                .or(() -> Guess.certain(entry.key(), known.words())
                        .filter(word -> block.entry(word).isEmpty()));
    }

    private void section(Section section, Node.Entry entry) {
        listed.put(section.id(), entry.keyPlace());
        if (section.kind() == Section.Kind.DERIVED) {
            problems.error(
                    entry.keyPlace(),
                    "'" + section.id() + "' is concluded by rules and cannot be stated; leave it out");
            return;
        }
        if (ValueReader.isOpen(entry.value()) || entry.value().is(Node.Scalar.Kind.EMPTY)) {
            return;
        }
        if (!(entry.value() instanceof Node.Mapping block)) {
            problems.unknown(
                    entry.value().place(),
                    "'" + section.id() + "' is a block of terms, not "
                            + entry.value().described(),
                    blocks(section, entry.value()),
                    List.of());
            return;
        }
        List<String> names = section.terms().stream().map(Term::name).toList();
        KnownWords terms = KnownWords.of("term of " + section.id(), names)
                .formerly(section.formerTerms())
                .remarking(word -> MisplacedWord.of(word, names, vocabulary));
        for (Node.Entry term : block.entries()) {
            key(term, block, terms)
                    .flatMap(section::term)
                    .ifPresent(one -> state(one, term.value(), beside(section, block)));
        }
        section.leading().ifPresent(leading -> checkPresence(leading, section));
    }

    /** The blocks of a section that someone may mean who writes a single value for it. */
    private static List<String> blocks(Section section, Node value) {
        if (!(value instanceof Node.Scalar scalar)) {
            return List.of();
        }
        if (ValueReader.isStillOpen(scalar.text())) {
            return List.of("{}");
        }
        Optional<Term> leading = section.leading();
        Optional<Boolean> presence = leading.flatMap(term -> ValueReader.truth(scalar.text()));
        if (presence.isPresent()) {
            return leading.orElseThrow().type().words().stream()
                    .filter(word -> word.equals(Term.NONE) != presence.get())
                    .map(word -> block(leading.get(), word))
                    .toList();
        }
        Optional<String> leads = leading.flatMap(
                term -> Guess.nearest(scalar.text(), term.type().words()).map(word -> block(term, word)));
        return leads.map(List::of)
                .orElseGet(() -> section.terms().stream()
                        .filter(term -> ValueReader.admits(term, value))
                        .map(term -> block(term, scalar.text()))
                        .toList());
    }

    private static String block(Term term, String value) {
        return "{" + term.name() + ": " + value + "}";
    }

    /** The terms of the section that the block does not have. */
    private static List<Term> beside(Section section, Node.Mapping block) {
        return section.terms().stream()
                .filter(term -> block.entry(term.name()).isEmpty())
                .toList();
    }

    private void state(Term term, Node value, List<Term> beside) {
        ValueReader.read(term, value, beside, problems)
                .flatMap(Edit::admitted)
                .ifPresent(admitted -> stated.put(term.id(), new Statement(term, admitted, false, value.place())));
    }

    /** What is not in the package has no terms. */
    private void checkPresence(Term leading, Section section) {
        Optional<Statement> none = Optional.ofNullable(stated.get(leading.id())).filter(Statement::leavesOut);
        if (none.isEmpty()) {
            return;
        }
        for (Term term : section.terms()) {
            if (!term.leading() && stated.containsKey(term.id())) {
                problems.error(
                        stated.get(term.id()).place(),
                        term.id() + " cannot be stated where " + leading.id() + " is none, as in line "
                                + none.get().place().line());
            }
        }
    }
}
