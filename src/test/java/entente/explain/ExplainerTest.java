package entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Tiny;
import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.assess.Finding;
import entente.assess.InactivityReason;
import entente.model.Parameter;
import entente.model.Profile;
import entente.model.SourceStrength;
import entente.option.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {
    private final Tiny domain = Tiny.read();

    @TempDir
    private Path folder;

    private Explainer explainer(String terms, Optional<LocalDate> asOf) {
        return Explainer.of(domain.assessor(), domain.assess(domain.option(folder, "a", terms), asOf));
    }

    /** Why a rule about somebody is not among the findings. */
    private static NotFired quiet(Explainer explainer, Explanation explanation, String rule) {
        return explanation.quiet().stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .map(explainer::notFired)
                .orElseThrow();
    }

    private static NotFired quiet(Explainer explainer, String about, String rule) {
        return quiet(explainer, explainer.about(about).orElseThrow(), rule);
    }

    @Test
    void everyPositionIsEitherFoundOrQuiet() {
        for (String party : List.of("gardeners", "beekeepers", "parish-council", "newsletter")) {
            Explanation explanation = explainer("water:\n  supply: tank\n", Optional.empty())
                    .about(party)
                    .orElseThrow();
            long positions = domain.rulebook().rules().stream()
                    .filter(rule -> rule.conclusion() instanceof entente.model.RuleCard.Conclusion.Position position
                            && position.about().equals(party))
                    .count();
            assertThat(explanation.findings().size() + explanation.quiet().size())
                    .isEqualTo((int) positions)
                    .isPositive();
        }
    }

    @Test
    void aFindingLeadsToWhatItsSourceSaysAndWhoContestsIt() {
        Explanation explanation = explainer("water:\n  supply: pipe\n  share: 50\n", Optional.empty())
                .about("gardeners")
                .orElseThrow();
        Finding dear = explanation.findings().stream()
                .filter(finding -> finding.rule().id().equals("gardeners/dear-share"))
                .findFirst()
                .orElseThrow();
        assertThat(domain.rulebook().sources(dear.rule())).singleElement().satisfies(source -> {
            assertThat(source.document()).isEqualTo("02");
            assertThat(source.contestedBy())
                    .containsOnly(Map.entry("02-water-wanted", "whether the sum matters more than the water"));
        });
    }

    @Test
    void aNumberShowsHowFarItIsFromTheOneAskedForAndWhoChoseThat() {
        Explainer explainer = explainer("water:\n  supply: pipe\n  share: 15\n", Optional.empty());
        assertThat(quiet(explainer, "parish-council", "parish-council/fair-share")
                        .obstacles())
                .singleElement()
                .isInstanceOfSatisfying(UnmetCondition.Unmet.class, unmet -> {
                    assertThat(unmet.said().term().id()).isEqualTo("water.share");
                    assertThat(unmet.open()).isFalse();
                    Shortfall gap = unmet.gap().orElseThrow();
                    assertThat(gap.stated()).isEqualTo(15);
                    assertThat(gap.asked()).isEqualTo(20);
                    assertThat(gap.distance()).isEqualTo(5);
                    assertThat(gap.parameter()).map(Parameter::chosenBy).contains(Parameter.ChosenBy.DOCUMENT);
                });
    }

    @Test
    void aRangeIsAsFarAsItsNearestEnd() {
        Explainer explainer = explainer("water:\n  supply: pipe\n  share: {min: 5, max: 12}\n", Optional.empty());
        assertThat(quiet(explainer, "parish-council", "parish-council/fair-share")
                        .obstacles())
                .singleElement()
                .isInstanceOfSatisfying(
                        UnmetCondition.Unmet.class,
                        unmet -> assertThat(unmet.gap()).map(Shortfall::stated).contains(12));
    }

    @Test
    void aFlagThatNothingConcludesSaysWhy() {
        Explainer explainer = explainer("water:\n  supply: pipe\n  share: 15\n", Optional.empty());
        assertThat(quiet(explainer, "gardeners", "gardeners/dear-share").obstacles())
                .singleElement()
                .isInstanceOfSatisfying(UnmetCondition.Concluded.class, concluded -> {
                    assertThat(concluded.holding()).isEmpty();
                    assertThat(concluded.facts())
                            .singleElement()
                            .satisfies(fact -> assertThat(fact.obstacles())
                                    .singleElement()
                                    .isInstanceOfSatisfying(
                                            UnmetCondition.Unmet.class,
                                            unmet -> assertThat(unmet.gap())
                                                    .map(Shortfall::distance)
                                                    .contains(25)));
                });
    }

    @Test
    void anInstrumentThatIsNotThereIsTheOnlyObstacle() {
        Explainer explainer = explainer("weather:\n  drought: true\n", Optional.empty());
        assertThat(quiet(explainer, "parish-council", "parish-council/signature")
                        .obstacles())
                .singleElement()
                .isInstanceOfSatisfying(UnmetCondition.Unmet.class, unmet -> {
                    assertThat(unmet.said().term().id()).isEqualTo("water.supply");
                    assertThat(unmet.said().byOmission()).isTrue();
                });
    }

    @Test
    void aPositionThatBeginsLaterSaysWhenAndOneOvertakenByWhat() {
        String terms = "water:\n  supply: pipe\n  share: 50\n";
        Explainer early = explainer(terms, Optional.of(LocalDate.of(2025, 8, 31)));
        NotFired notYet = quiet(early, "gardeners", "gardeners/dear-share");
        assertThat(notYet.obstacles()).isEmpty();
        assertThat(notYet.inactive())
                .singleElement()
                .isInstanceOfSatisfying(
                        InactivityReason.NotYet.class,
                        later -> assertThat(later.since().text()).isEqualTo("2025-09"));
        Explainer late = explainer(terms, Optional.of(LocalDate.of(2025, 9, 1)));
        assertThat(quiet(late, "gardeners", "gardeners/any-share").inactive())
                .singleElement()
                .isInstanceOfSatisfying(
                        InactivityReason.Overtaken.class,
                        overtaken -> assertThat(overtaken.by().id()).isEqualTo("gardeners/dear-share"));
    }

    @Test
    void aGroundThatTheProfileDoesNotCountSaysSo() {
        Profile all = domain.rulebook().profiles().get("default");
        Profile strong = new Profile(
                "strong",
                "x",
                SourceStrength.NAMED_EXPERT,
                Optional.empty(),
                Set.of(),
                all.alignment(),
                all.negotiability(),
                all.costs());
        Option option = domain.option(folder, "a", "water:\n  supply: pipe\n");
        Assessment assessment =
                domain.assessor().assess(option, new AssessmentContext(LocalDate.of(2026, 3, 1), strong));
        assertThat(quiet(Explainer.of(domain.assessor(), assessment), "gardeners", "gardeners/water-wanted")
                        .inactive())
                .containsExactly(
                        new InactivityReason.TooWeak(SourceStrength.ATTRIBUTED_SOURCES, SourceStrength.NAMED_EXPERT));
    }

    @Test
    void whatIsOpenIsCalledOpenWhereOnlyAnotherRuleKeepsItFromHolding() {
        Option option = domain.option(folder, "a", "water:\n  supply: tank\n");
        Explainer explainer = Explainer.of(domain.assessor(), domain.assess(option, Optional.empty()));
        assertThat(quiet(explainer, explainer.verdict(), "validity/metered-tank")
                        .obstacles())
                .singleElement()
                .isInstanceOfSatisfying(
                        UnmetCondition.Unmet.class,
                        unmet -> assertThat(unmet.open()).isTrue());
    }
}
