package entente.engine;

import static java.util.Objects.requireNonNull;

import entente.model.RuleCard;
import entente.model.RuleFile;
import entente.model.Rulebook;
import entente.model.Term;
import entente.model.Type;
import entente.store.Hash;
import entente.text.Problems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What Drools answers for a rulebook, from what is kept so far as that serves. Rules that are new or have changed are
 * compiled, and no others; if there are none, Drools is not loaded.
 *
 * <p>Where a rule over terms fires hangs on its file, the vocabulary and the program; which rules of the upper strata hold
 * in a world, on the files of these strata and the program.
 */
public final class Answers {
    private final Rulebook rulebook;
    private final String ofUpperFiles;
    private final AnswerCache before;
    private final Map<String, AnswerCache.Fires> tables = new HashMap<>();
    private final Map<String, List<String>> worlds = new HashMap<>();
    private final Map<RuleCard, String> keys = new HashMap<>();
    private final Map<String, RuleCard> upper = new LinkedHashMap<>();
    private Optional<Engine> ofTerms = Optional.empty();
    private Optional<Engine> ofUpper = Optional.empty();
    private boolean learnt;

    private Answers(Rulebook rulebook, AnswerCacheFile file) {
        this.rulebook = rulebook;
        String terms =
                rulebook.vocabulary().terms().stream().map(Answers::described).collect(Collectors.joining());
        String[] world = {file.build(), FactTypes.drl(rulebook.vocabulary()), terms};
        List<String> upperFiles = new ArrayList<>(List.of(world));
        files(Answers::isUpper).forEach(each -> upperFiles.add(each.id() + "\n" + each.source()));
        this.ofUpperFiles = Hash.of(upperFiles.toArray(new String[0]));
        this.before = file.read().orElseGet(() -> new AnswerCache(ofUpperFiles, Optional.empty(), Map.of(), Map.of()));
        if (before.upper().equals(ofUpperFiles)) {
            worlds.putAll(before.worlds());
        }
        String ofWorld = Hash.of(world);
        Map<RuleFile, String> byFile = new HashMap<>();
        for (RuleCard rule : rulebook.rules()) {
            if (isUpper(rule)) {
                upper.put(rule.id(), rule);
            } else {
                String ofFile = byFile.computeIfAbsent(rule.file(), each -> Hash.of(ofWorld, each.id(), each.source()));
                keys.put(rule, Hash.of(ofFile, rule.id(), rule.title()));
            }
        }
    }

    /** Compiles what has to be; empty if Drools refuses a rule, which is recorded. */
    public static Optional<Answers> of(Rulebook rulebook, AnswerCacheFile kept, Problems problems) {
        Answers answers = new Answers(rulebook, kept);
        Set<RuleFile> changed =
                answers.files(rule -> !isUpper(rule) && !answers.before.tables().containsKey(answers.keys.get(rule)));
        Set<RuleFile> wanted = new LinkedHashSet<>(changed);
        boolean known = !answers.worlds.isEmpty();
        if (!known) {
            wanted.addAll(answers.files(Answers::isUpper));
        }
        if (!wanted.isEmpty()) {
            Optional<Engine> engine = Engine.compile(rulebook, wanted, problems);
            if (engine.isEmpty()) {
                return Optional.empty();
            }
            answers.ofTerms = engine;
            answers.ofUpper = known ? Optional.empty() : engine;
        }
        return Optional.of(answers);
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** One that answers from what is kept, and else asks Drools, live. */
    public RuleEvaluator oracle() {
        return new CachedEvaluator();
    }

    /**
     * What is to be kept, if it is more than was.
     *
     * @param sound a hash of the folder of rules, if no mistake is in it
     */
    Optional<AnswerCache> learnt(Optional<String> sound) {
        return learnt || (sound.isPresent() && !sound.equals(before.sound()))
                ? Optional.of(new AnswerCache(ofUpperFiles, sound, tables, worlds))
                : Optional.empty();
    }

    private static boolean isUpper(RuleCard rule) {
        return !rule.stratum().isOverTerms();
    }

    private Set<RuleFile> files(Predicate<RuleCard> which) {
        return rulebook.rules().stream()
                .filter(which)
                .map(RuleCard::file)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What tables are made of beside the rules: of each term its values, in their order. */
    private static String described(Term term) {
        String values = term.type() instanceof Type.Amount amount
                ? amount.min() + " " + amount.max()
                : term.type().getClass().getSimpleName() + term.type().words();
        return term.id() + " " + term.kind() + " " + term.leading() + " " + values + "\n";
    }

    private Engine ofUpper() {
        if (ofUpper.isEmpty()) {
            ofUpper = Optional.of(compiled(Answers::isUpper));
        }
        return ofUpper.get();
    }

    private Engine ofTerms(RuleCard rule) {
        if (ofTerms.filter(engine -> engine.knows(rule)).isEmpty()) {
            ofTerms = Optional.of(compiled(each -> !isUpper(each)));
        }
        return ofTerms.get();
    }

    private Engine compiled(Predicate<RuleCard> which) {
        Problems problems = new Problems();
        return Engine.compile(rulebook, files(which), problems)
                .orElseThrow(
                        () -> new IllegalStateException("rules that compiled before do not now: " + problems.all()));
    }

    /** Of a world it tells the rules of upper strata that hold, and of a rule over terms where it fires. */
    private final class CachedEvaluator implements RuleEvaluator {
        private final Map<Engine, Session> sessions = new HashMap<>();

        @Override
        public Set<RuleCard> holding(Map<String, List<Map<String, Object>>> world) {
            String asked = text(world);
            Optional<List<String>> known = Optional.ofNullable(worlds.get(asked))
                    .filter(rules -> upper.keySet().containsAll(rules));
            if (known.isEmpty()) {
                List<String> holding = session(ofUpper()).holding(world).stream()
                        .filter(Answers::isUpper)
                        .map(RuleCard::id)
                        .sorted()
                        .toList();
                worlds.put(asked, holding);
                learnt = true;
                known = Optional.of(holding);
            }
            return known.get().stream().map(id -> requireNonNull(upper.get(id))).collect(Collectors.toSet());
        }

        @Override
        public BitSet firing(RuleCard rule, int size, Function<RuleEvaluator, BitSet> walk) {
            String key = requireNonNull(keys.get(rule));
            Optional<BitSet> known = before.fires(key, size);
            BitSet fires = known.orElseGet(() -> walk.apply(session(ofTerms(rule))));
            learnt |= known.isEmpty();
            tables.put(key, AnswerCache.Fires.of(size, fires));
            return fires;
        }

        private Session session(Engine engine) {
            return sessions.computeIfAbsent(engine, Engine::session);
        }
    }

    /** A world as a text that no other world has: the words of which it is made have no spaces and signs. */
    private static String text(Map<String, List<Map<String, Object>>> world) {
        Map<String, Object> sorted = new TreeMap<>();
        world.forEach((type, facts) ->
                sorted.put(type, facts.stream().map(TreeMap::new).toList()));
        return sorted.toString();
    }
}
