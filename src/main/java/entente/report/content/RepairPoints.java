package entente.report.content;

import entente.assess.ValueWords;
import entente.assess.repair.Bridge;
import entente.option.Statement;
import entente.report.Wording;
import java.util.List;

/** The edits of a bridge as points of a list. */
public final class RepairPoints {
    private RepairPoints() {}

    public static List<Bullet> of(Bridge.Way way) {
        return way.changes().stream().map(RepairPoints::change).toList();
    }

    /** What would make a position fire; one edit alone stands on the same line. */
    public static Bullet firing(Bridge.Way way) {
        RichText head = RichText.of("Smallest edit that makes it fire");
        List<Bullet> edits = of(way);
        return edits.size() == 1
                ? new Bullet(head.text(": ").then(edits.get(0).words()))
                : new Bullet(head.text(", of " + edits.size() + " terms:"), edits);
    }

    private static Bullet change(Bridge.Change change) {
        String to = Wording.value(change.term(), change.to());
        RichText prose = RichText.empty()
                .code(change.term().id())
                .text(": ")
                .text(change.from()
                        .map(Statement::admitted)
                        .map(from -> change.filling()
                                ? "stated as " + ValueWords.of(from) + ", to be settled on " + to
                                : "from " + ValueWords.of(from) + " to " + to)
                        .orElse(change.filling() ? "open, to be settled on " + to : "to " + to));
        return new Bullet(change.range().equals(to) ? prose.text(".") : prose.text("; works: " + change.range() + "."));
    }

    /** {@code reach the verdict agreeable, with the assent of a and b}. */
    public static String wanted(Bridge.Wish wish, Citations cite) {
        String verdict =
                wish.verdict().map(word -> "the verdict " + word.word()).orElse("");
        String assent = wish.assent().isEmpty() ? "" : "the assent of " + cite.names(wish.assent());
        return verdict + (verdict.isEmpty() || assent.isEmpty() ? "" : " with ") + assent;
    }
}
