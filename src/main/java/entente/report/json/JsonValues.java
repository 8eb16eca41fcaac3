package entente.report.json;

import entente.assess.AssessedSubject;
import entente.assess.Comparison;
import entente.assess.DecidingTerm;
import entente.assess.Modality;
import entente.assess.Score;
import entente.assess.SufficientReason;
import entente.assess.TermCondition;
import entente.assess.diff.InputChange;
import entente.assess.diff.StateDifference;
import entente.assess.zone.AgreementZone;
import entente.model.Outcome;
import entente.model.Parameter;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.Term;
import entente.model.Threshold;
import entente.option.AdmittedValues;
import entente.option.Edit;
import entente.option.Statement;
import entente.report.json.JsonContract.About;
import entente.report.json.JsonContract.At;
import entente.report.json.JsonContract.Causes;
import entente.report.json.JsonContract.EditSaid;
import entente.report.json.JsonContract.EditedField;
import entente.report.json.JsonContract.OpenTerm;
import entente.report.json.JsonContract.Origin;
import entente.report.json.JsonContract.Said;
import entente.report.json.JsonContract.ScoreTold;
import entente.report.json.JsonContract.Scored;
import entente.report.json.JsonContract.Stated;
import entente.report.json.JsonContract.TermCase;
import entente.report.json.JsonContract.TermWhen;
import entente.text.NamedConstant;
import entente.text.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What values of the model and of assessments look like in the contract, wherever they stand. */
final class JsonValues {
    private static final Map<Class<?>, Function<Object, Object>> FORMS = Map.ofEntries(
            form(RuleCard.class, RuleCard::id),
            form(Term.class, Term::id),
            form(Party.class, Party::id),
            form(Modality.class, Modality::word),
            form(PartialDate.class, PartialDate::text),
            form(AgreementZone.Kind.class, AgreementZone.Kind::word),
            form(LocalDate.class, LocalDate::toString),
            form(
                    AssessedSubject.class,
                    matter -> new About(matter.about(), matter.part().orElse(null))),
            form(Place.class, place -> new At(place.fileName(), place.line(), place.column())),
            form(AdmittedValues.Exactly.class, AdmittedValues.Exactly::value),
            form(AdmittedValues.OneOf.class, oneOf -> JsonTree.object("one_of", oneOf.values())),
            form(Edit.class, edit -> new EditSaid(edit.term(), orOpen(edit.admitted()))),
            form(Score.class, score -> score(score, Optional.empty())),
            form(TermCondition.class, asked -> new TermWhen(asked.axis().term(), asked.words())),
            form(SufficientReason.Stated.class, JsonValues::stated),
            form(DecidingTerm.class, open -> new OpenTerm(open.axis().term(), open.cases())),
            form(DecidingTerm.Case.class, one -> new TermCase(one.when(), word(one.becomes()), one.becomes())),
            form(Threshold.class, JsonValues::origin),
            form(Comparison.Said.class, JsonValues::said),
            form(StateDifference.Causes.class, JsonValues::causes),
            form(InputChange.Field.class, JsonValues::field));

    private JsonValues() {}

    private static <T> Map.Entry<Class<?>, Function<Object, Object>> form(Class<T> type, Function<T, Object> form) {
        return Map.entry(type, value -> form.apply(type.cast(value)));
    }

    /** The value as the contract has it; itself where that says nothing of its kind. */
    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof NamedConstant word) {
            return word.word();
        }
        return value == null
                ? null
                : FORMS.getOrDefault(value.getClass(), any -> any).apply(value);
    }

    /** What is stated, as an option would write it. */
    static Object orOpen(Optional<AdmittedValues> admitted) {
        return admitted.isPresent() ? admitted.get() : Term.OPEN;
    }

    static ScoreTold score(Score score, Optional<Scored> parts) {
        return new ScoreTold(
                score.range().map(Score.Range::low).orElse(null),
                score.range().map(Score.Range::high).orElse(null),
                score.known(),
                score.of(),
                parts);
    }

    private static Stated stated(SufficientReason.Stated stated) {
        Object said = stated.admitted().isPresent() ? stated.admitted().get() : JsonTree.object("not", Term.NONE);
        return new Stated(stated.term(), said, stated.byOmission(), stated.place());
    }

    private static Origin origin(Threshold threshold) {
        Optional<Parameter> parameter = threshold.parameter();
        return new Origin(threshold.rule(), parameter.map(Parameter::name), parameter.map(Parameter::chosenBy));
    }

    private static Said said(Comparison.Said said) {
        return new Said(
                said.applies() ? orOpen(said.statement().map(Statement::admitted)) : null,
                said.applies(),
                said.statement().map(Statement::byOmission).orElse(false));
    }

    private static Causes causes(StateDifference.Causes causes) {
        List<Term> terms = causes.terms().stream().map(Comparison.TermRow::term).toList();
        return new Causes(causes.edited(), terms, causes.days(), causes.told());
    }

    private static EditedField field(InputChange.Field field) {
        return new EditedField(
                field.name(), field.from().orElse(null), field.to().orElse(null));
    }

    /** The one word that is reached, or that there are several. */
    static String word(List<String> reached) {
        return reached.size() == 1 ? reached.get(0) : Outcome.CONDITIONAL;
    }
}
