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

/** Reads {@code Type(…)}; where it reads terms of an instrument, it has to say that the instrument is there. */
final class PatternReader {
    private static final int MOST_COMPARISONS = 100;

    private final RuleCursor cursor;
    private final ReadableTypes readable;
    private final Set<String> read = new TreeSet<>();
    private int comparisons;

    PatternReader(RuleCursor cursor, ReadableTypes readable) {
        this.cursor = cursor;
        this.readable = readable;
    }

    /** What has been read so far, as messages call it; of sections these are the ids of terms. */
    Set<String> fieldsRead() {
        return read;
    }

    Condition.Pattern read(Bindings bindings) {
        int errors = cursor.errors();
        RuleToken name = cursor.next();
        Optional<FactType> type = readable.type(cursor, name);
        cursor.next();
        RuleToken first = cursor.here();
        ConstraintReader reader = new ConstraintReader(
                cursor, type, bindings, new ComparisonReader(cursor, readable.vocabulary(), bindings));
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
                .ifPresent(leading -> checkPresence(leading, first, constraints, reader));
        return new Condition.Pattern(cursor.place(name, close), cursor.folded(name, close), name.text(), constraints);
    }

    /** @param first what stands first in the parentheses of the pattern */
    private void checkPresence(Field leading, RuleToken first, List<Constraint> constraints, ConstraintReader reader) {
        RuleToken named = reader.fields().get(leading.name());
        // Where the vocabulary gives it no value it has none either, unasked.
        if (named != null && PresenceGuard.admitted(leading, constraints).isEmpty()) {
            cursor.error(named, "no value of " + leading.name() + " suits all that is asked of it: this never holds");
            return;
        }
        if (!PresenceGuard.readsOthers(leading, constraints) || PresenceGuard.guarded(leading, constraints)) {
            return;
        }
        List<Constraint.Comparison> absent = PresenceGuard.admittingAbsence(leading, constraints)
                .filter(comparison -> comparison.operand().values().contains(Term.NONE))
                .toList();
        absent.forEach(comparison -> cursor.error(
                comparison.place(),
                "where " + leading.name() + " is none, no other term applies: ask for none in a pattern of its own,"
                        + " or leave it out here"));
        if (absent.isEmpty()) {
            String other = reader.fields().keySet().stream()
                    .filter(field -> !field.equals(leading.name()))
                    .findFirst()
                    .orElseThrow();
            String guard = PresenceGuard.text(leading);
            cursor.error(
                    first,
                    "where " + leading.name() + " is none, " + other + " has no value: write " + guard
                            + " before what is asked of it",
                    guard + ", " + cursor.written(first));
        }
    }
}
