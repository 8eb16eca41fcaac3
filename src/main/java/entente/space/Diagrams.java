package entente.space;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDCache;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDConstruction;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/**
 * The library's decision diagrams with a table of nodes that doubles where it is full, and a memory of operations that
 * grows with it; the library's own grow by a fixed number of nodes, and not at all.
 *
 * <p>The connectives are its own, for most of the time goes into them: they remember what they came to in one array, know
 * that {@code and} and {@code or} may be turned round, take the difference of two sets at once, and answer whether one
 * meets or lies within another without drawing what they have in common.
 *
 * <p>Nodes that nothing leads to any more are taken back between operations only, when {@link #collect} is called: within
 * one the table grows instead. So what an operation has in hand needs no references.
 */
final class Diagrams extends BDDKernel {
    private static final int FIRST_NODES = 20_000;
    private static final int FIRST_NODES_A_VARIABLE = 200;
    private static final int MOST_NODES = 300_000_000;
    private static final int NODES_A_CONNECTIVE_REMEMBERED = 8;
    private static final int NODES_A_QUANTIFIER_REMEMBERED = 8;
    private static final int LEAST_REMEMBERED = 1 << 15;
    private static final int UNUSED = 3;

    private static final int AND = 1;
    private static final int OR = 2;
    private static final int MINUS = 3;
    private static final int SETTLED = 4;

    /** What is remembered of a connective: both sides, which one it is, and what it came to. */
    private static final int NUMBERS_REMEMBERED = 4;

    private final BDDConstruction operations = new BDDConstruction(this);
    private int[] memory;
    private final int fewNodes;
    private int worthCollecting;

    /**
     * Empty ones.
     *
     * @param fewNodes so many are not worth collecting
     */
    Diagrams(FormulaFactory factory, List<Variable> order, int fewNodes) {
        super(factory, order, first(order), first(order));
        this.memory = memory(first(order));
        this.fewNodes = fewNodes;
        this.worthCollecting = fewNodes;
    }

    private static int first(List<Variable> order) {
        return Math.min(FIRST_NODES, FIRST_NODES_A_VARIABLE * (1 + order.size()));
    }

    /** Called while the library's part is being made: of its six memories two are ever used. */
    @Override
    protected void initOperators(int nodes) {
        super.initOperators(UNUSED);
        rememberQuantifiers(nodes);
    }

    private void rememberQuantifiers(int nodes) {
        quantcache = new Remembered(nodes / NODES_A_QUANTIFIER_REMEMBERED);
        misccache = new Remembered(nodes / NODES_A_QUANTIFIER_REMEMBERED);
    }

    /**
     * Room for what connectives came to: little, so that it stays near the processor, for most of what is asked again is
     * asked again soon; but more where the diagrams are so large that one operation comes to many nodes.
     */
    private static int[] memory(int nodes) {
        int least = Math.min(LEAST_REMEMBERED, 2 * Integer.highestOneBit(nodes));
        int remembered = Math.max(least, Integer.highestOneBit(nodes / NODES_A_CONNECTIVE_REMEMBERED));
        return new int[NUMBERS_REMEMBERED * remembered];
    }

    private static final class Remembered extends BDDCache {
        Remembered(int size) {
            super(size);
        }
    }

    /** All operations but the connectives. */
    BDDConstruction operations() {
        return operations;
    }

    /** What is in both. */
    int and(int one, int other) {
        if (one == other) {
            return one;
        }
        int least = Math.min(one, other);
        int most = Math.max(one, other);
        if (least <= BDD_TRUE) {
            return least == BDD_TRUE ? most : BDD_FALSE;
        }
        return connected(AND, least, most);
    }

    /** What is in one or the other. */
    int or(int one, int other) {
        if (one == other) {
            return one;
        }
        int least = Math.min(one, other);
        int most = Math.max(one, other);
        if (least <= BDD_TRUE) {
            return least == BDD_TRUE ? BDD_TRUE : most;
        }
        return connected(OR, least, most);
    }

    /** What is in one and not in the other. */
    int minus(int one, int other) {
        if (one == other || one == BDD_FALSE || other == BDD_TRUE) {
            return BDD_FALSE;
        }
        return other == BDD_FALSE ? one : connected(MINUS, one, other);
    }

    int not(int one) {
        return minus(BDD_TRUE, one);
    }

    private int connected(int connective, int one, int other) {
        int known = known(connective, one, other);
        if (known >= 0) {
            return known;
        }
        int level = Math.min(level(one), level(other));
        boolean ofOne = level(one) == level;
        boolean ofOther = level(other) == level;
        int low = connect(connective, ofOne ? low(one) : one, ofOther ? low(other) : other);
        int high = connect(connective, ofOne ? high(one) : one, ofOther ? high(other) : other);
        return remember(connective, one, other, makeNode(level, low, high));
    }

    private int connect(int connective, int one, int other) {
        return connective == AND ? and(one, other) : connective == OR ? or(one, other) : minus(one, other);
    }

    /**
     * What would be in it with some bits as they are settled.
     *
     * @param code the bits, one below the other, of which each leads to nothing where it is not as settled
     */
    int settled(int node, int code) {
        int bits = code;
        while (bits > BDD_TRUE && level(bits) < level(node)) {
            bits = below(bits);
        }
        if (node <= BDD_TRUE || bits <= BDD_TRUE) {
            return node;
        }
        if (level(bits) == level(node)) {
            return settled(low(bits) == BDD_FALSE ? high(node) : low(node), below(bits));
        }
        int known = known(SETTLED, node, bits);
        return known >= 0
                ? known
                : remember(
                        SETTLED,
                        node,
                        bits,
                        makeNode(level(node), settled(low(node), bits), settled(high(node), bits)));
    }

    private int below(int bits) {
        return low(bits) == BDD_FALSE ? high(bits) : low(bits);
    }

    /** The bit that a node decides on; not for the two leaves. */
    int bit(int node) {
        return level(node);
    }

    /** Where a node leads where its bit is so. */
    int child(int node, boolean set) {
        return set ? high(node) : low(node);
    }

    /** Whether something is in both. */
    boolean meet(int one, int other) {
        int least = Math.min(one, other);
        int most = Math.max(one, other);
        if (least <= BDD_TRUE || least == most) {
            return least != BDD_FALSE;
        }
        return !isNothing(AND, least, most);
    }

    /** Whether everything of the one is in the other. */
    boolean within(int one, int other) {
        if (one == other || one == BDD_FALSE || other == BDD_TRUE) {
            return true;
        }
        return other != BDD_FALSE && isNothing(MINUS, one, other);
    }

    private boolean isNothing(int connective, int one, int other) {
        int known = known(connective, one, other);
        if (known >= 0) {
            return known == BDD_FALSE;
        }
        int level = Math.min(level(one), level(other));
        boolean ofOne = level(one) == level;
        boolean ofOther = level(other) == level;
        boolean nothing = comesToNothing(connective, ofOne ? low(one) : one, ofOther ? low(other) : other)
                && comesToNothing(connective, ofOne ? high(one) : one, ofOther ? high(other) : other);
        if (nothing) {
            remember(connective, one, other, BDD_FALSE);
        }
        return nothing;
    }

    private boolean comesToNothing(int connective, int one, int other) {
        return connective == AND ? !meet(one, other) : within(one, other);
    }

    /** What a connective came to before; below 0 if that is not remembered. */
    private int known(int connective, int one, int other) {
        int at = at(connective, one, other);
        return memory[at] == one && memory[at + 1] == other && memory[at + 2] == connective ? memory[at + 3] : -1;
    }

    private int remember(int connective, int one, int other, int result) {
        int at = at(connective, one, other);
        memory[at] = one;
        memory[at + 1] = other;
        memory[at + 2] = connective;
        memory[at + 3] = result;
        return result;
    }

    private int at(int connective, int one, int other) {
        int mixed = mixed(connective, one, other);
        return (mixed ^ mixed >>> 16) * NUMBERS_REMEMBERED & memory.length - 1;
    }

    private static int mixed(int one, int other, int third) {
        return ((one * 0x9e3779b1 + other) * 0x85ebca6b + third) * 0xc2b2ae35;
    }

    /** Spreads nodes over the table without dividing. */
    @Override
    protected int nodehash(int level, int low, int high) {
        return (int) ((mixed(level, low, high) & 0xffffffffL) * nodesize >>> 32);
    }

    /** Called by the library's quantifiers. */
    @Override
    protected int applyRec(int one, int other, Operand connective) {
        return switch (connective) {
            case AND -> and(one, other);
            case OR -> or(one, other);
            default -> throw new UnsupportedOperationException(connective.name());
        };
    }

    @Override
    protected void resetCaches() {
        super.resetCaches();
        Arrays.fill(memory, 0);
    }

    /**
     * Draws what other diagrams over the same variables show.
     *
     * @param known what was drawn before, by the other's node
     */
    int copied(Diagrams other, int node, Map<Integer, Integer> known) {
        if (node <= BDD_TRUE) {
            return node;
        }
        Integer before = known.get(node);
        if (before != null) {
            return before;
        }
        int low = copied(other, other.low(node), known);
        int high = copied(other, other.high(node), known);
        int copy = makeNode(other.level(node), low, high);
        known.put(node, copy);
        return copy;
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
    void collect(int... roots) {
        for (int root : roots) {
            mark(root);
        }
        super.gbc();
        worthCollecting = Math.max(fewNodes, 2 * used());
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
        rememberQuantifiers(after);
        memory = memory(after);
    }
}
