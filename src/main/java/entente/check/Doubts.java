package entente.check;

import static java.util.Objects.requireNonNull;

import entente.assessment.Standpoint;
import entente.option.Option;
import entente.rulebook.Document;
import entente.rulebook.PartialDate;
import entente.rulebook.Party;
import entente.rulebook.RuleCard;
import entente.rulebook.RuleCard.Conclusion.Position;
import entente.rulebook.Rulebook;
import entente.rulebook.Source;
import entente.rulebook.Stratum;
import entente.source.Place;
import entente.source.Problems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be read and is hardly meant: a position that stands with one party and is about another, or rests on what others
 * hold alone; days that do not go together. Nothing of it is an error, for documents can be odd.
 */
final class Doubts {
    private final Rulebook rulebook;
    private final List<Option> options;
    private final LocalDate lastDay;
    private final Problems problems;

    private Doubts(Rulebook rulebook, List<Option> options, Problems problems) {
        this.rulebook = rulebook;
        this.options = options;
        this.lastDay = Standpoint.lastDay(rulebook);
        this.problems = problems;
    }

    /** Tells the doubts about rules that were read without errors, and about all options of a folder. */
    static void check(Rulebook rulebook, List<Option> options, Problems problems) {
        Doubts doubts = new Doubts(rulebook, options, problems);
        for (RuleCard rule : rulebook.rules(Stratum.POSITIONS)) {
            rulebook.party(rule.position().about()).ifPresent(party -> doubts.holder(rule, party));
            rule.position().since().ifPresent(since -> doubts.since(rule, since));
        }
        rulebook.sources().values().forEach(doubts::source);
        options.forEach(doubts::option);
    }

    private void holder(RuleCard rule, Party about) {
        String folder = rule.id().substring(0, rule.id().indexOf('/'));
        if (rulebook.party(folder).isPresent() && !folder.equals(about.id())) {
            problems.warning(rule.place(), "this rule stands with '" + folder + "' and is about '" + about.id() + "'");
        }
        List<Source> sources = sources(rule.position());
        if (sources.stream()
                .allMatch(source -> source.holder()
                        .filter(holder -> !holder.equals(about.id()))
                        .isPresent())) {
            problems.warning(
                    rule.place(),
                    "this is about '" + about.id() + "', and by the register of sources others hold what it rests on: "
                            + sources.stream()
                                    .map(source ->
                                            source.id() + " (" + source.holder().orElseThrow() + ")")
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void since(RuleCard rule, PartialDate since) {
        Optional<LocalDate> told = sources(rule.position()).stream()
                .map(source -> source.date().first())
                .min(Comparator.naturalOrder());
        told.filter(first -> since.last().isBefore(first))
                .ifPresent(first -> problems.warning(
                        rule.place(), "this begins in " + since + ", before anything that it rests on: " + first));
        List<LocalDate> days =
                options.stream().map(option -> option.asOf().orElse(lastDay)).toList();
        LocalDate latest = days.stream().max(Comparator.naturalOrder()).orElse(lastDay);
        long before = days.stream().filter(since.first()::isAfter).count();
        if (before > days.size() / 2 && before < days.size()) {
            problems.warning(
                    rule.place(),
                    "this begins in " + since + ", after the day of " + before + " of " + days.size()
                            + " options, and counts for none of these: their as_of fixes them on an earlier day");
        }
        if (since.first().isAfter(latest)) {
            problems.warning(
                    rule.place(),
                    "this begins in " + since + ", after the day of every option, and counts for none: the latest is "
                            + latest);
        }
    }

    private void source(Source source) {
        Document document = requireNonNull(rulebook.documents().get(source.document()));
        boolean toCome = source.kind() == Source.Kind.EVENT;
        if (!toCome && source.date().first().isAfter(document.date().last())) {
            problems.warning(
                    source.place(),
                    "the date " + source.date() + " lies after that of its document, " + document.date());
        }
    }

    private void option(Option option) {
        option.asOf()
                .filter(day -> rulebook.documents().values().stream()
                        .allMatch(document -> document.date().first().isAfter(day)))
                .ifPresent(day -> problems.warning(
                        Place.startOf(option.file()),
                        "the day asked about, " + day + ", lies before every document: nothing held then"));
        PartialDate latest = rulebook.documents().values().stream()
                .map(Document::date)
                .max(Comparator.comparing(PartialDate::last))
                .orElseThrow();
        option.asOf()
                .filter(day -> day.isAfter(latest.last()))
                .ifPresent(day -> problems.warning(
                        Place.startOf(option.file()),
                        "the day asked about, " + day + ", lies after the latest document, of " + latest
                                + ": nothing later is known"));
    }

    private List<Source> sources(Position position) {
        return position.sources().stream()
                .map(id -> requireNonNull(rulebook.sources().get(id)))
                .toList();
    }
}
