package entente.report.markdown;

import entente.assess.TermCondition;
import entente.assess.zone.AgreementZone;
import entente.engine.DomainPart;
import entente.engine.TermVariable;
import entente.model.Section;
import entente.model.Term;
import entente.model.Vocabulary;
import entente.report.Wording;
import entente.report.content.Clauses;
import entente.report.content.ZonePoints;
import entente.report.pictures.Switchboard;
import entente.report.pictures.Switchboard.Group;
import entente.report.pictures.Switchboard.Row;
import entente.report.pictures.Switchboard.Switch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What all packages of a level have in common as switches: as much of it as the lists of its page say. */
record ZoneSwitchboard(AgreementZone.Level level, Clauses clauses, Vocabulary vocabulary) {
    static final String FILE = "zone.svg";

    /** What it shows, in a sentence. */
    String finding() {
        long of = vocabulary.terms().stream().filter(Term::leading).count();
        List<String> all = new ArrayList<>();
        if (!level.contained().isEmpty()) {
            all.add("contains " + Wording.listed(ZonePoints.titles(level.contained(), vocabulary)));
        }
        if (!level.excluded().isEmpty()) {
            all.add("leaves out " + level.excluded().size() + " of "
                    + Wording.counted(of, "instrument", "instruments"));
        }
        return "Every package "
                + switch (level.kind()) {
                    case ASSENTED -> "that all who decide are for or lean for ";
                    case AGREEABLE -> "that is agreeable ";
                    case UNOPPOSED -> "to which nobody who decides is known to object ";
                }
                + (all.isEmpty() ? "fulfils " + level.requirements().size() + " conditions" : Wording.listed(all))
                + ".";
    }

    Switchboard drawn() {
        List<Group> groups = new ArrayList<>();
        instruments(groups, "In all of them", level.contained(), true);
        instruments(groups, "In none of them", level.excluded(), false);
        group(groups, "To be negotiated: in all of them it is one of what is ticked", singles(true));
        group(groups, "Circumstances, which nobody at the table chooses", singles(false));
        group(
                groups,
                "Together with others: in all of them one of each row at least",
                level.requirements().stream()
                        .filter(list -> list.size() > 1)
                        .map(this::alternatives)
                        .toList());
        return new Switchboard(
                "rules",
                finding(),
                "Ticked: may be so. Crossed: is so in none of them. What is not shown may be either way."
                        + (level.beyond().signum() > 0 ? " There are further conditions, too many to show." : ""),
                groups);
    }

    private static void group(List<Group> groups, String heading, List<Row> rows) {
        if (!rows.isEmpty()) {
            groups.add(new Group(heading, rows));
        }
    }

    private void instruments(List<Group> groups, String heading, List<Term> leading, boolean on) {
        List<Switch> switches = ZonePoints.titles(leading, vocabulary).stream()
                .map(title -> new Switch(
                        Wording.label(title),
                        on,
                        Wording.label(title) + (on ? ": in all of them" : ": in none of them")))
                .toList();
        group(groups, heading, switches.isEmpty() ? List.of() : List.of(new Row("", switches)));
    }

    /** A row for each term of which alone something is required, unless its instrument is told already. */
    private List<Row> singles(boolean lever) {
        return level.requirements().stream()
                .filter(list -> list.size() == 1)
                .map(list -> list.get(0))
                .filter(one -> !level.excluded().contains(one.axis().term()))
                .filter(one -> lever == (one.axis().term().kind() != Section.Kind.CIRCUMSTANCE))
                .map(this::single)
                .toList();
    }

    private Row single(TermCondition condition) {
        TermVariable axis = condition.axis();
        boolean numbers = axis.cells().get(0) instanceof DomainPart.Interval;
        List<Integer> others = IntStream.range(0, axis.cells().size())
                .filter(cell -> !condition.cells().contains(cell))
                .boxed()
                .toList();
        return new Row(
                Wording.label(Wording.capital(clauses.name(axis.term()))),
                numbers
                        ? List.of(told(axis, condition.cells(), true), told(axis, others, false))
                        : Stream.concat(
                                        condition.cells().stream().map(cell -> told(axis, List.of(cell), true)),
                                        others.stream().map(cell -> told(axis, List.of(cell), false)))
                                .toList());
    }

    /** Of a choice its word, of an amount its numbers, else what a sentence would say. */
    private Switch told(TermVariable axis, List<Integer> cells, boolean on) {
        String clause = clauses.of(axis, cells);
        Object value = axis.cells().get(cells.get(0)).example();
        String words = axis.element().isEmpty() && value instanceof String id
                ? id.replace('_', ' ')
                : value instanceof Integer ? Clauses.numbers(axis, cells) : clause;
        return new Switch(words, on, Wording.capital(clause) + (on ? ": may be so" : ": is so in none of them"));
    }

    private Row alternatives(List<TermCondition> any) {
        return new Row(
                "One of these",
                any.stream()
                        .map(one -> {
                            String clause = clauses.of(one);
                            return new Switch(clause, true, Wording.capital(clause) + ": may be so");
                        })
                        .toList());
    }
}
