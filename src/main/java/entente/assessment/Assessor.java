package entente.assessment;

import entente.engine.Chain;
import entente.engine.Engine;
import entente.engine.Oracle;
import entente.option.Edit;
import entente.option.Edits;
import entente.option.Option;
import entente.option.Statement;
import entente.rulebook.Profile;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.Term;
import entente.rulebook.Verdict;
import entente.source.Place;
import entente.space.Box;
import entente.space.Chart;
import entente.space.Findings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Assesses options against a rulebook; what it has drawn for one day and profile serves all options of it. */
public final class Assessor {
    private final Rulebook rulebook;
    private final Findings findings;
    private final Chain chain;
    private final Map<Standpoint, Chart> charts = new HashMap<>();
    private final Map<Standpoint, Reached> reached = new HashMap<>();

    public Assessor(Engine engine) {
        this(engine.rulebook(), engine::session);
    }

    /**
     * Draws where rules fire.
     *
     * @param oracles one for each time that it is asked for; each is asked of like worlds
     */
    public Assessor(Rulebook rulebook, Supplier<? extends Oracle> oracles) {
        this.rulebook = rulebook;
        this.chain = new Chain(rulebook, oracles);
        this.findings = Findings.of(rulebook, oracles.get());
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
        return assessing(option, standpoint).assessment();
    }

    Assessing assessing(Option option, Standpoint standpoint) {
        return new Assessing(rulebook, chart(standpoint), option, box(option), standpoint);
    }

    /** An assessed option with what would change it. */
    public Outlook outlook(Assessment assessment) {
        Bridge.Wish agreement = new Bridge.Wish(Optional.of(Verdict.AGREEABLE), List.of(), Set.of(), Set.of());
        Option option = assessment.option();
        Standpoint standpoint = assessment.standpoint();
        Set<Term> kept = instruments(option);
        Bridge bridge = bridge(option, standpoint, agreement);
        Bridge keeping = bridge.keeps(kept)
                ? bridge
                : bridge(
                        option, standpoint, new Bridge.Wish(Optional.of(Verdict.AGREEABLE), List.of(), Set.of(), kept));
        return new Outlook(
                assessment,
                edges(option, standpoint),
                bridge,
                keeping,
                bridge(option, standpoint, Bridge.Wish.unopposed(kept)),
                new Sifting(this, option, standpoint).sifted());
    }

    /** The leading terms of the instruments that an option lists. */
    private Set<Term> instruments(Option option) {
        return rulebook.vocabulary().terms().stream()
                .filter(term -> term.leading() && option.listed().containsKey(term.section()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Reached reached(Standpoint standpoint) {
        return reached.computeIfAbsent(standpoint, from -> new Reached(rulebook, chart(from)));
    }

    /** The cheapest edits that bring an option where it is wanted. */
    public Bridge bridge(Option option, Standpoint standpoint, Bridge.Wish wish) {
        return new Bridging(
                        rulebook,
                        chart(standpoint),
                        option,
                        box(option),
                        wish,
                        standpoint.profile().costs())
                .bridge();
    }

    /** The smallest edit of any terms after which a position fires on an option; empty if none makes it fire. */
    public Optional<Bridge.Way> firing(Option option, Standpoint standpoint, RuleCard rule) {
        return new Firing(rulebook, chart(standpoint), option, box(option), standpoint).smallest(rule);
    }

    /** What edits of an option make different. */
    public WhatIf whatIf(Option option, List<Edit> edits, Standpoint standpoint) {
        return new Blaming(
                        reached(standpoint),
                        this::box,
                        one -> assessing(one, standpoint).found(),
                        new Edits(option, edits, rulebook.vocabulary()))
                .whatIf();
    }

    /** Where an option changes along each amount. */
    public List<Edges> edges(Option option, Standpoint standpoint) {
        return new Edging(rulebook, chart(standpoint), reached(standpoint), box(option)).edges();
    }

    /**
     * Where the parties can meet.
     *
     * @param kept what packages have to be like to come into question; an instrument of which anything but none is
     *     kept is in them
     */
    public Zone zone(List<Edit> kept, Standpoint standpoint) {
        Place nowhere = Place.startOf(Path.of("--keep"));
        List<Statement> statements = kept.stream()
                .filter(edit -> edit.admitted().isPresent())
                .map(edit -> new Statement(edit.term(), edit.admitted().get(), false, nowhere))
                .toList();
        List<String> listed = kept.stream().map(edit -> edit.term().section()).toList();
        Box box = Box.of(findings.space().grid(), listed, statements);
        return new Zoning(rulebook, chart(standpoint), standpoint, box, statements).zone(kept);
    }
}
