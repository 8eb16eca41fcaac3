package entente.report.markdown;

import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.SubjectTo;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.Citations;
import entente.report.content.Prose;
import entente.report.content.VerdictWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions on which the verdicts of most options hang, with what each answer would make of them. */
final class FindFirst {
    private static final int MOST = 4;

    private final List<Assessment> assessments;
    private final Citations cite;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /** What hangs on one: options that are blocked without it, that may be, and whose verdict it decides. */
    private record Question(Set<Assessment> blocked, Set<Assessment> maybe, Set<Assessment> decided) {
        Question() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        Set<Assessment> all() {
            Set<Assessment> all = new LinkedHashSet<>(blocked);
            all.addAll(maybe);
            all.addAll(decided);
            return all;
        }

        long agreeable() {
            return all().stream().filter(FindFirst::agreeable).count();
        }
    }

    FindFirst(List<Assessment> assessments, Citations cite) {
        this.assessments = assessments;
        this.cite = cite;
        assessments.forEach(this::ask);
    }

    /** Those on which most that can be agreeable hangs come first, then those on which most hangs. */
    List<Bullet> points() {
        return questions.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Question> one) ->
                                -one.getValue().agreeable())
                        .thenComparing(one -> -one.getValue().all().size()))
                .limit(MOST)
                .map(one -> new Bullet(told(one.getKey(), one.getValue())))
                .toList();
    }

    private void ask(Assessment assessment) {
        assessment.verdict().deciders().stream()
                .map(DecidingTerm::axis)
                .forEach(axis ->
                        question(cite.clauses().question(axis.term())).decided().add(assessment));
        for (SubjectTo subject : assessment.subjectTo()) {
            if (subject.state() == SubjectTo.State.OPEN) {
                subject.rule()
                        .position()
                        .given()
                        .forEach(id -> cite.rulebook()
                                .vocabulary()
                                .term(id)
                                .map(cite.clauses()::question)
                                .map(this::question)
                                .ifPresent(question -> (subject.arisesWhen().isEmpty()
                                                ? question.blocked()
                                                : question.maybe())
                                        .add(assessment)));
            }
        }
    }

    private Question question(String words) {
        return questions.computeIfAbsent(words, any -> new Question());
    }

    private Prose told(String words, Question question) {
        List<String> clauses = new ArrayList<>();
        Set<Assessment> maybe = new LinkedHashSet<>(question.maybe());
        maybe.removeAll(question.blocked());
        if (!question.blocked().isEmpty() || !maybe.isEmpty()) {
            Set<Assessment> required = new LinkedHashSet<>(question.blocked());
            required.addAll(maybe);
            long agreeable = required.stream().filter(FindFirst::agreeable).count();
            clauses.add("if it is not as required, "
                    + (question.blocked().isEmpty()
                            ? counted(maybe.size()) + " can be blocked"
                            : counted(question.blocked().size())
                                    + (question.blocked().size() == 1 ? " is blocked" : " are blocked")
                                    + (maybe.isEmpty() ? "" : " and " + maybe.size() + " more can be"))
                    + "; if it is, and so is what else is required, "
                    + (agreeable == 0 ? "none of them is agreeable even so" : agreeable + " of them can be agreeable"));
        }
        Map<String, List<String>> between = new LinkedHashMap<>();
        question.decided()
                .forEach(one -> between.computeIfAbsent(
                                VerdictWords.either(one.verdict().reachable()), any -> new ArrayList<>())
                        .add(one.option().title()));
        between.forEach((verdicts, options) -> clauses.add("it decides whether "
                + (options.size() == 1 ? "“" + options.get(0) + "” is " : counted(options.size()) + " are ")
                + verdicts));
        return Prose.empty().strong(Wording.capital(words) + ":").text(" " + String.join("; ", clauses) + ".");
    }

    private static String counted(int count) {
        return Wording.counted(count, "option", "options");
    }

    private static boolean agreeable(Assessment assessment) {
        return assessment.verdict().reachable().contains(Verdict.AGREEABLE);
    }
}
