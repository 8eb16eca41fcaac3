package entente.assessment;

import entente.engine.Chain;
import entente.engine.Engine;
import entente.option.Option;
import entente.rulebook.Profile;
import entente.rulebook.Rulebook;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Findings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Assesses options against a rulebook; what it has drawn for one day and profile serves all options of it. */
public final class Assessor {
    private final Rulebook rulebook;
    private final Findings findings;
    private final Chain chain;
    private final Map<Standpoint, Chart> charts = new HashMap<>();

    public Assessor(Engine engine) {
        this.rulebook = engine.rulebook();
        this.chain = new Chain(rulebook, engine::session);
        this.findings = Findings.of(rulebook, engine.session());
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** The day an option is looked at: the one asked for, else its own, else that of the youngest document. */
    public Standpoint standpoint(Option option, Optional<LocalDate> asked, Profile profile) {
        return new Standpoint(asked.or(option::asOf).orElseGet(() -> Standpoint.lastDay(rulebook)), profile);
    }

    /** The space as it looks from a standpoint. */
    public Chart chart(Standpoint standpoint) {
        return charts.computeIfAbsent(
                standpoint, from -> Chart.of(findings, rulebook, chain, rule -> from.admits(rulebook, rule)));
    }

    /** Where each position fires, whatever the day. */
    public Findings findings() {
        return findings;
    }

    /** What an option leaves possible. */
    public Box box(Option option) {
        return Box.of(findings.space().grid(), option);
    }

    public Assessment assess(Option option, Standpoint standpoint) {
        return new Assessing(rulebook, chart(standpoint), option, box(option), standpoint).assessment();
    }
}
