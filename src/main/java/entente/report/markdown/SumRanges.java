package entente.report.markdown;

import entente.model.Outcome;
import entente.model.Stance;
import entente.model.Type;
import entente.report.Wording;
import entente.report.content.Clauses;
import entente.report.pictures.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The stretches between the edges along a sum, in words. */
record SumRanges(List<Integer> cuts, Type.Amount amount) {
    SumRanges {
        cuts = List.copyOf(cuts);
    }

    /** {@code below 200}; {@code from 200 to 999}; {@code from 1,000 on}; {@code at any amount}. */
    String of(int begin, int end) {
        boolean last = end > cuts.size();
        if (begin == 0) {
            return last ? "at any amount" : "below " + Clauses.number(cuts.get(end - 1));
        }
        String from = Clauses.number(cuts.get(begin - 1));
        if (last) {
            return "from " + from + " on";
        }
        String to = Clauses.number(cuts.get(end - 1) - 1);
        return from.equals(to) ? "at " + from : "from " + from + " to " + to;
    }

    /** A number as a stretch and the share of it that lies before. */
    double place(int number) {
        int at = (int) cuts.stream().filter(cut -> cut <= number).count();
        long begin = at == 0 ? amount.min() : cuts.get(at - 1);
        long end = at == cuts.size() ? amount.max() + 1L : cuts.get(at);
        return at + (double) (number - begin) / Math.max(1, end - begin);
    }

    /** Where all of some parties are in favour; if nowhere, where none of them is known to be against. */
    String suiting(List<Strip.Row> rows) {
        boolean alone = rows.size() == 1;
        String all = alone ? "them" : rows.size() == 2 ? "both who mind it" : "all who mind it";
        String none = alone ? "they are not" : rows.size() == 2 ? "neither is" : "none of them is";
        List<Integer> certain = where(rows, reached -> favours(worst(reached)));
        if (!certain.isEmpty()) {
            return (alone ? "for it or leaning for it" : all + " are for it or lean for it")
                    + (certain.size() > cuts.size() ? " at any amount" : " only " + words(certain));
        }
        List<Integer> possible = where(rows, reached -> favours(best(reached)));
        String suits = possible.isEmpty()
                ? "no amount is reported to suit " + all
                : "only " + words(possible) + " may it suit " + all + ", by what is open";
        List<Integer> unopposed = where(rows, reached -> unopposed(worst(reached)));
        if (!unopposed.isEmpty()) {
            return suits + "; " + words(unopposed) + " " + none + " known to object";
        }
        List<Integer> free = where(rows, reached -> unopposed(best(reached)));
        return free.isEmpty()
                ? suits + "; at every amount somebody has grounds against it"
                : suits + "; at every amount one of them may be against it, by what is open";
    }

    private static boolean favours(Outcome stance) {
        return stance == Stance.LEANS_FOR || stance == Stance.FOR;
    }

    private static boolean unopposed(Outcome outcome) {
        return outcome instanceof Stance stance && stance.compareTo(Stance.MIXED) > 0;
    }

    private static Outcome worst(List<Outcome> reached) {
        return reached.get(0);
    }

    private static Outcome best(List<Outcome> reached) {
        return reached.get(reached.size() - 1);
    }

    private List<Integer> where(List<Strip.Row> rows, Predicate<List<Outcome>> holds) {
        return IntStream.rangeClosed(0, cuts.size())
                .filter(at -> rows.stream().allMatch(row -> holds.test(at(row, at))))
                .boxed()
                .toList();
    }

    private static List<Outcome> at(Strip.Row row, int stretch) {
        return row.stretches().stream()
                .filter(one -> one.begin() <= stretch)
                .reduce((before, after) -> after)
                .orElseThrow()
                .reached();
    }

    private String words(List<Integer> stretches) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= stretches.size(); i++) {
            if (i == stretches.size() || stretches.get(i) != stretches.get(i - 1) + 1) {
                words.add(of(stretches.get(begin), stretches.get(i - 1) + 1));
                begin = i;
            }
        }
        return Wording.either(words);
    }
}
