package entente.rulefile;

import entente.model.Condition;
import entente.model.Constraint;
import entente.model.FactType;
import entente.model.FactType.Field;
import entente.model.PresenceGuard;
import entente.model.Section;
import entente.rulefile.RuleSyntax.Broken;
import entente.rulefile.RuleSyntax.Group;
import entente.rulefile.RuleSyntax.Loose;
import entente.rulefile.RuleSyntax.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The checker of conditions: those of one rule go in by their form, and come out with types and fields that are known. What
 * stands in the parentheses of a pattern is left to {@link ConstraintChecker}. It goes through a rule as it is written,
 * past what the parser could not read.
 */
final class ConditionChecker {
    private final RuleText text;
    private final ReadableTypes readable;
    private final Set<String> read = new TreeSet<>();

    ConditionChecker(RuleText text, ReadableTypes readable) {
        this.text = text;
        this.readable = readable;
    }

    /** What has been read so far, as messages call it; of sections these are the ids of terms. */
    Set<String> fieldsRead() {
        return read;
    }

    /** @throws RuleText.Stop where the rule cannot be read on */
    List<Condition> check(List<RuleSyntax.Condition> conditions) {
        return check(conditions, new Bindings(text));
    }

    private List<Condition> check(List<RuleSyntax.Condition> conditions, Bindings bindings) {
        List<Condition> checked = bindings.inTurn(conditions, condition -> check(condition, bindings));
        bindings.close();
        return checked;
    }

    private Condition check(RuleSyntax.Condition condition, Bindings bindings) {
        if (condition instanceof Loose loose) {
            tell(loose);
        }
        if (condition instanceof Loose || condition instanceof Broken) {
            throw new RuleText.Stop();
        }
        return condition instanceof Group group ? group(group, bindings) : pattern((Pattern) condition, bindings);
    }

    private void tell(Loose loose) {
        RuleToken first = loose.first();
        Optional<String> meant = PatternGuess.meant(text.folded(first, loose.last()), readable.types());
        text.error(
                meant.isEmpty() ? text.place(first) : text.place(first, loose.last()),
                "what is asked stands in parentheses behind a type: '" + Section.typeName(first.text()) + "(…)'",
                meant);
    }

    private Condition group(Group group, Bindings bindings) {
        List<Condition> inner = check(group.inner(), bindings.inner());
        refuseLost(group, inner);
        return new Condition.Group(
                text.place(group.word(), group.last()),
                text.folded(group.word(), group.last()),
                group.word().is("not"),
                inner);
    }

    /**
     * Drools loses matches, whatever its settings, of groups in which nothing is asked for but that something is not there,
     * and of some in which that is asked first inside an {@code exists}; {@code SilentLossTest} holds a case.
     */
    private void refuseLost(Group group, List<Condition> inner) {
        RuleToken around = group.word();
        if (inner.stream().allMatch(ConditionChecker::isDenied)) {
            text.error(
                    around,
                    "everything inside '" + around.text() + "' is denied: "
                            + (around.is("not")
                                    ? "say what is to be there without denying it twice"
                                    : "write each 'not' by itself, without 'exists' around it"));
        } else if (around.is("exists")
                && isDenied(inner.get(0))
                && group.inner().get(0) instanceof Group denied) {
            text.error(denied.word(), "inside 'exists' a 'not' comes first: put what is to be there before it");
        }
    }

    private static boolean isDenied(Condition condition) {
        return condition instanceof Condition.Group group && group.denied();
    }

    private Condition.Pattern pattern(Pattern pattern, Bindings bindings) {
        int errors = text.errors();
        RuleToken name = pattern.type();
        Optional<FactType> type = readable.type(text, name);
        ConstraintChecker checker = new ConstraintChecker(text, type, readable.vocabulary(), bindings);
        List<Constraint> constraints = checker.check(pattern.clauses());
        if (constraints.isEmpty() && type.isPresent() && readable.sections()) {
            String absent = type.get()
                    .leading()
                    .map(leading -> "; that it is not in the package is said by " + name.text() + "(" + leading.name()
                            + " == \"none\")")
                    .orElse("");
            text.error(
                    type.get().leading().isPresent() ? text.place(name, pattern.close()) : text.place(name),
                    "this asks nothing of " + type.get().label() + ", so it holds of every package" + absent,
                    type.get().leading().map(leading -> name.text() + "(" + PresenceGuard.text(leading) + ")"));
        }
        type.ifPresent(known -> checker.fields().keySet().forEach(field -> read.add(known.label() + "." + field)));
        type.filter(known -> text.errors() == errors)
                .flatMap(FactType::leading)
                .ifPresent(leading -> checkPresence(leading, pattern, constraints, checker));
        RuleToken close = pattern.close();
        return new Condition.Pattern(text.place(name, close), text.folded(name, close), name.text(), constraints);
    }

    /** Where a pattern reads terms of an instrument, it has to say that the instrument is there. */
    private void checkPresence(
            Field leading, Pattern pattern, List<Constraint> constraints, ConstraintChecker checker) {
        RuleToken named = checker.fields().get(leading.name());
        // Where the vocabulary gives it no value it has none either, unasked.
        if (named != null && PresenceGuard.admitted(leading, constraints).isEmpty()) {
            text.error(named, "no value of " + leading.name() + " suits all that is asked of it: this never holds");
            return;
        }
        if (!PresenceGuard.readsOthers(leading, constraints) || PresenceGuard.guarded(leading, constraints)) {
            return;
        }
        List<Constraint.Comparison> absent = PresenceGuard.admittingAbsence(leading, constraints);
        absent.forEach(comparison -> text.error(
                comparison.place(),
                "where " + leading.name() + " is none, no other term applies: ask for none in a pattern of its own,"
                        + " or leave it out here"));
        if (absent.isEmpty()) {
            String other = checker.fields().keySet().stream()
                    .filter(field -> !field.equals(leading.name()))
                    .findFirst()
                    .orElseThrow();
            RuleToken first = text.behind(pattern.type(), 2);
            String guard = PresenceGuard.text(leading);
            text.error(
                    first,
                    "where " + leading.name() + " is none, " + other + " has no value: write " + guard
                            + " before what is asked of it",
                    guard + ", " + text.written(first));
        }
    }
}
