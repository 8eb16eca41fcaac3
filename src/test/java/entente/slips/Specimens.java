package entente.slips;

import entente.Front;
import entente.Frozen;
import entente.Tiny;
import entente.cases.CaseFile;
import entente.model.RuleFile;
import entente.model.Rulebook;
import entente.option.OptionReader;
import entente.registry.ExpectedTableForms;
import entente.registry.RulebookReader;
import entente.rulefile.KnownIds;
import entente.rulefile.RuleReader;
import entente.text.ExpectedForms;
import entente.text.FileText;
import entente.text.Node;
import entente.text.Problem;
import entente.text.Problems;
import entente.text.ValueForm;
import entente.text.YamlFile;
import entente.text.YamlParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Options, cases, rules and tables, shipped ones and those of the tests' own domain, with their known words. */
final class Specimens {
    private static final Pattern OF_RULE = Pattern.compile("[A-Za-z@$][A-Za-z0-9_$-]*(?:[./][A-Za-z0-9_-]+)*");
    private static final Pattern NOT_KNOWN =
            Pattern.compile("(?m)//.*$|(?<=^rule )\".*\"$|@(?:because|since|until|overtakes|of)\\(\".*\"\\)|@|\\$\\w+");

    private final Path scratch;

    /** @param scratch an empty folder */
    Specimens(Path scratch) {
        this.scratch = scratch;
    }

    List<Specimen> options() {
        return Stream.of(Frozen.RULES, Tiny.RULES)
                .flatMap(rules -> {
                    Rulebook rulebook = rulebook(rules);
                    return files(rules.resolveSibling("options"), OptionReader.ENDING)
                            .map(file -> option(file, rulebook));
                })
                .toList();
    }

    private static Specimen option(Path file, Rulebook rulebook) {
        FileText text = FileText.of(file, text(file));
        List<Node.Scalar> words = YamlParts.wordsOfAnOption(mapping(text));
        return new Specimen("option", file, text.content(), Specimen.standing(text, words), changed -> {
            Problems problems = new Problems();
            OptionReader.read(FileText.of(file, changed), rulebook, problems);
            return problems.all();
        });
    }

    List<Specimen> cases() {
        return Stream.of(Frozen.RULES, Tiny.RULES)
                .flatMap(rules -> {
                    Rulebook rulebook = rulebook(rules);
                    return files(rules, CaseFile.ENDING).map(file -> cases(file, rules, rulebook));
                })
                .toList();
    }

    private Specimen cases(Path original, Path rules, Rulebook rulebook) {
        FileText text = FileText.of(original, text(original));
        List<Node.Scalar> words = new ArrayList<>();
        for (Node.Entry entry : mapping(text).entries()) {
            words.add(YamlParts.key(entry));
            for (Node item : ((Node.Sequence) entry.value()).items()) {
                for (Node.Entry inner : ((Node.Mapping) item).entries()) {
                    words.add(YamlParts.key(inner));
                    if (!inner.key().equals("case")) {
                        words.addAll(YamlParts.words(inner.value()));
                    }
                }
            }
        }
        String below = rules.relativize(original).toString().replace('\\', '/');
        String id = below.substring(0, below.length() - CaseFile.ENDING.length());
        Path file = scratch.resolve("a" + CaseFile.ENDING);
        return new Specimen("cases", file, text.content(), Specimen.standing(text, words), changed -> {
            write(file, changed);
            Problems problems = new Problems();
            CaseFile.read(file, id, rulebook, problems);
            return problems.all();
        });
    }

    List<Specimen> rules() {
        return Stream.of(Frozen.RULES, Tiny.RULES)
                .flatMap(rules -> {
                    Rulebook rulebook = rulebook(rules);
                    KnownIds known = new KnownIds(
                            rulebook.vocabulary(),
                            rulebook.sides().keySet(),
                            rulebook.parties().stream().map(each -> each.id()).toList(),
                            rulebook.recommendations().stream()
                                    .map(each -> each.id())
                                    .toList(),
                            rulebook.sources().keySet(),
                            Map.of());
                    return files(rules, RuleFile.ENDING).map(file -> rule(file, rules, known));
                })
                .toList();
    }

    private static Specimen rule(Path file, Path rules, KnownIds known) {
        String text = text(file);
        String below = rules.relativize(file).toString().replace('\\', '/');
        String id = below.substring(0, below.length() - RuleFile.ENDING.length());
        String blanked = NOT_KNOWN
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[^\\n]", " ")));
        List<Specimen.Word> words = OF_RULE.matcher(blanked)
                .results()
                .map(found -> new Specimen.Word(found.start(), found.group()))
                .toList();
        return new Specimen("rule", file, text, words, changed -> {
            Problems problems = new Problems();
            RuleReader.read(FileText.of(file, changed), id, known, problems);
            return problems.all();
        });
    }

    /** Of the tests' own domain, of which the whole folder is read each time. */
    List<Specimen> tables() {
        Path rules = scratch.resolve("rules");
        try {
            Front.copy(Tiny.RULES, rules);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return ExpectedTableForms.of(rules).stream()
                .map(table -> {
                    Path file = rules.resolve(table.name() + ".yaml");
                    FileText text = FileText.of(file, text(file));
                    ExpectedTableForms.Reading reading = table.readings().get(0);
                    List<Node.Scalar> words = new ArrayList<>();
                    collect(reading.root(), reading.forms(), words);
                    return new Specimen("table", file, text.content(), Specimen.standing(text, words), changed -> {
                        write(file, changed);
                        List<Problem> problems = problems(rules);
                        write(file, text.content());
                        return problems;
                    });
                })
                .toList();
    }

    private static List<Problem> problems(Path rules) {
        Problems problems = new Problems();
        RulebookReader.read(rules, problems);
        return problems.all();
    }

    /** The keys that a reader asks for, and the words that it knows. */
    private static void collect(Node node, ExpectedForms forms, List<Node.Scalar> words) {
        if (!(node instanceof Node.Mapping mapping)) {
            return;
        }
        Map<String, ExpectedForms.Asked> asked = forms.block(node).orElse(Map.of());
        for (Node.Entry entry : mapping.entries()) {
            ValueForm form =
                    asked.containsKey(entry.key()) ? asked.get(entry.key()).form() : new ValueForm.Any();
            if (asked.containsKey(entry.key())) {
                words.add(YamlParts.key(entry));
            }
            if (form instanceof ValueForm.Numbers && entry.value() instanceof Node.Mapping numbers) {
                numbers.entries().forEach(each -> words.add(YamlParts.key(each)));
            } else if (form instanceof ValueForm.Word || form instanceof ValueForm.Words) {
                words.addAll(YamlParts.words(entry.value()));
            }
            collect(entry.value(), forms, words);
        }
    }

    private static Node.Mapping mapping(FileText text) {
        return (Node.Mapping) YamlFile.tree(text, new Problems()).orElseThrow();
    }

    private static Rulebook rulebook(Path rules) {
        return rules.equals(Frozen.RULES) ? Frozen.rulebook() : Tiny.read().rulebook();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
