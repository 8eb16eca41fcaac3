package entente.option;

import entente.model.Section;
import entente.model.Term;
import entente.model.Vocabulary;
import entente.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An option and edits of it, each as if the line were written in its file.
 *
 * <p>Stating a term of an instrument that is not listed lists the instrument, with its leading term open, unless the
 * edits say what the leading term is. Where the leading term is none, other terms of the instrument do not apply.
 */
public record Edits(Option before, List<Edit> edits, Vocabulary vocabulary) {
    public Edits {
        edits = List.copyOf(edits);
    }

    /** The option with all edits made. */
    public Option made() {
        return made(edits);
    }

    /** The option with some of the edits made. */
    public Option made(Collection<Edit> some) {
        Map<String, Place> listed = new LinkedHashMap<>(before.listed());
        Map<Term, Statement> stated = new LinkedHashMap<>();
        before.statements().forEach(statement -> stated.put(statement.term(), statement));
        for (Edit edit : some) {
            Term term = edit.term();
            if (term.leading() || term.kind() == Section.Kind.CIRCUMSTANCE || lists(term)) {
                listed.putIfAbsent(term.section(), place(term));
                leading(term).filter(leading -> !leading.equals(term)).ifPresent(stated::remove);
            }
            edit.admitted()
                    .ifPresentOrElse(
                            admitted -> stated.put(term, new Statement(term, admitted, false, place(term))),
                            () -> stated.remove(term));
        }
        return new Option(
                before.id(),
                before.file(),
                before.title(),
                before.summary(),
                before.day(),
                new Terms(listed, applying(stated)),
                before.from(),
                before.expect());
    }

    /** The edits of terms that do not apply, because their instrument is not in the package. */
    public List<Edit> idle() {
        Option made = made();
        return edits.stream()
                .filter(edit -> !edit.term().leading() && !made.has(edit.term().section()))
                .toList();
    }

    /** Whether an edit of this term brings in its instrument: nothing else says whether it is there. */
    private boolean lists(Term term) {
        return term.lever()
                && edits.stream()
                        .noneMatch(edit ->
                                edit.term().leading() && edit.term().section().equals(term.section()))
                && !before.listed().containsKey(term.section());
    }

    private Optional<Term> leading(Term term) {
        return vocabulary.section(term.section()).flatMap(Section::leading);
    }

    private List<Statement> applying(Map<Term, Statement> stated) {
        List<Statement> statements = new ArrayList<>();
        for (Term term : vocabulary.terms()) {
            boolean idle = !term.leading()
                    && leading(term)
                            .map(stated::get)
                            .filter(Statement::leavesOut)
                            .isPresent();
            if (stated.containsKey(term) && !idle) {
                statements.add(stated.get(term));
            }
        }
        return statements;
    }

    /** Where the term stands in the option, or would. */
    private Place place(Term term) {
        return before.statement(term.id())
                .map(Statement::place)
                .or(() -> Optional.ofNullable(before.listed().get(term.section())))
                .orElseGet(() -> Place.startOf(before.file()));
    }
}
