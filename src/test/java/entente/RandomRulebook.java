package entente;

import static entente.MadeRulebook.leading;
import static entente.MadeRulebook.parameter;
import static entente.MadeRulebook.parameters;
import static entente.MadeRulebook.party;
import static entente.MadeRulebook.term;
import static entente.MadeRulebook.value;

import entente.model.Parameter;
import entente.model.Party;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import entente.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A random rulebook of the size of a real one: random sections and terms of every type, and {@link RandomConditions},
 * read by the real reader, with facts below positions. The verdict's rules are those shipped. For one small enough that
 * every package can be tried see {@link SmallWorld}.
 */
public final class RandomRulebook {
    private static final List<String> WORDS = List.of("ash", "beech", "cedar", "dogwood", "elm");
    private static final List<Party> PARTIES = List.of(
            party("fox", "wood", Party.Role.DECIDES),
            party("owl", "wood", Party.Role.DECIDES),
            party("hare", "field", Party.Role.DECIDES),
            party("stoat", "field", Party.Role.COMMENTATOR),
            party("wren", Party.NO_SIDE, Party.Role.DECIDES));
    private static final List<String> CRITERIA = List.of("criterion-1", "criterion-2", "criterion-3");
    private static final List<String> ON_PARTIES = List.of(
            "accepts",
            "rejects",
            "crosses-red-line",
            "meets-demand",
            "misses-demand",
            "meets-preference",
            "misses-preference",
            "serves",
            "harms",
            "touches");
    private static final List<String> ON_CRITERIA = List.of("meets", "part-meets", "fails", "contradicts", "engages");
    private static final int MOST = 40;

    private final Random random;
    private final Vocabulary vocabulary;
    private final RandomConditions conditions;

    private RandomRulebook(Random random) {
        this.random = random;
        this.vocabulary = randomVocabulary();
        this.conditions = new RandomConditions(random, vocabulary);
    }

    /** A rulebook that has no problems. */
    public static Rulebook of(long seed) {
        return new RandomRulebook(new Random(seed)).rulebook();
    }

    // The vocabulary.

    private Vocabulary randomVocabulary() {
        List<Section> sections = new ArrayList<>();
        int instruments = 3 + random.nextInt(4);
        for (int i = 0; i < instruments; i++) {
            sections.add(instrument("tool_" + i));
        }
        for (int i = 0; i <= random.nextInt(3); i++) {
            sections.add(section("world_" + i, Section.Kind.CIRCUMSTANCE, 1 + random.nextInt(3), List.of()));
        }
        List<Term> flags = IntStream.range(0, 3)
                .mapToObj(i -> term("sign_" + i, new Type.Flag()))
                .toList();
        sections.add(section("found", Section.Kind.DERIVED, 0, flags));
        Parameter few = parameter("few", 3 + random.nextInt(4), "crowns");
        return new Vocabulary(sections, parameters(few));
    }

    private Section instrument(String id) {
        List<Value> values = new ArrayList<>(values(1 + random.nextInt(3)));
        values.add(random.nextInt(values.size() + 1), value(Term.NONE));
        List<Term> leading = List.of(leading("kind", new Type.Choice(values)));
        return section(id, Section.Kind.INSTRUMENT, random.nextInt(4), leading);
    }

    private Section section(String id, Section.Kind kind, int more, List<Term> terms) {
        List<Term> all = new ArrayList<>(terms);
        for (int i = 0; i < more; i++) {
            all.add(random.nextInt(all.size() + 1), term("term_" + i, type()));
        }
        List<String> sides = kind != Section.Kind.INSTRUMENT
                ? List.of()
                : any(List.of(List.of("wood", "field"), List.of("field"), List.of()));
        return MadeRulebook.section(id, kind, sides, all);
    }

    private Type type() {
        return switch (random.nextInt(5)) {
            case 0 -> new Type.Flag();
            case 1 -> new Type.Amount(random.nextInt(3), 8 + random.nextInt(10), "crowns");
            case 2 -> new Type.Subset(values(1 + random.nextInt(4)));
            default -> new Type.Choice(values(2 + random.nextInt(4)));
        };
    }

    private List<Value> values(int count) {
        int first = random.nextInt(WORDS.size());
        return IntStream.range(0, count)
                .mapToObj(i -> value(WORDS.get((first + i) % WORDS.size())))
                .toList();
    }

    // The rules.

    private Rulebook rulebook() {
        MadeRulebook made = new MadeRulebook(vocabulary, List.of("wood", "field"), PARTIES, CRITERIA);
        int wanted = made.size() + 5;
        for (int i = 0; made.size() < wanted; i++) {
            add(made, "facts/sign-" + i, "@fact(\"found.sign_" + random.nextInt(3) + "\")", false);
        }
        wanted += 20 + random.nextInt(MOST);
        for (int i = 0; made.size() < wanted; i++) {
            position(made, i);
        }
        return made.rulebook(Map.of());
    }

    private void position(MadeRulebook made, int number) {
        String about = random.nextInt(8) == 0
                ? "package"
                : random.nextInt(4) == 0 ? any(CRITERIA) : any(PARTIES).id();
        String effect = about.equals("package")
                ? any(List.of("invalidates", "requires", "requires", "fulfils", "breaks"))
                : any(CRITERIA.contains(about) ? ON_CRITERIA : ON_PARTIES);
        String of = about.equals("package") && !effect.equals("invalidates")
                ? "\n    @of(\"" + any(List.of("permit", "survey")) + "\")"
                : "";
        if (effect.equals("requires")) {
            of += "\n    @given(\""
                    + any(vocabulary.terms().stream()
                                    .filter(term -> term.kind() != Section.Kind.DERIVED)
                                    .toList())
                            .id()
                    + "\")";
        }
        add(
                made,
                (about.equals("package") ? "whole" : about) + "/position-" + number,
                "@about(\"" + about + "\")\n    @effect(\"" + effect + "\")" + of,
                true);
    }

    /** Adds the rule, unless it says what cannot be said. */
    private void add(MadeRulebook made, String id, String metadata, boolean aboveFacts) {
        made.rule(id, metadata, conditions.lines(aboveFacts));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
