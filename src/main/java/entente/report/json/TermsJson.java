package entente.report.json;

import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import entente.model.Vocabulary;
import entente.report.json.JsonContract.ParameterTold;
import entente.report.json.JsonContract.SectionTold;
import entente.report.json.JsonContract.TermTold;
import entente.report.json.JsonContract.Terms;
import entente.report.json.JsonContract.ValueTold;
import java.util.List;
import java.util.Optional;

/** {@code terms --format json}. */
public final class TermsJson {
    private TermsJson() {}

    public static String of(List<Section> sections, Vocabulary vocabulary) {
        return JsonTree.text(new Terms(
                sections.stream().map(TermsJson::section).toList(),
                vocabulary.parameters().values().stream()
                        .map(parameter -> new ParameterTold(
                                parameter.name(),
                                parameter.value(),
                                parameter.unit(),
                                parameter.meaning(),
                                parameter.sources()))
                        .toList()));
    }

    private static SectionTold section(Section section) {
        return new SectionTold(
                section.id(),
                section.title(),
                section.kind(),
                section.meaning(),
                section.sources(),
                section.terms().stream().map(TermsJson::term).toList());
    }

    private static TermTold term(Term term) {
        Type type = term.type();
        Optional<Type.Amount> amount =
                Optional.of(type).filter(Type.Amount.class::isInstance).map(Type.Amount.class::cast);
        return new TermTold(
                term,
                word(type),
                term.leading(),
                term.meaning(),
                term.sources(),
                amount.map(Type.Amount::unit),
                amount.map(Type.Amount::min),
                amount.map(Type.Amount::max),
                Optional.of(type.values().stream().map(TermsJson::value).toList())
                        .filter(values -> !values.isEmpty()));
    }

    private static ValueTold value(Value value) {
        return new ValueTold(value.id(), value.meaning(), value.since().orElse(null), value.sources());
    }

    private static String word(Type type) {
        if (type instanceof Type.Amount) {
            return "amount";
        }
        if (type instanceof Type.Flag) {
            return "flag";
        }
        return type instanceof Type.Subset ? "set" : "choice";
    }
}
