package entente.cli;

import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.option.Edit;
import entente.option.OptionReader;
import entente.text.Guess;
import entente.text.Problem;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Terms and values as they are said on the command line. */
record TermArguments(CommandSpec spec, Rulebook rulebook) {
    /** A term that options can state. */
    Term term(String id) {
        String present = rulebook.vocabulary().formerTerms().getOrDefault(id, id);
        return stated().filter(term -> term.id().equals(present)).findFirst().orElseThrow(() -> unknown(id));
    }

    private Stream<Term> stated() {
        return rulebook.vocabulary().terms().stream().filter(term -> term.kind() != Section.Kind.DERIVED);
    }

    /** Of a section that there is, its terms are told; else the sections. */
    private ParameterException unknown(String id) {
        int dot = id.indexOf('.');
        String section = dot < 0 ? id : id.substring(0, dot);
        List<Term> inSection =
                stated().filter(term -> term.section().equals(section)).toList();
        if (inSection.isEmpty()) {
            List<String> sections = stated().map(Term::section).distinct().toList();
            Optional<String> meant = Guess.nearest(id, stated().map(Term::id).toList());
            return UsageErrors.unknown(spec, "there is no term", id, meant, "sections", sections);
        }
        List<String> known = inSection.stream().map(Term::id).toList();
        return UsageErrors.unknown(spec, "there is no term", id, meant(id, dot, inSection, known), "known", known);
    }

    /** Of a section alone the term that leads it, or its only one. */
    private static Optional<String> meant(String id, int dot, List<Term> inSection, List<String> known) {
        return dot < 0
                ? inSection.stream()
                        .filter(term -> term.leading() || inSection.size() == 1)
                        .findFirst()
                        .map(Term::id)
                : Guess.nearest(id, known)
                        .or(() -> only(known.stream()
                                .filter(term -> term.endsWith("_" + id.substring(dot + 1)))
                                .toList()));
    }

    private static Optional<String> only(List<String> words) {
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    private String example(String said) {
        return stated().filter(term -> term.id().equals(said.strip()))
                .map(term -> term.id() + "="
                        + term.type().words().stream().findFirst().orElse(Term.OPEN))
                .findFirst()
                .orElse("section.term=500");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    Set<Term> terms(List<String> ids) {
        Set<Term> terms = new HashSet<>();
        ids.forEach(id -> terms.add(term(id)));
        return terms;
    }

    /** The same of one package, in which nothing is said of an instrument that is not in it. */
    List<Edit> applying(List<String> said) {
        List<Edit> edits = edits(said);
        for (Edit edit : edits) {
            edits.stream()
                    .filter(leading -> leading.leavesOut(edit.term()))
                    .findFirst()
                    .ifPresent(leading -> {
                        throw wrong(edit.term().id() + " does not apply: "
                                + leading.term().id() + "=" + Term.NONE + " leaves "
                                + edit.term().section() + " out");
                    });
        }
        return edits;
    }

    /** What {@code TERM=VALUE}s say, each term once; values are read as in an option. */
    List<Edit> edits(List<String> said) {
        List<String> wrong = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (String one : said) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw wrong("'" + one + "' is not of the form TERM=VALUE, without spaces, as "
                        + (one.contains(":") ? one.replaceFirst(" *: *", "=") : example(one)));
            }
            Term term = term(one.substring(0, equals));
            if (edits.stream().anyMatch(edit -> edit.term().equals(term))) {
                throw wrong(term.id() + " is said twice");
            }
            if (one.substring(equals + 1).isBlank()) {
                throw wrong(
                        "'" + one + "' states nothing: say a value behind the =, or " + term.id() + "=" + Term.OPEN);
            }
            Problems problems = new Problems();
            OptionReader.value(term, Path.of(term.id()), one.substring(equals + 1), problems)
                    .ifPresent(edits::add);
            problems.all().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .forEach(problem -> wrong.add("in " + one + ": " + UsageErrors.told(problem)));
        }
        if (!wrong.isEmpty()) {
            throw new UserError(String.join("\n", wrong));
        }
        return edits;
    }
}
