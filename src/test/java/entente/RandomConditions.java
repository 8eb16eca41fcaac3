package entente;

import entente.model.Parameter;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.model.Vocabulary;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random conditions over all of the language and any vocabulary: alternatives, parentheses, nested {@code not} and
 * {@code exists}, names that join patterns, parameters.
 */
public final class RandomConditions {
    private static final int DEEPEST = 3;

    /** Of a wide range so many numbers, so that rules and packages meet at the same. */
    private static final int NUMBERS = 20;

    private final Random random;
    private final Vocabulary vocabulary;
    private int names;

    public RandomConditions(Random random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    /** One to three conditions, a line each. */
    public String lines(boolean readsDerived) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> "    " + condition(readsDerived, 0) + "\n")
                .collect(Collectors.joining());
    }

    private String condition(boolean readsDerived, int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 9 : 4)) {
            case 4 -> any(List.of("not ", "exists ")) + pattern(readsDerived);
            case 5 -> any(List.of("not( ", "exists( ")) + condition(readsDerived, depth + 1) + " )";
            case 6 ->
                any(List.of("not( ", "exists( "))
                        + condition(readsDerived, depth + 1) + " and " + condition(readsDerived, depth + 1)
                        + " )";
            case 7 -> joined(depth);
            default -> pattern(readsDerived);
        };
    }

    /** Two patterns, the second of which asks for what the first has. */
    private String joined(int depth) {
        List<Term> terms = vocabulary.terms().stream()
                .filter(term -> term.kind() != Section.Kind.DERIVED)
                .filter(term -> term.type() instanceof Type.Choice || term.type() instanceof Type.Flag)
                .toList();
        Term one = any(terms);
        Term other = any(terms);
        String name = "$n" + names++;
        String first = Section.typeName(one.section()) + "(" + guard(section(one)) + name + " : " + one.name()
                + (random.nextBoolean() ? ", " + comparison(one) : "") + ")";
        String second = Section.typeName(other.section()) + "(" + guard(section(other)) + other.name()
                + any(List.of(" == ", " != ")) + name + ")";
        String between = depth == 0 ? " " : " and ";
        return first + between + any(List.of("", "not ", "exists ")) + second;
    }

    private String pattern(boolean readsDerived) {
        Section section = any(vocabulary.sections().stream()
                .filter(one -> readsDerived || one.kind() != Section.Kind.DERIVED)
                .toList());
        return section.typeName() + "(" + guard(section) + constraints(section, 0) + ")";
    }

    /** Mostly that the instrument is there; where it is not said the rule is refused if it would have to be. */
    private String guard(Section section) {
        return section.leading()
                .filter(leading -> random.nextInt(6) > 0)
                .map(leading -> leading.name() + " != \"none\", ")
                .orElse("");
    }

    private Section section(Term term) {
        return vocabulary.section(term.section()).orElseThrow();
    }

    private String constraints(Section section, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.append(i == 0 ? "" : any(List.of(" && ", " || ", depth == 0 ? ", " : " || ")));
            text.append(
                    depth < 2 && random.nextInt(4) == 0
                            ? "(" + constraints(section, depth + 1) + ")"
                            : comparison(any(section.terms())));
        }
        return text.toString();
    }

    private String comparison(Term term) {
        if (term.type() instanceof Type.Flag) {
            return term.name() + any(List.of(" == ", " != ")) + random.nextBoolean();
        }
        if (term.type() instanceof Type.Amount amount) {
            return random.nextInt(5) == 0
                    ? term.name() + any(List.of(" in (", " not in (")) + different(number(amount), number(amount)) + ")"
                    : term.name() + any(List.of(" < ", " <= ", " > ", " >= ", " == ", " != ")) + number(amount);
        }
        String word = "\"" + any(term.type().words()) + "\"";
        if (term.type() instanceof Type.Subset) {
            String element = random.nextInt(4) == 0 ? "\"none\"" : word;
            return term.name() + any(List.of(" contains ", " not contains ")) + element;
        }
        return random.nextInt(3) == 0
                ? term.name() + any(List.of(" in (", " not in ("))
                        + different(word, "\"" + any(term.type().words()) + "\"") + ")"
                : term.name() + any(List.of(" == ", " != ")) + word;
    }

    /** A number of the range, or the name of one. */
    private String number(Type.Amount amount) {
        List<String> named = vocabulary.parameters().values().stream()
                .filter(one ->
                        one.unit().equals(amount.unit()) && one.value() >= amount.min() && one.value() <= amount.max())
                .map(Parameter::name)
                .toList();
        int step = step(amount);
        return !named.isEmpty() && random.nextInt(4) == 0
                ? "Parameter." + any(named) + ".value"
                : String.valueOf(amount.min() + step * random.nextInt((amount.max() - amount.min()) / step + 1));
    }

    /** How far apart the numbers are that rules name. */
    public static int step(Type.Amount amount) {
        return Math.max(1, (amount.max() - amount.min()) / NUMBERS);
    }

    /** No value stands twice in one list. */
    private String different(String one, String other) {
        return value(one).equals(value(other)) ? one : one + ", " + other;
    }

    private String value(String operand) {
        String name = operand.replaceAll("Parameter\\.|\\.value", "");
        return operand.equals(name)
                ? operand
                : String.valueOf(vocabulary.parameters().get(name).value());
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
