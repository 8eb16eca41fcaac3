package entente.report.json;

import entente.assess.zone.AgreementZone;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Verdict;
import java.util.Map;

/** {@code explore --format json}. */
public final class ZoneJson {
    private final JsonValues values;

    private ZoneJson(Rulebook rulebook) {
        this.values = new JsonValues(rulebook);
    }

    public static String of(AgreementZone zone, Rulebook rulebook) {
        ZoneJson json = new ZoneJson(rulebook);
        return JsonTree.text(JsonTree.object(
                "asOf",
                zone.standpoint().asOf().toString(),
                "keep",
                zone.kept().stream().map(JsonValues::of).toList(),
                "valid",
                zone.valid(),
                "parts",
                zone.levels().stream().map(json::level).toList(),
                "instruments",
                zone.parts().stream().map(json::part).toList(),
                "gives",
                zone.gives().stream().map(ZoneJson::give).toList()));
    }

    private Object level(AgreementZone.Level part) {
        Map<String, Object> json = JsonTree.object(
                "kind",
                part.kind().word(),
                "packages",
                part.count(),
                "requirements",
                part.requirements().stream().map(JsonValues::of).toList(),
                "requirementsAdmitMore",
                part.beyond(),
                "sufficient",
                part.conditions().stream().map(JsonValues::of).toList(),
                "sufficientLeaveOut",
                part.left(),
                "best",
                part.best().stream().map(ZoneJson::best).toList());
        part.clash().ifPresent(clash -> json.put("clash", values.of(clash)));
        return json;
    }

    private Object part(AgreementZone.Part part) {
        Map<String, Object> json = JsonTree.object(
                "id",
                part.part(),
                "best",
                part.best().word(),
                "reachable",
                part.reachable().stream().map(Verdict::word).toList(),
                "requirements",
                part.requirements().stream().map(JsonValues::of).toList(),
                "requirementsAdmitMore",
                part.beyond(),
                "supporters",
                part.supporters().stream().map(Party::id).toList());
        part.clash().ifPresent(clash -> json.put("clash", values.of(clash)));
        return json;
    }

    private static Object best(AgreementZone.Best best) {
        return JsonTree.object(
                "alignment",
                JsonValues.of(best.exampleAlignment()),
                "negotiability",
                JsonValues.of(best.exampleNegotiability()),
                "packages",
                best.count(),
                "example",
                JsonValues.of(best.example()));
    }

    private static Object give(AgreementZone.Give give) {
        return JsonTree.object(
                "party",
                give.party().id(),
                "own",
                give.own().word(),
                "here",
                give.here().stream().map(Stance::word).toList(),
                "never",
                give.never().stream().map(RuleCard::id).toList(),
                "sometimes",
                give.sometimes().stream().map(RuleCard::id).toList(),
                "always",
                give.always().stream().map(RuleCard::id).toList());
    }
}
