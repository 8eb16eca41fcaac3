package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.type.FactType;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools loses matches without a word in three ways: by a setting that it ships with, by one that it does not, and by how a
 * group is written, whatever the settings. Each case is here twice: lost, so that an upgrade shows when what we do about it
 * is no longer needed, and kept as we do it.
 */
class SilentLossTest {
    private static final String TYPES = """
            package types
            declare A
              i : Integer
            end
            declare B
              i : Integer
            end
            declare C
              i : Integer
            end
            """;

    private static final Map<String, Integer> ALL = Map.of("A", 1, "B", 1, "C", 1);

    private static final List<String> NEIGHBOURS = List.of("""
            package one
            import types.*
            rule "A without B"
            when
              exists( A() and not B() )
            then
            end
            """, """
            package two
            import types.*
            rule "A with C, which comes after"
            when
              exists( A() and C() )
            then
            end
            """);

    @Test
    void sharedBetaNodesLoseANeighboursMatch() {
        assertThat(fired(RuleBaseFactory.newKnowledgeBaseConfiguration(), NEIGHBOURS, Map.of("A", 1)))
                .as("with the settings that Drools ships; once this fails, shareBetaNodes may be on again")
                .isEmpty();
    }

    @Test
    void oursKeepsIt() {
        assertThat(fired(Engine.configuration(), NEIGHBOURS, Map.of("A", 1))).containsExactly("A without B");
    }

    @Test
    void unsharedAlphaNodesLoseHashedComparisons() {
        KieBaseConfiguration unshared = Engine.configuration();
        unshared.setProperty("drools.shareAlphaNodes", "false");
        assertThat(fired(unshared, comparisons(), Map.of("A", 27)))
                .as("without sharing of alpha nodes; once this fails, the setting does no harm")
                .hasSizeLessThan(3);
    }

    @Test
    void oursKeepsThemAll() {
        assertThat(fired(Engine.configuration(), comparisons(), Map.of("A", 27)))
                .containsExactly("comparison 0", "comparison 1", "comparison 2");
    }

    private static List<String> comparisons() {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            files.add("package p" + i + "\nimport types.*\nrule \"comparison " + i
                    + "\"\nwhen\n A(i == 27)\nthen\nend\n");
        }
        return files;
    }

    /** Whatever the settings, and alone; so the checker of conditions refuses it. */
    @Test
    void anExistsThatBeginsWithANotIsLost() {
        List<String> first = group("not( B(i == 9) ) and exists( C() and B() )");

        assertThat(fired(Engine.configuration(), first, ALL))
                .as("once this fails, a 'not' may come first inside 'exists'")
                .isEmpty();
        assertThat(fired(RuleBaseFactory.newKnowledgeBaseConfiguration(), first, ALL))
                .isEmpty();
    }

    @Test
    void oneThatBeginsWithWhatIsThereIsKept() {
        assertThat(fired(Engine.configuration(), group("exists( C() and B() ) and not( B(i == 9) )"), ALL))
                .containsExactly("grouped");
    }

    private static List<String> group(String inner) {
        return List.of("package one\nimport types.*\nrule \"grouped\"\nwhen\n exists( A() and exists( " + inner
                + " ) )\nthen\nend\n");
    }

    private static Set<String> fired(
            KieBaseConfiguration configuration, List<String> files, Map<String, Integer> facts) {
        KnowledgeBuilderImpl builder = new KnowledgeBuilderImpl();
        List<String> all = new ArrayList<>(List.of(TYPES));
        all.addAll(files);
        all.forEach(file -> builder.add(
                ResourceFactory.newByteArrayResource(file.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL));
        assertThat(builder.hasErrors()).as(builder.getErrors().toString()).isFalse();
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(List.of(builder.getPackages()));
        KieSession session = base.newKieSession();
        Set<String> fired = new TreeSet<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        facts.forEach((type, i) -> session.insert(fact(base.getFactType("types", type), i)));
        session.fireAllRules();
        session.dispose();
        return fired;
    }

    private static Object fact(FactType type, int i) {
        try {
            Object fact = type.newInstance();
            type.set(fact, "i", i);
            return fact;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
