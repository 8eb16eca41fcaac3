package entente.space;

import java.util.List;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDCache;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDConstruction;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/**
 * The library's decision diagrams with a table of nodes that doubles where it is full, and a memory of operations that
 * grows with it; the library's own grow by a fixed number of nodes, and not at all.
 *
 * <p>Nodes that nothing leads to any more are taken back between operations only, when {@link #collect} is called: within
 * one the table grows instead. So what an operation has in hand needs no references.
 */
final class Diagrams extends BDDKernel {
    private static final int FIRST_NODES = 20_000;
    private static final int MOST_NODES = 300_000_000;
    private static final int NODES_A_CONNECTIVE_REMEMBERED = 2;
    private static final int NODES_A_QUANTIFIER_REMEMBERED = 8;
    private static final int UNUSED = 3;

    private final BDDConstruction operations = new BDDConstruction(this);
    private int worthCollecting = 4 * FIRST_NODES;

    Diagrams(FormulaFactory factory, List<Variable> order) {
        super(factory, order, FIRST_NODES, FIRST_NODES);
    }

    /** Called while the library's part is being made: of its six memories three are ever used. */
    @Override
    protected void initOperators(int nodes) {
        super.initOperators(UNUSED);
        remember(nodes);
    }

    private void remember(int nodes) {
        applycache = new Remembered(nodes / NODES_A_CONNECTIVE_REMEMBERED);
        quantcache = new Remembered(nodes / NODES_A_QUANTIFIER_REMEMBERED);
        misccache = new Remembered(nodes / NODES_A_QUANTIFIER_REMEMBERED);
    }

    private static final class Remembered extends BDDCache {
        Remembered(int size) {
            super(size);
        }
    }

    BDDConstruction operations() {
        return operations;
    }

    /** Whether so many nodes were made since the last collection that another may be worth its time. */
    boolean isWorthCollecting() {
        return used() > worthCollecting;
    }

    /** How many nodes there are. */
    int used() {
        return nodesize - freenum;
    }

    /** Takes back all nodes to which none of these leads, and forgets what operations came to. */
    void collect(int[] roots, int count) {
        for (int i = 0; i < count; i++) {
            mark(roots[i]);
        }
        super.gbc();
        worthCollecting = Math.max(4 * FIRST_NODES, 2 * used());
    }

    /** Asked for when the table is full, within an operation. */
    @Override
    protected void gbc() {
        // The table grows instead.
    }

    @Override
    protected void nodeResize(boolean rehash) {
        int before = nodesize;
        if (before > MOST_NODES / 2) {
            throw new OutOfMemoryError("more than " + before + " nodes of decision diagrams");
        }
        int after = prime.primeGTE(2 * before);
        int[] grown = new int[nodes.length / before * after];
        System.arraycopy(nodes, 0, grown, 0, nodes.length);
        nodes = grown;
        nodesize = after;
        for (int node = 0; node < after; node++) {
            setHash(node, 0);
        }
        for (int node = before; node < after; node++) {
            setLow(node, -1);
        }
        gbcRehash();
        remember(after);
    }
}
