package entente.assess;

import entente.model.Document;
import entente.model.PartialDate;
import entente.model.Profile;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Source;
import entente.model.SourceStrength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From where packages are looked at: what held on a day, by what is known now, and which grounds are strong enough to
 * count.
 */
public record AssessmentContext(LocalDate asOf, Profile profile) {

    /** The day of the youngest document, at its earliest: the default, so that no clock is asked. */
    public static LocalDate lastDay(Rulebook rulebook) {
        return latest(rulebook, PartialDate::first);
    }

    /** The day of the youngest document, at its latest: of what came after it nothing is known. */
    public static LocalDate lastKnown(Rulebook rulebook) {
        return latest(rulebook, PartialDate::last);
    }

    private static LocalDate latest(Rulebook rulebook, Function<PartialDate, LocalDate> day) {
        return rulebook.documents().values().stream()
                .map(Document::date)
                .map(day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether the position or criterion counts: begun, neither ended nor overtaken, and strong enough. */
    public boolean admits(Rulebook rulebook, RuleCard rule) {
        return inactive(rulebook, rule).isEmpty();
    }

    /** Why the position or criterion does not count; nothing where it does. */
    public List<InactivityReason> inactive(Rulebook rulebook, RuleCard rule) {
        List<InactivityReason> inactive = new ArrayList<>();
        if (!begun(rule)) {
            inactive.add(new InactivityReason.NotYet(rule.position().since().orElseThrow()));
        }
        rule.position()
                .until()
                .filter(until -> asOf.isAfter(until.last()))
                .ifPresent(until -> inactive.add(new InactivityReason.Ended(until)));
        overtakenBy(rulebook, rule).map(InactivityReason.Overtaken::new).ifPresent(inactive::add);
        List<Source> uncounted = rulebook.sources(rule).stream()
                .filter(source -> !profile.counts(source))
                .toList();
        uncounted.stream()
                .filter(profile::tooOld)
                .findFirst()
                .ifPresent(source -> inactive.add(new InactivityReason.TooOld(
                        source.date(), profile.notBefore().orElseThrow())));
        if (!uncounted.isEmpty() && inactive.stream().noneMatch(InactivityReason.TooOld.class::isInstance)) {
            inactive.add(new InactivityReason.TooWeak(strength(rulebook, rule), profile.leastStrength()));
        }
        return inactive;
    }

    /** The later position that has taken its place by the day. One too weak takes none, but what overtakes it may. */
    private Optional<RuleCard> overtakenBy(Rulebook rulebook, RuleCard rule) {
        return rulebook.rules().stream()
                .filter(later -> later.stratum() == rule.stratum()
                        && later.position()
                                .overtakes()
                                .filter(rule.id()::equals)
                                .isPresent()
                        && begun(later))
                .flatMap(later -> taking(rulebook, later).stream())
                .findFirst();
    }

    private Optional<RuleCard> taking(Rulebook rulebook, RuleCard later) {
        boolean counts = rulebook.sources(later).stream().allMatch(profile::counts);
        return counts ? Optional.of(later) : overtakenBy(rulebook, later);
    }

    private boolean begun(RuleCard rule) {
        return rule.position()
                .since()
                .map(since -> !since.first().isAfter(asOf))
                .orElse(true);
    }

    /** How strong a rule's ground is: as its weakest source. */
    public static SourceStrength strength(Rulebook rulebook, RuleCard rule) {
        return rulebook.sources(rule).stream()
                .map(Source::strength)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
