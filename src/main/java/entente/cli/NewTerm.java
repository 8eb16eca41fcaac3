package entente.cli;

import entente.model.Condition;
import entente.model.FactType;
import entente.model.Ids;
import entente.model.PresenceGuard;
import entente.model.RuleCard;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Vocabulary;
import entente.option.Option;
import entente.option.OptionFolder;
import entente.registry.RulebookReader;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code new term} makes: the entry of a term in the vocabulary, with its section if that is new. */
final class NewTerm {
    private static final String DERIVED = "derived";
    private static final String FLAG = "flag";

    private NewTerm() {}

    /**
     * A term to be put into the vocabulary.
     *
     * @param type choice, set, amount or flag
     * @param kind of the section, if that is to be made
     */
    static NewFiles of(Path rules, String id, Optional<String> type, Optional<String> kind) {
        List<String> parts = List.of(id.split("\\.", -1));
        if (parts.size() != 2) {
            throw new UserError("a term is named by its section and itself, as section.term");
        }
        String section = parts.get(0);
        String term = parts.get(1);
        NewId.check(section, Ids::section);
        NewId.check(term, Ids::field);
        EntryFile vocabulary = NewEntry.table(rules, "vocabulary");
        List<String> sections = vocabulary.keys("sections");
        NewFiles scaffold = new NewFiles();
        if (sections.contains(section)) {
            scaffold.changed(inSection(vocabulary, section, term, type, kind));
        } else if (kind.isPresent()) {
            scaffold.changed(withSection(vocabulary, sides(rules), section, term, type, kind.get()));
        } else {
            throw new UserError("there is no section '" + section + "'" + NewId.maybe(section, sections)
                    + "; to make one, say of what kind: --section instrument or --section circumstance");
        }
        return scaffold;
    }

    /** Ids of rules that ask of several instruments, each in a pattern of its own, that they are absent; as far as rules can be read. */
    static List<String> rulesThatListWhatIsAbsent(Path rules) {
        return RulebookReader.read(rules, new Problems())
                .map(rulebook -> Stream.of(Stratum.values())
                        .flatMap(stratum -> rulebook.rules(stratum).stream())
                        .filter(rule -> absences(rule, rulebook.vocabulary()) > 1)
                        .map(RuleCard::id)
                        .toList())
                .orElse(List.of());
    }

    /** Ids of the options, as far as they can be read, that list a section, and so leave open what is new in it. */
    static List<String> optionsThatList(String section, Path rules, Path options) {
        Problems problems = new Problems();
        return RulebookReader.read(rules, problems).stream()
                .flatMap(rulebook -> OptionFolder.read(options, rulebook, problems).stream())
                .filter(option -> option.listed().containsKey(section))
                .map(Option::id)
                .toList();
    }

    private static long absences(RuleCard rule, Vocabulary vocabulary) {
        return rule.conditions().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern -> vocabulary.sections().stream()
                        .map(FactType::of)
                        .filter(type -> type.name().equals(pattern.type()))
                        .flatMap(type -> type.leading().stream())
                        .anyMatch(leading -> PresenceGuard.admitted(leading, pattern.constraints())
                                .contains(Term.NONE)))
                .count();
    }

    private static String sides(Path rules) {
        return String.join(", ", NewEntry.table(rules, "parties").keys("sides"));
    }

    private static EntryFile inSection(
            EntryFile vocabulary, String section, String term, Optional<String> type, Optional<String> kind) {
        kind.ifPresent(made -> {
            throw new UserError("there is a section '" + section + "' already; leave out --section");
        });
        NewId.refuseTwice("term", term, vocabulary.keys("sections", section, "terms"));
        boolean derived = vocabulary
                .value("sections", section, "kind")
                .filter(DERIVED::equals)
                .isPresent();
        String template = "term-" + typeOf(derived, type) + ".yaml";
        return vocabulary.with(Template.of(template, Map.of("term", term)), "sections", section, "terms");
    }

    private static EntryFile withSection(
            EntryFile vocabulary, String sides, String section, String term, Optional<String> type, String kind) {
        boolean leads = kind.equals("instrument");
        if (leads && type.filter(wanted -> !wanted.equals("choice")).isPresent()) {
            throw new UserError("the first term of an instrument leads it and is a choice, with the value none");
        }
        Map<String, String> names = Map.of("section", section, "term", term, "sides", sides);
        String template = leads ? "leading" : typeOf(kind.equals(DERIVED), type);
        String entry = Template.of("term-" + template + ".yaml", names)
                .lines()
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining());
        return vocabulary.with(Template.of("section-" + kind + ".yaml", names) + entry, "sections");
    }

    private static String typeOf(boolean derived, Optional<String> type) {
        if (derived && type.filter(wanted -> !wanted.equals(FLAG)).isPresent()) {
            throw new UserError("what rules conclude is a flag");
        }
        return type.orElse(derived ? FLAG : "choice");
    }
}
