package entente.cases;

import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Term;
import entente.option.OptionReader;
import entente.option.Terms;
import entente.text.Block;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import entente.text.ValueForm;
import entente.text.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cases beside one rule file.
 *
 * @param id of the rule file, the path below {@code rules/} without ending
 */
public record CaseFile(Path file, String id, List<Case> cases) {
    /** The ending of a file of cases. */
    public static final String ENDING = ".cases.yaml";

    /** The most characters of a sentence. */
    public static final int SENTENCE = 200;

    public CaseFile {
        cases = List.copyOf(cases);
    }

    /** Reads one file, as it is shown to people; empty if an error was recorded. */
    public static Optional<CaseFile> read(Path file, String id, Rulebook rulebook, Problems problems) {
        Problems own = new Problems();
        Optional<CaseFile> cases = YamlFile.of(file, YamlFile.MAX_BYTES, own)
                .flatMap(yaml -> yaml.read(
                        (tree, told) -> Block.of(tree, "the file of cases", Place.startOf(file), told)
                                .map(block ->
                                        new CaseFile(file, id, cases(block, rulebook, rules(id, rulebook), told))),
                        own));
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : cases;
    }

    /** The rules that a case may name; untold where the rule file beside the cases could not be read. */
    private static KnownWords rules(String id, Rulebook rulebook) {
        boolean read =
                rulebook.rules().stream().anyMatch(rule -> rule.file().id().equals(id));
        return read
                ? KnownWords.of(
                        "rule", rulebook.rules().stream().map(RuleCard::id).toList())
                : KnownWords.untold("rule");
    }

    private static List<Case> cases(Block file, Rulebook rulebook, KnownWords rules, Problems problems) {
        List<Case> cases = new ArrayList<>();
        Set<String> sentences = new HashSet<>();
        for (Node node : file.items("cases")) {
            Block.of(node, "the case", node.place(), problems)
                    .map(block -> read(block, rulebook, rules))
                    .ifPresent(read -> {
                        cases.add(read);
                        if (!read.sentence().isEmpty() && !sentences.add(read.sentence())) {
                            problems.error(read.place(), "another case of this file has the same sentence");
                        }
                    });
        }
        file.done();
        return cases;
    }

    private static Case read(Block block, Rulebook rulebook, KnownWords rules) {
        String sentence = block.text("case", SENTENCE);
        Place place = block.optional().node("case").map(Node::place).orElse(block.place());
        Terms terms = block.entry("terms")
                .map(entry -> OptionReader.terms(entry, rulebook.vocabulary(), block.problems()))
                .orElseGet(Terms::none);
        List<Case.Named> fires = named(block.optional().node("fires"), rules, block.problems());
        List<Case.Named> quiet = named(block.optional().node("quiet"), rules, block.problems());
        boolean firing = block.optional().node("fires").isPresent();
        Optional<Node> because = firing
                ? block.node("because", new ValueForm.Words(terms(rulebook), true))
                : block.optional().node("because");
        List<Case.Named> reasons = named(because, terms(rulebook), block.problems());
        boolean allAsked = block.done();
        if (!firing && allAsked) {
            because.ifPresent(node -> block.problems()
                    .error(node.place(), "'because' says why a rule fires, and the case names none under 'fires'"));
        }
        if (!firing && allAsked && block.optional().node("quiet").isEmpty()) {
            block.problems().error(place, "the case expects nothing: it names rules under 'fires' or 'quiet'");
        }
        return new Case(sentence, place, terms, fires, quiet, reasons);
    }

    private static KnownWords terms(Rulebook rulebook) {
        return KnownWords.of(
                        "term that a package states",
                        rulebook.vocabulary().stated().stream().map(Term::id).toList())
                .formerly(rulebook.vocabulary().formerTerms());
    }

    private static List<Case.Named> named(Optional<Node> list, KnownWords known, Problems problems) {
        List<Case.Named> named = new ArrayList<>();
        list.ifPresent(node -> {
            Set<String> words = new HashSet<>(known.readAll(node, problems));
            if (node instanceof Node.Sequence && node.items().isEmpty()) {
                problems.error(node.place(), "this list needs at least one entry");
            }
            for (Node item : node.items()) {
                Node.written(item)
                        .map(text -> known.former().getOrDefault(text, text))
                        .filter(words::remove)
                        .ifPresent(word -> named.add(new Case.Named(word, item.place())));
            }
        });
        return named;
    }
}
