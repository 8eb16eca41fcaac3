package entente.report.markdown;

import entente.model.Recommendation;
import entente.model.Status;
import entente.report.Alike;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.PlainWords;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the recommendations ask of the option, by how far it does it; those put more weakly are named as such. */
record RecommendationsSection(ReportContext context) {
    private static final List<Status> ORDER = List.of(
            Status.MET, Status.PARTLY_MET, Status.NOT_MET, Status.CONFLICT, Status.UNDETERMINED, Status.NOT_ENGAGED);

    /** How many are met, and how many are not: {@code 1 met, 3 not met}. */
    String counts() {
        List<String> counts = new ArrayList<>();
        byStatus().forEach((status, criteria) -> counts.add(criteria.size() + " " + status));
        return Wording.listed(counts);
    }

    void write(Page page) {
        List<Bullet> points = new ArrayList<>();
        byStatus()
                .forEach((status, criteria) -> points.add(new Bullet(RichText.headed(Wording.capital(status))
                        .text(String.join(
                                        "; ",
                                        criteria.stream()
                                                .map(RecommendationsSection::put)
                                                .toList()) + "."))));
        page.bullets(points);
        if (points.isEmpty()) {
            page.paragraph("The rulebook holds no recommendation.");
        }
    }

    /** Its title, and how it is put where that is less than a thing to do. */
    private static String put(Recommendation criterion) {
        return criterion.title()
                + switch (criterion.mode()) {
                    case "should" -> "";
                    case "could" -> " (as a possibility)";
                    default -> " (with an if)";
                };
    }

    private Map<String, List<Recommendation>> byStatus() {
        return context.assessment().recommendations().stream()
                .sorted(Comparator.comparing(
                        judged -> judged.settled().map(ORDER::indexOf).orElse(ORDER.size())))
                .collect(Alike.by(
                        PlainWords::of,
                        judged -> context.rulebook()
                                .recommendation(judged.about())
                                .orElseThrow()));
    }
}
