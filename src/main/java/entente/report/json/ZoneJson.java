package entente.report.json;

import entente.assess.zone.AgreementZone;
import entente.model.Rulebook;
import entente.report.json.JsonContract.Best;
import entente.report.json.JsonContract.Zone;
import entente.report.json.JsonContract.ZoneLevel;
import entente.report.json.JsonContract.ZonePart;

/** {@code explore --format json}. */
public final class ZoneJson {
    private ZoneJson() {}

    public static String of(AgreementZone zone, Rulebook rulebook) {
        return JsonTree.text(new Zone(
                zone.context().asOf(),
                zone.kept(),
                zone.valid(),
                zone.levels().stream().map(level -> level(level, rulebook)).toList(),
                zone.parts().stream().map(part -> part(part, rulebook)).toList(),
                zone.gives()));
    }

    private static ZoneLevel level(AgreementZone.Level level, Rulebook rulebook) {
        return new ZoneLevel(
                level.kind(),
                level.count(),
                level.requirements(),
                level.beyond(),
                level.conditions(),
                level.left(),
                level.best().stream().map(ZoneJson::best).toList(),
                level.clash().map(clash -> ClashJson.of(clash, rulebook)));
    }

    private static ZonePart part(AgreementZone.Part part, Rulebook rulebook) {
        return new ZonePart(
                part.part(),
                part.best(),
                part.reachable(),
                part.requirements(),
                part.beyond(),
                part.supporters(),
                part.clash().map(clash -> ClashJson.of(clash, rulebook)));
    }

    private static Best best(AgreementZone.Best best) {
        return new Best(best.exampleAlignment(), best.exampleNegotiability(), best.count(), best.example());
    }
}
