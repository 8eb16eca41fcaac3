package entente.report.pictures;

import entente.report.pictures.Clash.Demand;
import java.util.List;

/** Draws a clash: demands as rows, and under a heading a column of joined dots for each set that cannot be had together. */
public final class ClashPicture {
    private static final int WIDTH = 948;
    private static final int HOLDER = 130;
    private static final int WEIGHT = 190;
    private static final int SIZE = 14;
    private static final int STEP = 68;
    private static final int NARROW = 30;
    private static final int MOST_WIDE = 4;
    private static final int LINE = 18;
    private static final int HEADS = 28;

    private final Clash clash;
    private final Svg svg;
    private final int words;
    private final int step;

    private ClashPicture(Clash clash) {
        this.clash = clash;
        this.svg = new Svg(clash.origin(), WIDTH, clash.finding());
        this.step = clash.sets().size() > MOST_WIDE ? NARROW : STEP;
        this.words = WIDTH - HOLDER - WEIGHT - step * clash.sets().size() - 12;
    }

    /** The picture as SVG. */
    public static String of(Clash clash) {
        return new ClashPicture(clash).drawn();
    }

    private String drawn() {
        int top = 22 + svg.headings(clash.note(), 2) + HEADS;
        heads(top - 10);
        int y = top;
        for (Demand demand : clash.demands()) {
            int at = y;
            svg.titled(demand.holder() + ": " + demand.words() + " (" + demand.weight() + ")", () -> row(demand, at));
            y += height(demand);
        }
        for (int set = 0; set < clash.sets().size(); set++) {
            column(set, top);
        }
        return svg.done(y + 8);
    }

    private void heads(int y) {
        svg.heading(4, y, SIZE, "Who");
        svg.heading(HOLDER, y, SIZE, "What it is reported to hold");
        svg.heading(HOLDER + words, y, SIZE, "On whose word, and when");
        for (int set = 0; set < clash.sets().size(); set++) {
            String number = String.valueOf(set + 1);
            svg.words(middle(set), y, "middle", SIZE, Svg.INK, step == STEP ? "Clash " + number : number);
        }
    }

    private int middle(int set) {
        return HOLDER + words + WEIGHT + step * set + step / 2;
    }

    /** What a row says, in lines: who, what, and on whose word. */
    private List<List<String>> cells(Demand demand) {
        return List.of(
                Svg.lines(demand.holder(), SIZE, HOLDER - 14, 4),
                Svg.lines(demand.words(), SIZE, words - 12, 4),
                Svg.lines(demand.weight(), SIZE, WEIGHT - 8, 3));
    }

    private void row(Demand demand, int y) {
        List<List<String>> cells = cells(demand);
        svg.line(0, y, WIDTH, y, Svg.FAINT);
        svg.words(4, y + 18, LINE, "start", SIZE, Svg.INK, cells.get(0));
        svg.words(HOLDER, y + 18, LINE, "start", SIZE, Svg.INK, cells.get(1));
        svg.words(HOLDER + words, y + 18, LINE, "start", SIZE, Svg.GREY, cells.get(2));
    }

    private int height(Demand demand) {
        return 13 + LINE * cells(demand).stream().mapToInt(List::size).max().orElse(0);
    }

    private void column(int set, int top) {
        List<Integer> in = clash.sets().get(set);
        int x = middle(set);
        List<String> who = in.stream()
                .map(one -> clash.demands().get(one))
                .map(one -> one.holder() + ", " + one.words())
                .toList();
        svg.titled("Cannot be had together: " + String.join("; ", who), () -> {
            int first = middleOfRow(in.get(0), top);
            int last = middleOfRow(in.get(in.size() - 1), top);
            svg.box(x - 1, first, 2, last - first, Svg.INK, Svg.INK);
            for (int row = 0; row < clash.demands().size(); row++) {
                boolean hit = in.contains(row);
                svg.disc(x, middleOfRow(row, top), hit ? 7 : 3, hit ? Svg.INK : Svg.PAPER, hit ? Svg.INK : Svg.RULE);
            }
        });
    }

    private int middleOfRow(int row, int top) {
        int before =
                clash.demands().subList(0, row).stream().mapToInt(this::height).sum();
        return top + before + height(clash.demands().get(row)) / 2;
    }
}
