package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.io.ResourceFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What one would write with Drools and nothing else: compile the rules, one session for each option, print what fires.
 * It reads no open term as open, checks nothing and explains nothing; the measure that Entente is held against.
 */
public final class PlainDrools {
    private static final TreeSet<String> FIRED = new TreeSet<>();

    private PlainDrools() {}

    /** Arguments: the folder of prepared rules, the folder of options. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        KieBase base = compile(Path.of(args[0]));
        for (Path file : files(Path.of(args[1]), ".yaml")) {
            KieSession session = base.newKieSession();
            Map<?, ?> option = new YAMLMapper().readValue(file.toFile(), Map.class);
            for (Map.Entry<?, ?> section : ((Map<?, ?>) option.get("terms")).entrySet()) {
                insert(base, session, (String) section.getKey(), section.getValue());
            }
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    FIRED.add(event.getMatch().getRule().getName());
                }
            });
            session.fireAllRules();
            session.dispose();
            System.out.println(option.get("id") + ": " + String.join(", ", FIRED));
            FIRED.clear();
        }
    }

    private static KieBase compile(Path rules) throws IOException {
        KnowledgeBuilderImpl builder = new KnowledgeBuilderImpl();
        for (Path file : files(rules, ".drl")) {
            builder.add(ResourceFactory.newFileResource(file.toFile()), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        return builder.newKieBase();
    }

    private static void insert(KieBase base, KieSession session, String section, Object terms)
            throws ReflectiveOperationException {
        FactType type = base.getFactType("vocabulary", typeName(section));
        Object fact = type.newInstance();
        if (terms instanceof Map<?, ?> values) {
            values.forEach((term, value) -> {
                if (!(value instanceof Map)) {
                    type.set(fact, (String) term, value instanceof List<?> list ? new HashSet<>(list) : value);
                }
            });
        }
        session.insert(fact);
    }

    private static String typeName(String section) {
        StringBuilder name = new StringBuilder();
        for (String word : section.split("_")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
