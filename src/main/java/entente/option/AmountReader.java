package entente.option;

import entente.model.Term;
import entente.model.Type;
import entente.text.AmountGuess;
import entente.text.Block;
import entente.text.Currencies;
import entente.text.Guess;
import entente.text.Node;
import entente.text.Problems;
import entente.text.WrongValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads one number of an amount.
 *
 * @param beside the terms that can still be stated beside it, one of which may hold the currency
 */
record AmountReader(Term term, Type.Amount amount, List<Term> beside, Problems problems) {

    /** The number, in the unit of the amount; empty if it is none or out of bounds, which is recorded. */
    Optional<Integer> read(Node node) {
        Optional<Integer> number = Block.wholeNumber(node, amount.min(), amount.max());
        if (number.isEmpty()) {
            Optional<String> meant = meant(node);
            WrongValue.tell(
                    node,
                    ValueReader.wanted(term) + Node.withoutQuotes(node, Node.Scalar.Kind.WHOLE_NUMBER),
                    meant.isPresent() ? currencyBeside(node).orElse("") : remark(node),
                    meant,
                    text -> beforeRemark(text, node),
                    problems);
        }
        return number;
    }

    private AmountGuess written() {
        return new AmountGuess(amount.unit(), amount.min(), amount.max());
    }

    private Optional<String> meant(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text())
                    .filter(any -> isOfKnownCurrency(scalar))
                    .flatMap(this::meant);
        }
        String ends = node.items().stream()
                .flatMap(item -> Node.written(item).stream())
                .collect(Collectors.joining(" - "));
        return Optional.of(ends)
                .filter(any -> node.items().size() == 2)
                .flatMap(range -> written().range(range));
    }

    private Optional<String> meant(String text) {
        return written()
                .meant(text)
                .map(String::valueOf)
                .or(() -> written().range(text))
                .or(() -> Guess.nearest(text, List.of(Term.OPEN)))
                .or(() -> Optional.of("0").filter(any -> text.equals(Term.NONE) && amount.min() == 0));
    }

    private String remark(Node node) {
        return Node.written(node).map(text -> written().remark(text)).orElse("");
    }

    /** The number of a text that begins what is written, where no currency is named behind it. */
    private Optional<String> beforeRemark(String text, Node node) {
        String behind = Node.text(node).orElse("").substring(text.length());
        return written().meant(text).filter(any -> !Currencies.named(behind)).map(String::valueOf);
    }

    /** Whether no currency is written with the amount but one that a term beside it can state. */
    private boolean isOfKnownCurrency(Node.Scalar scalar) {
        return written().currencyIn(scalar.text()).isEmpty()
                || currencyBeside(scalar).isPresent();
    }

    /** The currency of an amount is a term of its own: how it is stated, where it is not. */
    private Optional<String> currencyBeside(Node node) {
        Optional<String> code = Node.written(node).flatMap(text -> written().currencyIn(text));
        return beside.stream()
                .filter(other -> other.type() instanceof Type.Choice
                        && code.filter(other.type().words()::contains).isPresent())
                .findFirst()
                .map(other -> "; say the currency beside it, as " + other.name() + ": " + code.orElseThrow());
    }
}
