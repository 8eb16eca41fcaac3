package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assess.AssessmentContext;
import entente.assess.questions.Assessor;
import entente.engine.DomainPart;
import entente.engine.TermVariable;
import entente.model.Effect;
import entente.model.Party;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stance;
import entente.model.Term;
import entente.model.Verdict;
import entente.space.OutcomeMap;
import entente.space.PackageSet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold of every package there can be, by what the documents say, on the day of the youngest of them. */
class WholeSpaceTest {
    private static Rulebook rulebook;
    private static Assessor assessor;
    private static OutcomeMap outcomeMap;
    private static PackageSet entry;
    private static PackageSet asap;
    private static PackageSet tied;
    private static PackageSet others;

    @BeforeAll
    static void draw() {
        Tiny shipped = Tiny.of(Path.of("rules"));
        rulebook = shipped.rulebook();
        assessor = shipped.assessor();
        outcomeMap = assessor.outcomeMap(new AssessmentContext(
                AssessmentContext.lastDay(rulebook), rulebook.profiles().get("default")));
        entry = value("safe.participation", "third_country");
        asap = value("safe.entry_timing", "asap");
        tied = element("ukraine_loan");
        others = element("other").or(element("paris_conditions"));
    }

    @Test
    void noPackageWithEntryToSafeIsAgreeableUnderAnyProfile() {
        assertThat(verdict(Verdict.AGREEABLE).isEmpty())
                .as("something is agreeable")
                .isFalse();
        for (Profile profile : rulebook.profiles().values()) {
            OutcomeMap sifted = outcomeMap(profile);
            PackageSet agreeable = sifted.conclusions()
                    .verdicts()
                    .getOrDefault(Verdict.AGREEABLE, outcomeMap.space().nothing());
            assertThat(agreeable.meets(entry) && !supportedOnItsOwn(sifted, "safe", agreeable.and(entry)))
                    .as(profile.id())
                    .isFalse();
        }
        assertThat(verdict(Verdict.AGREEABLE).meets(entry)).isFalse();
    }

    @Test
    void franceOrGermanyStandsInTheWayOfEveryEntry() {
        PackageSet inTheWay = on("safe", "france", Stance.LEANS_AGAINST, Stance.MIXED, Stance.AGAINST)
                .or(on("safe", "germany", Stance.LEANS_AGAINST, Stance.MIXED, Stance.AGAINST));
        assertThat(entry.within(inTheWay)).isTrue();
    }

    @Test
    void theTieAloneMovesFranceAndGermanyInOppositeDirections() {
        PackageSet involved = value("ukraine_loan.involvement", "involved");
        PackageSet without = entry.and(asap).and(involved).minus(tied).minus(others);
        PackageSet with = entry.and(asap).and(involved).and(tied).minus(others);
        assertThat(without.within(on("safe", "germany", Stance.LEANS_FOR))).isTrue();
        assertThat(with.within(on("safe", "germany", Stance.AGAINST))).isTrue();
        assertThat(without.within(on("safe", "france", Stance.LEANS_AGAINST))).isTrue();
        assertThat(with.within(on("safe", "france", Stance.LEANS_FOR))).isTrue();
    }

    /** Whoever is against a part stays against it and the package, whatever instrument is added beside it. */
    @Test
    void noAdditionHidesARefusal() {
        int refusals = 0;
        for (Party party : rulebook.parties()) {
            for (String part : outcomeMap.parts()) {
                PackageSet against = outcomeMap
                        .stances(party.id(), part)
                        .getOrDefault(Stance.AGAINST, outcomeMap.space().nothing());
                if (part.equals(RuleCard.PACKAGE) || against.isEmpty()) {
                    continue;
                }
                refusals++;
                assertThat(against.within(stance(party.id(), Stance.AGAINST)))
                        .as(party.id() + " on " + part)
                        .isTrue();
                for (Section added : instruments()) {
                    if (!added.id().equals(part)) {
                        assertThat(without(added, against).within(withAny(added, against)))
                                .as(party.id() + " against " + part + ", with " + added.id())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(refusals).isPositive();
    }

    /** The packages without the instrument that are in the region, whatever is said of the instrument then. */
    private static PackageSet without(Section section, PackageSet region) {
        TermVariable leading =
                outcomeMap.space().domains().of(section.leading().orElseThrow()).get(0);
        return region.as(leading, leading.absent());
    }

    /** The packages that are in the region with whatever value of whatever term of the instrument. */
    private static PackageSet withAny(Section section, PackageSet region) {
        PackageSet any = region;
        for (Term term : section.terms()) {
            for (TermVariable axis : outcomeMap.space().domains().of(term)) {
                Set<Integer> cells = IntStream.range(0, axis.cells().size())
                        .filter(cell -> cell != axis.absent())
                        .boxed()
                        .collect(Collectors.toSet());
                any = any.inAll(axis, cells);
            }
        }
        return any;
    }

    /** An addition changes a part's verdict only where a rule that speaks of the part reads it, or it gives something. */
    @Test
    void whatAPartComesToHangsOnWhatSpeaksOfItAlone() {
        int looked = 0;
        for (Section section : instruments()) {
            PackageSet taken = outcomeMap.space().nothing();
            for (String side : rulebook.sides().keySet()) {
                taken = taken.or(outcomeMap.takenUp(section.id(), side));
            }
            Set<String> allowed = new TreeSet<>(Set.of(section.id()));
            for (Map.Entry<RuleCard, PackageSet> finding : outcomeMap.findings().entrySet()) {
                RuleCard rule = finding.getKey();
                // What rules a package out takes everything that is required away, too.
                boolean requirement =
                        rule.position().of().isPresent() || rule.position().effect() == Effect.INVALIDATES;
                if (requirement || rulebook.speaks(rule) && rulebook.part(rule).equals(section.id())) {
                    finding.getValue()
                            .axes()
                            .forEach(axis -> allowed.add(axis.term().section()));
                }
            }
            for (PackageSet region :
                    outcomeMap.conclusions().verdicts(section.id()).values()) {
                Set<String> read = new TreeSet<>();
                region.and(taken).axes().forEach(axis -> read.add(axis.term().section()));
                assertThat(allowed).as(section.id()).containsAll(read);
                looked += read.size();
            }
        }
        assertThat(looked).isPositive();
    }

    /** On every side that has to take it up someone supports each part of an agreeable package, by words about it. */
    @Test
    void everyPartOfAnAgreeablePackageHasASupporterWhoSpeaksOfIt() {
        for (Profile profile : rulebook.profiles().values()) {
            OutcomeMap sifted = outcomeMap(profile);
            PackageSet agreeable = sifted.conclusions()
                    .verdicts()
                    .getOrDefault(Verdict.AGREEABLE, outcomeMap.space().nothing());
            for (Section section : instruments()) {
                assertThat(supportedOnItsOwn(sifted, section.id(), agreeable))
                        .as(profile.id() + ": " + section.id())
                        .isTrue();
            }
        }
    }

    private static boolean supportedOnItsOwn(OutcomeMap drawn, String part, PackageSet packages) {
        for (String side : rulebook.sides().keySet()) {
            PackageSet left = packages.and(drawn.takenUp(part, side));
            for (Map.Entry<RuleCard, PackageSet> finding : drawn.findings().entrySet()) {
                RuleCard rule = finding.getKey();
                boolean supports = rulebook.party(rule.position().about())
                        .filter(party -> party.decides() && party.side().equals(side))
                        .filter(party ->
                                drawn.leanings().favourable(rule.position().effect()))
                        .isPresent();
                boolean reads = finding.getValue().axes().stream()
                        .anyMatch(axis -> axis.term().section().equals(part));
                if (supports && reads && rulebook.part(rule).equals(part)) {
                    left = left.minus(finding.getValue());
                }
            }
            if (!left.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static final List<Stance> WILLING = List.of(
            Stance.AGAINST, Stance.LEANS_AGAINST, Stance.MIXED, Stance.UNDETERMINED, Stance.LEANS_FOR, Stance.FOR);

    @Test
    void moreMoneyNeverMakesLondonMilder() {
        TermVariable sum = axis("safe.contribution", Optional.empty());
        for (Profile profile : rulebook.profiles().values()) {
            Map<Stance, PackageSet> stances = outcomeMap(profile).stances("uk-government", "safe");
            for (String currency : List.of("eur", "gbp")) {
                for (int cell = 1; cell < sum.cells().size(); cell++) {
                    for (Map.Entry<Stance, PackageSet> less : stances.entrySet()) {
                        for (Map.Entry<Stance, PackageSet> more : stances.entrySet()) {
                            PackageSet both = less.getValue()
                                    .as(sum, cell - 1)
                                    .and(more.getValue().as(sum, cell))
                                    .and(value("safe.currency", currency));
                            boolean milder = WILLING.indexOf(more.getKey()) > WILLING.indexOf(less.getKey())
                                    && WILLING.contains(less.getKey());
                            assertThat(milder && !both.isEmpty())
                                    .as(profile.id() + ", " + currency + " from "
                                            + sum.cells().get(cell) + ": " + less.getKey() + " to " + more.getKey())
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    /** GBP 13 million are EUR 15 million, by the two sizes of the fund; the British figure came without a currency. */
    @Test
    void theSameMoneyInTheOtherCurrencyIsTheSameToAllButWhereNoCurrencyWasNamed() {
        TermVariable sum = axis("safe.contribution", Optional.empty());
        PackageSet open = finding("uk-government/hundreds-of-millions/only-if-converted");
        int compared = 0;
        for (int i = 0; 15 * i <= 4500; i++) {
            PackageSet euro = cell(sum, 15 * i);
            PackageSet sterling = cell(sum, 13 * i);
            PackageSet noCurrency =
                    open.and(euro).and(value("safe.currency", "eur")).isEmpty()
                            ? open.and(sterling).and(value("safe.currency", "gbp"))
                            : open;
            for (Party party : rulebook.parties()) {
                if (party.id().equals("uk-government") && !noCurrency.isEmpty()) {
                    continue;
                }
                for (PackageSet stance : outcomeMap.stances(party.id(), "safe").values()) {
                    compared++;
                    assertThat(at(stance, sum, euro, "eur"))
                            .as(party.id() + ", EUR " + 15 * i + " million")
                            .isEqualTo(at(stance, sum, sterling, "gbp"));
                }
            }
        }
        assertThat(compared).isPositive();
    }

    private static PackageSet cell(TermVariable amount, int number) {
        for (int cell = 0; cell < amount.cells().size(); cell++) {
            DomainPart.Interval stretch = (DomainPart.Interval) amount.cells().get(cell);
            if (stretch.from() <= number && number <= stretch.to()) {
                return outcomeMap.space().cells(amount, Set.of(cell));
            }
        }
        throw new AssertionError("no cell holds " + number);
    }

    private static PackageSet at(PackageSet region, TermVariable sum, PackageSet number, String currency) {
        TermVariable kind = axis("safe.currency", Optional.empty());
        return region.and(number)
                .and(value("safe.currency", currency))
                .whateverOn(sum)
                .whateverOn(kind);
    }

    @Test
    void noSumMeetsTheUnionAndTheBritishFigure() {
        assertThat(finding("european-union/two-billion").meets(finding("uk-government/hundreds-of-millions")))
                .isFalse();
    }

    @Test
    void aPartyStaysSilentOnWhatItHasNoViewOf() {
        assertThat(parts("germany")).isEqualTo(Set.of("safe"));
        assertThat(parts("france")).isEqualTo(Set.of("safe"));
        assertThat(parts("european-commission")).isEqualTo(Set.of("partnership"));
        for (String party : List.of("council-27", "united-states", "norway", "canada")) {
            assertThat(outcomeMap.stances(party)).as(party).containsOnlyKeys(Stance.SILENT);
        }
    }

    /** The parts of which something is found about a party. */
    private static Set<String> parts(String party) {
        Set<String> parts = new TreeSet<>();
        for (String part : outcomeMap.parts()) {
            if (!outcomeMap.stances(party, part).keySet().equals(Set.of(Stance.SILENT))) {
                parts.add(part);
            }
        }
        parts.remove(RuleCard.PACKAGE);
        return parts;
    }

    @Test
    void theBarOnLoansMakesAPackageInvalid() {
        PackageSet loans = entry.and(value("safe.loans", true));
        assertThat(loans.within(finding("requirements/safe-loans"))).isTrue();
        assertThat(finding("requirements/safe-loans").within(verdict(Verdict.INVALID)))
                .isTrue();
    }

    @Test
    void noWishBesideDefenceMakesLondonFavourAPartOfDefence() {
        for (String part : List.of("partnership", "safe", "co_operation", "association")) {
            Set<String> decisive = new TreeSet<>();
            for (Stance stance : List.of(Stance.FOR, Stance.LEANS_FOR)) {
                outcomeMap
                        .stances("uk-government", part)
                        .getOrDefault(stance, outcomeMap.space().nothing())
                        .axes()
                        .forEach(axis -> decisive.add(axis.term().section()));
            }
            assertThat(decisive)
                    .as(part)
                    .doesNotContain(
                            "youth_mobility", "single_market", "customs_union", "link_food_drink", "membership");
        }
    }

    /** Who leaves out weak sources leaves out grounds, not what is reported to be required. */
    @Test
    void underNoProfileDoFewerThanAllMemberStatesLeaveThePartnershipUnblocked() {
        PackageSet partnership =
                value("partnership.conclusion", "none").or(value("partnership.conclusion", "in_force"));
        PackageSet withheld = partnership.not().minus(value("mandate.approvals", 27));
        for (Profile profile : rulebook.profiles().values()) {
            if (!Frozen.rulebook().profiles().containsKey(profile.id())) {
                continue;
            }
            OutcomeMap sifted = outcomeMap(profile);
            assertThat(withheld.and(sifted.valid())
                            .within(sifted.conclusions()
                                    .verdicts("partnership")
                                    .getOrDefault(
                                            Verdict.BLOCKED, outcomeMap.space().nothing())))
                    .as(profile.id())
                    .isTrue();
        }
    }

    private static OutcomeMap outcomeMap(Profile profile) {
        return assessor.outcomeMap(new AssessmentContext(AssessmentContext.lastDay(rulebook), profile));
    }

    private static List<Section> instruments() {
        return rulebook.vocabulary().sections().stream()
                .filter(section -> section.kind() == Section.Kind.INSTRUMENT)
                .toList();
    }

    private static PackageSet on(String part, String party, Stance... stances) {
        return Arrays.stream(stances)
                .map(stance -> outcomeMap
                        .stances(party, part)
                        .getOrDefault(stance, outcomeMap.space().nothing()))
                .reduce(PackageSet::or)
                .orElseThrow();
    }

    private static PackageSet verdict(Verdict verdict) {
        return outcomeMap
                .conclusions()
                .verdicts()
                .getOrDefault(verdict, outcomeMap.space().nothing());
    }

    private static PackageSet stance(String party, Stance... stances) {
        return Arrays.stream(stances)
                .map(stance -> outcomeMap
                        .stances(party)
                        .getOrDefault(stance, outcomeMap.space().nothing()))
                .reduce(PackageSet::or)
                .orElseThrow();
    }

    private static PackageSet finding(String rule) {
        return outcomeMap.findings().entrySet().stream()
                .filter(finding -> finding.getKey().id().equals(rule))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static PackageSet value(String term, Object value) {
        TermVariable axis = axis(term, Optional.empty());
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            if (axis.cells().get(cell).example().equals(value)) {
                return outcomeMap.space().cells(axis, Set.of(cell));
            }
        }
        throw new AssertionError(term + " has no value " + value);
    }

    private static PackageSet element(String value) {
        return outcomeMap.space().cells(axis("safe.preconditions", Optional.of(value)), Set.of(1));
    }

    private static TermVariable axis(String term, Optional<String> element) {
        return outcomeMap.space().domains().axes().stream()
                .filter(axis -> axis.term().id().equals(term) && axis.element().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
