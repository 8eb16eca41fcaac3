package entente.space;

import static java.util.Objects.requireNonNull;

import entente.engine.TermVariable;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which packages have which parts, who has to take these up there, and of which part a rule speaks where it fires. */
final class PartPresence {
    private final Space space;
    private final Rulebook rulebook;
    private final Map<String, PackageSet> present = new LinkedHashMap<>();
    private final Map<String, Map<String, PackageSet>> sides = new LinkedHashMap<>();
    private final PackageSet judgedAsOne;

    PartPresence(Space space, Rulebook rulebook) {
        this.space = space;
        this.rulebook = rulebook;
        rulebook.vocabulary().instruments().forEach(this::draw);
        this.judgedAsOne = sides.values().stream()
                .flatMap(bySide -> bySide.values().stream())
                .reduce(space.nothing(), PackageSet::or)
                .not();
        Map<String, PackageSet> ofAll = new LinkedHashMap<>();
        rulebook.sides().keySet().forEach(side -> ofAll.put(side, judgedAsOne));
        sides.put(RuleCard.PACKAGE, ofAll);
    }

    private void draw(Section instrument) {
        TermVariable axis =
                space.domains().of(instrument.leading().orElseThrow()).get(0);
        Map<String, PackageSet> bySide = new LinkedHashMap<>();
        for (int cell = 0; cell < axis.cells().size(); cell++) {
            PackageSet here = space.cells(axis, Set.of(cell));
            instrument
                    .sides(String.valueOf(axis.cells().get(cell).example()))
                    .forEach(side -> bySide.merge(side, here, PackageSet::or));
        }
        present.put(instrument.id(), space.cells(axis, Set.of(axis.absent())).not());
        sides.put(instrument.id(), bySide);
    }

    /** Ids of the instruments, in the vocabulary's order, and behind them {@link RuleCard#PACKAGE} for the whole. */
    List<String> parts() {
        return List.copyOf(sides.keySet());
    }

    /** The packages that have the part; all of them have the whole. */
    PackageSet of(String part) {
        return present.getOrDefault(part, space.everything());
    }

    /** The packages in which the side has to take the part up. */
    PackageSet takenUp(String part, String side) {
        return requireNonNull(sides.get(part)).getOrDefault(side, space.nothing());
    }

    /** The packages of which no side has to take anything up: all grounds are judged there as one part of all sides. */
    PackageSet judgedAsOne() {
        return judgedAsOne;
    }

    /** Where a rule, of all packages on which it fires, speaks of the part. */
    PackageSet speaking(RuleCard rule, PackageSet fires, String part) {
        if (part.equals(RuleCard.PACKAGE)) {
            return ofNoPart(rule, fires).or(fires.and(judgedAsOne));
        }
        return rulebook.part(rule).equals(part) ? fires.and(of(part)) : space.nothing();
    }

    /** Where it fires, and the part of which it speaks, if any, is not in the package. */
    PackageSet ofNoPart(RuleCard rule, PackageSet fires) {
        String own = rulebook.part(rule);
        return own.equals(RuleCard.PACKAGE) ? fires : fires.minus(of(own));
    }
}
