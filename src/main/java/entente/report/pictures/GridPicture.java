package entente.report.pictures;

import entente.assess.Assessment;
import entente.assess.Judgement;
import entente.model.Outcome;
import entente.model.Party;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Verdict;
import entente.report.Alike;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The options by what they come to, and where everybody stands on each: a row for all options of one verdict whose marks
 * are alike, in groups by verdict; a column a party, those who decide by side and under their names, then others and what is
 * recommended under letters that a key explains. Two marks: from the worst to the best, by what is open.
 */
public final class GridPicture {
    private static final int WIDTH = 948;
    private static final int LEAST_NAMES = 240;
    private static final int SIZE = 11;
    private static final int GROUP_SIZE = 12;
    private static final int LINE = 13;
    private static final int GROUP = 26;
    private static final int GAP = 12;
    private static final int LETTERED = 26;
    private static final int LEAST_NAMED = 44;
    private static final int MOST_LINES = 5;

    /** No id of a side. */
    private static final String NO_SIDE = "";

    /** Between a letter and what it stands for, which one line has. */
    private static final char JOINT = '\u0001';

    /** Who or what has a column. */
    private record Shown(String id, String name) {
        static Shown of(Party party) {
            return new Shown(party.id(), Wording.label(party.name()));
        }
    }

    /** A column: what it shows, and the words or the letter over it. */
    private record Column(Shown shown, List<String> head, int width) {
        static Column named(Shown shown) {
            int widest = Svg.width(List.of(shown.name().split(" ")), SIZE);
            int width = Math.max(LEAST_NAMED, widest + 4);
            return new Column(shown, Svg.lines(shown.name(), SIZE, width - 4, MOST_LINES), width);
        }
    }

    /** Some columns under one heading; what letters stand for, if they have letters. */
    private record Columns(String heading, List<Column> columns, String key) {
        int width() {
            return columns.stream().mapToInt(Column::width).sum();
        }
    }

    /** Options that no mark tells apart. */
    private record Row(List<Assessment> alike, List<String> lines) {
        int height() {
            return 7 + LINE * lines.size();
        }
    }

    /** What options can come to: the worst verdict and the best, and whether sources require something yet. */
    private record Group(Verdict worst, Verdict best, boolean subject) {
        static Group of(Assessment assessment) {
            List<Verdict> reachable = assessment.verdict().reachable();
            Verdict best = reachable.get(reachable.size() - 1);
            return new Group(
                    reachable.get(0), best, !assessment.openRequirements().isEmpty());
        }

        boolean agreeable() {
            return worst == Verdict.AGREEABLE;
        }

        boolean settled() {
            return agreeable() && !subject;
        }

        String words() {
            String word = Wording.capital(
                    worst == best ? best.word() : "From " + worst.word() + " to " + best.word() + ", by what is open");
            return subject ? word + ", if what sources require is there" : word;
        }
    }

    private final List<Assessment> assessments;
    private final Rulebook rulebook;
    private final List<Columns> columns = new ArrayList<>();
    private final List<String> leftOff = new ArrayList<>();
    private final int names;
    private int letters;

    private GridPicture(List<Assessment> assessments, Rulebook rulebook) {
        this.assessments = assessments;
        this.rulebook = rulebook;
        columns();
        this.names = WIDTH - taken();
    }

    public static String of(List<Assessment> assessments, Rulebook rulebook) {
        return new GridPicture(assessments, rulebook).drawn();
    }

    /** How many can be agreeable, and on what it hangs. */
    public static String finding(List<Assessment> assessments) {
        List<Group> groups = assessments.stream().map(Group::of).toList();
        List<Assessment> agreed =
                assessments.stream().filter(one -> Group.of(one).settled()).toList();
        boolean assumed = agreed.stream().noneMatch(one -> one.assumedGiving().isEmpty());
        int settled = agreed.size();
        long subject = count(groups, group -> group.agreeable() && group.subject());
        long open = count(groups, group -> !group.agreeable() && group.best() == Verdict.AGREEABLE);
        long unheard = count(groups, group -> group.best() == Verdict.UNTESTED);
        long not = assessments.size() - settled - subject - open - unheard;
        List<String> counts = new ArrayList<>();
        counts.add((settled == 0 ? "none" : String.valueOf(settled))
                + (settled > 1 ? " are agreeable" : " is agreeable")
                + (settled > 0 && assumed ? " if what the team assumes is so" : ""));
        add(counts, subject, " if what sources require is there");
        add(counts, open, " by what is still open");
        Wording.count(counts, not, "is not as it stands", "are not as they stand");
        return "Of " + Wording.counted(assessments.size(), "option", "options") + " " + Wording.listed(counts)
                + (unheard == 0
                        ? ""
                        : "; of the other " + unheard
                                + " some part is not known to be wanted by anybody who has to take it up")
                + ".";
    }

    private static void add(List<String> counts, long count, String how) {
        if (count > 0) {
            counts.add(count + " can be" + how);
        }
    }

    private static long count(List<Group> groups, Predicate<Group> which) {
        return groups.stream().filter(which).count();
    }

    private void columns() {
        List<Party> heard = rulebook.parties().stream().filter(this::heard).toList();
        List<Party> deciding = heard.stream().filter(Party::decides).toList();
        Map<String, List<Party>> bySide = deciding.stream()
                .collect(Collectors.groupingBy(
                        party -> rulebook.sides().containsKey(party.side()) ? party.side() : NO_SIDE));
        int wide = deciding.stream()
                .map(Shown::of)
                .mapToInt(party -> Column.named(party).width())
                .sum();
        boolean named = wide + GAP * (rulebook.sides().size() + 1) <= (WIDTH - LEAST_NAMES) * 2 / 3;
        rulebook.sides()
                .forEach((side, name) -> add(Wording.label(name), shown(bySide.getOrDefault(side, List.of())), named));
        add("Decide, on no side", shown(bySide.getOrDefault(NO_SIDE, List.of())), named);
        List<Party> others = heard.stream().filter(party -> !party.decides()).toList();
        add("Others, who do not decide", shown(others), false);
        add(
                "Recommended",
                rulebook.recommendations().stream()
                        .map(asked -> new Shown(asked.id(), asked.title()))
                        .toList(),
                false);
    }

    private static List<Shown> shown(List<Party> parties) {
        return parties.stream().map(Shown::of).toList();
    }

    /** Adds columns, unless they have no room beside those that are there. */
    private void add(String heading, List<Shown> all, boolean named) {
        if (all.isEmpty()) {
            return;
        }
        if (named) {
            columns.add(new Columns(heading, all.stream().map(Column::named).toList(), ""));
            return;
        }
        if (taken() + GAP + LETTERED * all.size() > WIDTH - LEAST_NAMES) {
            leftOff.add(Wording.inside(heading));
            return;
        }
        List<Column> lettered = new ArrayList<>();
        List<String> key = new ArrayList<>();
        for (Shown shown : all) {
            String letter = letter(letters++);
            lettered.add(new Column(shown, List.of(letter), LETTERED));
            key.add(letter + JOINT + shown.name());
        }
        columns.add(new Columns(heading, lettered, heading + ": " + String.join("; ", key) + "."));
    }

    private int taken() {
        return columns.stream().mapToInt(group -> GAP + group.width()).sum();
    }

    /** {@code A} to {@code Z}, then {@code A2} and so on. */
    private static String letter(int at) {
        return (char) ('A' + at % 26) + (at < 26 ? "" : String.valueOf(at / 26 + 1));
    }

    /** Whether a source lets it say anything of any option. */
    private boolean heard(Party party) {
        return assessments.stream()
                .flatMap(assessment -> assessment.party(party.id()).stream())
                .anyMatch(judged -> !judged.reachable().equals(List.of(Stance.SILENT)));
    }

    /** The rows of each group, from the best to the worst. */
    private SortedMap<Group, List<Row>> groups() {
        SortedMap<Group, List<Row>> groups = new TreeMap<>(Comparator.comparing(Group::best)
                .reversed()
                .thenComparing(Comparator.comparing(Group::worst).reversed())
                .thenComparing(Group::subject));
        assessments.stream()
                .collect(Collectors.groupingBy(Group::of))
                .forEach((group, options) -> groups.put(group, rows(options)));
        return groups;
    }

    /** The options of a group, those that no mark tells apart together. */
    private List<Row> rows(List<Assessment> group) {
        return group.stream().collect(Alike.by(GridPicture::marks)).values().stream()
                .map(this::row)
                .toList();
    }

    private Row row(List<Assessment> alike) {
        String more = alike.size() == 1 ? "" : " (and " + (alike.size() - 1) + " more alike)";
        return new Row(alike, Svg.lines(alike.get(0).option().title() + more, SIZE, names - 12, 3));
    }

    private static List<?> marks(Assessment assessment) {
        return assessment.stancesAndStatuses().map(Judgement::reachable).toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        columns.stream()
                .map(Columns::key)
                .filter(key -> !key.isEmpty())
                .forEach(key -> notes.addAll(Svg.lines(key, SIZE, WIDTH, 4).stream()
                        .map(line -> line.replace(JOINT, ' '))
                        .toList()));
        if (!leftOff.isEmpty()) {
            notes.addAll(Svg.lines(
                    "There is no room here for " + Wording.listed(leftOff) + ", which the table has.", SIZE, WIDTH, 2));
        }
        return notes;
    }

    private String drawn() {
        Svg svg = new Svg("options", WIDTH, finding(assessments));
        List<String> notes = notes();
        SortedMap<Group, List<Row>> groups = groups();
        int lines = columns.stream()
                .flatMap(group -> group.columns().stream())
                .mapToInt(column -> column.head().size())
                .max()
                .orElse(0);
        int keys = 18 + svg.headings("", 0);
        int heads = keys + LINE * notes.size() + 14 + LINE;
        svg.words(0, keys, LINE, "start", SIZE, Svg.GREY, notes);
        heads(svg, heads, lines);
        int y = heads + 6 + LINE * lines;
        for (Map.Entry<Group, List<Row>> group : groups.entrySet()) {
            long options = group.getValue().stream()
                    .mapToLong(row -> row.alike().size())
                    .sum();
            svg.heading(0, y + 17, GROUP_SIZE, group.getKey().words() + " (" + options + ")");
            svg.line(0, y + 23, WIDTH, y + 23, Svg.RULE);
            y += GROUP;
            for (Row row : group.getValue()) {
                row(svg, row, y);
                y += row.height();
                svg.line(0, y, WIDTH, y, Svg.FAINT);
            }
        }
        legend(svg, y + 20);
        return svg.done(y + 52);
    }

    private void heads(Svg svg, int y, int lines) {
        int x = names + GAP;
        for (Columns group : columns) {
            List<String> heading = Svg.lines(group.heading(), SIZE, group.width(), 2);
            svg.words(x, y - LINE * (heading.size() - 1), LINE, "start", SIZE, Svg.GREY, heading);
            svg.line(x, y + 5, x + group.width() - 4, y + 5, Svg.RULE);
            for (Column column : group.columns()) {
                int first = y + 4 + LINE * (1 + lines - column.head().size());
                svg.words(x + column.width() / 2, first, LINE, "middle", SIZE, Svg.INK, column.head());
                x += column.width();
            }
            x += GAP;
        }
    }

    private void row(Svg svg, Row row, int y) {
        List<String> titles =
                row.alike().stream().map(one -> one.option().title()).toList();
        svg.titled(
                titles.size() == 1 ? titles.get(0) : "No mark tells these apart: " + String.join("; ", titles) + ".",
                () -> svg.words(8, y + 14, LINE, "start", SIZE, Svg.INK, row.lines()));
        int x = names + GAP;
        for (Columns group : columns) {
            for (Column column : group.columns()) {
                cell(svg, row.alike().get(0), column.shown(), x + column.width() / 2, y + 10);
                x += column.width();
            }
            x += GAP;
        }
    }

    private static void cell(Svg svg, Assessment assessment, Shown shown, int x, int y) {
        assessment
                .stancesAndStatuses()
                .filter(judged -> judged.about().equals(shown.id()))
                .forEach(judged -> svg.titled(
                        assessment.option().title() + ", " + shown.name() + ": " + Wording.of(judged),
                        () -> marks(svg, x, y, judged.reachable())));
    }

    private static void marks(Svg svg, int x, int y, List<? extends Outcome> reachable) {
        Outcome worst = reachable.get(0);
        Outcome best = reachable.get(reachable.size() - 1);
        if (worst.equals(best)) {
            svg.mark(x, y, 5, best);
        } else {
            svg.line(x - 3, y, x + 3, y, Svg.RULE);
            svg.mark(x - 7, y, 4, worst);
            svg.mark(x + 7, y, 4, best);
        }
    }

    private static void legend(Svg svg, int y) {
        signs(
                svg,
                y,
                List.of(
                        Map.entry(Stance.FOR, "for"),
                        Map.entry(Stance.LEANS_FOR, "leans for"),
                        Map.entry(Stance.MIXED, "grounds both ways"),
                        Map.entry(Stance.UNDETERMINED, "spoken of, view unclear"),
                        Map.entry(Stance.LEANS_AGAINST, "leans against"),
                        Map.entry(Stance.AGAINST, "against"),
                        Map.entry(Stance.SILENT, "no source")));
        int x = signs(
                svg,
                y + 22,
                List.of(
                        Map.entry(Status.MET, "met"),
                        Map.entry(Status.PARTLY_MET, "met in part"),
                        Map.entry(Status.NOT_MET, "not met"),
                        Map.entry(Status.CONFLICT, "contradicted and met"),
                        Map.entry(Status.UNDETERMINED, "neither met nor missed"),
                        Map.entry(Status.NOT_ENGAGED, "allowed, not taken up")));
        svg.words(x, y + 26, "start", 12, Svg.GREY, "two marks: worst to best");
    }

    /** Marks with what they mean, in a line; returns where it ends. */
    private static <W extends Outcome> int signs(Svg svg, int y, List<Map.Entry<W, String>> signs) {
        int x = 8;
        for (Map.Entry<W, String> sign : signs) {
            svg.mark(x, y, 5, sign.getKey());
            svg.words(x + 11, y + 4, "start", 12, Svg.INK, sign.getValue());
            x += 34 + Svg.width(sign.getValue(), 12);
        }
        return x;
    }
}
