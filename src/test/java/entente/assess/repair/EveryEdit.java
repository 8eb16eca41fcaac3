package entente.assess.repair;

import entente.SmallWorld;
import entente.model.Profile;
import entente.model.Term;
import entente.model.Verdict;
import entente.option.AdmittedValues;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Every set of edits of some terms of an option, each tried in Drools. */
final class EveryEdit {
    private final SmallWorld world;
    private final Option option;
    private final boolean ruledOutToo;
    private final List<Tried> all = new ArrayList<>();

    /** One set of edits, and the option that they make. */
    private record Tried(int cost, Option made) {}

    /** @param ruledOutToo whether packages that are ruled out count like others */
    EveryEdit(SmallWorld world, Option option, Predicate<Term> editable, boolean ruledOutToo) {
        this.world = world;
        this.option = option;
        this.ruledOutToo = ruledOutToo;
        List<Term> terms =
                world.rulebook().vocabulary().terms().stream().filter(editable).toList();
        each(terms, new ArrayList<>());
    }

    /** What the cheapest edits cost that make an option which is wanted. */
    Optional<Integer> cheapest(Predicate<Option> wanted) {
        return all.stream()
                .sorted(Comparator.comparingInt(Tried::cost))
                .filter(tried -> wanted.test(tried.made()))
                .map(Tried::cost)
                .findFirst();
    }

    /** Whether some edits make an option all of whose packages are so. */
    boolean any(Predicate<Map<Term, Object>> wanted) {
        return cheapest(inAll(wanted)).isPresent();
    }

    /** Whether all packages of an option are so, and it has some. */
    Predicate<Option> inAll(Predicate<Map<Term, Object>> wanted) {
        return made -> {
            List<Map<Term, Object>> counting = counting(made);
            return !counting.isEmpty() && counting.stream().allMatch(wanted);
        };
    }

    boolean reaches(List<Edit> edits, Predicate<Option> wanted) {
        return wanted.test(made(edits));
    }

    /** Whether an edit applies only because of a change that brings its instrument in. */
    boolean restsOn(Edit edit, Bridge.Change change) {
        return change.term().leading()
                && change.term().section().equals(edit.term().section())
                && !option.listed().containsKey(edit.term().section());
    }

    private Option made(List<Edit> edits) {
        return new Edits(option, edits, world.rulebook().vocabulary()).made();
    }

    /** The packages that an option leaves possible, without those ruled out. */
    List<Map<Term, Object>> counting(Option made) {
        return world.completions(made).stream()
                .filter(point -> ruledOutToo || world.outcome(point).verdict() != Verdict.INVALID)
                .toList();
    }

    private void each(List<Term> left, List<Edit> edits) {
        if (left.isEmpty()) {
            all.add(new Tried(edits.stream().mapToInt(this::cost).sum(), made(edits)));
            return;
        }
        Term term = left.get(0);
        List<Term> rest = left.subList(1, left.size());
        each(rest, edits);
        if (!applies(term, edits)) {
            return;
        }
        for (Object value : SmallWorld.values(term)) {
            edits.add(new Edit(term, Optional.of(new AdmittedValues.Exactly(value))));
            each(rest, edits);
            edits.remove(edits.size() - 1);
        }
    }

    /** Terms of an instrument that is not in the package are not edited by themselves. */
    private boolean applies(Term term, List<Edit> edits) {
        return !term.lever()
                || term.leading()
                || option.listed().containsKey(term.section())
                || edits.stream()
                        .anyMatch(edit ->
                                edit.term().leading() && edit.term().section().equals(term.section()));
    }

    private int cost(Edit edit) {
        Profile.Costs costs = world.rulebook().profiles().get("default").costs();
        Object value = ((AdmittedValues.Exactly) edit.admitted().orElseThrow()).value();
        boolean filling = option.statement(edit.term().id())
                .map(statement -> SmallWorld.admits(statement.admitted(), value))
                .orElse(!(edit.term().leading() && value.equals(Term.NONE)));
        return filling ? costs.fill() : costs.of(edit.term().id());
    }
}
