package entente.rulefile;

import entente.model.Constraint.Operand;
import entente.model.Constraint.Operator;
import entente.model.Type;
import entente.rulefile.ConstraintChecker.Asked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The names that a rule has given to fields so far; what is named inside {@code not} or {@code exists} ends there. */
final class Bindings {
    private final RuleText text;
    private final Optional<Bindings> outer;
    private final Map<String, Asked> bound = new LinkedHashMap<>();
    private final Map<String, RuleToken> names = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private boolean complete = true;

    Bindings(RuleText text) {
        this(text, Optional.empty());
    }

    private Bindings(RuleText text, Optional<Bindings> outer) {
        this.text = text;
        this.outer = outer;
    }

    Bindings inner() {
        return new Bindings(text, Optional.of(this));
    }

    /**
     * Checks one part of a rule after another, also behind one that cannot be read, which may have given names that are not
     * known now.
     *
     * @throws RuleText.Stop at the end, if one cannot be read
     */
    <T, R> List<R> inTurn(List<T> parts, Function<T, R> check) {
        List<R> checked = new ArrayList<>();
        Optional<RuleText.Stop> stopped = Optional.empty();
        for (T part : parts) {
            try {
                checked.add(check.apply(part));
            } catch (RuleText.Stop stop) {
                stopped = Optional.of(stop);
                complete = false;
            }
        }
        if (stopped.isPresent()) {
            throw stopped.get();
        }
        return checked;
    }

    private boolean isComplete() {
        return complete && outer.map(Bindings::isComplete).orElse(true);
    }

    void bind(RuleToken name, Asked asked) {
        if (find(name.text()).isPresent()) {
            text.error(name, "'" + name.text() + "' names something already");
            return;
        }
        asked.type()
                .filter(type -> !hasName(type))
                .ifPresent(type -> text.error(
                        name, "only a choice or a flag is given a name; " + asked.label() + " is " + type.described()));
        bound.put(name.text(), asked);
        names.put(name.text(), name);
    }

    /** A name where a value could stand. */
    Operand use(RuleToken name, Asked asked, Operator operator) {
        Optional<Asked> found = find(name.text());
        if (found.isEmpty() && !isComplete()) {
            return new Operand.Bound(name.text());
        }
        if (found.isEmpty()) {
            text.unknown(name, "nothing before this is named '" + name.text() + "'", known());
        } else if (operator != Operator.EQUAL && operator != Operator.NOT_EQUAL) {
            text.error(name, "a name is compared by '==' or '!=' alone, not by '" + operator.word() + "'");
        } else if (!comparable(asked.type(), found.get().type())) {
            text.error(name, asked.label() + " and " + found.get().label() + " have no value in common");
        }
        return new Operand.Bound(name.text());
    }

    /** Tells what was named and never used. */
    void close() {
        names.forEach((name, token) -> {
            if (!used.contains(name)) {
                text.error(token, "'" + name + "' is never used: leave it out");
            }
        });
    }

    private static boolean hasName(Type type) {
        return type instanceof Type.Choice || type instanceof Type.Flag;
    }

    private static boolean comparable(Optional<Type> one, Optional<Type> other) {
        return one.isEmpty()
                || other.filter(Bindings::hasName).isEmpty()
                || one.get().getClass() == other.get().getClass()
                        && one.get().words().stream().anyMatch(other.get().words()::contains);
    }

    private Optional<Asked> find(String name) {
        if (bound.containsKey(name)) {
            used.add(name);
            return Optional.of(bound.get(name));
        }
        return outer.flatMap(around -> around.find(name));
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(outer.map(Bindings::known).orElse(List.of()));
        known.addAll(bound.keySet());
        return known;
    }
}
