package entente.rulefile;

import entente.model.Condition;
import entente.model.Constraint;
import entente.model.FactType;
import entente.model.FactType.Field;
import entente.model.PresenceGuard;
import entente.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code Type(…)}, and puts a guard where terms of an instrument are read that may not be in the package. */
final class PatternReader {
    private static final int MOST_COMPARISONS = 100;

    private final RuleCursor cursor;
    private final ReadableTypes readable;
    private final DroolsText drools;
    private final Set<String> read = new TreeSet<>();
    private int comparisons;

    PatternReader(RuleCursor cursor, ReadableTypes readable, DroolsText drools) {
        this.cursor = cursor;
        this.readable = readable;
        this.drools = drools;
    }

    /** What has been read so far, as messages call it; of sections these are the ids of terms. */
    Set<String> fieldsRead() {
        return read;
    }

    Condition.Pattern read(Bindings bindings) {
        int errors = cursor.errors();
        RuleToken name = cursor.next();
        Optional<FactType> type = readable.type(cursor, name);
        RuleToken open = cursor.next();
        ConstraintReader reader = new ConstraintReader(
                cursor, type, bindings, new ComparisonReader(cursor, readable.vocabulary(), bindings, drools));
        List<Constraint> constraints = new ArrayList<>();
        if (!cursor.at(")")) {
            constraints.addAll(reader.read());
        } else if (type.isPresent() && readable.sections()) {
            cursor.error(name, "this asks nothing of " + type.get().label() + ", so it always holds");
        }
        if (!cursor.at(")")) {
            throw reader.notJoined();
        }
        RuleToken close = cursor.next();
        comparisons += reader.comparisons();
        if (comparisons > MOST_COMPARISONS) {
            throw cursor.stop(name, "a rule compares at most " + MOST_COMPARISONS + " times: split it");
        }
        type.ifPresent(known -> reader.fields().keySet().forEach(field -> read.add(known.label() + "." + field)));
        type.filter(known -> cursor.errors() == errors)
                .flatMap(FactType::leading)
                .flatMap(leading -> guard(leading, name, open, constraints, reader))
                .ifPresent(guard -> constraints.add(0, guard));
        return new Condition.Pattern(cursor.place(name, close), cursor.folded(name, close), name.text(), constraints);
    }

    private Optional<Constraint> guard(
            Field leading, RuleToken name, RuleToken open, List<Constraint> constraints, ConstraintReader reader) {
        Set<String> admitted = PresenceGuard.admitted(leading, constraints);
        boolean others = reader.fields().keySet().stream().anyMatch(field -> !field.equals(leading.name()));
        // Where the vocabulary gives it no value it has none either, unasked.
        Optional.ofNullable(reader.fields().get(leading.name()))
                .filter(named -> admitted.isEmpty())
                .ifPresent(named -> cursor.error(
                        named, "no value of " + leading.name() + " suits all that is asked of it: this never holds"));
        if (!others) {
            return Optional.empty();
        }
        List<Constraint.Comparison> absent =
                PresenceGuard.absent(leading, constraints).toList();
        absent.forEach(comparison -> cursor.error(
                comparison.place(),
                "where " + leading.name() + " is none, no other term applies: this never holds beside one"));
        if (!absent.isEmpty() || !admitted.contains(Term.NONE)) {
            return Optional.empty();
        }
        drools.insertAfter(open, PresenceGuard.text(leading) + ", ");
        return Optional.of(PresenceGuard.comparison(leading, cursor.place(name)));
    }
}
