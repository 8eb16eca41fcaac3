package entente;

import entente.model.Party;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Source;
import entente.model.Term;
import entente.model.Type;
import entente.registry.RulebookReader;
import entente.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A rulebook as large as is asked for: a copy of another with random positions more, of all its parties, written as files
 * that the program and an unchanged Drools read alike. The cases beside them only stand where cases have to be.
 */
public final class LargeRulebook {
    /** Which terms one rule reads. */
    public enum Reads {
        /** Any of the vocabulary. */
        SCATTERED,
        /** Such as stand near one another in it. */
        NEIGHBOURING
    }

    private static final List<String> EFFECTS = List.of(
            "accepts", "rejects", "crosses-red-line", "meets-demand", "misses-demand", "serves", "harms", "touches");
    private static final List<String> DAYS = List.of("2025-03", "2025-07", "2025-11", "2026-01");
    private static final int MOST_TERMS = 4;
    private static final int NEAR = 6;

    private final Random random;
    private final Rulebook rulebook;
    private final List<Term> terms;
    private final Reads reads;

    private LargeRulebook(Rulebook rulebook, Reads reads, Random random) {
        this.rulebook = rulebook;
        this.terms = rulebook.vocabulary().terms().stream()
                .filter(term -> term.kind() != Section.Kind.DERIVED)
                .toList();
        this.reads = reads;
        this.random = random;
    }

    /**
     * Arguments: the folder of rules to copy, the folder to write, how many rules more, {@code scattered} or
     * {@code neighbouring}, and a seed.
     */
    public static void main(String[] args) throws IOException {
        long seed = args.length > 4 ? Long.parseLong(args[4]) : new Random().nextLong();
        write(
                Path.of(args[0]),
                Path.of(args[1]),
                Integer.parseInt(args[2]),
                Reads.valueOf(args[3].toUpperCase(Locale.ROOT)),
                seed);
    }

    /** Writes the rulebook; prints the seed, so that any such rulebook can be made again. */
    public static void write(Path rules, Path folder, int more, Reads reads, long seed) throws IOException {
        System.out.println(more + " rules more, " + reads + ", seed " + seed);
        Rulebook rulebook = RulebookReader.read(rules, new Problems()).orElseThrow();
        Front.copy(rules, folder);
        LargeRulebook large = new LargeRulebook(rulebook, reads, new Random(seed));
        for (int number = 0; number < more; number++) {
            large.write(folder, number);
        }
    }

    private void write(Path folder, int number) throws IOException {
        Party party = any(rulebook.parties());
        String id = party.id() + "/made-" + number;
        Source source = any(List.copyOf(rulebook.sources().values()));
        List<Term> read = read();
        String on = read.stream()
                .filter(term -> term.kind() == Section.Kind.INSTRUMENT)
                .findFirst()
                .map(term -> "    @on(\"" + term.section() + "\")\n")
                .orElse("");
        Path file = folder.resolve(id + ".drl");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "package rules." + party.id().replace('-', '_') + "\n\nimport vocabulary.*\n\nrule \"Made " + number
                        + "\"\n    @id(\"" + id + "\")\n    @about(\"" + party.id() + "\")\n" + on + "    @effect(\""
                        + any(EFFECTS) + "\")\n    @source(\"" + source.id() + "\")\n    @since(\"" + any(DAYS)
                        + "\")\n    @because(\"It was made.\")\nwhen\n" + conditions(read)
                        + "then\nend\n");
        Files.writeString(
                folder.resolve(id + ".cases.yaml"),
                "cases:\n  - case: A place for one that fires\n    terms: {}\n    fires: [" + id + "]\n    because: ["
                        + terms.get(0).id() + "]\n  - case: A place for a near miss\n    terms: {}\n    quiet: [" + id
                        + "]\n");
    }

    /** A pattern for each section of which terms are read; a third of those after the first are denied. */
    private String conditions(List<Term> read) {
        Map<String, List<String>> bySection = new LinkedHashMap<>();
        for (Term term : read) {
            bySection
                    .computeIfAbsent(Section.typeName(term.section()), any -> guard(term))
                    .add(comparison(term));
        }
        StringBuilder conditions = new StringBuilder();
        bySection.forEach((type, comparisons) -> {
            String not = conditions.length() > 0 && random.nextInt(3) == 0 ? "not " : "";
            conditions.append("    " + not + type + "(" + String.join(", ", comparisons) + ")\n");
        });
        return conditions.toString();
    }

    /** That the instrument is there, where the term is not its leading one. */
    private List<String> guard(Term term) {
        List<String> comparisons = new ArrayList<>();
        rulebook.vocabulary()
                .section(term.section())
                .flatMap(Section::leading)
                .filter(leading -> !leading.equals(term))
                .ifPresent(leading -> comparisons.add(leading.name() + " != \"none\""));
        return comparisons;
    }

    private List<Term> read() {
        int first = random.nextInt(terms.size());
        int count = 1 + random.nextInt(MOST_TERMS);
        return random.ints(0, terms.size())
                .filter(term -> reads == Reads.SCATTERED || term >= first && term < first + NEAR)
                .distinct()
                .limit(Math.min(count, reads == Reads.SCATTERED ? MOST_TERMS : terms.size() - first))
                .mapToObj(terms::get)
                .sorted(Comparator.comparingInt(terms::indexOf))
                .collect(Collectors.toList());
    }

    private String comparison(Term term) {
        if (term.type() instanceof Type.Flag) {
            return term.name() + " == " + random.nextBoolean();
        }
        if (term.type() instanceof Type.Amount amount) {
            int tenth = (amount.max() - amount.min()) / 10;
            return term.name() + any(List.of(" < ", " >= ")) + (amount.min() + tenth * (1 + random.nextInt(9)));
        }
        String word = "\""
                + any(term.type().words().stream()
                        .filter(value -> !value.equals(Term.NONE))
                        .toList())
                + "\"";
        if (term.type() instanceof Type.Subset) {
            return term.name() + any(List.of(" contains ", " not contains ")) + word;
        }
        return term.name() + (term.leading() || random.nextInt(3) > 0 ? " == " : " != ") + word;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
