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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The options by what they come to, and where everybody stands on each: a row an option, in groups by verdict; a column
 * a party, those who decide by side, then others, then what is recommended. Two marks: from the worst to the best, by what
 * is open.
 */
public final class GridPicture {
    private static final int WIDTH = 1012;
    private static final int NAMES = 290;
    private static final int RISE = 150;
    private static final int TOP = 216;
    private static final int ROW = 19;
    private static final int HEAD = 26;
    private static final int GAP = 14;
    private static final int RIGHT = 80;
    private static final int WIDEST = 40;

    /** Some columns under one heading. */
    private record Columns(String heading, List<String> ids, List<String> names) {}

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
    private final List<Columns> columns;

    private GridPicture(List<Assessment> assessments, Rulebook rulebook) {
        this.assessments = assessments;
        this.rulebook = rulebook;
        this.columns = columns();
    }

    public static String of(List<Assessment> assessments, Rulebook rulebook) {
        return new GridPicture(assessments, rulebook).drawn();
    }

    /** How many can be agreeable, and on what it hangs. */
    public static String finding(List<Assessment> assessments) {
        long settled = assessments.stream()
                .filter(one -> agreeable(group(one)) && !group(one).subject())
                .count();
        long subject = assessments.stream()
                .filter(one -> agreeable(group(one)) && group(one).subject())
                .count();
        long open = assessments.stream()
                .filter(one -> !agreeable(group(one)) && group(one).best() == Verdict.AGREEABLE)
                .count();
        long not = assessments.size() - settled - subject - open;
        List<String> counts = new ArrayList<>();
        counts.add(
                (settled == 0 ? "none" : String.valueOf(settled)) + (settled > 1 ? " are agreeable" : " is agreeable"));
        add(counts, subject, " if what sources require is there");
        add(counts, open, " by what is still open");
        long unheard = assessments.stream()
                .filter(one -> group(one).best() == Verdict.UNTESTED)
                .count();
        if (not > unheard) {
            counts.add(not - unheard + " cannot be as they stand");
        }
        return "Of " + Wording.counted(assessments.size(), "option", "options") + " " + Wording.listed(counts)
                + (unheard == 0 ? "" : "; of " + unheard + " some part is wanted by nobody who is heard") + ".";
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

    private List<Columns> columns() {
        List<Columns> all = new ArrayList<>();
        List<Party> heard = rulebook.parties().stream().filter(this::heard).toList();
        rulebook.sides()
                .forEach((side, name) -> parties(
                        all,
                        name,
                        heard.stream()
                                .filter(party -> party.decides() && party.side().equals(side))
                                .toList()));
        parties(
                all,
                "Decide, on no side",
                heard.stream()
                        .filter(party -> party.decides() && !rulebook.sides().containsKey(party.side()))
                        .toList());
        parties(
                all,
                "Others, who do not decide",
                heard.stream().filter(party -> !party.decides()).toList());
        List<Recommendation> asked = rulebook.recommendations();
        if (!asked.isEmpty()) {
            all.add(new Columns(
                    "Recommended",
                    asked.stream().map(Recommendation::id).toList(),
                    asked.stream().map(Recommendation::title).toList()));
        }
        return all;
    }

    private static void parties(List<Columns> all, String heading, List<Party> parties) {
        if (!parties.isEmpty()) {
            all.add(new Columns(
                    heading,
                    parties.stream().map(Party::id).toList(),
                    parties.stream().map(Party::name).map(Wording::label).toList()));
        }
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

    private String drawn() {
        Map<Group, List<Assessment>> groups = groups();
        int height = TOP + groups.size() * HEAD + assessments.size() * ROW + 70;
        String finding = finding(assessments);
        Svg svg = new Svg("options", WIDTH, height, finding);
        svg.heading(0, 16, 14, Svg.cut(finding, 15, WIDTH));
        heads(svg);
        int y = TOP;
        for (Map.Entry<Group, List<Assessment>> group : groups.entrySet()) {
            svg.heading(
                    0,
                    y + 16,
                    12,
                    group.getKey().words() + " (" + group.getValue().size() + ")");
            svg.line(0, y + 21, WIDTH - RIGHT, y + 21, Svg.RULE);
            y += HEAD;
            for (Assessment assessment : group.getValue()) {
                row(svg, assessment, y);
                y += ROW;
                svg.line(0, y, WIDTH - RIGHT, y, Svg.FAINT);
            }
        }
        legend(svg, y + 24);
        return svg.done();
    }

    private int step() {
        int all = columns.stream().mapToInt(group -> group.ids().size()).sum();
        int room = WIDTH - NAMES - RIGHT - GAP * columns.size();
        return Math.min(WIDEST, room / Math.max(1, all));
    }

    private void heads(Svg svg) {
        int x = NAMES;
        int[] taken = {0, 0};
        for (int group = 0; group < columns.size(); group++) {
            Columns one = columns.get(group);
            int level = x >= taken[0] ? 0 : 1;
            String heading = Svg.cut(one.heading(), 11, WIDTH - x);
            svg.words(x, 38 + 14 * level, "start", 11, Svg.GREY, heading);
            taken[level] = x + Svg.width(heading, 11) + 8;
            for (String name : one.names()) {
                int size = 11;
                int most = step() >= 34 ? 2 : 1;
                List<String> lines = Svg.lines(name, size, RISE, most);
                for (int line = 0; line < lines.size(); line++) {
                    svg.rising(x + step() / 2 + 15 * line - (lines.size() - 1) * 6, TOP - 6, size, lines.get(line));
                }
                x += step();
            }
            x += GAP;
        }
    }

    private void row(Svg svg, Assessment assessment, int y) {
        String title = assessment.option().title();
        svg.words(8, y + 13, "start", 12, Svg.INK, Svg.cut(title, 12, NAMES - 24));
        int x = NAMES + step() / 2;
        for (Columns group : columns) {
            for (int i = 0; i < group.ids().size(); i++) {
                cell(svg, assessment, group.ids().get(i), group.names().get(i), x, y + 9);
                x += step();
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
            svg.line(x - 4, y, x + 4, y, Svg.RULE);
            marks.draw(x - 8, 4, worst);
            marks.draw(x + 8, 4, best);
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
                "spoken of, not settled",
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
                "met", "met in part", "not met", "contradicted and met", "not settled", "allowed, and not taken up");
        for (int i = 0; i < statuses.size(); i++) {
            met(svg, x, y + 22, 5, statuses.get(i));
            svg.words(x + 11, y + 26, met.get(i));
            x += 34 + Svg.width(met.get(i), 12);
        }
        svg.words(x, y + 26, "start", 12, Svg.GREY, "two marks: from worst to best");
    }
}
