package entente.space;

import entente.SmallWorld;
import entente.engine.StratifiedEvaluator;
import entente.model.Term;
import java.util.Map;

/** A small world with its chart drawn. */
record Drawn(SmallWorld world, FiringSets findings, OutcomeMap outcomeMap) {

    static Drawn of(long seed) {
        SmallWorld world = SmallWorld.of(seed);
        FiringSets findings = FiringSets.of(world.rulebook(), world.engine().session());
        StratifiedEvaluator chain = new StratifiedEvaluator(world.engine()::session);
        return new Drawn(world, findings, new OutcomeMap(findings, world.rulebook(), chain, rule -> true));
    }

    /** The box that holds just one package. */
    PartialAssignment box(Map<Term, Object> point) {
        return PartialAssignment.of(
                findings.space().domains(), world.option(point).terms());
    }

    boolean in(PackageSet region, Map<Term, Object> point) {
        return region.holdsAll(box(point));
    }

    long count(PackageSet region) {
        return world.points().stream().filter(point -> in(region, point)).count();
    }
}
