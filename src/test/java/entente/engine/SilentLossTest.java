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
 * Drools loses matches without a word in two ways, one by a setting that it ships with. Each case is here twice: lost
 * under the wrong setting, so that an upgrade shows when the setting is no longer needed, and kept under ours.
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
