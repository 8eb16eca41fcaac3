package entente.cli;

import entente.model.Parameter;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.model.Vocabulary;
import entente.registry.RulebookReader;
import entente.report.json.TermsJson;
import entente.report.terminal.Glossary;
import entente.text.Guess;
import entente.text.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente terms}: what options and rules can say, as a glossary. It answers beside rules that are wrong. */
@Command(
        name = "terms",
        description = "Says what options and rules can state: sections, terms, and what each value means.")
final class TermsCommand extends AnswerCommand {
    @Parameters(paramLabel = "SECTION", arity = "0..1", description = "A section, or a term (default: all).")
    private Optional<String> wanted = Optional.empty();

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Vocabulary vocabulary = RulebookReader.read(folders.rules(), problems)
                .map(Rulebook::vocabulary)
                .orElseThrow(() -> new ProblemsException(problems.all()));
        List<Section> sections = wanted.map(name -> sections(name, vocabulary)).orElse(vocabulary.sections());
        Collection<Parameter> parameters =
                wanted.isEmpty() ? vocabulary.parameters().values() : List.of();
        print(() -> TermsJson.of(sections, vocabulary), () -> Glossary.text(sections, parameters));
        return Main.DONE;
    }

    /** The section of this name, or of a term of this name the section with that term alone. */
    private List<Section> sections(String name, Vocabulary vocabulary) {
        Optional<Term> term = vocabulary.term(name);
        if (term.isPresent()) {
            Section of = vocabulary.section(term.get().section()).orElseThrow();
            return List.of(of.with(List.of(term.get())));
        }
        return vocabulary.section(name).map(List::of).orElseThrow(() -> {
            List<String> sections =
                    vocabulary.sections().stream().map(Section::id).toList();
            List<String> all = Stream.concat(
                            sections.stream(), vocabulary.terms().stream().map(Term::id))
                    .toList();
            return UsageErrors.unknown(
                    spec, "there is no section or term", name, Guess.nearest(name, all), "sections", sections);
        });
    }
}
