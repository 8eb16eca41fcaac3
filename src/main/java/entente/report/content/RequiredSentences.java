package entente.report.content;

import entente.assess.Assessment;
import entente.assess.SubjectTo;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What sources require and of which it is open whether it is there: in a line, and in full. */
public final class RequiredSentences {
    private static final int LONG = 240;
    private static final int SHORT = 90;

    private final ReportContext dossier;
    private final Assessment assessment;
    private final Citations cite;

    public RequiredSentences(ReportContext dossier) {
        this.dossier = dossier;
        this.assessment = dossier.assessment();
        this.cite = dossier.cite();
    }

    /** What is asked for in a few words each, on whose word, and of what; nothing where nothing is open. */
    public Optional<Prose> inShort() {
        List<Prose> each = new ArrayList<>();
        for (List<SubjectTo> same : byName().values()) {
            SubjectTo first = same.get(0);
            String when = cite.clauses().any(first.arisesWhen());
            each.add(Prose.of(given(first)
                            + (when.isEmpty()
                                    ? ""
                                    : when.length() <= SHORT ? ", if " + when : ", in some of what is open")
                            + " ")
                    .then(cite.told(first.rule().position().sources())));
        }
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(Prose.empty()
                        .strong("Required, and not told to be there:")
                        .text(" ")
                        .then(Prose.names(each))
                        .text("."));
    }

    /** What gives it: a circumstance by its title, a term of an instrument by its name. */
    private String given(SubjectTo subject) {
        Set<String> names = new LinkedHashSet<>();
        subject.rule()
                .position()
                .given()
                .forEach(id -> dossier.rulebook()
                        .vocabulary()
                        .term(id)
                        .ifPresent(term -> names.add(cite.clauses().question(term))));
        return names.isEmpty() ? Wording.clause(subject.text()) : Wording.listed(names);
    }

    /** A sentence for each, one for what is required of several parts alike. */
    public List<Prose> sentences() {
        return byName().values().stream().map(this::sentence).toList();
    }

    private Map<String, List<SubjectTo>> byName() {
        Map<String, List<SubjectTo>> byName = new LinkedHashMap<>();
        assessment.subjectTo().stream()
                .filter(subject -> subject.state() == SubjectTo.State.OPEN)
                .forEach(subject -> byName.computeIfAbsent(
                                subject.rule().position().of().orElseThrow(), any -> new ArrayList<>())
                        .add(subject));
        return byName;
    }

    private Prose sentence(List<SubjectTo> same) {
        SubjectTo first = same.get(0);
        String when = cite.clauses().any(first.arisesWhen());
        boolean told = !when.isEmpty() && when.length() <= LONG;
        dossier.grounded().tells(first.rule());
        Prose prose = Prose.of("Required"
                        + (assessment.parts().size() == 1
                                ? ""
                                : " for " + Wording.inside(Wording.part(first.part(), dossier.rulebook())))
                        + (told ? ", if " + when : "") + ": " + Wording.clause(first.text()) + " ")
                .then(cite.told(first.rule().position().sources()))
                .text(".");
        List<String> others = same.stream()
                .skip(1)
                .map(subject -> Wording.inside(Wording.part(subject.part(), dossier.rulebook())))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            prose.text(" The same goes for " + Wording.listed(others) + ".");
        }
        Set<String> hangs = new LinkedHashSet<>();
        same.forEach(subject -> hangs.addAll(subject.supportHangs()));
        if (!hangs.isEmpty()) {
            prose.text(" The support of "
                    + Wording.names(hangs.stream().map(cite::name).toList()) + " hangs on it.");
        }
        return prose;
    }
}
