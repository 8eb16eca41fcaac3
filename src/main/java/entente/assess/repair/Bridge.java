package entente.assess.repair;

import entente.assess.TermCondition;
import entente.assess.ValueWords;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.model.Verdict;
import entente.model.Vocabulary;
import entente.option.AdmittedValues;
import entente.option.Edit;
import entente.option.Option;
import entente.option.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The cheapest edits that bring an option where it is wanted, in every completion of what stays open.
 *
 * @param ways equally cheap; one without edits if the option is there already; none if nothing leads there
 * @param proved whether nothing cheaper leads there, or, without ways, nothing at all; false if the search was cut
 * @param all whether there are no other equally cheap ways
 * @param otherwiseProved the same as {@code proved} of {@code otherwise}
 * @param conflict looks for who is in the way, if nothing leads there
 * @param otherwise if nothing leads there: what would, were the circumstances for the parties to choose as well
 */
public record Bridge(
        Option option,
        Wish wish,
        List<Way> ways,
        boolean proved,
        boolean all,
        boolean otherwiseProved,
        Optional<Supplier<Infeasibility>> conflict,
        List<Way> otherwise) {
    public Bridge {
        ways = List.copyOf(ways);
        otherwise = List.copyOf(otherwise);
    }

    /** Who is in the way, if nothing leads there; looked for when it is asked, for few of those who look at a bridge do. */
    public Optional<Infeasibility> clash() {
        return conflict.map(Supplier::get);
    }

    public boolean reached() {
        return !ways.isEmpty();
    }

    /** Whether ways lead there, and none of them edits or drops what another wish would keep. */
    public boolean keeps(Wish other) {
        return reached()
                && ways.stream()
                        .flatMap(way -> way.changes().stream())
                        .noneMatch(change -> other.kept().contains(change.term())
                                || change.drops()
                                        && other.instruments()
                                                .contains(change.term().section()));
    }

    /** The same wish with circumstances free, where ways lead there without, and may be longer for that. */
    public Optional<Wish> freer(Vocabulary vocabulary) {
        Wish freer = wish.withCircumstances(vocabulary.terms());
        return reached() && ways.get(0).cost() > 0 && !freer.equals(wish) ? Optional.of(freer) : Optional.empty();
    }

    /** The same wish with all instruments kept that the option surely has, where the first way drops some of them. */
    public Optional<Wish> keeping(Vocabulary vocabulary) {
        boolean drops = reached() && !ways.get(0).drops().isEmpty();
        return drops ? Optional.of(wish.keeping(had(option, vocabulary))) : Optional.empty();
    }

    /** The instruments that an option surely has, in whatever form. */
    public static Set<String> had(Option option, Vocabulary vocabulary) {
        return vocabulary.instruments().stream()
                .filter(section -> option.listed().containsKey(section.id()))
                .filter(section -> section.leading()
                        .flatMap(leading -> option.statement(leading.id()))
                        .filter(Statement::mayLeaveOut)
                        .isEmpty())
                .map(Section::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it is proved that nothing leads there even were the circumstances for the parties to choose. */
    public boolean whatever() {
        return !reached() && proved && otherwise.isEmpty() && otherwiseProved;
    }

    /**
     * Where an option is wanted.
     *
     * @param verdict the verdict that it is to have; empty if any will do that leaves it valid
     * @param orBetter whether a better verdict does as well
     * @param assent the parties that are to be for it or lean for it
     * @param freed terms that may be edited besides levers
     * @param kept terms that may not be edited
     * @param instruments sections that are not to be dropped; what is open of them may be filled
     */
    public record Wish(
            Optional<Verdict> verdict,
            boolean orBetter,
            List<String> assent,
            Set<Term> freed,
            Set<Term> kept,
            Set<String> instruments) {
        public Wish {
            assent = List.copyOf(assent);
        }

        /** With just this verdict, whatever becomes of the instruments. */
        public Wish(Optional<Verdict> verdict, List<String> assent, Set<Term> freed, Set<Term> kept) {
            this(verdict, false, assent, freed, kept, Set.of());
        }

        /** The verdicts that it may have, where one is wanted. */
        List<Verdict> verdicts() {
            return verdict.map(least -> orBetter
                            ? Verdict.OF_PACKAGES.stream()
                                    .filter(word -> word.compareTo(least) >= 0)
                                    .toList()
                            : List.of(least))
                    .orElse(List.of());
        }

        /** The same with all circumstances free that are not kept. */
        Wish withCircumstances(List<Term> terms) {
            Set<Term> all = new LinkedHashSet<>(freed);
            terms.stream()
                    .filter(term -> term.kind() == Section.Kind.CIRCUMSTANCE)
                    .forEach(all::add);
            return new Wish(verdict, orBetter, assent, all, kept, instruments);
        }

        private Wish keeping(Set<String> sections) {
            return new Wish(verdict, orBetter, assent, freed, kept, sections);
        }

        boolean mayEdit(Term term) {
            return (term.lever() || freed.contains(term)) && !kept.contains(term);
        }
    }

    /** Edits that together are enough, and none of which can be spared. */
    public record Way(List<Change> changes, int cost) {
        public Way {
            changes = List.copyOf(changes);
        }

        /** What it edits that the parties do not choose. */
        public List<Term> circumstances() {
            return changes.stream()
                    .map(Change::term)
                    .filter(term -> term.kind() == Section.Kind.CIRCUMSTANCE)
                    .toList();
        }

        /** The sections of what it takes out of the package, but for what was perhaps out. */
        public List<String> drops() {
            return changes.stream()
                    .filter(change -> change.drops() && !change.filling())
                    .map(change -> change.term().section())
                    .toList();
        }

        public List<Edit> edits() {
            return changes.stream()
                    .map(change -> new Edit(change.term(), Optional.of(change.to())))
                    .toList();
        }
    }

    /**
     * One edit.
     *
     * @param from what the option states; empty if the term is open
     * @param to of an amount that is stated the nearest number that works
     * @param works what else works with the other edits as they are; of a set by each value that it can have
     * @param filling whether it only settles what the option leaves open
     */
    public record Change(
            Term term,
            Optional<Statement> from,
            AdmittedValues to,
            List<TermCondition> works,
            boolean filling,
            int cost) {
        public Change {
            works = List.copyOf(works);
        }

        /** What else works, in words; of a set of which every value is settled, the set. */
        public String range() {
            boolean settled = term.type() instanceof Type.Subset set
                    && works.size() == set.values().size()
                    && works.stream().allMatch(one -> one.cells().size() == 1);
            return settled
                    ? ValueWords.of(to)
                    : works.stream().map(TermCondition::words).collect(Collectors.joining(", "));
        }

        /** Whether it takes the instrument out of the package. */
        public boolean drops() {
            return term.leading() && to.equals(new AdmittedValues.Exactly(Term.NONE));
        }
    }
}
