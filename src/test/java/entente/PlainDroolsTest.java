package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assess.questions.Assessor;
import entente.engine.DomainPart;
import entente.engine.TermVariable;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.option.Option;
import entente.space.PartialAssignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.definition.type.FactType;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rule files are plain DRL: an unchanged Drools, given them and {@code rules/vocabulary.drl} and nothing else, loads
 * them, and a listener that reads each rule's own metadata has the findings that the program has. A session a stratum,
 * on completions of every shipped option in which nothing is open; what does not apply is given any value.
 */
class PlainDroolsTest {
    private static final int COMPLETIONS = 3;
    private static final long SEED = Long.getLong("seed", 20260201);

    @TempDir
    private Path home;

    /** A completion: by section the value of every term, and the day it is asked about. */
    private record Completed(String id, String asOf, Map<Section, Map<Term, Object>> values) {}

    @Test
    void givesTheFindingsOfTheProgramOnCompletionsOfEveryShippedOption() throws Exception {
        Rulebook rulebook = Frozen.rulebook();
        Assessor assessor = Frozen.assessor();
        Random random = new Random(SEED);
        List<Completed> completions = new ArrayList<>();
        for (Option option : Frozen.options()) {
            String day = option.asOf().map(String::valueOf).orElse("2026-03-31");
            for (int i = 1; i <= COMPLETIONS; i++) {
                completions.add(new Completed(
                        "c" + completions.size(), day, completed(rulebook, assessor.box(option), random)));
            }
        }
        Map<String, Set<String>> expected = assessed(completions);

        KieBase base = loaded(Frozen.RULES);
        int findings = 0;
        for (Completed one : completions) {
            Set<String> fired = fired(base, rulebook, one, random);
            assertThat(fired).as("seed %d, %s", SEED, one).isEqualTo(expected.get(one.id()));
            findings += fired.size();
        }
        assertThat(completions).hasSizeGreaterThan(100);
        assertThat(findings).isGreaterThan(1000);
    }

    @Test
    void loadsTheRulesOfAnotherDomainAndOfANewRulebook() throws IOException {
        Front tiny = Front.ofTiny(home.resolve("tiny"));
        tiny.run("schema", "--write");
        assertThat(rules(loaded(home.resolve("tiny/rules")))).hasSizeGreaterThan(40);

        new Front(Path.of(".")).run("new", "rulebook", home.resolve("fresh").toString());
        new Front(home.resolve("fresh")).run("schema", "--write");
        assertThat(rules(loaded(home.resolve("fresh/rules")))).hasSizeGreaterThan(40);
    }

    /** An unchanged Drools with all rule files of a folder, and the types that they import. */
    private static KieBase loaded(Path rules) throws IOException {
        KieHelper helper = new KieHelper();
        try (Stream<Path> files = Files.walk(rules)) {
            files.filter(file -> file.toString().endsWith(".drl"))
                    .forEach(file ->
                            helper.addResource(ResourceFactory.newFileResource(file.toFile()), ResourceType.DRL));
        }
        return helper.build();
    }

    private static List<Rule> rules(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(one -> one.getRules().stream())
                .toList();
    }

    // What Drools says.

    private static Set<String> fired(KieBase base, Rulebook rulebook, Completed one, Random random) {
        Set<String> facts = new TreeSet<>();
        for (Rule rule : session(base, one.values(), random)) {
            if (rule.getPackageName().equals("rules.facts")) {
                facts.add(text(rule, "fact"));
            }
        }
        Map<Section, Map<Term, Object>> values = new LinkedHashMap<>(one.values());
        rulebook.vocabulary().sections().stream()
                .filter(section -> section.kind() == Section.Kind.DERIVED)
                .forEach(section -> {
                    Map<Term, Object> flags = new LinkedHashMap<>();
                    section.terms().forEach(term -> flags.put(term, facts.contains(term.id())));
                    values.put(section, flags);
                });
        Predicate<Rule> begun = rule -> rule.getMetaData().get("since") == null
                || !first(text(rule, "since")).isAfter(LocalDate.parse(one.asOf()));
        Predicate<Rule> ended = rule -> rule.getMetaData().get("until") != null
                && last(text(rule, "until")).isBefore(LocalDate.parse(one.asOf()));
        Set<String> overtaken = new TreeSet<>();
        rules(base).stream()
                .filter(rule -> rule.getMetaData().get("overtakes") != null)
                .filter(begun)
                .forEach(rule -> overtaken.add(text(rule, "overtakes")));
        Set<String> fired = new TreeSet<>();
        for (Rule rule : session(base, values, random)) {
            if (rule.getMetaData().get("effect") != null
                    && begun.test(rule)
                    && !ended.test(rule)
                    && !overtaken.contains(text(rule, "id"))) {
                fired.add(text(rule, "id") + " " + text(rule, "about") + " " + text(rule, "effect"));
            }
        }
        return fired;
    }

    private static String text(Rule rule, String key) {
        return String.valueOf(rule.getMetaData().get(key));
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    /** The rules that fire on a fact for each section. */
    private static List<Rule> session(KieBase base, Map<Section, Map<Term, Object>> values, Random random) {
        List<Rule> fired = new ArrayList<>();
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule());
            }
        });
        values.forEach((section, terms) -> session.insert(fact(base, section, terms, random)));
        session.fireAllRules();
        session.dispose();
        return fired;
    }

    private static Object fact(KieBase base, Section section, Map<Term, Object> values, Random random) {
        FactType type = base.getFactType("vocabulary", section.typeName());
        try {
            Object fact = type.newInstance();
            for (Term term : section.terms()) {
                Object value = values.containsKey(term) ? values.get(term) : any(term, random);
                type.set(fact, term.name(), value instanceof Set<?> set && set.isEmpty() ? Set.of("none") : value);
            }
            return fact;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Any value, for a term that does not apply. */
    private static Object any(Term term, Random random) {
        if (term.type() instanceof Type.Amount amount) {
            return amount.min() + random.nextInt(amount.max() - amount.min() + 1);
        }
        if (term.type() instanceof Type.Flag) {
            return random.nextBoolean();
        }
        String word = term.type().words().get(random.nextInt(term.type().words().size()));
        return term.type() instanceof Type.Subset ? (random.nextBoolean() ? Set.of(word) : Set.of()) : word;
    }

    // What the program says.

    private static Map<Section, Map<Term, Object>> completed(Rulebook rulebook, PartialAssignment box, Random random) {
        Map<Term, Object> point = new LinkedHashMap<>();
        for (TermVariable axis : box.domains().axes()) {
            List<Integer> cells = List.copyOf(box.cells(axis));
            DomainPart cell = axis.cells().get(cells.get(random.nextInt(cells.size())));
            if (axis.element().isEmpty()) {
                point.put(axis.term(), cell.example());
                continue;
            }
            Set<Object> set = new TreeSet<>((Set<?>) point.getOrDefault(axis.term(), Set.of()));
            if (cell.example().equals(true)) {
                set.add(axis.element().get());
            }
            point.put(axis.term(), set);
        }
        Map<Section, Map<Term, Object>> values = new LinkedHashMap<>();
        for (Section section : rulebook.vocabulary().sections()) {
            if (section.kind() != Section.Kind.DERIVED) {
                boolean absent = section.leading()
                        .filter(leading -> Term.NONE.equals(point.get(leading)))
                        .isPresent();
                Map<Term, Object> terms = new LinkedHashMap<>();
                section.terms().stream()
                        .filter(term -> !absent || term.leading())
                        .forEach(term -> terms.put(term, point.get(term)));
                values.put(section, terms);
            }
        }
        return values;
    }

    /** The findings by completion, as {@code assess --format json} has them. */
    private Map<String, Set<String>> assessed(List<Completed> completions) throws IOException {
        Path options = Files.createDirectories(home.resolve("options"));
        for (Completed one : completions) {
            Files.writeString(options.resolve(one.id() + ".yaml"), yaml(one));
        }
        Front.copy(Frozen.RULES, home.resolve("rules"));
        Front.Outcome outcome = new Front(home).run("assess", "--format", "json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        Map<String, Set<String>> findings = new TreeMap<>();
        for (JsonNode option : new JsonMapper().readTree(outcome.out()).get("options")) {
            Set<String> own = new TreeSet<>();
            for (JsonNode finding : option.get("findings")) {
                assertThat(finding.get("holds").asBoolean()).isTrue();
                own.add(finding.get("rule").asString() + " "
                        + finding.get("about").asString() + " "
                        + finding.get("effect").asString());
            }
            findings.put(option.get("id").asString(), own);
        }
        return findings;
    }

    private static String yaml(Completed one) {
        StringBuilder yaml = new StringBuilder(
                "id: " + one.id() + "\ntitle: A completion\nsummary: So.\nas_of: " + one.asOf() + "\nterms:\n");
        one.values().forEach((section, terms) -> {
            if (section.leading()
                    .filter(leading -> Term.NONE.equals(terms.get(leading)))
                    .isEmpty()) {
                yaml.append("  ").append(section.id()).append(":\n");
                terms.forEach((term, value) -> yaml.append("    ")
                        .append(term.name())
                        .append(": ")
                        .append(value)
                        .append('\n'));
            }
        });
        return yaml.toString();
    }
}
