package entente.report.markdown;

import entente.assess.Assessment;
import entente.assess.questions.AssessmentSummary;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.questions.Assessor;
import entente.assess.questions.Timeline;
import entente.assess.zone.AgreementZone;
import entente.explain.Explainer;
import entente.option.Option;
import entente.report.content.Citations;
import entente.report.content.Links;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import entente.report.pictures.Clash;
import entente.report.pictures.ClashPicture;
import entente.report.pictures.GridPicture;
import entente.report.pictures.Switchboard;
import entente.report.pictures.SwitchboardPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of a run, made one after another and handed on at once: of each option that is reported on only what the
 * index says of it is held.
 */
public final class Reports {
    static final String INDEX = "README.md";

    /** What the words of a report mean. */
    static final String WORDS = INDEX + "#words";

    private static final List<String> OF_ALL = List.of(
            INDEX, IndexReport.PICTURE, RulebookReport.FILE, SourcesReport.FILE, TimelineReport.FILE, ZoneReport.FILE);

    private final Assessor assessor;
    private final Links links;
    private final Neighbours neighbours = new Neighbours();
    private final List<AssessmentSummary> reported = new ArrayList<>();

    /** Takes each report once it is made. */
    public interface Taker {
        void take(String name, String text) throws IOException;
    }

    /**
     * Without any report yet.
     *
     * @param assessor that the options are assessed by
     * @param folder in which the reports will stand, for their links
     */
    public Reports(Assessor assessor, Path folder) {
        this.assessor = assessor;
        this.links = Links.from(folder);
    }

    /** The names of the files of a run, with those that tell of all options if it is of all. */
    public static List<String> names(List<Option> options, boolean whole) {
        List<String> names = new ArrayList<>(whole ? OF_ALL : List.of());
        options.forEach(option -> names.addAll(List.of(name(option), Brief.name(option))));
        return names;
    }

    /** The name of the file on one option. */
    public static String name(Option option) {
        return option.id() + ".md";
    }

    /** The option's id, which leads to its report. */
    static RichText link(Option option) {
        return RichText.empty().codeLink(option.id(), name(option));
    }

    /**
     * Reports on one option, with its brief.
     *
     * @return what the others tell of it
     */
    public AssessmentSummary add(AssessmentWithAlternatives outlook, Taker taker) throws IOException {
        Option option = outlook.assessment().option();
        Explainer explainer = Explainer.of(assessor, outlook.assessment());
        List<SumStrips.Picture> sums = SumStrips.of(assessor, outlook, links);
        taker.take(
                name(option),
                OptionReport.of(new ReportContext(explainer, cite()), outlook, sums, neighbours.of(option)));
        for (SumStrips.Picture sum : sums) {
            taker.take(sum.file(), sum.svg());
        }
        taker.take(Brief.name(option), Brief.of(new ReportContext(explainer, cite()), outlook));
        AssessmentSummary summary = outlook.summary();
        reported.add(summary);
        return summary;
    }

    /** Of one page, which tells of each source and rule once. */
    private Citations cite() {
        return new Citations(assessor.rulebook(), links);
    }

    /** Has the others tell of an option whose own report is as it was. */
    public void addReported(AssessmentSummary summary) {
        reported.add(summary);
    }

    /**
     * Reports on what is so whatever the options are: the rulebook, the sources, and where everybody can meet.
     *
     * @param zones by the profile asked for, then by the others that count other grounds
     */
    public void addRules(List<AgreementZone> zones, Taker taker) throws IOException {
        taker.take(RulebookReport.FILE, RulebookReport.of(cite()));
        taker.take(SourcesReport.FILE, SourcesReport.of(cite()));
        Optional<Switchboard> board = ZoneReport.switchboard(zones.get(0), assessor.rulebook());
        if (board.isPresent()) {
            taker.take(ZoneSwitchboard.FILE, SwitchboardPicture.of(board.get()));
        }
        taker.take(ZoneReport.FILE, ZoneReport.of(zones, cite()));
    }

    /** Reports on all options together: the index, its pictures, and the options through time. */
    public void finish(List<Timeline> timelines, Taker taker) throws IOException {
        taker.take(INDEX, IndexReport.of(reported, cite()));
        ClashSection clashes = new ClashSection(reported, cite());
        for (Map.Entry<String, Clash> clash : clashes.pictures().entrySet()) {
            taker.take(clash.getKey(), ClashPicture.of(clash.getValue()));
        }
        List<Assessment> assessments =
                reported.stream().map(AssessmentSummary::assessment).toList();
        taker.take(IndexReport.PICTURE, GridPicture.of(assessments, assessor.rulebook()));
        taker.take(TimelineReport.FILE, TimelineReport.of(timelines, cite()));
        Optional<String> strip = TimelineStrip.of(timelines);
        if (strip.isPresent()) {
            taker.take(TimelineStrip.FILE, strip.get());
        }
    }
}
