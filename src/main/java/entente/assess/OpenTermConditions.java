package entente.assess;

import entente.space.IrredundantCover;
import entente.space.PackageSet;
import entente.space.PartialAssignment;
import entente.space.SettledAxes;
import java.util.List;

/**
 * Tells in conditions on an option's open terms where something is so.
 *
 * @param box what the option leaves possible
 * @param settled what of it is settled
 */
record OpenTermConditions(PartialAssignment box, SettledAxes settled) {
    private static final int MOST_CONDITIONS = 3;

    /** Lists of conditions, each of which is enough among some packages; none where it always is so, or they are too many. */
    List<List<TermCondition>> when(PackageSet where, PackageSet among) {
        PackageSet there = settled.cut(where);
        PackageSet looked = settled.cut(among);
        if (looked.within(there)) {
            return List.of();
        }
        IrredundantCover cover = IrredundantCover.of(looked.and(there), looked.not(), settled.rest(), MOST_CONDITIONS);
        return cover.whole() ? cover.boxes().stream().map(this::conditions).toList() : List.of();
    }

    /** A box's conditions, in no more than what the option leaves possible. */
    private List<TermCondition> conditions(PartialAssignment enough) {
        return TermCondition.of(box.narrowed(enough).on(enough.admitted().keySet()));
    }
}
