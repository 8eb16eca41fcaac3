package entente.space;

import entente.engine.Axis;
import entente.engine.Cell;
import entente.engine.Grid;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many packages a region holds, exactly. A stretch of an amount holds each of its whole numbers, and the terms of an
 * instrument that is not in the package do not apply, so that they multiply nothing.
 */
public final class Count {
    private final List<List<Axis>> sections = new ArrayList<>();
    private final Map<Axis, Integer> sectionOf = new HashMap<>();
    private final Map<Region, BigInteger> known = new HashMap<>();
    private final Map<Part, BigInteger> parts = new HashMap<>();

    /** A region from one axis of a section on. */
    private record Part(int section, int axis, Region region) {}

    private Count(Grid grid) {
        String last = "";
        for (Axis axis : grid.axes()) {
            if (!axis.term().section().equals(last)) {
                sections.add(new ArrayList<>());
            }
            last = axis.term().section();
            sections.get(sections.size() - 1).add(axis);
            sectionOf.put(axis, sections.size() - 1);
        }
    }

    /** Counts a region; one in which an absent instrument's terms make no difference. */
    public static BigInteger of(Region region) {
        return new Count(region.space().grid()).from(0, region);
    }

    /** All packages of the sections from this one on. */
    private BigInteger from(int section, Region region) {
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
        BigInteger rest = known.get(region);
        if (rest == null) {
            rest = part(new Part(first, 0, region));
            known.put(region, rest);
        }
        return before.multiply(rest);
    }

    private BigInteger part(Part part) {
        List<Axis> axes = sections.get(part.section());
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

    private BigInteger cells(Part part, Axis axis) {
        BigInteger count = BigInteger.ZERO;
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            Region there = part.region().below(axis, cell);
            if (cell == axis.absent()) {
                count = count.add(absent(part, there));
            } else {
                BigInteger values = values(axis.cells().get(cell));
                count = count.add(values.multiply(part(new Part(part.section(), part.axis() + 1, there))));
            }
        }
        return count;
    }

    private BigInteger absent(Part part, Region region) {
        Region left = region;
        for (Axis axis : sections.get(part.section())) {
            left = left.whateverOn(axis);
        }
        return part(new Part(part.section(), sections.get(part.section()).size(), left));
    }

    /** How many packages a section alone makes. */
    private static BigInteger packages(List<Axis> section) {
        BigInteger rest = BigInteger.ONE;
        for (Axis axis : section.subList(1, section.size())) {
            rest = rest.multiply(values(axis));
        }
        Axis first = section.get(0);
        return first.absent() < 0
                ? values(first).multiply(rest)
                : values(first).subtract(BigInteger.ONE).multiply(rest).add(BigInteger.ONE);
    }

    private static BigInteger values(Axis axis) {
        return axis.cells().stream().map(Count::values).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger values(Cell cell) {
        return cell instanceof Cell.Stretch stretch
                ? BigInteger.valueOf((long) stretch.to() - stretch.from() + 1)
                : BigInteger.ONE;
    }
}
