package entente.space;

import entente.engine.DomainPart;
import entente.engine.Domains;
import entente.engine.TermVariable;
import entente.model.Term;
import entente.option.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many packages a region holds, exactly. A stretch of an amount holds each of its whole numbers, and the terms of an
 * instrument that is not in the package do not apply, so that they multiply nothing.
 */
public final class PackageCount {
    private final List<List<TermVariable>> sections = new ArrayList<>();
    private final Map<Term, DomainPart.Interval> amounts = new HashMap<>();
    private final Map<TermVariable, Integer> sectionOf = new HashMap<>();
    private final Map<Part, BigInteger> parts = new HashMap<>();

    /** A region from one axis of a section on. */
    private record Part(int section, int axis, PackageSet region) {}

    private PackageCount(Domains domains, List<Statement> stated) {
        stated.forEach(statement ->
                StatedAmount.of(statement.admitted()).ifPresent(numbers -> amounts.put(statement.term(), numbers)));
        String last = "";
        for (TermVariable axis : domains.axes()) {
            if (!axis.term().section().equals(last)) {
                sections.add(new ArrayList<>());
            }
            last = axis.term().section();
            sections.get(sections.size() - 1).add(axis);
            sectionOf.put(axis, sections.size() - 1);
        }
    }

    /** Counts a region; one in which an absent instrument's terms make no difference. */
    public static BigInteger of(PackageSet region) {
        return of(region, List.of());
    }

    /** Counts the packages of a region whose amounts are as stated, so far as they are. */
    public static BigInteger of(PackageSet region, List<Statement> stated) {
        return new PackageCount(region.space().domains(), stated).from(0, region);
    }

    /** All packages of the sections from this one on. */
    private BigInteger from(int section, PackageSet region) {
        if (region.isEmpty()) {
            return BigInteger.ZERO;
        }
        int first = region.first().map(sectionOf::get).orElse(sections.size());
        BigInteger before = BigInteger.ONE;
        for (int free = section; free < first; free++) {
            before = before.multiply(packages(sections.get(free)));
        }
        if (first == sections.size()) {
            return before;
        }
        return before.multiply(part(new Part(first, 0, region)));
    }

    private BigInteger part(Part part) {
        List<TermVariable> axes = sections.get(part.section());
        if (part.region().isEmpty()) {
            return BigInteger.ZERO;
        }
        if (part.axis() == axes.size()) {
            return from(part.section() + 1, part.region());
        }
        BigInteger count = parts.get(part);
        if (count == null) {
            count = cells(part, axes.get(part.axis()));
            parts.put(part, count);
        }
        return count;
    }

    private BigInteger cells(Part part, TermVariable axis) {
        BigInteger count = BigInteger.ZERO;
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            PackageSet there = part.region().below(axis, cell);
            if (cell == axis.absent()) {
                count = count.add(absent(part, there));
            } else {
                BigInteger values = values(axis.term(), axis.cells().get(cell));
                count = count.add(values.multiply(part(new Part(part.section(), part.axis() + 1, there))));
            }
        }
        return count;
    }

    private BigInteger absent(Part part, PackageSet region) {
        PackageSet left = region;
        for (TermVariable axis : sections.get(part.section())) {
            left = left.whateverOn(axis);
        }
        return part(new Part(part.section(), sections.get(part.section()).size(), left));
    }

    /** How many packages a section alone makes. */
    private BigInteger packages(List<TermVariable> section) {
        BigInteger rest = BigInteger.ONE;
        for (TermVariable axis : section.subList(1, section.size())) {
            rest = rest.multiply(values(axis));
        }
        TermVariable first = section.get(0);
        return first.absent() < 0
                ? values(first).multiply(rest)
                : values(first).subtract(BigInteger.ONE).multiply(rest).add(BigInteger.ONE);
    }

    private BigInteger values(TermVariable axis) {
        return axis.cells().stream().map(cell -> values(axis.term(), cell)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger values(Term term, DomainPart cell) {
        if (!(cell instanceof DomainPart.Interval stretch)) {
            return BigInteger.ONE;
        }
        DomainPart.Interval stated = amounts.getOrDefault(term, stretch);
        long from = Math.max(stretch.from(), stated.from());
        long to = Math.min(stretch.to(), stated.to());
        return BigInteger.valueOf(Math.max(0, to - from + 1));
    }
}
