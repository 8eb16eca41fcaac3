package entente.report.json;

import entente.assess.zone.AgreementZone;
import entente.model.Party;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Verdict;
import entente.report.json.JsonContract.Best;
import entente.report.json.JsonContract.Give;
import entente.report.json.JsonContract.Zone;
import entente.report.json.JsonContract.ZoneLevel;
import entente.report.json.JsonContract.ZonePart;

/** {@code explore --format json}. */
public final class ZoneJson {
    private ZoneJson() {}

    public static String of(AgreementZone zone, Rulebook rulebook) {
        return JsonTree.text(new Zone(
                zone.standpoint().asOf().toString(),
                zone.kept().stream().map(JsonValues::of).toList(),
                zone.valid(),
                zone.levels().stream().map(level -> level(level, rulebook)).toList(),
                zone.parts().stream().map(part -> part(part, rulebook)).toList(),
                zone.gives().stream().map(ZoneJson::give).toList()));
    }

    private static ZoneLevel level(AgreementZone.Level level, Rulebook rulebook) {
        return new ZoneLevel(
                level.kind().word(),
                level.count(),
                JsonValues.all(level.requirements()),
                level.beyond(),
                JsonValues.all(level.conditions()),
                level.left(),
                level.best().stream().map(ZoneJson::best).toList(),
                level.clash().map(clash -> JsonValues.of(clash, rulebook)));
    }

    private static ZonePart part(AgreementZone.Part part, Rulebook rulebook) {
        return new ZonePart(
                part.part(),
                part.best().word(),
                part.reachable().stream().map(Verdict::word).toList(),
                JsonValues.all(part.requirements()),
                part.beyond(),
                part.supporters().stream().map(Party::id).toList(),
                part.clash().map(clash -> JsonValues.of(clash, rulebook)));
    }

    private static Best best(AgreementZone.Best best) {
        return new Best(
                JsonValues.of(best.exampleAlignment()),
                JsonValues.of(best.exampleNegotiability()),
                best.count(),
                JsonValues.of(best.example()));
    }

    private static Give give(AgreementZone.Give give) {
        return new Give(
                give.party().id(),
                give.own().word(),
                give.here().stream().map(Stance::word).toList(),
                JsonValues.ids(give.never()),
                JsonValues.ids(give.sometimes()),
                JsonValues.ids(give.always()));
    }
}
