package entente.report.content;

import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.Comparison;
import entente.assess.Judgement;
import entente.assess.Modality;
import entente.assess.ValueWords;
import entente.assess.diff.InputChange;
import entente.assess.diff.InputChange.How;
import entente.assess.diff.StateDifference;
import entente.assess.diff.StateDifference.Axis;
import entente.assess.diff.StateDifference.Causes;
import entente.assess.diff.StateDifference.OptionDifference;
import entente.assess.diff.StateDifference.ScoreDifference;
import entente.assess.diff.StateDifference.State;
import entente.model.RuleCard;
import entente.model.Term;
import entente.option.Statement;
import entente.report.Alike;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What became of options between two states, in sentences, rows and points, for a terminal as for a page. */
public final class DiffPoints {
    /** What the rows tell. */
    public static final List<String> HEAD = List.of("Option", "Verdict before", "Verdict now", "Also different");

    private static final int MOST_ROWS = 7;
    private static final int MOST_EDITS = 4;

    private final StateDifference difference;
    private final String since;
    private final Citations now;
    private final Citations before;

    /** @param since what the earlier state is called, as {@code HEAD (0123456789)} */
    public DiffPoints(StateDifference difference, String since) {
        this.difference = difference;
        this.since = since;
        this.now = new Citations(difference.now().rulebook(), Links.ofTerminal());
        this.before = new Citations(difference.before().rulebook(), Links.ofTerminal());
    }

    /** What it comes to in a sentence or two, and in another what was edited. */
    public List<String> sentences() {
        return List.of(answer(), edits());
    }

    private String answer() {
        long all = difference.now().assessments().size();
        if (!difference.differs()) {
            return "Nothing differs from " + since + ": "
                    + (all == 1 ? "the option comes" : "all " + all + " options come")
                    + " to the verdicts, stances, statuses and scores of then.";
        }
        List<OptionDifference> differing =
                difference.options().stream().filter(OptionDifference::differs).toList();
        long inVerdict = differing.stream().filter(OptionDifference::inVerdict).count();
        List<String> clauses = new ArrayList<>();
        if (inVerdict > 0) {
            clauses.add(Wording.counted(differing.size(), "option", "options") + " of " + all
                    + (differing.size() == 1 ? " comes" : " come") + " to something else, " + inVerdict
                    + " in the verdict");
        } else {
            clauses.addAll(besideVerdicts(differing, all));
        }
        Wording.count(clauses, difference.added().size(), "option is new", "options are new");
        Wording.count(clauses, difference.gone().size(), "option is gone", "options are gone");
        return (inVerdict == 0 && !differing.isEmpty()
                        ? "No verdict changes since " + since + "; "
                        : "Since " + since + ": ")
                + String.join("; ", clauses) + ".";
    }

    /** What does change where no verdict does: stances and the like, scores alone, or only how many count towards these. */
    private List<String> besideVerdicts(List<OptionDifference> differing, long all) {
        List<OptionDifference> more =
                differing.stream().filter(option -> !option.onlyCounted()).toList();
        List<OptionDifference> scored = more.stream()
                .filter(option -> option.comparison().differences().isEmpty())
                .toList();
        List<String> clauses = new ArrayList<>();
        on(clauses, more.size() - scored.size(), all, "stances, statuses or verdicts on parts do");
        on(clauses, scored.size(), all, "scores alone do");
        on(clauses, differing.size() - more.size(), all, "only how many count towards a score does");
        return clauses;
    }

    private static void on(List<String> clauses, int some, long all, String what) {
        if (some > 0) {
            clauses.add("on " + Wording.counted(some, "option", "options") + " of " + all + " " + what);
        }
    }

    private String edits() {
        List<String> edits = new ArrayList<>();
        InputChange.told(difference.edited())
                .forEach(edit -> edits.add(named(edit) + " (" + edit.how().word() + ")"));
        for (OptionDifference option : difference.options()) {
            if (!option.comparison().terms().isEmpty()) {
                edits.add("terms of " + option.now().option().id());
            }
        }
        Optional<String> otherDay = otherDay();
        if (edits.isEmpty()) {
            return otherDay.orElse("Nothing was edited that anything is concluded from.");
        }
        List<String> told = new ArrayList<>(edits.subList(0, Math.min(MOST_EDITS, edits.size())));
        if (edits.size() > MOST_EDITS) {
            told.add((edits.size() - MOST_EDITS) + " more");
        }
        return "Edited: " + Wording.listed(told) + "."
                + otherDay.map(day -> " " + day).orElse("");
    }

    /** That some options are looked at on another day, if they are: by a newer document, without a word in them. */
    private Optional<String> otherDay() {
        return difference.options().stream()
                .filter(option -> !day(option.before()).equals(day(option.now())))
                .findFirst()
                .map(option ->
                        "Looked at on another day: " + option.now().option().id() + " on " + day(option.now())
                                + ", then on " + day(option.before()) + "; --as-of puts all on one.");
    }

    private static String day(Assessment assessment) {
        return assessment.context().asOf().toString();
    }

    /**
     * A few options, those first that differ in the verdict: id, verdict before, verdict now, what else; then how many more there
     * are, and on how many others only how many count towards a score is another.
     */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        Stream.concat(options().filter(OptionDifference::inVerdict), options().filter(option -> !option.inVerdict()))
                .filter(option -> !option.onlyCounted())
                .forEach(option -> rows.add(List.of(
                        option.now().option().id(),
                        verdict(option.before(), before),
                        option.inVerdict() ? verdict(option.now(), now) : "the same",
                        counts(option))));
        difference.added().forEach(each -> rows.add(List.of(each.option().id(), "-", verdict(each, now), "new")));
        difference.gone().forEach(each -> rows.add(List.of(each.option().id(), verdict(each, before), "-", "gone")));
        List<OptionDifference> counted =
                options().filter(OptionDifference::onlyCounted).toList();
        int most = counted.isEmpty() ? MOST_ROWS : MOST_ROWS - 1;
        List<List<String>> few = rows.size() <= most + 1 ? rows : new ArrayList<>(rows.subList(0, most));
        if (rows.size() > few.size()) {
            few.add(List.of("and " + (rows.size() - most) + " more", "", "", ""));
        }
        if (!counted.isEmpty()) {
            few.add(List.of(
                    Wording.counted(counted.size(), "option", "options"),
                    "as before",
                    "the same",
                    "only how many count: " + Wording.listed(countedWords(counted))));
        }
        return few;
    }

    /** {@code negotiability of 7, was of 6}: by score, what becomes of how many count. */
    private static List<String> countedWords(List<OptionDifference> counted) {
        return counted.stream()
                .flatMap(option -> option.scores().stream())
                .map(score -> score.axis().word()
                        + (score.to().of() == score.from().of()
                                ? ""
                                : " of " + score.to().of() + ", was of "
                                        + score.from().of()))
                .distinct()
                .toList();
    }

    private Stream<OptionDifference> options() {
        return difference.options().stream().filter(OptionDifference::differs);
    }

    private static String verdict(Assessment assessment, Citations cite) {
        return Wording.of(assessment.verdict()) + cite.by(assessment.by());
    }

    /** What differs besides the verdict on the package. */
    private String counts(OptionDifference option) {
        List<String> counts = new ArrayList<>();
        long parts = count(option, matter -> matter.verdict() && matter.part().isPresent());
        long statuses = count(option, matter -> isRecommendation(matter.about()));
        long parties = option.comparison().differences().stream()
                .map(each -> each.matter().about())
                .filter(about -> !about.equals(AssessedSubject.VERDICT.about()) && !isRecommendation(about))
                .distinct()
                .count();
        Wording.count(counts, parts, "part", "parts");
        Wording.count(counts, parties, "party", "parties");
        Wording.count(counts, statuses, "recommendation", "recommendations");
        option.scores()
                .forEach(score -> counts.add(score.axis().word()
                        + (score.onlyCounted()
                                ? " (how many count)"
                                : " " + Wording.range(score.to()) + " (was " + Wording.range(score.from()) + ")")));
        return String.join(", ", counts);
    }

    private static long count(OptionDifference option, Predicate<AssessedSubject> which) {
        return option.comparison().differences().stream()
                .map(Comparison.Difference::matter)
                .filter(which)
                .count();
    }

    private boolean isRecommendation(String about) {
        return Stream.of(difference.now(), difference.before())
                .anyMatch(state -> state.rulebook().recommendation(about).isPresent());
    }

    /** All that was edited, then every option that differs with all its differences and what made each. */
    public List<Bullet> points() {
        List<Bullet> points = new ArrayList<>();
        if (!difference.edited().isEmpty()) {
            points.add(group(
                    "Edited in rules",
                    InputChange.told(difference.edited()).stream()
                            .map(DiffPoints::told)
                            .toList()));
        }
        difference.options().stream()
                .filter(option -> !option.onlyCounted())
                .map(this::option)
                .forEach(points::add);
        points.addAll(counted());
        return points;
    }

    /** Of the options of which only how many count is another: what made it so, told at once where that is the same. */
    private List<Bullet> counted() {
        Map<List<String>, List<OptionDifference>> alike =
                options().filter(OptionDifference::onlyCounted).collect(Alike.by(this::why));
        List<Bullet> points = new ArrayList<>();
        alike.forEach((why, options) -> points.add(group(
                "Only how many count: " + Wording.listed(countedWords(options)) + ", on "
                        + Wording.names(options.stream()
                                .map(option -> option.now().option().id())
                                .toList()),
                why)));
        return points;
    }

    /** Whose weight and which edits made the scores of an option others. */
    private List<String> why(OptionDifference option) {
        return option.scores().stream()
                .flatMap(score -> Stream.concat(weighed(option, score).stream(), causes(score.madeBy()).stream()))
                .toList();
    }

    private Bullet option(OptionDifference option) {
        List<Bullet> under = new ArrayList<>();
        if (!option.comparison().terms().isEmpty()) {
            under.add(group(
                    "Terms",
                    option.comparison().terms().stream().map(DiffPoints::term).toList()));
        }
        List<Comparison.Difference> differences = option.comparison().differences();
        Map<Became, List<String>> names = IntStream.range(0, differences.size())
                .boxed()
                .collect(Alike.by(
                        at -> difference(
                                option, differences.get(at), option.causes().get(at)),
                        at -> name(differences.get(at).matter())));
        names.forEach((became, of) ->
                under.add(group(Wording.capital(Wording.names(of)) + ": " + became.words(), became.why())));
        option.scores().forEach(score -> under.add(score(option, score)));
        String nothing = option.differs() ? "" : ": nothing that it comes to differs";
        return new Bullet(option.now().option().id() + nothing, under);
    }

    /** What became of a matter, and why; where several come to the same by the same edits, they are told at once. */
    private record Became(String words, List<String> why) {}

    private Became difference(OptionDifference option, Comparison.Difference of, Causes causes) {
        List<String> why = new ArrayList<>();
        for (RuleCard rule : of.rules()) {
            option.comparison().grounds().stream()
                    .filter(grounds -> grounds.rule().id().equals(rule.id()))
                    .forEach(grounds -> why.add(ground(grounds)));
        }
        why.addAll(causes(causes));
        return new Became(
                Wording.reached(of.reached().get(1)) + now.by(of.by().get(1)) + "; was "
                        + Wording.reached(of.reached().get(0))
                        + before.by(of.by().get(0)),
                why);
    }

    private static Bullet group(String head, List<String> under) {
        return new Bullet(head, under.stream().map(Bullet::new).toList());
    }

    /** As it is called now, or was where that is not there any more. */
    private String name(AssessedSubject matter) {
        String on =
                matter.part().map(part -> " on " + stateWith(part).part(part)).orElse("");
        if (matter.verdict()) {
            return "the verdict" + (on.isEmpty() ? " on the package" : on);
        }
        String name = now.name(matter.about());
        return (name.equals(matter.about()) ? before.name(matter.about()) : name) + on;
    }

    private Citations stateWith(String part) {
        boolean there = now.rulebook().vocabulary().section(part).isPresent();
        return there || part.equals(RuleCard.PACKAGE) ? now : before;
    }

    private Bullet score(OptionDifference option, ScoreDifference score) {
        List<String> under = new ArrayList<>(weighed(option, score));
        under.addAll(causes(score.madeBy()));
        return group(
                Wording.capital(score.axis().word()) + ": " + Wording.scored(score.to()) + "; was "
                        + Wording.scored(score.from()),
                under);
    }

    /** Who carries weight now or does so no longer, and whose word is another of those who do: what a score is made of. */
    private List<String> weighed(OptionDifference option, ScoreDifference score) {
        List<String> changes = new ArrayList<>();
        for (String about : weighable(score.axis())) {
            boolean was = score.axis().weighs(option.before(), about);
            boolean is = score.axis().weighs(option.now(), about);
            List<String> before = words(option.before(), about);
            List<String> now = words(option.now(), about);
            String name = name(AssessedSubject.of(about));
            if (!was && is) {
                changes.add("carries weight now: " + name + ", " + Wording.reached(now));
            } else if (was && !is) {
                changes.add("carries no weight any more: " + name + ", " + Wording.reached(before));
            } else if (is && !now.equals(before)) {
                changes.add("by " + name + ": " + Wording.reached(now) + ", was " + Wording.reached(before));
            }
        }
        return changes;
    }

    /** All that may carry weight in either state. */
    private Set<String> weighable(Axis axis) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(difference.now(), difference.before()).map(State::rulebook).forEach(rulebook -> {
            if (axis == Axis.ALIGNMENT) {
                rulebook.recommendations().forEach(one -> ids.add(one.id()));
            } else {
                rulebook.parties().forEach(one -> ids.add(one.id()));
            }
        });
        return ids;
    }

    private static List<String> words(Assessment assessment, String about) {
        return assessment
                .judged(AssessedSubject.of(about))
                .map(Judgement::words)
                .orElse(List.of());
    }

    /** {@code rule gardeners/x now holds: rejects, "title" (rules/gardeners/x.drl:3:1), by 01-a}. */
    private String ground(Comparison.Grounds grounds) {
        RuleCard rule = grounds.rule();
        Optional<RuleCard> present = difference.now().rulebook().rule(rule.id());
        return "rule " + rule.id() + " " + became(grounds.found()) + ": "
                + rule.position().effect().word() + ", \"" + rule.title() + "\""
                + present.map(card -> " (" + card.place() + ")").orElse("") + ", by "
                + Wording.listed(rule.position().sources());
    }

    private static String became(List<Modality> found) {
        return found.get(0) == found.get(1)
                ? "says something else"
                : Wording.became(found.get(0), found.get(1)) + " holds";
    }

    private List<String> causes(Causes causes) {
        List<String> edits = new ArrayList<>();
        InputChange.told(causes.edited()).forEach(edit -> edits.add(told(edit)));
        causes.terms().forEach(row -> edits.add(term(row)));
        if (causes.days()) {
            edits.add("the day, which moved");
        }
        String head = causes.told() ? "made by " : "made by some of ";
        return edits.stream().map(edit -> head + edit).toList();
    }

    private static String term(Comparison.TermRow row) {
        return row.term().id() + ": " + said(row.said().get(1)) + ", was "
                + said(row.said().get(0));
    }

    private static String said(Comparison.Said said) {
        return said.applies()
                ? said.statement().map(Statement::admitted).map(ValueWords::of).orElse(Term.OPEN)
                : "not there";
    }

    private static String named(InputChange edit) {
        return edit.kind().word() + " " + edit.id();
    }

    /** {@code source 01-a: strength official-statement, was inference}. */
    private static String told(InputChange edit) {
        if (edit.how() != How.CHANGED || edit.fields().isEmpty()) {
            return named(edit) + " (" + edit.how().word() + ")";
        }
        return named(edit) + ": "
                + Wording.listed(edit.fields().stream().map(DiffPoints::field).toList());
    }

    private static String field(InputChange.Field field) {
        return field.name() + " "
                + (field.to().isPresent()
                                && field.from().isPresent()
                                && field.to().get().length() > 60
                        ? "(changed)"
                        : field.to().orElse("nothing") + ", was " + field.from().orElse("nothing"));
    }
}
