package entente.report;

import entente.assessment.Anachronism;
import entente.assessment.Assessment;
import entente.assessment.Decider;
import entente.assessment.Finding;
import entente.assessment.Ground;
import entente.assessment.Judged;
import entente.assessment.Score;
import entente.option.Admitted;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Stance;
import entente.rulebook.Status;
import entente.rulebook.Strength;
import entente.rulebook.Term;
import entente.source.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** {@code assess --format json}: the assessments for other programs, in the form that the README documents. */
public final class Json {
    private final Rulebook rulebook;
    private final JsonGenerator json;

    private Json(Rulebook rulebook, JsonGenerator json) {
        this.rulebook = rulebook;
        this.json = json;
    }

    /** One object with all options, in the order given; ends with a line end. */
    public static String of(List<Assessment> assessments, Rulebook rulebook) {
        return JsonText.of(generator -> new Json(rulebook, generator).all(assessments));
    }

    private void all(List<Assessment> assessments) {
        json.writeStartObject();
        array("options", assessments, this::option);
        json.writeEndObject();
    }

    private void option(Assessment assessment) {
        json.writeStartObject();
        json.writeStringProperty("id", assessment.option().id());
        json.writeStringProperty(
                "file", Place.startOf(assessment.option().file()).fileName());
        json.writeStringProperty("title", assessment.option().title());
        json.writeStringProperty("asOf", assessment.standpoint().asOf().toString());
        json.writeStringProperty("verdict", assessment.verdict().word());
        strings("by", assessment.by());
        strings("perhapsBy", assessment.perhapsBy());
        strings("reachable", assessment.verdict().words());
        deciders(assessment.verdict().deciders());
        strings("unstated", assessment.openTerms().stream().map(Term::id).toList());
        score("alignment", assessment.alignment());
        score("negotiability", assessment.negotiability());
        array("parties", assessment.parties(), party -> party(assessment, party));
        array("recommendations", assessment.recommendations(), criterion -> recommendation(assessment, criterion));
        array("findings", assessment.findings(), this::finding);
        array("anachronisms", assessment.anachronisms(), this::anachronism);
        json.writeEndObject();
    }

    private void score(String name, Score score) {
        json.writeName(name);
        json.writeStartObject();
        json.writeNumberProperty("low", score.low());
        json.writeNumberProperty("high", score.high());
        json.writeNumberProperty("known", score.known());
        json.writeNumberProperty("of", score.of());
        json.writeEndObject();
    }

    private void party(Assessment assessment, Judged<Stance> party) {
        List<Finding> findings = assessment.findingsAbout(party.about());
        Optional<Grounding> grounding = Grounding.of(findings, rulebook);
        json.writeStartObject();
        json.writeStringProperty("id", party.about());
        json.writeStringProperty("stance", party.word());
        strings("reachable", party.words());
        strings("findings", ids(findings));
        optional("strongest", grounding.map(Grounding::strongest).map(Strength::word));
        optional("weakest", grounding.map(Grounding::weakest).map(Strength::word));
        optional("latest", grounding.map(Grounding::latest).map(String::valueOf));
        deciders(party.deciders());
        json.writeEndObject();
    }

    private void recommendation(Assessment assessment, Judged<Status> criterion) {
        json.writeStartObject();
        json.writeStringProperty("id", criterion.about());
        json.writeStringProperty("status", criterion.word());
        strings("reachable", criterion.words());
        strings("findings", ids(assessment.findingsAbout(criterion.about())));
        deciders(criterion.deciders());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        RuleCard rule = finding.rule();
        json.writeStartObject();
        json.writeStringProperty("rule", rule.id());
        json.writeStringProperty("about", finding.about());
        json.writeStringProperty("effect", rule.position().effect().word());
        rule.position().of().ifPresent(party -> json.writeStringProperty("of", party));
        json.writeBooleanProperty("holds", finding.holds());
        json.writeStringProperty("text", finding.text());
        place(rule.place(), false);
        json.writeName("because");
        ground(
                finding.grounds().isEmpty()
                        ? new Ground(List.of())
                        : finding.grounds().get(0));
        array("alsoBecause", finding.grounds().stream().skip(1).toList(), this::ground);
        strings("sources", rule.position().sources());
        json.writeStringProperty("strength", finding.strength().word());
        strings("contestedBy", finding.contestedBy());
        deciders(finding.deciders());
        json.writeEndObject();
    }

    private void anachronism(Anachronism early) {
        json.writeStartObject();
        json.writeStringProperty("term", early.term());
        json.writeStringProperty("value", early.value());
        json.writeStringProperty("since", early.since().text());
        place(early.place(), true);
        json.writeEndObject();
    }

    private void place(Place place, boolean column) {
        json.writeStringProperty("file", place.fileName());
        json.writeNumberProperty("line", place.line());
        if (column) {
            json.writeNumberProperty("column", place.column());
        }
    }

    private void ground(Ground ground) {
        json.writeStartArray();
        ground.terms().forEach(this::stated);
        json.writeEndArray();
    }

    private void stated(Ground.Stated stated) {
        json.writeStartObject();
        json.writeStringProperty("term", stated.term().id());
        json.writeName("value");
        stated.admitted().ifPresentOrElse(this::admitted, this::anythingButNone);
        json.writeBooleanProperty("byOmission", stated.byOmission());
        place(stated.place(), true);
        json.writeEndObject();
    }

    /** A value as an option would write it. */
    private void admitted(Admitted admitted) {
        if (admitted instanceof Admitted.Exactly exactly) {
            value(exactly.value());
            return;
        }
        json.writeStartObject();
        if (admitted instanceof Admitted.Between between) {
            json.writeNumberProperty("min", between.min());
            json.writeNumberProperty("max", between.max());
        } else if (admitted instanceof Admitted.OneOf oneOf) {
            strings("one_of", oneOf.values());
        } else if (admitted instanceof Admitted.Containing containing) {
            strings("with", containing.with());
            strings("without", containing.without());
        }
        json.writeEndObject();
    }

    private void anythingButNone() {
        json.writeStartObject();
        json.writeStringProperty("not", Term.NONE);
        json.writeEndObject();
    }

    private void value(Object value) {
        if (value instanceof Collection<?> several) {
            json.writeStartArray();
            several.forEach(this::value);
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number.intValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private void deciders(List<Decider> deciders) {
        array("openTerms", deciders, decider -> {
            json.writeStartObject();
            json.writeStringProperty("term", decider.axis().term().id());
            array("cases", decider.cases(), this::outcome);
            json.writeEndObject();
        });
    }

    private void outcome(Decider.Case outcome) {
        json.writeStartObject();
        json.writeStringProperty("when", outcome.when());
        json.writeStringProperty(
                "becomes", outcome.becomes().size() == 1 ? outcome.becomes().get(0) : Judged.CONDITIONAL);
        strings("reachable", outcome.becomes());
        json.writeEndObject();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    private void optional(String name, Optional<String> text) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private void strings(String name, Collection<String> strings) {
        array(name, strings, json::writeString);
    }

    private <T> void array(String name, Collection<T> items, Consumer<T> item) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item);
        json.writeEndArray();
    }
}
