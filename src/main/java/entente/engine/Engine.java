package entente.engine;

import entente.model.RuleCard;
import entente.model.RuleFile;
import entente.model.Rulebook;
import entente.text.Place;
import entente.text.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The rules of a rulebook, compiled by Drools. Rules of all strata stand in one rule base and never feed each other:
 * what one stratum concludes is handed to the next as plain values.
 */
public final class Engine {
    private static final String PREPARED = """
            package prepared
            dialect "mvel"
            declare Sample
                word : String
                number : Integer
                words : java.util.Set
            end
            rule "sample"
            when
                Sample(word == "a", number >= 1, words contains "b")
                not Sample(word in ("b", "c") || number < 0)
            then
            end
            """;

    private static final Pattern SETTING = Pattern.compile("(org\\.)?(drools|kie)\\.|mvel2?\\.");

    private final Rulebook rulebook;
    private final InternalKnowledgeBase base;
    private final Map<Conclude.Fired, RuleCard> cards = new HashMap<>();
    private final Set<RuleFile> files;

    private Engine(Rulebook rulebook, Collection<RuleFile> files, InternalKnowledgeBase base) {
        this.rulebook = rulebook;
        this.base = base;
        this.files = new HashSet<>(files);
        for (RuleCard card : rulebook.rules()) {
            if (knows(card)) {
                cards.put(new Conclude.Fired(card.file().packageName(), card.title()), card);
            }
        }
    }

    /** Compiles the rules; empty if Drools refuses one, which is recorded. */
    public static Optional<Engine> compile(Rulebook rulebook, Problems problems) {
        Set<RuleFile> files = new LinkedHashSet<>();
        rulebook.rules().forEach(card -> files.add(card.file()));
        return compile(rulebook, files, problems);
    }

    /** The same with the rules of some files alone; no rule needs another to compile. */
    static Optional<Engine> compile(Rulebook rulebook, Collection<RuleFile> files, Problems problems) {
        forgetSettings();
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        add(builder, FactTypes.PACKAGE, FactTypes.drl(rulebook.vocabulary()));
        files.forEach(file -> add(builder, file.path().toString(), file.source()));
        for (KnowledgeBuilderError error : builder.getErrors()) {
            problems.error(
                    place(error),
                    "the rule engine refuses this: "
                            + error.getMessage().strip().replaceAll("\\s+", " "));
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration());
        base.addPackages(builder.getKnowledgePackages());
        // Set on the builder's packages it would be lost: the base wires its rules anew.
        base.getPackagesMap().values().stream()
                .flatMap(compiled -> compiled.getRules().stream())
                .forEach(rule -> ((RuleImpl) rule).setConsequence(new Conclude()));
        return Optional.of(new Engine(rulebook, files, base));
    }

    /** Has Drools loaded and its ways run once, which takes as long as compiling a rulebook and can be done beside reading. */
    public static void prepare() {
        forgetSettings();
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        add(builder, "prepared", PREPARED);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration());
        base.addPackages(builder.getKnowledgePackages());
    }

    /** What a rule says is not for the surroundings to decide, so Drools and its parts see none of their system properties. */
    private static void forgetSettings() {
        System.getProperties()
                .keySet()
                .removeIf(key -> SETTING.matcher(String.valueOf(key)).lookingAt());
    }

    /**
     * Sharing of beta nodes loses matches silently (apache/incubator-kie issue 7115); sharing of alpha nodes must stay
     * on, for without it hashed comparisons lose matches. {@code SilentLossTest} holds both cases.
     */
    static KieBaseConfiguration configuration() {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setProperty("drools.shareBetaNodes", "false");
        return configuration;
    }

    private static void add(KnowledgeBuilder builder, String path, String drl) {
        Resource resource = ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(path);
        builder.add(resource, ResourceType.DRL);
    }

    /** Of what Drools is given no line is one of the file. */
    private static Place place(KnowledgeBuilderError error) {
        return Place.startOf(Path.of(
                error.getResource() == null ? "rules" : error.getResource().getSourcePath()));
    }

    /** Drools, live, without facts yet. */
    public Session session() {
        return new Session(base, cards);
    }

    /** Whether it was compiled with the rule. */
    boolean knows(RuleCard rule) {
        return files.contains(rule.file());
    }

    public Rulebook rulebook() {
        return rulebook;
    }
}
