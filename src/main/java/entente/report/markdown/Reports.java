package entente.report.markdown;

import entente.assess.Assessment;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.questions.Assessor;
import entente.assess.questions.Timeline;
import entente.assess.zone.AgreementZone;
import entente.model.Rulebook;
import entente.report.pictures.ClashPicture;
import entente.report.pictures.GridPicture;
import entente.report.pictures.SwitchboardPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The reports of a run: texts by file name, ready to be written to the folder that their links were made for.
 *
 * @param whole whether they are of all options, so that other reports of ours in the folder are stale
 */
public record Reports(Path folder, SortedMap<String, String> texts, boolean whole) {
    static final String INDEX = "README.md";

    public Reports {
        texts = new TreeMap<>(texts);
    }

    /**
     * The reports on some options; the index is left as it is.
     *
     * @param assessor that the options were assessed by
     */
    public static Reports of(Assessor assessor, List<AssessmentWithAlternatives> outlooks, Path folder) {
        Links links = Links.from(folder);
        SortedMap<String, String> texts = new TreeMap<>();
        for (AssessmentWithAlternatives outlook : outlooks) {
            List<SumStrips.Picture> sums = SumStrips.of(assessor, outlook, links);
            texts.put(outlook.assessment().option().id() + ".md", OptionReport.of(assessor, outlook, sums, links));
            sums.forEach(sum -> texts.put(sum.file(), sum.svg()));
        }
        return new Reports(folder, texts, false);
    }

    /**
     * The reports on all options with the index, pictures, the rulebook and the options through time.
     *
     * @param zones by the profile asked for, then by the others that count other grounds
     */
    public static Reports ofAll(
            Assessor assessor,
            List<AssessmentWithAlternatives> outlooks,
            List<Timeline> timelines,
            List<AgreementZone> zones,
            Path folder) {
        Rulebook rulebook = assessor.rulebook();
        List<Assessment> assessments =
                outlooks.stream().map(AssessmentWithAlternatives::assessment).toList();
        Links links = Links.from(folder);
        SortedMap<String, String> texts =
                new TreeMap<>(of(assessor, outlooks, folder).texts());
        texts.put(INDEX, IndexReport.of(outlooks, rulebook, links));
        new ClashSection(outlooks, new Citations(rulebook, links))
                .pictures()
                .forEach((file, clash) -> texts.put(file, ClashPicture.of(clash)));
        texts.put(IndexReport.PICTURE, GridPicture.of(assessments, rulebook));
        texts.put(RulebookReport.FILE, RulebookReport.of(rulebook, links));
        texts.put(SourcesReport.FILE, SourcesReport.of(rulebook, links));
        texts.put(TimelineReport.FILE, TimelineReport.of(timelines, rulebook, links));
        TimelineStrip.of(timelines).ifPresent(picture -> texts.put(TimelineStrip.FILE, picture));
        ZoneReport.switchboard(zones.get(0), rulebook)
                .ifPresent(board -> texts.put(ZoneSwitchboard.FILE, SwitchboardPicture.of(board)));
        texts.put(ZoneReport.FILE, ZoneReport.of(zones, rulebook, links));
        return new Reports(folder, texts, true);
    }

    /**
     * Writes them, so that a run that is killed leaves of each report the old one or the new one. Reports of ours on
     * options that are no more are removed, if these are the reports on all.
     *
     * @throws IOException if the folder cannot be written to; some reports may then be new and others old
     */
    public void write() throws IOException {
        ReportFolder.in(folder).put(texts, whole);
    }
}
