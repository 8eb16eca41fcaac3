package entente.report.markdown;

import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.questions.Assessor;
import entente.assess.questions.Timeline;
import entente.assess.zone.AgreementZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reports as texts by name. */
final class Made {
    private Made() {}

    static SortedMap<String, String> of(Assessor assessor, List<AssessmentWithAlternatives> outlooks, Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        add(new Reports(assessor, folder), outlooks, texts::put);
        return texts;
    }

    static SortedMap<String, String> ofAll(
            Assessor assessor,
            List<AssessmentWithAlternatives> outlooks,
            List<Timeline> timelines,
            List<AgreementZone> zones,
            Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        Reports reports = new Reports(assessor, folder);
        add(reports, outlooks, texts::put);
        try {
            reports.addRules(zones, texts::put);
            reports.finish(timelines, texts::put);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texts;
    }

    private static void add(Reports reports, List<AssessmentWithAlternatives> outlooks, Reports.Taker taker) {
        try {
            for (AssessmentWithAlternatives outlook : outlooks) {
                reports.add(outlook, taker);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
