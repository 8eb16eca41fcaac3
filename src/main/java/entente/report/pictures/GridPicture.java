package entente.report.pictures;

import entente.assess.Assessment;
import entente.assess.Judgement;
import entente.assess.SubjectTo;
import entente.model.Outcome;
import entente.model.Party;
import entente.model.Recommendation;
import entente.model.Rulebook;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Verdict;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** Between a letter and what it stands for, which one line has. */
    private static final char JOINT = '\u0001';

    /** A column: what it shows, and the words or the letter over it. */
    private record Column(String id, String name, List<String> head, int width) {}

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

    /** What options can come to: the verdicts that they reach, and whether sources require something yet. */
    private record Group(List<Verdict> reachable, boolean subject) {
        Verdict worst() {
            return reachable.get(0);
        }

        Verdict best() {
            return reachable.get(reachable.size() - 1);
        }

        String words() {
            String word = Wording.capital(
                    worst() == best()
                            ? best().word()
                            : "From " + worst().word() + " to " + best().word() + ", by what is open");
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
        this.names =
                WIDTH - columns.stream().mapToInt(group -> GAP + group.width()).sum();
    }

    public static String of(List<Assessment> assessments, Rulebook rulebook) {
        return new GridPicture(assessments, rulebook).drawn();
    }

    /** How many can be agreeable, and on what it hangs. */
    public static String finding(List<Assessment> assessments) {
        long settled = assessments.stream()
                .filter(one -> agreeable(group(one)) && !group(one).subject())
                .count();
        long assumed = assessments.stream()
                .filter(one -> agreeable(group(one)) && !group(one).subject())
                .filter(one -> !one.assumedGiving().isEmpty())
                .count();
        long subject = assessments.stream()
                .filter(one -> agreeable(group(one)) && group(one).subject())
                .count();
        long open = assessments.stream()
                .filter(one -> !agreeable(group(one)) && group(one).best() == Verdict.AGREEABLE)
                .count();
        long not = assessments.size() - settled - subject - open;
        List<String> counts = new ArrayList<>();
        counts.add((settled == 0 ? "none" : String.valueOf(settled))
                + (settled > 1 ? " are agreeable" : " is agreeable")
                + (settled > 0 && assumed == settled ? " if what the team assumes is so" : ""));
        add(counts, subject, " if what sources require is there");
        add(counts, open, " by what is still open");
        long unheard = assessments.stream()
                .filter(one -> group(one).best() == Verdict.UNTESTED)
                .count();
        if (not > unheard) {
            counts.add(not - unheard + " cannot be as they stand");
        }
        return "Of " + Wording.counted(assessments.size(), "option", "options") + " " + Wording.listed(counts)
                + (unheard == 0
                        ? ""
                        : "; of " + unheard + " some part is not known to be wanted by anybody who has to take it up")
                + ".";
    }

    private static void add(List<String> counts, long count, String how) {
        if (count > 0) {
            counts.add(count + " can be" + how);
        }
    }

    private static boolean agreeable(Group group) {
        return group.worst() == Verdict.AGREEABLE;
    }

    private static Group group(Assessment assessment) {
        List<Verdict> reachable = assessment.verdict().reachable();
        return new Group(
                List.of(reachable.get(0), reachable.get(reachable.size() - 1)),
                reachable.get(reachable.size() - 1) == Verdict.AGREEABLE
                        && assessment.subjectTo().stream()
                                .anyMatch(subject -> subject.state() == SubjectTo.State.OPEN));
    }

    private void columns() {
        List<Party> heard = rulebook.parties().stream().filter(this::heard).toList();
        List<Party> deciding = heard.stream().filter(Party::decides).toList();
        Map<String, List<Party>> bySide = new LinkedHashMap<>();
        rulebook.sides()
                .forEach((side, name) -> bySide.put(
                        name,
                        deciding.stream()
                                .filter(party -> party.side().equals(side))
                                .toList()));
        bySide.put(
                "Decide, on no side",
                deciding.stream()
                        .filter(party -> !rulebook.sides().containsKey(party.side()))
                        .toList());
        boolean named = deciding.stream()
                                .mapToInt(party -> named(party.id(), Wording.label(party.name()))
                                        .width())
                                .sum()
                        + GAP * bySide.size()
                <= (WIDTH - LEAST_NAMES) * 2 / 3;
        bySide.forEach((name, parties) -> add(
                Wording.label(name),
                parties.stream().map(Party::id).toList(),
                parties.stream().map(Party::name).map(Wording::label).toList(),
                named));
        List<Party> others = heard.stream().filter(party -> !party.decides()).toList();
        add(
                "Others, who do not decide",
                others.stream().map(Party::id).toList(),
                others.stream().map(Party::name).map(Wording::label).toList(),
                false);
        List<Recommendation> asked = rulebook.recommendations();
        add(
                "Recommended",
                asked.stream().map(Recommendation::id).toList(),
                asked.stream().map(Recommendation::title).toList(),
                false);
    }

    /** Adds columns, unless they have no room beside those that are there. */
    private void add(String heading, List<String> ids, List<String> names, boolean named) {
        if (ids.isEmpty()) {
            return;
        }
        int taken = columns.stream().mapToInt(group -> GAP + group.width()).sum();
        if (!named && taken + GAP + LETTERED * ids.size() > WIDTH - LEAST_NAMES) {
            leftOff.add(Wording.inside(heading));
            return;
        }
        List<Column> all = new ArrayList<>();
        List<String> key = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (named) {
                all.add(named(ids.get(i), names.get(i)));
            } else {
                String letter = letter(letters++);
                all.add(new Column(ids.get(i), names.get(i), List.of(letter), LETTERED));
                key.add(letter + JOINT + names.get(i));
            }
        }
        columns.add(new Columns(heading, all, key.isEmpty() ? "" : heading + ": " + String.join("; ", key) + "."));
    }

    private static Column named(String id, String name) {
        int widest = Stream.of(name.split(" "))
                .mapToInt(word -> Svg.width(word, SIZE))
                .max()
                .orElse(0);
        int width = Math.max(LEAST_NAMED, widest + 4);
        return new Column(id, name, Svg.lines(name, SIZE, width - 4, MOST_LINES), width);
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

    private Map<Group, List<Assessment>> groups() {
        Map<Group, List<Assessment>> groups = new TreeMap<>(Comparator.comparing(Group::best)
                .reversed()
                .thenComparing(Comparator.comparing(Group::worst).reversed())
                .thenComparing(Group::subject));
        assessments.forEach(assessment -> groups.computeIfAbsent(group(assessment), any -> new ArrayList<>())
                .add(assessment));
        return groups;
    }

    /** The options of a group, those that no mark tells apart together. */
    private List<Row> rows(List<Assessment> group) {
        Map<List<?>, List<Assessment>> alike = new LinkedHashMap<>();
        group.forEach(one ->
                alike.computeIfAbsent(marks(one), any -> new ArrayList<>()).add(one));
        return alike.values().stream()
                .map(same -> new Row(
                        same,
                        Svg.lines(
                                same.get(0).option().title()
                                        + (same.size() == 1 ? "" : " (and " + (same.size() - 1) + " more alike)"),
                                SIZE,
                                names - 12,
                                3)))
                .toList();
    }

    private static List<?> marks(Assessment assessment) {
        return Stream.concat(assessment.parties().stream(), assessment.recommendations().stream())
                .map(Judgement::reachable)
                .toList();
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
        String finding = finding(assessments);
        List<String> title = Svg.lines(finding, 15, WIDTH, 3);
        List<String> notes = notes();
        Map<Group, List<Row>> groups = new LinkedHashMap<>();
        groups().forEach((group, options) -> groups.put(group, rows(options)));
        int lines = columns.stream()
                .flatMap(group -> group.columns().stream())
                .mapToInt(column -> column.head().size())
                .max()
                .orElse(0);
        int keys = 18 + 20 * title.size();
        int heads = keys + LINE * notes.size() + 14 + LINE;
        int top = heads + 6 + LINE * lines;
        int height = top
                + groups.size() * GROUP
                + groups.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(Row::height)
                        .sum();
        Svg svg = new Svg("options", WIDTH, height + 52, finding);
        svg.headings(title, List.of());
        for (int i = 0; i < notes.size(); i++) {
            svg.words(0, keys + LINE * i, "start", SIZE, Svg.GREY, notes.get(i));
        }
        heads(svg, heads, lines);
        int y = top;
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
        return svg.done();
    }

    private void heads(Svg svg, int y, int lines) {
        int x = names + GAP;
        for (Columns group : columns) {
            List<String> heading = Svg.lines(group.heading(), SIZE, group.width(), 2);
            for (int line = 0; line < heading.size(); line++) {
                svg.words(x, y - LINE * (heading.size() - 1 - line), "start", SIZE, Svg.GREY, heading.get(line));
            }
            svg.line(x, y + 5, x + group.width() - 4, y + 5, Svg.RULE);
            for (Column column : group.columns()) {
                for (int line = 0; line < column.head().size(); line++) {
                    int at = y + 4 + LINE * (line + 1 + lines - column.head().size());
                    svg.words(
                            x + column.width() / 2,
                            at,
                            "middle",
                            SIZE,
                            Svg.INK,
                            column.head().get(line));
                }
                x += column.width();
            }
            x += GAP;
        }
    }

    private void row(Svg svg, Row row, int y) {
        Assessment first = row.alike().get(0);
        List<String> titles =
                row.alike().stream().map(one -> one.option().title()).toList();
        svg.titled(
                titles.size() == 1 ? titles.get(0) : "No mark tells these apart: " + String.join("; ", titles) + ".",
                () -> {
                    for (int i = 0; i < row.lines().size(); i++) {
                        svg.words(
                                8,
                                y + 14 + LINE * i,
                                "start",
                                SIZE,
                                Svg.INK,
                                row.lines().get(i));
                    }
                });
        int x = names + GAP;
        for (Columns group : columns) {
            for (Column column : group.columns()) {
                cell(svg, first, column.id(), column.name(), x + column.width() / 2, y + 10);
                x += column.width();
            }
            x += GAP;
        }
    }

    private void cell(Svg svg, Assessment assessment, String id, String name, int x, int y) {
        assessment
                .party(id)
                .ifPresent(judged -> svg.titled(
                        title(assessment, name, judged),
                        () -> pair(svg, x, y, judged.reachable(), (at, r, stance) -> svg.mark(at, y, r, stance))));
        assessment.recommendations().stream()
                .filter(judged -> judged.about().equals(id))
                .forEach(judged -> svg.titled(
                        title(assessment, name, judged),
                        () -> pair(svg, x, y, judged.reachable(), (at, r, status) -> met(svg, at, y, r, status))));
    }

    private static String title(Assessment assessment, String name, Judgement<?> judged) {
        return assessment.option().title() + ", " + name + ": " + Wording.of(judged);
    }

    private interface Marks<W> {
        void draw(int x, int r, W word);
    }

    private static <W extends Outcome> void pair(Svg svg, int x, int y, List<W> reachable, Marks<W> marks) {
        W worst = reachable.get(0);
        W best = reachable.get(reachable.size() - 1);
        if (worst.equals(best)) {
            marks.draw(x, 5, best);
        } else {
            svg.line(x - 3, y, x + 3, y, Svg.RULE);
            marks.draw(x - 7, 4, worst);
            marks.draw(x + 7, 4, best);
        }
    }

    private static void met(Svg svg, int x, int y, int r, Status status) {
        switch (status) {
            case MET -> svg.disc(x, y, r, Svg.INK, Svg.INK);
            case PARTLY_MET -> {
                svg.disc(x, y, r, "#ffffff", Svg.INK);
                svg.path(
                        "M" + x + " " + (y - r) + "A" + r + " " + r + " 0 0 1 " + x + " " + (y + r) + "Z",
                        Svg.INK,
                        Svg.INK);
            }
            case NOT_MET -> svg.disc(x, y, r, "#ffffff", Svg.RULE);
            case CONFLICT ->
                svg.path(
                        "M" + (x - r) + " " + (y - r) + "L" + (x + r) + " " + (y + r) + "M" + (x + r) + " " + (y - r)
                                + "L" + (x - r) + " " + (y + r),
                        "none",
                        Svg.ADVERSE);
            case UNDETERMINED -> svg.words(x, y + 4, "middle", 12, Svg.GREY, "?");
            case NOT_ENGAGED -> svg.line(x - 2, y, x + 2, y, Svg.RULE);
        }
    }

    private void legend(Svg svg, int y) {
        int x = 8;
        List<Stance> stances = List.of(
                Stance.FOR,
                Stance.LEANS_FOR,
                Stance.MIXED,
                Stance.UNDETERMINED,
                Stance.LEANS_AGAINST,
                Stance.AGAINST,
                Stance.SILENT);
        List<String> words = List.of(
                "for",
                "leans for",
                "grounds both ways",
                "spoken of, view unclear",
                "leans against",
                "against",
                "no source");
        for (int i = 0; i < stances.size(); i++) {
            svg.mark(x, y, 5, stances.get(i));
            svg.words(x + 11, y + 4, words.get(i));
            x += 34 + Svg.width(words.get(i), 12);
        }
        x = 8;
        List<Status> statuses = List.of(
                Status.MET,
                Status.PARTLY_MET,
                Status.NOT_MET,
                Status.CONFLICT,
                Status.UNDETERMINED,
                Status.NOT_ENGAGED);
        List<String> met = List.of(
                "met",
                "met in part",
                "not met",
                "contradicted and met",
                "neither met nor missed",
                "allowed, not taken up");
        for (int i = 0; i < statuses.size(); i++) {
            met(svg, x, y + 22, 5, statuses.get(i));
            svg.words(x + 11, y + 26, met.get(i));
            x += 34 + Svg.width(met.get(i), 12);
        }
        svg.words(x, y + 26, "start", 12, Svg.GREY, "two marks: worst to best");
    }
}
