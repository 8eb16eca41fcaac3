package entente.engine;

import entente.model.RuleCard;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools, live: from one world to the next it is told only what changed. So ask about neighbouring worlds one after
 * another.
 */
public final class Session implements RuleEvaluator, AutoCloseable {
    /** A live session keeps a little memory for every match there ever was; past this it starts afresh. */
    private static final int UPDATES_UNTIL_RENEWAL = 200_000;

    private final InternalKnowledgeBase base;
    private final Map<Conclude.Fired, RuleCard> cards;
    private final SortedSet<RuleCard> holding = new TreeSet<>(Comparator.comparing(RuleCard::id));
    private final Map<Slot, Standing> standing = new HashMap<>();
    private KieSession session;
    private int updates;

    /** The place of a fact: the n-th of its type. */
    private record Slot(String type, int index) {}

    private record Standing(FactType type, Map<String, Object> fields, Object fact, FactHandle handle) {}

    Session(InternalKnowledgeBase base, Map<Conclude.Fired, RuleCard> cards) {
        this.base = base;
        this.cards = cards;
        this.session = open();
    }

    @Override
    public Set<RuleCard> holding(Map<String, List<Map<String, Object>>> world) {
        if (updates > UPDATES_UNTIL_RENEWAL) {
            renew();
        }
        takeWhatIsGone(world);
        world.forEach((type, facts) -> {
            for (int index = 0; index < facts.size(); index++) {
                put(new Slot(type, index), facts.get(index));
            }
        });
        session.fireAllRules();
        return Set.copyOf(holding);
    }

    private void put(Slot slot, Map<String, Object> fields) {
        Standing before = standing.get(slot);
        if (before != null && before.fields().equals(fields)) {
            return;
        }
        updates++;
        if (before == null) {
            FactType type = base.getFactType(FactTypes.PACKAGE, slot.type());
            Object fact = instance(type);
            type.setFromMap(fact, fields);
            standing.put(slot, new Standing(type, Map.copyOf(fields), fact, session.insert(fact)));
        } else {
            before.type().setFromMap(before.fact(), fields);
            session.update(before.handle(), before.fact());
            standing.put(slot, new Standing(before.type(), Map.copyOf(fields), before.fact(), before.handle()));
        }
    }

    private void takeWhatIsGone(Map<String, List<Map<String, Object>>> world) {
        standing.entrySet().removeIf(entry -> {
            Slot slot = entry.getKey();
            boolean gone =
                    slot.index() >= world.getOrDefault(slot.type(), List.of()).size();
            if (gone) {
                session.delete(entry.getValue().handle());
            }
            return gone;
        });
    }

    private KieSession open() {
        KieSession opened = base.newKieSession();
        opened.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Conclude.Fired fired) {
                    holding.add(cards.get(fired));
                }
            }

            @Override
            public void objectDeleted(ObjectDeletedEvent event) {
                if (event.getOldObject() instanceof Conclude.Fired fired) {
                    holding.remove(cards.get(fired));
                }
            }
        });
        return opened;
    }

    private void renew() {
        session.dispose();
        holding.clear();
        standing.clear();
        updates = 0;
        session = open();
    }

    private static Object instance(FactType type) {
        try {
            return type.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a fact of " + type.getName(), impossible);
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
