package entente.report.content;

import entente.explain.Explainer;
import entente.explain.NotFired;
import entente.explain.UnmetCondition;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a position did not fire, as points of a list: what it asks, and what the option says there. */
public record UnmetConditionPoints(Explainer explainer, Citations cite) {
    /** The rule with what is in its way; what is one thing alone stands on the same line. */
    public Bullet of(NotFired quiet) {
        RichText prose = cite.rule(quiet.rule());
        List<String> inactive = quiet.inactive().stream().map(Wording::of).toList();
        if (!inactive.isEmpty()) {
            prose.text(", " + String.join(", ", inactive));
        }
        List<Bullet> obstacles = quiet.obstacles().stream()
                .map(obstacle -> of(obstacle, quiet.inactive().isEmpty()))
                .collect(Collectors.toCollection(ArrayList::new));
        Optional<Bullet> edit = explainer.firing(quiet.rule()).map(RepairPoints::firing);
        if (edit.isPresent()
                && obstacles.size() == 1
                && obstacles.get(0).under().isEmpty()
                && edit.get().under().isEmpty()) {
            return new Bullet(prose.text(": ")
                    .then(obstacles.get(0).words())
                    .text(" ")
                    .then(edit.get().words()));
        }
        edit.ifPresent(obstacles::add);
        if (obstacles.isEmpty()) {
            return new Bullet(prose.text(inactive.isEmpty() ? "." : "; the option meets its conditions."));
        }
        if (obstacles.size() > 1) {
            return new Bullet(prose.text(":"), obstacles);
        }
        return new Bullet(
                prose.text(": ").then(obstacles.get(0).words()),
                obstacles.get(0).under());
    }

    /** @param counts whether the rule counts on the day; of one that does not, nobody asks what open terms would do */
    private Bullet of(UnmetCondition obstacle, boolean counts) {
        if (obstacle instanceof UnmetCondition.Unmet unmet) {
            RichText prose = RichText.of("it asks ")
                    .code(Wording.asked(unmet.said().term(), unmet.comparison()))
                    .text("; the option says ")
                    .then(cite.said(unmet.said()));
            unmet.gap().map(Wording::of).ifPresent(gap -> prose.text(": " + gap));
            if (unmet.open() && counts) {
                prose.text("; no completion that can be meets it together with the rest");
            }
            return new Bullet(prose.text("."));
        }
        if (obstacle instanceof UnmetCondition.Concluded concluded) {
            RichText prose = RichText.of("it asks ")
                    .code(Wording.asked(concluded.flag().term(), concluded.comparison()))
                    .text(
                            concluded.holding().isEmpty()
                                    ? ", which nothing concludes."
                                    : ", and the opposite is concluded.");
            Stream<Bullet> holding = concluded.holding().stream()
                    .map(rule -> new Bullet(cite.rule(rule).text(" holds.")));
            return new Bullet(
                    prose,
                    Stream.concat(concluded.facts().stream().map(this::of), holding)
                            .toList());
        }
        UnmetCondition.Present present = (UnmetCondition.Present) obstacle;
        return new Bullet(RichText.of("it asks ")
                .code(present.condition().text())
                .text("; the option says ")
                .then(RichText.listed(present.said().stream().map(cite::said).toList()))
                .text("."));
    }
}
