package entente.report.content;

import entente.assess.DecidingTerm;
import entente.assess.SufficientReason;
import entente.assess.TermCondition;
import entente.assess.repair.Bridge;
import entente.engine.TermVariable;
import entente.model.ConditionComparisons;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.option.AdmittedValues;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Values of terms as clauses that a sentence can hold, in the vocabulary's own words; where it has none for sentences, by
 * the meanings, after the name of what they are said of.
 */
public final class Clauses {
    private static final Set<String> SMALL = Set.of(
            "A", "An", "At", "Both", "By", "Each", "Every", "How", "If", "In", "It", "No", "Nobody", "Nothing", "On",
            "Once", "Some", "The", "There", "They", "What", "When", "Where", "Whether", "With", "Without");

    private static final int FEW = 120;
    private static final int ALIKE = 5;
    private static final int FEWEST_SHARED = 2;
    private static final List<Integer> OUT = List.of(0);
    private static final List<Integer> IN = List.of(1);

    private static final String NOT = "it is not so that ";

    private final Rulebook rulebook;

    public Clauses(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What a condition asks: {@code the sum is below 1,000 million}. */
    public String of(TermCondition condition) {
        return of(condition.axis(), condition.cells());
    }

    /** All of them together; of a set of which nothing is in, that it is empty. */
    public String all(List<TermCondition> conditions) {
        List<String> clauses = new ArrayList<>();
        Set<Term> told = new HashSet<>();
        for (TermCondition condition : conditions) {
            Term term = condition.axis().term();
            if (!everyElement(conditions, term, OUT)) {
                clauses.add(of(condition));
            } else if (told.add(term)) {
                clauses.add(element(term, Term.NONE, true));
            }
        }
        return Wording.listed(clauses);
    }

    /** When one of several lists of conditions holds: {@code if the sum is below 40 million}; {@code unless …}; or nothing. */
    public String when(List<List<TermCondition>> lists) {
        String clause = any(lists);
        boolean alone = lists.size() == 1 && lists.get(0).size() == 1;
        return clause.isEmpty()
                ? ""
                : alone && clause.startsWith(NOT) ? "unless " + clause.substring(NOT.length()) : "if " + clause;
    }

    /** One of several lists of conditions; of a set of which one thing or another is in, that it is not empty. */
    public String any(List<List<TermCondition>> lists) {
        if (lists.size() > 1
                && lists.stream()
                        .allMatch(list -> amountOf(list).equals(amountOf(lists.get(0)))
                                && amountOf(list).isPresent())) {
            return oneAmount(lists);
        }
        List<TermCondition> alone = lists.stream()
                .filter(list -> list.size() == 1)
                .flatMap(List::stream)
                .toList();
        Set<Term> told = new HashSet<>();
        List<String> clauses = new ArrayList<>();
        for (List<TermCondition> list : lists) {
            if (list.size() != 1 || !everyElement(alone, list.get(0).axis().term(), IN)) {
                clauses.add(all(list));
            } else if (told.add(list.get(0).axis().term())) {
                clauses.add(element(list.get(0).axis().term(), Term.NONE, false));
            }
        }
        return lists.stream().anyMatch(list -> list.size() > 1)
                ? String.join(", or ", clauses)
                : Wording.either(clauses);
    }

    /** The amount of which a list of conditions says something, if it does of one. */
    private static Optional<Term> amountOf(List<TermCondition> list) {
        List<Term> amounts = list.stream()
                .map(one -> one.axis().term())
                .filter(term -> term.type() instanceof Type.Amount)
                .toList();
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    /** {@code the sum is below 40 million, or below 50 million where it is paid at once}. */
    private String oneAmount(List<List<TermCondition>> lists) {
        List<String> clauses = new ArrayList<>();
        for (List<TermCondition> list : lists) {
            TermCondition sum = list.stream()
                    .filter(one -> one.axis().term().type() instanceof Type.Amount)
                    .findFirst()
                    .orElseThrow();
            List<TermCondition> where = list.stream().filter(one -> one != sum).toList();
            clauses.add((clauses.isEmpty() ? amount(sum.axis().term()) + " is " : "")
                    + numbers(sum.axis(), sum.cells())
                    + (where.isEmpty() ? "" : " where " + all(where)));
        }
        return String.join(", or ", clauses);
    }

    private static boolean everyElement(List<TermCondition> conditions, Term term, List<Integer> cells) {
        return term.type() instanceof Type.Subset subset
                && conditions.stream()
                                .filter(one -> one.axis().term().equals(term)
                                        && one.cells().equals(cells))
                                .count()
                        == subset.values().size();
    }

    public String of(DecidingTerm decider, DecidingTerm.Case one) {
        return of(decider.axis(), one.cells());
    }

    public String of(TermVariable axis, Collection<Integer> cells) {
        List<Integer> sorted = new ArrayList<>(new TreeSet<>(cells));
        Term term = axis.term();
        if (axis.element().isPresent()) {
            return element(term, axis.element().get(), sorted.get(0) == 1);
        }
        if (term.type() instanceof Type.Amount) {
            return amount(term) + " is " + numbers(axis, sorted);
        }
        if (axis.absent() >= 0 && sorted.size() == axis.cells().size() - 1 && !sorted.contains(axis.absent())) {
            return title(term) + " is in the package";
        }
        return choice(
                term,
                sorted.stream().map(cell -> axis.cells().get(cell).example()).toList());
    }

    /** What is stated of a term, by a value, a range or a choice. */
    public String of(Term term, AdmittedValues admitted) {
        if (admitted instanceof AdmittedValues.Exactly exactly) {
            if (exactly.value() instanceof Set<?> set) {
                return set.isEmpty()
                        ? element(term, Term.NONE, true)
                        : Wording.listed(sharing(set.stream()
                                .map(value -> element(term, String.valueOf(value), true))
                                .toList()));
            }
            return term.type() instanceof Type.Amount
                    ? amount(term) + " is " + number((Integer) exactly.value()) + unit(term)
                    : choice(term, List.of(exactly.value()));
        }
        if (admitted instanceof AdmittedValues.Between between) {
            return amount(term) + " is " + number(between.min()) + " to " + number(between.max()) + unit(term);
        }
        if (admitted instanceof AdmittedValues.OneOf oneOf) {
            return choice(term, oneOf.values());
        }
        AdmittedValues.Containing containing = (AdmittedValues.Containing) admitted;
        List<String> parts = new ArrayList<>();
        containing.with().forEach(value -> parts.add(element(term, value, true)));
        containing.without().forEach(value -> parts.add(element(term, value, false)));
        return Wording.listed(parts);
    }

    public String of(SufficientReason.Stated stated) {
        return stated.admitted()
                .map(admitted -> of(stated.term(), admitted))
                .orElseGet(() -> title(stated.term()) + " is in the package");
    }

    /** What edits bring; what is left out together. */
    public List<String> changes(List<Bridge.Change> changes) {
        List<String> clauses = new ArrayList<>(
                changes.stream().filter(change -> !change.drops()).map(this::of).toList());
        List<String> out = changes.stream()
                .filter(Bridge.Change::drops)
                .map(change -> title(change.term()))
                .toList();
        if (!out.isEmpty()) {
            clauses.add(Wording.listed(out) + (out.size() == 1 ? " is" : " are") + " left out");
        }
        return clauses;
    }

    /** What an edit brings; of an amount all that does as well. */
    public String of(Bridge.Change change) {
        if (change.drops()) {
            return title(change.term()) + " is left out";
        }
        return change.term().type() instanceof Type.Amount ? of(change.works().get(0)) : of(change.term(), change.to());
    }

    /** What is open, as a name: {@code the share}; {@code Water: supply}. */
    public String name(Term term) {
        return term.type() instanceof Type.Amount ? amount(term) : label(term);
    }

    /**
     * What there is to find out: of circumstances by their titles, of terms of an instrument by their names, those of one
     * together: {@code the supply and the metering of Water}.
     */
    public List<String> questions(Collection<Term> terms) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Term term : terms) {
            boolean own = term.leading()
                    || term.kind() == Section.Kind.CIRCUMSTANCE
                    || term.type() instanceof Type.Amount && term.words().containsKey("amount");
            Optional<String> meant = own ? Optional.empty() : namedByMeaning(term);
            if (meant.isPresent()) {
                names.computeIfAbsent(meant.get(), any -> new ArrayList<>());
                continue;
            }
            String of = own
                    ? term.leading() || term.kind() == Section.Kind.CIRCUMSTANCE ? title(term) : amount(term)
                    : " of " + title(term);
            List<String> all = names.computeIfAbsent(of, any -> new ArrayList<>());
            String name = "the " + term.name().replace('_', ' ');
            if (!own && !all.contains(name)) {
                all.add(name);
            }
        }
        return names.entrySet().stream()
                .map(one -> one.getValue().isEmpty() ? one.getKey() : Wording.listed(one.getValue()) + one.getKey())
                .toList();
    }

    /** {@code the frost in which it was laid}: where its meaning begins with its name and says which it is. */
    private static Optional<String> namedByMeaning(Term term) {
        String meaning = Wording.first(term.meaning());
        String name = term.name().replace('_', ' ');
        return meaning.matches("The " + Pattern.quote(name) + " (in|at|by|for|of|on|to|with) which .*")
                ? Optional.of(Wording.inside(meaning))
                : Optional.empty();
    }

    /** {@code On the share}: what a rule speaks of beside that its instrument is there; of what it reckons with, the amount. */
    public String subject(RuleCard rule) {
        List<ConditionComparisons.InPattern> read = rulebook.readThrough(rule)
                .flatMap(one -> ConditionComparisons.in(one.conditions()).stream())
                .toList();
        List<Term> about = rulebook.vocabulary().terms().stream()
                .filter(term -> !term.leading() && term.kind() != Section.Kind.DERIVED)
                .filter(term -> read.stream().anyMatch(one -> one.of(term)))
                .toList();
        List<Term> amounts = about.stream()
                .filter(term -> term.type() instanceof Type.Amount)
                .toList();
        List<String> names = (amounts.isEmpty() ? about : amounts)
                .stream()
                        .map(term -> term.kind() == Section.Kind.CIRCUMSTANCE
                                ? "the " + term.name().replace('_', ' ')
                                : questions(List.of(term)).get(0))
                        .toList();
        return "On " + (names.isEmpty() ? "that it is there" : Wording.listed(names));
    }

    /** {@code , depending on the share of the water}; nothing where nothing decides. */
    String depending(Collection<DecidingTerm> deciders) {
        List<String> open = open(deciders);
        return open.isEmpty() ? "" : ", depending on " + Wording.listed(open);
    }

    /** What there is to find out where these decide. */
    public List<String> open(Collection<DecidingTerm> deciders) {
        return questions(deciders.stream()
                .map(decider -> decider.axis().term())
                .distinct()
                .toList());
    }

    /** What there is to find out of one term: between which of its values, where these are few; else by its name. */
    public String question(DecidingTerm decider) {
        Term term = decider.axis().term();
        List<String> clauses =
                decider.cases().stream().map(one -> of(decider, one)).toList();
        boolean few = term.kind() != Section.Kind.CIRCUMSTANCE
                && !(term.type() instanceof Type.Amount)
                && decider.axis().element().isEmpty()
                && clauses.size() > 1
                && clauses.stream().noneMatch(clause -> clause.contains(": "))
                && clauses.stream().mapToInt(String::length).sum() <= FEW;
        return few
                ? "whether " + Wording.either(sharing(clauses))
                : questions(List.of(term)).get(0);
    }

    /** Without the words that all of them begin with, if these are a few, but for the first: {@code it goes to the left}, {@code the right}. */
    private static List<String> sharing(List<String> clauses) {
        List<List<String>> words =
                clauses.stream().map(clause -> List.of(clause.split(" "))).toList();
        int shared = 0;
        while (agree(words, shared)) {
            shared++;
        }
        if (shared < FEWEST_SHARED) {
            return clauses;
        }
        List<String> shortened = new ArrayList<>(List.of(clauses.get(0)));
        for (List<String> rest : words.subList(1, words.size())) {
            shortened.add(String.join(" ", rest.subList(shared, rest.size())));
        }
        return shortened;
    }

    /** Those that follow each other and begin alike as one: {@code it goes to the left, the right and the middle}. */
    public static List<String> together(List<String> clauses) {
        List<List<String>> alike = new ArrayList<>();
        for (String clause : clauses) {
            String begin = begin(clause);
            boolean same = !alike.isEmpty()
                    && !begin.equals(clause)
                    && begin(alike.get(alike.size() - 1).get(0)).equals(begin);
            if (!same) {
                alike.add(new ArrayList<>());
            }
            alike.get(alike.size() - 1).add(clause);
        }
        return alike.stream().map(several -> Wording.listed(sharing(several))).toList();
    }

    /** So many words that two clauses are alike if they share them. */
    private static String begin(String clause) {
        return String.join(" ", List.of(clause.split(" ")).subList(0, Math.min(ALIKE, clause.split(" ").length)));
    }

    private static boolean agree(List<List<String>> words, int at) {
        return words.stream().allMatch(one -> at < one.size() - 1)
                && words.stream().map(one -> one.get(at)).distinct().count() == 1;
    }

    private String label(Term term) {
        return term.leading() ? title(term) : "the " + term.name().replace('_', ' ') + " (" + title(term) + ")";
    }

    private String title(Term term) {
        return Wording.inside(rulebook.vocabulary()
                .section(term.section())
                .map(Section::title)
                .orElse(term.section()));
    }

    private String amount(Term term) {
        return Optional.ofNullable(term.words().get("amount")).orElseGet(() -> label(term));
    }

    /** After a number of it; nothing where its name tells of what it is the number. */
    private static String unit(Term term) {
        String unit = term.type() instanceof Type.Amount amount ? amount.unit() : "";
        return unit.isEmpty() || term.words().getOrDefault("amount", "").contains(unit) ? "" : " " + unit;
    }

    private String choice(Term term, List<?> values) {
        if (term.type() instanceof Type.Flag) {
            return values.size() > 1
                    ? "either way, " + flag(term, true)
                    : flag(term, Boolean.TRUE.equals(values.get(0)));
        }
        List<String> ids = values.stream().map(String::valueOf).toList();
        if (ids.equals(List.of(Term.NONE)) && term.leading() && !term.words().containsKey(Term.NONE)) {
            return title(term) + " is left out";
        }
        boolean own = ids.stream().allMatch(term.words()::containsKey);
        return own
                ? Wording.either(ids.stream().map(term.words()::get).toList())
                : label(term) + ": "
                        + Wording.either(
                                ids.stream().map(id -> meaning(term, id)).toList());
    }

    private String flag(Term term, boolean so) {
        String own = term.words().get(String.valueOf(so));
        if (own != null) {
            return own;
        }
        String clause = small(Wording.first(term.meaning())).replaceFirst("^whether ", "");
        return so ? label(term) + ": " + clause : label(term) + ": not so that " + clause;
    }

    private String element(Term term, String value, boolean in) {
        String key = !in && value.equals(Term.NONE) ? "some" : value;
        String own = term.words().get(key);
        if (own != null && (in || key.equals("some"))) {
            return own;
        }
        if (value.equals(Term.NONE)) {
            return label(term) + ": " + (in ? "none" : "some");
        }
        return in ? label(term) + ": " + meaning(term, value) : NOT + (own != null ? own : meaning(term, value));
    }

    private static String meaning(Term term, String value) {
        return term.type()
                .value(value)
                .map(one -> small(Wording.first(one.meaning())))
                .orElse(value);
    }

    /** With a small letter where the first word is no name. */
    private static String small(String text) {
        String word = text.split("\\W", 2)[0];
        return SMALL.contains(word) ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** The numbers in some cells of an amount, that ascend: {@code below 40 million or 50 million or more}. */
    public static String numbers(TermVariable axis, List<Integer> cells) {
        return Wording.either(axis.intervals(cells).stream()
                .map(one -> stretch(one.from(), one.to(), axis.term()))
                .toList());
    }

    private static String stretch(int from, int to, Term term) {
        Type.Amount amount = (Type.Amount) term.type();
        if (from == to) {
            return number(from) + unit(term);
        }
        if (from == amount.min()) {
            return to == amount.max() ? "anything" : "below " + number(to + 1) + unit(term);
        }
        return to == amount.max()
                ? number(from) + unit(term) + " or more"
                : number(from) + " to " + number(to) + unit(term);
    }

    public static String number(int number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
