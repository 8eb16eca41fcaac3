package entente.cli;

import entente.option.Edit;
import entente.option.OptionReader;
import entente.rulebook.Rulebook;
import entente.rulebook.Section;
import entente.rulebook.Term;
import entente.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Terms and values as they are said on the command line. */
final class Arguments {
    private final CommandSpec spec;
    private final Rulebook rulebook;

    Arguments(CommandSpec spec, Rulebook rulebook) {
        this.spec = spec;
        this.rulebook = rulebook;
    }

    /** A term that options can state. */
    Term term(String id) {
        List<String> known = rulebook.vocabulary().terms().stream()
                .filter(term -> term.kind() != Section.Kind.DERIVED)
                .map(Term::id)
                .toList();
        if (!known.contains(id)) {
            throw Workspace.unknown(spec, "there is no term", id, known);
        }
        return rulebook.vocabulary().term(id).orElseThrow();
    }

    Set<Term> terms(List<String> ids) {
        Set<Term> terms = new HashSet<>();
        ids.forEach(id -> terms.add(term(id)));
        return terms;
    }

    /** What {@code TERM=VALUE}s say, each term once; values are read as in an option. */
    List<Edit> edits(List<String> said) {
        Problems problems = new Problems();
        List<Edit> edits = new ArrayList<>();
        for (String one : said) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        spec.commandLine(), "'" + one + "' is not of the form TERM=VALUE, as section.term=500");
            }
            Term term = term(one.substring(0, equals));
            if (edits.stream().anyMatch(edit -> edit.term().equals(term))) {
                throw new ParameterException(spec.commandLine(), term.id() + " is said twice");
            }
            OptionReader.value(term, Path.of(term.id()), one.substring(equals + 1), problems)
                    .ifPresent(edits::add);
        }
        if (problems.hasErrors()) {
            throw new ProblemsException(problems.all());
        }
        return edits;
    }
}
