package entente.report.markdown;

import entente.assess.Judgement;
import entente.model.Recommendation;
import entente.model.Status;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.PlainWords;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the recommendations ask of the option, by how far it does it; those put more weakly are named as such. */
record AskedSection(ReportContext dossier) {
    /** How many are met, and how many are not: {@code 1 met, 3 not met}. */
    String counts() {
        List<String> counts = new ArrayList<>();
        byStatus().forEach((status, criteria) -> {
            if (!criteria.isEmpty()) {
                counts.add(criteria.size() + " " + status);
            }
        });
        return Wording.listed(counts);
    }

    void write(Page page) {
        List<Bullet> points = new ArrayList<>();
        byStatus().forEach((status, titles) -> {
            if (!titles.isEmpty()) {
                points.add(new Bullet(RichText.empty()
                        .strong(Wording.capital(status) + ":")
                        .text(" ")
                        .then(RichText.names(titles.stream()
                                .map(criterion -> RichText.of(criterion.title()
                                        + (criterion.mode().equals("should")
                                                ? ""
                                                : " (" + mildly(criterion.mode()) + ")")))
                                .toList()))
                        .text(".")));
            }
        });
        page.bullets(points);
        if (points.isEmpty()) {
            page.paragraph("The rulebook holds no recommendation.");
        }
    }

    /** How a recommendation is put that is less than a thing to do. */
    private static String mildly(String mode) {
        return mode.equals("could") ? "as a possibility" : "with an if";
    }

    private Map<String, List<Recommendation>> byStatus() {
        Map<String, List<Recommendation>> byStatus = new LinkedHashMap<>();
        for (Status status : List.of(
                Status.MET,
                Status.PARTLY_MET,
                Status.NOT_MET,
                Status.CONFLICT,
                Status.UNDETERMINED,
                Status.NOT_ENGAGED)) {
            byStatus.put(PlainWords.of(status), new ArrayList<>());
        }
        for (Judgement<Status> judged : dossier.assessment().recommendations()) {
            byStatus.computeIfAbsent(PlainWords.of(judged), any -> new ArrayList<>())
                    .add(dossier.rulebook().recommendation(judged.about()).orElseThrow());
        }
        return byStatus;
    }
}
