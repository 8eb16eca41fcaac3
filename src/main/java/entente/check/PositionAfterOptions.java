package entente.check;

import entente.rulebook.RuleCard;
import entente.rulebook.Stratum;
import entente.source.Told;
import java.time.LocalDate;
import java.util.Comparator;

/** A position begins after the day of every option, and counts for none. */
final class PositionAfterOptions implements RulebookCheck {
    @Override
    public String id() {
        return "position-after-options";
    }

    @Override
    public void look(Material read, Told told) {
        LocalDate latest = read.options().stream()
                .map(option -> option.asOf().orElse(read.lastDay()))
                .max(Comparator.naturalOrder())
                .orElse(read.lastDay());
        for (RuleCard rule : read.rulebook().rules(Stratum.POSITIONS)) {
            rule.position()
                    .since()
                    .filter(since -> since.first().isAfter(latest))
                    .ifPresent(since -> told.warning(
                            rule.place(),
                            "this begins in " + since + ", after the day of every option, and counts for none: the"
                                    + " latest is " + latest));
        }
    }
}
