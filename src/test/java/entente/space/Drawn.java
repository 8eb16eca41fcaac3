package entente.space;

import entente.SmallWorld;
import entente.engine.Chain;
import entente.rulebook.Term;
import java.util.Map;

/** A small world with its chart drawn. */
record Drawn(SmallWorld world, Findings findings, Chart chart) {

    static Drawn of(long seed) {
        SmallWorld world = SmallWorld.of(seed);
        Findings findings = Findings.of(world.rulebook(), world.engine().session());
        Chain chain = new Chain(world.rulebook(), world.engine()::session);
        return new Drawn(world, findings, Chart.of(findings, world.rulebook(), chain, rule -> true));
    }

    /** The box that holds just one package. */
    Box box(Map<Term, Object> point) {
        return Box.of(findings.space().grid(), world.option(point));
    }

    boolean in(Region region, Map<Term, Object> point) {
        return region.holdsAll(box(point));
    }

    long count(Region region) {
        return world.points().stream().filter(point -> in(region, point)).count();
    }
}
