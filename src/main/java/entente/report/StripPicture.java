package entente.report;

import entente.assessment.Assessment;
import entente.option.Admitted;
import entente.option.Statement;
import entente.report.Stretches.Row;
import entente.report.Stretches.Stretch;
import entente.rulebook.Rulebook;
import entente.rulebook.Section;
import entente.rulebook.Stance;
import entente.rulebook.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What everybody who decides makes of a sum: a row each, along all that it can be. Between two edges nothing changes; each
 * stretch is drawn as wide as the others, and edges that the modeller chose are marked.
 */
final class StripPicture {
    private static final int WIDTH = 1012;
    private static final int NAMES = 190;
    private static final int ROW = 30;
    private static final int TOP = 64;

    private final Assessment assessment;
    private final Term term;
    private final Optional<Strips.Beside> beside;
    private final Stretches stretches;
    private final Rulebook rulebook;

    StripPicture(
            Assessment assessment, Term term, Optional<Strips.Beside> beside, Stretches stretches, Rulebook rulebook) {
        this.assessment = assessment;
        this.term = term;
        this.beside = beside;
        this.stretches = stretches;
        this.rulebook = rulebook;
    }

    /** {@code Water, share: opposed from 40 on, else agreeable.} */
    String finding() {
        return stretches.rows().stream()
                        .filter(Row::verdict)
                        .findFirst()
                        .map(this::verdict)
                        .orElse(subject() + ": what those who decide are reported to think of it")
                + ".";
    }

    private String verdict(Row row) {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < row.stretches().size(); i++) {
            clauses.add(outcome(row.stretches().get(i).words()) + " " + stretches.range(row, i));
        }
        return subject() + ": " + String.join("; ", clauses);
    }

    private String subject() {
        return rulebook.vocabulary().section(term.section()).map(Section::title).orElse(term.section()) + ", "
                + term.name().replace('_', ' ')
                + beside.map(one -> " (" + one.term().name().replace('_', ' ') + " "
                                + one.value().id() + ")")
                        .orElse("");
    }

    private static String outcome(List<String> words) {
        String worst = plain(words.get(0));
        return words.size() == 1 ? worst : worst + " to " + plain(words.get(words.size() - 1));
    }

    private static String plain(String word) {
        return word.replace('-', ' ');
    }

    String drawn() {
        int bottom = TOP + stretches.rows().size() * ROW;
        Svg svg = new Svg(WIDTH, bottom + 62, finding());
        svg.heading(0, 16, 14, Svg.cut(finding(), 15, WIDTH));
        svg.words(
                0,
                36,
                "start",
                12,
                Svg.GREY,
                Svg.cut(
                        "All else as “" + assessment.option().title() + "” has it. In "
                                + stretches.amount().unit() + "; not to scale. ◇: an edge that the modeller chose.",
                        12,
                        WIDTH));
        axis(svg, bottom);
        int y = TOP;
        for (Row row : stretches.rows()) {
            List<String> name = Svg.lines(row.name(), 11, NAMES - 12, 2);
            for (int line = 0; line < name.size(); line++) {
                svg.words(NAMES - 10, y + 17 + 13 * line - 6 * (name.size() - 1), "end", 11, Svg.INK, name.get(line));
            }
            for (int i = 0; i < row.stretches().size(); i++) {
                stretch(svg, row, i, y);
            }
            y += ROW;
        }
        return svg.done();
    }

    private void stretch(Svg svg, Row row, int index, int y) {
        Stretch stretch = row.stretches().get(index);
        int from = x(stretch.from());
        int width = (index + 1 < row.stretches().size()
                        ? x(row.stretches().get(index + 1).from())
                        : WIDTH - 4)
                - from;
        String words = outcome(stretch.words());
        svg.titled(row.name() + ", " + stretches.range(row, index) + ": " + words, () -> {
            svg.box(from, y, width, ROW - 4, row.verdict() ? "#f6f8fa" : "#ffffff", Svg.RULE);
            if (row.verdict()) {
                String cut = Svg.cut(words, 12, width - 8);
                svg.words(from + width / 2, y + 17, "middle", 12, Svg.INK, cut.length() > 2 ? cut : "");
                return;
            }
            List<Stance> stances = stretch.words().stream()
                    .flatMap(word -> Stance.of(word).stream())
                    .toList();
            Stance worst = stances.get(0);
            Stance best = stances.get(stances.size() - 1);
            int marks = worst == best ? 22 : 40;
            boolean told = Svg.width(words, 11) + marks + 6 <= width;
            int left = from + Math.max(10, (width - marks - (told ? Svg.width(words, 11) : 0)) / 2 + 8);
            svg.mark(left, y + 13, 5, worst);
            if (worst != best && width > 46) {
                svg.line(left + 6, y + 13, left + 12, y + 13, Svg.RULE);
                svg.mark(left + 18, y + 13, 5, best);
            }
            if (told) {
                svg.words(left + marks - 12, y + 17, "start", 11, Svg.INK, words);
            }
        });
    }

    private void axis(Svg svg, int bottom) {
        for (int cut : stretches.cuts()) {
            svg.dashed(x(cut), TOP - 8, x(cut), bottom, Svg.GREY);
            svg.words(
                    x(cut),
                    bottom + 14,
                    "middle",
                    11,
                    Svg.INK,
                    cut + (stretches.chosen().contains(cut) ? " ◇" : ""));
        }
        svg.words(
                NAMES,
                bottom + 14,
                "start",
                11,
                Svg.GREY,
                String.valueOf(stretches.amount().min()));
        svg.words(
                WIDTH - 4,
                bottom + 14,
                "end",
                11,
                Svg.GREY,
                String.valueOf(stretches.amount().max()));
        assessment
                .option()
                .statement(term.id())
                .map(Statement::admitted)
                .ifPresent(stated -> stated(svg, stated, bottom + 26));
    }

    private void stated(Svg svg, Admitted stated, int y) {
        int from;
        int to;
        if (stated instanceof Admitted.Between between) {
            from = between.min();
            to = between.max();
        } else {
            from = (Integer) ((Admitted.Exactly) stated).value();
            to = from;
        }
        int left = x(from);
        int right = Math.max(left + 3, x(to));
        svg.box(left, y, right - left, 4, Svg.INK, Svg.INK);
        String words = "in the package: " + (from == to ? from : from + " to " + to);
        int half = Svg.width(words, 11) / 2;
        int middle = Math.max(half, Math.min(WIDTH - half, (left + right) / 2));
        svg.words(middle, y + 18, "middle", 11, Svg.INK, words);
    }

    /** Within its stretch, which is as wide as each other. */
    private int x(int number) {
        List<Integer> begins = new ArrayList<>(stretches.cuts());
        begins.add(0, stretches.amount().min());
        int at = begins.size() - 1;
        while (at > 0 && begins.get(at) > number) {
            at--;
        }
        int wide = (WIDTH - 4 - NAMES) / begins.size();
        int end =
                at + 1 < begins.size() ? begins.get(at + 1) : stretches.amount().max() + 1;
        long within = (long) (number - begins.get(at)) * wide / Math.max(1, end - begins.get(at));
        return NAMES + at * wide + (int) within;
    }
}
