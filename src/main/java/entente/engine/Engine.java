package entente.engine;

import entente.model.RuleCard;
import entente.model.RuleFile;
import entente.model.Rulebook;
import entente.model.Stratum;
import entente.model.Vocabulary;
import entente.text.Place;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.Resource;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.io.ResourceFactory;

/**
 * The rules of a rulebook, compiled by Drools. Rules of all strata stand in one rule base and never feed each other:
 * what one stratum concludes is handed to the next as plain values.
 */
public final class Engine {
    private static final String PREPARED = """
            package prepared
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

    /**
     * Compiles the rules.
     *
     * @param problems told what Drools refuses; what the rulebook's own reading finds is told before
     * @return empty if a rule does not compile
     */
    public static Optional<Engine> compile(Rulebook rulebook, Problems problems) {
        Set<RuleFile> files = new LinkedHashSet<>();
        rulebook.rules().forEach(card -> files.add(card.file()));
        return compile(rulebook, files, problems);
    }

    /** The same with the rules of some files alone; no rule needs another to compile. */
    static Optional<Engine> compile(Rulebook rulebook, Collection<RuleFile> files, Problems problems) {
        forgetSettings();
        KnowledgeBuilderImpl builder = new KnowledgeBuilderImpl();
        add(
                builder,
                new RuleFile(
                        Path.of("vocabulary"),
                        "vocabulary",
                        Stratum.FACTS,
                        FactTypes.PACKAGE,
                        types(rulebook.vocabulary())),
                problems);
        files.forEach(file -> add(builder, file, problems));
        for (KnowledgeBuilderError error : builder.getErrors()) {
            problems.error(place(error), "the rule engine refuses this: " + oneLine(error.getMessage()));
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration());
        base.addPackages(List.of(builder.getPackages()));
        // Set on the builder's packages it would be lost: the base wires its rules anew.
        base.getPackagesMap().values().stream()
                .flatMap(compiled -> compiled.getRules().stream())
                .forEach(rule -> ((RuleImpl) rule).setConsequence(new Conclude()));
        return Optional.of(new Engine(rulebook, files, base));
    }

    /** Has Drools loaded and its ways run once, which takes as long as compiling a rulebook and can be done beside reading. */
    public static void prepare() {
        forgetSettings();
        KnowledgeBuilderImpl builder = new KnowledgeBuilderImpl();
        add(
                builder,
                new RuleFile(Path.of("prepared"), "prepared", Stratum.FACTS, "prepared", PREPARED),
                new Problems());
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration());
        base.addPackages(List.of(builder.getPackages()));
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

    private static void add(KnowledgeBuilderImpl builder, RuleFile file, Problems problems) {
        DrlParser parser = new DrlParser();
        Resource resource =
                ResourceFactory.newByteArrayResource(file.source().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        resource.setSourcePath(file.path().toString());
        try {
            PackageDescr descr = parser.parse(resource, file.source());
            parser.getErrors()
                    .forEach(error -> problems.error(
                            new Place(
                                    file.path(),
                                    Math.max(1, error.getLines().length == 0 ? 1 : error.getLines()[0]),
                                    1,
                                    1),
                            "the rule engine cannot read this: " + oneLine(error.getMessage())));
            if (descr != null && !parser.hasErrors()) {
                descr.getRules().forEach(Engine::withoutConsequence);
                descr.setResource(resource);
                builder.addPackage(descr);
            }
        } catch (DroolsParserException unreadable) {
            problems.error(
                    Place.startOf(file.path()),
                    "the rule engine cannot read this: " + oneLine(String.valueOf(unreadable.getMessage())));
        }
    }

    /** Compiling consequences as Java takes half the time of compiling rules; all have the same one, set afterwards. */
    private static void withoutConsequence(RuleDescr rule) {
        rule.addAttribute(new AttributeDescr("dialect", "mvel"));
        rule.setConsequence("");
    }

    private static Place place(KnowledgeBuilderError error) {
        int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
        Path file = Path.of(
                error.getResource() == null ? "rules" : error.getResource().getSourcePath());
        return new Place(file, line, 1, 1);
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }

    /** The types of facts as declared for Drools. */
    public static String types(Vocabulary vocabulary) {
        return FactTypes.drl(vocabulary);
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
