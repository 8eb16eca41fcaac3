package entente.report.pictures;

import entente.model.Outcome;
import entente.model.Stance;
import entente.report.pictures.Strip.Row;
import entente.report.pictures.Strip.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Draws a strip: a row each, all stretches between two cuts equally wide. */
public final class StripPicture {
    private static final int WIDTH = 900;
    private static final int NAMES = 230;
    private static final int RIGHT = 8;
    private static final int ROW = 32;

    private static final int SIZE = 13;
    private static final int SMALL = 12;

    private final Strip strip;
    private final Svg svg;
    private final int top;

    private StripPicture(Strip strip) {
        this.strip = strip;
        this.svg = new Svg(strip.origin(), WIDTH, strip.finding());
        svg.textures();
        this.top = 10 + svg.headings(strip.note(), 2) + 18;
    }

    /** The picture as SVG. */
    public static String of(Strip strip) {
        return new StripPicture(strip).drawn();
    }

    private String drawn() {
        int bottom = top + strip.rows().size() * ROW;
        List<Integer> levels = levels();
        int deep = levels.stream().mapToInt(level -> level).max().orElse(0);
        int end = bottom + 26 + 15 * deep;
        names();
        rows(this::ground);
        axis(bottom, levels);
        rows(this::told);
        strip.here().ifPresent(here -> here(here, end));
        return svg.done(end + (strip.here().isPresent() ? 30 : 0));
    }

    /** Draws a stretch at its places. */
    private interface Drawing {
        void draw(Stretch stretch, int from, int width, int y);
    }

    private void rows(Drawing drawing) {
        int y = top;
        for (Row row : strip.rows()) {
            for (int i = 0; i < row.stretches().size(); i++) {
                int end = i + 1 < row.stretches().size()
                        ? row.stretches().get(i + 1).begin()
                        : strip.cuts().size() + 1;
                Stretch stretch = row.stretches().get(i);
                int from = x(stretch.begin());
                int at = y;
                svg.titled(
                        row.name() + ", " + stretch.where() + ": " + stretch.words(),
                        () -> drawing.draw(stretch, from, x(end) - from, at));
            }
            y += ROW;
        }
    }

    private void names() {
        int y = top;
        for (Row row : strip.rows()) {
            List<String> name = Svg.lines(row.name(), SMALL, NAMES - 14, 2);
            svg.words(NAMES - 10, y + 18 - 7 * (name.size() - 1), 14, "end", SMALL, Svg.INK, name);
            y += ROW;
        }
    }

    private void ground(Stretch stretch, int from, int width, int y) {
        svg.box(from, y, width, ROW - 4, Tone.of(stretch.reached()).fill(), Svg.RULE);
    }

    private void told(Stretch stretch, int from, int width, int y) {
        List<Stance> marks = marks(stretch.reached());
        int marked = marks.size() * 16;
        List<String> words = Svg.lines(stretch.words(), SMALL, width - marked - 16, 2);
        if (words.stream().anyMatch(line -> line.endsWith("…"))) {
            words = List.of();
        }
        int wide = marked + Svg.width(words, SMALL) + 8;
        int left = from + (width - wide) / 2;
        svg.plate(left, y + 2, wide, ROW - 8);
        for (int i = 0; i < marks.size(); i++) {
            svg.mark(left + 10 + 16 * i, y + 14, 5, marks.get(i));
        }
        int first = y + 18 - 6 * (words.size() - 1);
        svg.words(left + marked + 4, first, 12, "start", SMALL, Svg.INK, words);
    }

    private static List<Stance> marks(List<Outcome> reached) {
        List<Stance> stances = new ArrayList<>();
        for (Outcome outcome : List.of(reached.get(0), reached.get(reached.size() - 1))) {
            if (outcome instanceof Stance stance && !stances.contains(stance)) {
                stances.add(stance);
            }
        }
        return stances;
    }

    /** Which line of the axis each cut is told on, so that none lies on another, nor on the ends. */
    private List<Integer> levels() {
        List<Integer> levels = new ArrayList<>();
        int[] taken = {NAMES + Svg.width(strip.first(), SIZE) + 6, 0};
        int last = WIDTH - RIGHT - Svg.width(strip.last(), SIZE) - 6;
        for (int i = 0; i < strip.cuts().size(); i++) {
            int half = Svg.width(strip.cuts().get(i), SIZE) / 2 + 1;
            int level = x(i + 1) - half >= taken[0] && x(i + 1) + half <= last ? 0 : 1;
            taken[level] = x(i + 1) + half + 6;
            levels.add(level);
        }
        return levels;
    }

    private void axis(int bottom, List<Integer> levels) {
        for (int i = 0; i < strip.cuts().size(); i++) {
            svg.dashed(x(i + 1), top - 8, x(i + 1), bottom, Svg.INK);
            svg.words(
                    x(i + 1),
                    bottom + 15 + 15 * levels.get(i),
                    "middle",
                    SIZE,
                    Svg.INK,
                    strip.cuts().get(i));
        }
        svg.words(NAMES, bottom + 15, "start", SIZE, Svg.GREY, strip.first());
        svg.words(WIDTH - RIGHT, bottom + 15, "end", SIZE, Svg.GREY, strip.last());
    }

    private void here(Strip.Here here, int y) {
        int left = Math.min(x(here.from()), WIDTH - RIGHT - 4);
        int right = Math.max(left + 4, x(here.to()));
        svg.box(left, y, right - left, 4, Svg.INK, Svg.INK);
        int half = Svg.width(here.words(), SIZE) / 2 + 1;
        int middle = Math.max(half, Math.min(WIDTH - half, (left + right) / 2));
        svg.words(middle, y + 19, "middle", SIZE, Svg.INK, here.words());
    }

    private int x(double place) {
        double wide = (double) (WIDTH - RIGHT - NAMES) / (strip.cuts().size() + 1);
        return NAMES + (int) Math.round(place * wide);
    }
}
