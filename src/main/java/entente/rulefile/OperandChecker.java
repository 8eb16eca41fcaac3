package entente.rulefile;

import entente.model.Constraint.Operand;
import entente.model.Parameter;
import entente.model.Term;
import entente.model.Type;
import entente.model.Vocabulary;
import entente.rulefile.ConstraintChecker.Asked;
import entente.text.AmountGuess;
import entente.text.Guess;
import entente.text.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checker of what a field is compared with: a value of it or a parameter in its unit. */
record OperandChecker(RuleText text, Vocabulary vocabulary, Asked asked) {
    private static final String PARAMETER = ConstraintParser.PARAMETER;
    private static final String VALUE = "value";
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,8})");

    /** Empty if the operand is none that suits; the problem is recorded then. */
    Optional<Operand> check(RuleSyntax.Operand operand) {
        RuleToken first = operand.first();
        return switch (operand.kind()) {
            case TEXT -> text(first);
            case NUMBER -> number(first, operand.last());
            case FLAG -> flag(first);
            case PARAMETER -> parameter(operand.tokens());
            case NAME, NONE -> {
                noValue(operand);
                throw new RuleText.Stop();
            }
        };
    }

    private Optional<Operand> text(RuleToken here) {
        if (asked.type().isEmpty()) {
            return literal(here.text());
        }
        Type type = asked.type().get();
        if (type instanceof Type.Flag || type instanceof Type.Amount) {
            return otherKind(
                    text.place(here),
                    "a text",
                    type instanceof Type.Flag ? flagMeant(here.text()) : numberIn(here.text()));
        }
        List<String> words = words(type);
        if (words.contains(here.text())) {
            return literal(here.text());
        }
        text.unknown(here, asked.label() + " has no value '" + here.text() + "'", words);
        return Optional.empty();
    }

    /** Records that what stands here is no value of the field's kind. */
    private Optional<Operand> otherKind(Place place, String kind, Optional<String> maybe) {
        text.error(place, asked.label() + " is " + asked.type().orElseThrow().described() + ", not " + kind, maybe);
        return Optional.empty();
    }

    private static Optional<String> flagMeant(String word) {
        return Type.Flag.meant(word).map(String::valueOf);
    }

    /** The number, be it a named one, that is put in quotes. */
    private Optional<String> numberIn(String quoted) {
        boolean named = vocabulary.parameters().keySet().stream()
                .anyMatch(name -> quoted.equals(PARAMETER + "." + name + "." + VALUE));
        return Optional.of(quoted).filter(any -> named || quoted.matches("\\d{1,9}"));
    }

    /** The words that a rule may compare with: of a set also the one that says that it is empty. */
    private static List<String> words(Type type) {
        return type instanceof Type.Subset
                ? Stream.concat(type.words().stream(), Stream.of(Term.NONE)).toList()
                : type.words();
    }

    private Optional<Operand> number(RuleToken first, RuleToken last) {
        Place place = text.place(first, last);
        String written = text.folded(first, last);
        if (asked.type().isPresent() && !(asked.type().get() instanceof Type.Amount)) {
            return otherKind(place, "a number", Optional.empty());
        }
        if (!WHOLE.matcher(written).matches()) {
            text.error(
                    place,
                    last.isWord()
                            ? "a number stands alone, in the unit that the vocabulary gives"
                            : "'" + written + "' is no whole number: it is written in digits alone, at most nine",
                    amount(written)
                            .or(() -> Optional.of(last.isWord() ? first.text() : written.replace("_", ""))
                                    .filter(digits -> WHOLE.matcher(digits).matches())));
            return Optional.empty();
        }
        int number = Integer.parseInt(written);
        return within(place, written, number) ? literal(number) : Optional.empty();
    }

    /** The number that an amount is which is written as people do: {@code 1bn} in a unit of millions. */
    private Optional<String> amount(String written) {
        return asked.type()
                .filter(type -> type instanceof Type.Amount)
                .map(type -> (Type.Amount) type)
                .flatMap(amount -> new AmountGuess(amount.unit(), amount.min(), amount.max()).meant(written))
                .map(String::valueOf);
    }

    private boolean within(Place place, String written, int number) {
        if (asked.type().isPresent()
                && asked.type().get() instanceof Type.Amount amount
                && (number < amount.min() || number > amount.max())) {
            text.error(place, written + " is out of reach: " + asked.label() + " is " + amount.described());
            return false;
        }
        return true;
    }

    private Optional<Operand> flag(RuleToken here) {
        if (asked.type().isEmpty() || asked.type().get() instanceof Type.Flag) {
            return literal(here.is("true"));
        }
        return otherKind(text.place(here), here.text(), Optional.empty());
    }

    private Optional<Operand> parameter(List<RuleToken> tokens) {
        RuleToken first = tokens.get(0);
        RuleToken name = tokens.get(1);
        Parameter parameter = vocabulary.parameters().get(name.text());
        if (parameter == null) {
            text.refuseTornName(name, vocabulary.parameters().keySet());
        }
        checkValue(tokens);
        if (parameter == null) {
            text.unknown(
                    name,
                    "the vocabulary has no parameter '" + name.text() + "'",
                    vocabulary.parameters().keySet());
            return Optional.empty();
        }
        Place place = text.place(first, name);
        if (asked.type().isPresent()) {
            if (!(asked.type().get() instanceof Type.Amount amount)) {
                return otherKind(place, "a number", Optional.empty());
            }
            if (!amount.unit().equals(parameter.unit())) {
                text.error(
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
    private void checkValue(List<RuleToken> tokens) {
        String wanted = PARAMETER + "." + tokens.get(1).text() + "." + VALUE;
        if (tokens.size() == 2) {
            text.error(
                    text.place(tokens.get(0), tokens.get(1)),
                    "a parameter is compared by its value: '" + wanted + "'",
                    wanted);
        } else if (!tokens.get(2).is(VALUE)) {
            String message = "of a parameter there is its 'value' alone, not ";
            text.error(tokens.get(2), message + tokens.get(2).described(), VALUE);
        }
    }

    private void noValue(RuleSyntax.Operand operand) {
        RuleToken here = operand.first();
        if (here.is("(")) {
            text.error(
                    here,
                    "one value stands here: compare with each by itself, '"
                            + asked.name().text() + " …' again");
        } else if (!here.isWord()) {
            text.error(here, "expected a value to compare " + asked.label() + " with, not " + here.described());
        } else if (here.is("null")) {
            text.error(here, "nothing is ever missing where a rule looks: compare with a value");
        } else if (here.is(Term.OPEN)) {
            text.error(here, "a rule sees no open term: it is asked about every way of filling them");
        } else {
            bareWord(operand);
        }
    }

    private void bareWord(RuleSyntax.Operand operand) {
        Place place = text.place(operand.first(), operand.last());
        String message = "a field is compared with a value in double quotes, a number, true or false";
        Optional<String> parameter = parameterMeant(operand.tokens());
        String word = operand.last().text().toLowerCase(Locale.ROOT);
        List<String> words = asked.type().map(OperandChecker::words).orElse(List.of());
        boolean flag = asked.is(Type.Flag.class);
        if (parameter.isPresent()) {
            text.error(place, message + ", or a named number", parameter);
        } else if (words.contains(word) && !flag) {
            text.error(place, "a value stands in double quotes", "\"" + word + "\"");
        } else {
            Optional<String> meant =
                    (flag ? flagMeant(word) : Optional.<String>empty()).or(() -> Guess.nearest(word, words));
            text.error(place, message, meant.map(near -> flag ? near : "\"" + near + "\""));
        }
    }

    /** The named number that {@code Parametre.plenty.value} means, or {@code plenty} alone where a number is wanted. */
    private Optional<String> parameterMeant(List<RuleToken> dotted) {
        boolean called = dotted.size() > 1
                && Guess.nearest(dotted.get(0).text(), List.of(PARAMETER)).isPresent();
        boolean number = asked.is(Type.Amount.class);
        return called || number
                ? Guess.nearest(
                                dotted.get(called ? 1 : 0).text(),
                                vocabulary.parameters().keySet())
                        .map(name -> PARAMETER + "." + name + "." + VALUE)
                : Optional.empty();
    }

    private static Optional<Operand> literal(Object value) {
        return Optional.of(new Operand.Literal(value));
    }
}
