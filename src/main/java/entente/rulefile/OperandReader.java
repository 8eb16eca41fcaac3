package entente.rulefile;

import entente.model.Constraint.Operand;
import entente.model.Parameter;
import entente.model.Term;
import entente.model.Type;
import entente.model.Vocabulary;
import entente.rulefile.ComparisonReader.Asked;
import entente.text.Guess;
import entente.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a field is compared with: a value of it or a parameter in its unit. */
final class OperandReader {
    static final String NO_ARITHMETIC =
            "rules do not calculate: give the number a name among the parameters of the vocabulary";

    private static final String PARAMETER = "Parameter";
    private static final String VALUE = "value";

    private final RuleCursor cursor;
    private final Vocabulary vocabulary;
    private final Asked asked;

    OperandReader(RuleCursor cursor, Vocabulary vocabulary, Asked asked) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        this.asked = asked;
    }

    /** Empty if the operand is none that suits; the problem is recorded then. */
    Optional<Operand> read() {
        RuleToken here = cursor.next();
        return switch (here.kind()) {
            case STRING -> text(here);
            case NUMBER -> number(here, here);
            case WORD -> word(here);
            case SYMBOL -> {
                if (here.is("-") && cursor.at(RuleToken.Kind.NUMBER)) {
                    yield number(here, cursor.next());
                }
                throw cursor.stop(
                        here, "expected a value to compare " + asked.label() + " with, not " + here.described());
            }
            case END_OF_FILE ->
                throw cursor.stop(
                        here, "expected a value to compare " + asked.label() + " with, not " + here.described());
        };
    }

    private Optional<Operand> text(RuleToken here) {
        if (asked.type().isEmpty()) {
            return literal(here.text());
        }
        Type type = asked.type().get();
        if (type instanceof Type.Flag || type instanceof Type.Amount) {
            boolean unquoted = type instanceof Type.Flag
                    ? type.words().contains(here.text())
                    : here.text().matches("\\d{1,9}");
            String message = asked.label() + " is " + type.described() + ", not a text";
            if (unquoted) {
                cursor.error(here, message, here.text());
            } else {
                cursor.error(here, message);
            }
            return Optional.empty();
        }
        List<String> words = words(type);
        if (words.contains(here.text())) {
            return literal(here.text());
        }
        cursor.unknown(here, asked.label() + " has no value '" + here.text() + "'", words);
        return Optional.empty();
    }

    /** The words that a rule may compare with: of a set also the one that says that it is empty. */
    private static List<String> words(Type type) {
        return type instanceof Type.Subset
                ? Stream.concat(type.words().stream(), Stream.of(Term.NONE)).toList()
                : type.words();
    }

    private Optional<Operand> number(RuleToken first, RuleToken last) {
        Place place = cursor.place(first, last);
        String written = cursor.folded(first, last);
        if (asked.type().isPresent() && !(asked.type().get() instanceof Type.Amount)) {
            cursor.error(place, asked.label() + " is " + asked.type().get().described() + ", not a number");
            return Optional.empty();
        }
        if (!written.matches("-?(0|[1-9]\\d{0,8})")) {
            String digits = written.replace("_", "");
            String message = "'" + written + "' is no whole number: it is written in digits alone, at most nine";
            if (digits.matches("-?[1-9]\\d{0,8}")) {
                cursor.error(place, message, digits);
            } else {
                cursor.error(place, message);
            }
            return Optional.empty();
        }
        int number = Integer.parseInt(written);
        return within(place, written, number) ? literal(number) : Optional.empty();
    }

    private boolean within(Place place, String written, int number) {
        if (asked.type().isPresent()
                && asked.type().get() instanceof Type.Amount amount
                && (number < amount.min() || number > amount.max())) {
            cursor.error(place, written + " is out of reach: " + asked.label() + " is " + amount.described());
            return false;
        }
        return true;
    }

    private Optional<Operand> word(RuleToken here) {
        if (here.is("true") || here.is("false")) {
            if (asked.type().isEmpty() || asked.type().get() instanceof Type.Flag) {
                return literal(here.is("true"));
            }
            cursor.error(here, asked.label() + " is " + asked.type().get().described() + ", not " + here.text());
            return Optional.empty();
        }
        if (here.is(PARAMETER)) {
            return parameter(here);
        }
        throw bare(here);
    }

    private Optional<Operand> parameter(RuleToken first) {
        cursor.expect(".", "after 'Parameter' stand a dot and the name");
        RuleToken name = cursor.expect(RuleToken.Kind.WORD, "after 'Parameter.' stands the name");
        Parameter parameter = vocabulary.parameters().get(name.text());
        if (parameter == null) {
            cursor.refuseTornName(name, vocabulary.parameters().keySet());
        }
        value(first, name);
        if (parameter == null) {
            cursor.unknown(
                    name,
                    "the vocabulary has no parameter '" + name.text() + "'",
                    vocabulary.parameters().keySet());
            return Optional.empty();
        }
        Place place = cursor.place(first, name);
        if (asked.type().isPresent()) {
            if (!(asked.type().get() instanceof Type.Amount amount)) {
                cursor.error(place, asked.label() + " is " + asked.type().get().described() + ", not a number");
                return Optional.empty();
            }
            if (!amount.unit().equals(parameter.unit())) {
                cursor.error(
                        place,
                        "'" + name.text() + "' counts in " + parameter.unit() + ", " + asked.label() + " in "
                                + amount.unit());
                return Optional.empty();
            }
        }
        if (!within(place, name.text() + " = " + parameter.value(), parameter.value())) {
            return Optional.empty();
        }
        return Optional.of(new Operand.Named(parameter));
    }

    /** A parameter has a meaning and a unit besides its value, so that in Drools, too, it is the value that is compared. */
    private void value(RuleToken first, RuleToken name) {
        String wanted = PARAMETER + "." + name.text() + "." + VALUE;
        if (!cursor.take(".")) {
            cursor.error(cursor.place(first, name), "a parameter is compared by its value: '" + wanted + "'", wanted);
            return;
        }
        RuleToken word =
                cursor.expect(RuleToken.Kind.WORD, "after '" + PARAMETER + "." + name.text() + ".' stands 'value'");
        if (!word.is(VALUE)) {
            cursor.error(word, "of a parameter there is its 'value' alone, not " + word.described(), VALUE);
        }
    }

    private RuleCursor.Stop bare(RuleToken here) {
        List<RuleToken> dotted = new ArrayList<>(List.of(here));
        while (cursor.at(".") && cursor.ahead(1).kind() == RuleToken.Kind.WORD) {
            cursor.next();
            dotted.add(cursor.next());
        }
        RuleToken last = dotted.get(dotted.size() - 1);
        if (here.is("null")) {
            return cursor.stop(here, "nothing is ever missing where a rule looks: compare with a value");
        }
        if (here.is(Term.OPEN)) {
            return cursor.stop(here, "a rule sees no open term: it is asked about every way of filling them");
        }
        Place place = cursor.place(here, last);
        String message = "a field is compared with a value in double quotes, a number, true or false";
        Optional<String> parameter = parameterMeant(dotted);
        if (parameter.isPresent()) {
            return cursor.stop(place, message + ", or a named number", parameter.get());
        }
        String word = last.text().toLowerCase(Locale.ROOT);
        List<String> words = asked.type().map(OperandReader::words).orElse(List.of());
        boolean flag = asked.type().filter(Type.Flag.class::isInstance).isPresent();
        if (words.contains(word) && !flag) {
            return cursor.stop(place, "a value stands in double quotes", "\"" + word + "\"");
        }
        return Guess.nearest(word, words)
                .map(near -> cursor.stop(place, message, flag ? near : "\"" + near + "\""))
                .orElseGet(() -> cursor.stop(place, message));
    }

    /** The named number that {@code Parametre.plenty.value} means. */
    private Optional<String> parameterMeant(List<RuleToken> dotted) {
        return Optional.of(dotted)
                .filter(all -> all.size() > 1)
                .filter(all ->
                        Guess.nearest(all.get(0).text(), List.of(PARAMETER)).isPresent())
                .flatMap(all ->
                        Guess.nearest(all.get(1).text(), vocabulary.parameters().keySet()))
                .map(name -> PARAMETER + "." + name + "." + VALUE);
    }

    private static Optional<Operand> literal(Object value) {
        return Optional.of(new Operand.Literal(value));
    }
}
