package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.Assessor;
import entente.assessment.Standpoint;
import entente.engine.Axis;
import entente.engine.Cell;
import entente.engine.Engine;
import entente.rulebook.Effect;
import entente.rulebook.Profile;
import entente.rulebook.RuleCard;
import entente.rulebook.Rulebook;
import entente.rulebook.RulebookReader;
import entente.rulebook.Stance;
import entente.rulebook.Verdict;
import entente.source.Problems;
import entente.space.Chart;
import entente.space.Region;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold of every package there can be, by what the documents say, on the day of the youngest of them. */
class WholeSpaceTest {
    private static final Set<String> ENTRY = Set.of("safe.participation");
    private static final Set<Effect> FAVOURABLE = Set.of(Effect.ACCEPTS, Effect.MEETS_DEMAND, Effect.SERVES);

    private static Rulebook rulebook;
    private static Assessor assessor;
    private static Chart chart;
    private static Region entry;
    private static Region asap;
    private static Region tied;
    private static Region others;

    @BeforeAll
    static void draw() {
        Problems problems = new Problems();
        rulebook = RulebookReader.read(Path.of("rules"), problems).orElseThrow();
        Engine engine = Engine.compile(rulebook, problems).orElseThrow();
        assessor = new Assessor(engine);
        chart = assessor.chart(
                new Standpoint(Standpoint.lastDay(rulebook), rulebook.profiles().get("default")));
        entry = value("safe.participation", "third_country");
        asap = value("safe.entry_timing", "asap");
        tied = element("ukraine_loan");
        others = element("other");
    }

    @Test
    void noEntryToSafeIsAgreeable() {
        Region agreeable = verdict(Verdict.AGREEABLE);
        assertThat(agreeable.isEmpty()).as("something is agreeable").isFalse();
        assertThat(agreeable.meets(entry)).isFalse();
    }

    @Test
    void franceOrGermanyStandsInTheWayOfEveryEntry() {
        Region inTheWay = chart.space().nothing();
        for (String party : List.of("france", "germany")) {
            inTheWay = inTheWay.or(stance(party, Stance.LEANS_AGAINST, Stance.MIXED));
        }
        assertThat(entry.within(inTheWay)).isTrue();
    }

    @Test
    void theTieAloneMovesFranceAndGermanyInOppositeDirections() {
        Region without = entry.and(asap).minus(tied).minus(others);
        Region with = entry.and(asap).and(tied).minus(others);
        assertThat(without.within(stance("germany", Stance.LEANS_FOR))).isTrue();
        assertThat(with.within(stance("germany", Stance.MIXED))).isTrue();
        assertThat(without.within(stance("france", Stance.LEANS_AGAINST))).isTrue();
        assertThat(with.within(stance("france", Stance.LEANS_FOR))).isTrue();
    }

    @Test
    void noSumMeetsTheUnionAndTheBritishFigure() {
        assertThat(finding("european-union/two-billion").meets(finding("european-union/two-billion/hundreds-at-most")))
                .isFalse();
        assertThat(entry.within(finding("european-union/two-billion")
                        .or(finding("european-union/two-billion/hundreds-at-most"))
                        .or(finding("european-union/two-billion/between"))
                        .or(finding("european-union/two-billion/more"))))
                .isTrue();
    }

    @Test
    void aPartyStaysSilentOnWhatItHasNoViewOf() {
        assertThat(terms("germany")).isEqualTo(with(ENTRY, "safe.entry_timing", "safe.preconditions"));
        assertThat(terms("france")).isEqualTo(with(ENTRY, "safe.preconditions", "ukraine_loan.involvement"));
        assertThat(terms("council-27")).isEqualTo(Set.of("partnership.conclusion", "mandate.approvals"));
        assertThat(terms("european-commission")).isEqualTo(Set.of("partnership.conclusion", "mandate.approvals"));
        assertThat(terms("eeas")).isEqualTo(Set.of("partnership.conclusion", "legal_basis.basis", "co_operation.form"));
        for (String party : List.of("united-states", "norway", "canada")) {
            assertThat(chart.stances(party)).as(party).containsOnlyKeys(Stance.SILENT);
        }
    }

    @Test
    void theBarOnLoansMakesAPackageInvalidAndDoesNothingElse() {
        Region loans = entry.and(value("safe.loans", true));
        assertThat(loans.within(finding("requirements/safe-loans"))).isTrue();
        assertThat(finding("requirements/safe-loans").within(verdict(Verdict.INVALID)))
                .isTrue();
        assertThat(verdict(Verdict.INVALID))
                .isEqualTo(finding("requirements/safe-loans")
                        .or(finding("requirements/outside-suppliers"))
                        .or(finding("requirements/partnership-as-basis")));
        for (String party :
                List.of("european-union", "european-commission", "eeas", "council-27", "france", "germany")) {
            assertThat(terms(party)).as(party).doesNotContain("safe.loans");
        }
    }

    @Test
    void noWishBesideDefenceMakesLondonFavourAPackage() {
        Region favour = chart.space().nothing();
        for (Map.Entry<RuleCard, Region> finding : chart.findings().entrySet()) {
            RuleCard.Conclusion.Position position = finding.getKey().position();
            if (position.about().equals("uk-government") && FAVOURABLE.contains(position.effect())) {
                favour = favour.or(finding.getValue());
            }
        }
        Set<String> decisive = new TreeSet<>();
        favour.axes().forEach(axis -> decisive.add(axis.term().section()));
        assertThat(decisive)
                .contains("partnership", "safe", "co_operation")
                .doesNotContain("youth_mobility", "single_market", "customs_union", "link_food_drink", "membership");
    }

    @Test
    void twentySixOfTwentySevenAreNotTwentySeven() {
        Region partnership = value("partnership.conclusion", "none").not();
        Axis approvals = axis("mandate.approvals", Optional.empty());
        Region all = chart.space().cells(approvals, Set.of(approvals.cells().size() - 1));
        assertThat(((Cell.Stretch) approvals.cells().get(approvals.cells().size() - 1)).from())
                .isEqualTo(27);
        assertThat(partnership.minus(all).minus(verdict(Verdict.INVALID)).within(verdict(Verdict.BLOCKED)))
                .isTrue();
        assertThat(verdict(Verdict.BLOCKED).meets(all)).isFalse();
    }

    /** Who leaves out weak sources leaves out grounds, not what is reported to be required. */
    @Test
    void underNoProfileDoFewerThanAllMemberStatesMakeThePartnershipAgreeable() {
        Region all = value("mandate.approvals", 27);
        Region withheld = value("partnership.conclusion", "none").not().minus(all);
        for (Profile profile : rulebook.profiles().values()) {
            Chart sifted = assessor.chart(new Standpoint(Standpoint.lastDay(rulebook), profile));
            Region agreeable = sifted.conclusions().verdicts()
                    .getOrDefault(Verdict.AGREEABLE, chart.space().nothing());
            assertThat(agreeable.isEmpty()).as("something is agreeable").isFalse();
            assertThat(agreeable.meets(withheld)).as(profile.id()).isFalse();
        }
    }

    @Test
    void consentIsRequiredToThePartnershipAndToNothingElse() {
        Region partnership = value("partnership.conclusion", "none").not();
        assertThat(finding("requirements/partnership-mandate")).isEqualTo(partnership);
        assertThat(verdict(Verdict.BLOCKED).within(partnership)).isTrue();
    }

    private static Region verdict(Verdict verdict) {
        return chart.conclusions().verdicts().getOrDefault(verdict, chart.space().nothing());
    }

    private static Region stance(String party, Stance... stances) {
        return Arrays.stream(stances)
                .map(stance ->
                        chart.stances(party).getOrDefault(stance, chart.space().nothing()))
                .reduce(Region::or)
                .orElseThrow();
    }

    private static Region finding(String rule) {
        return chart.findings().entrySet().stream()
                .filter(finding -> finding.getKey().id().equals(rule))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> terms(String party) {
        Set<String> terms = new TreeSet<>();
        chart.stances(party)
                .values()
                .forEach(region ->
                        region.axes().forEach(axis -> terms.add(axis.term().id())));
        return terms;
    }

    private static Set<String> with(Set<String> terms, String... more) {
        Set<String> all = new TreeSet<>(terms);
        all.addAll(List.of(more));
        return all;
    }

    private static Region value(String term, Object value) {
        Axis axis = axis(term, Optional.empty());
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            if (axis.cells().get(cell).example().equals(value)) {
                return chart.space().cells(axis, Set.of(cell));
            }
        }
        throw new AssertionError(term + " has no value " + value);
    }

    private static Region element(String value) {
        return chart.space().cells(axis("safe.preconditions", Optional.of(value)), Set.of(1));
    }

    private static Axis axis(String term, Optional<String> element) {
        return chart.space().grid().axes().stream()
                .filter(axis -> axis.term().id().equals(term) && axis.element().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
