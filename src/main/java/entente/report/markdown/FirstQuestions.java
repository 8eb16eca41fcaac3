package entente.report.markdown;

import entente.assess.Assessment;
import entente.assess.SubjectTo;
import entente.model.Verdict;
import entente.report.Alike;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.Citations;
import entente.report.content.RichText;
import entente.report.content.VerdictWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The questions on which the verdicts of most options hang, with what each answer would make of them. */
final class FirstQuestions {
    private static final int MOST = 4;
    private static final int LONG = 160;

    private final Citations cite;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /** What hangs on one: options that are blocked without it, that may be, and whose verdict it decides. */
    private record Question(Set<Assessment> blocked, Set<Assessment> maybe, Set<Assessment> decided) {
        Question() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        Stream<Assessment> all() {
            return Stream.of(blocked, maybe, decided).flatMap(Set::stream).distinct();
        }

        long agreeable() {
            return all().filter(FirstQuestions::agreeable).count();
        }
    }

    FirstQuestions(List<Assessment> assessments, Citations cite) {
        this.cite = cite;
        assessments.forEach(this::ask);
    }

    /**
     * Those on which most that can be agreeable hangs come first; where nothing can be, those on which most hangs. Those on
     * which the same hangs are told of at once; nothing where nothing hangs on any.
     */
    Optional<Bullet> points() {
        boolean helps = questions.values().stream().anyMatch(question -> question.agreeable() > 0);
        Map<Question, List<String>> alike =
                questions.entrySet().stream().collect(Alike.by(Map.Entry::getValue, Map.Entry::getKey));
        List<Bullet> points = alike.entrySet().stream()
                .filter(one -> !helps || one.getKey().agreeable() > 0)
                .sorted(Comparator.comparing((Map.Entry<Question, List<String>> one) ->
                                -one.getKey().agreeable())
                        .thenComparing(one -> -one.getKey().all().count()))
                .limit(MOST)
                .map(one -> new Bullet(told(one.getValue(), one.getKey())))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bullet(
                        "To find out first, by how many options " + (helps ? "can be agreeable then:" : "hang on it:"),
                        points));
    }

    private void ask(Assessment assessment) {
        assessment.verdict().deciders().stream()
                .map(cite.clauses()::question)
                .forEach(words -> question(words).decided().add(assessment));
        for (SubjectTo subject : assessment.subjectTo()) {
            if (subject.state() == SubjectTo.State.OPEN) {
                subject.rule()
                        .position()
                        .given()
                        .forEach(id -> cite.rulebook()
                                .vocabulary()
                                .term(id)
                                .map(term ->
                                        cite.clauses().questions(List.of(term)).get(0))
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

    private RichText told(List<String> words, Question question) {
        List<String> sentences = new ArrayList<>();
        Set<Assessment> required = new LinkedHashSet<>(question.blocked());
        required.addAll(question.maybe());
        if (!required.isEmpty()) {
            long agreeable = required.stream().filter(FirstQuestions::agreeable).count();
            int blocked = question.blocked().size();
            int maybe = required.size() - blocked;
            sentences.add((blocked == 0 ? "perhaps " : "") + counted(blocked == 0 ? maybe : blocked)
                    + " would be blocked without "
                    + (words.size() == 1 ? "it" : "what is required of these")
                    + (blocked == 0 || maybe == 0 ? "" : ", and perhaps " + maybe + " more")
                    + (agreeable == 0
                            ? "; even if all that they need is there, none can be agreeable."
                            : "; if all that they need is there, " + agreeable + " of them can be agreeable."));
        }
        Map<String, List<Assessment>> between = question.decided().stream()
                .filter(one -> !required.contains(one))
                .collect(Alike.by(one -> VerdictWords.either(one.verdict().reachable())));
        between.forEach((verdicts, options) -> sentences.add(
                options.size() == 1
                        ? "“" + options.get(0).option().title() + "” is "
                                + new VerdictWords(options.get(0), cite)
                                        .becomes()
                                        .orElse(verdicts + ", by that") + "."
                        : counted(options.size()) + " are " + verdicts + ", by that."));
        return RichText.headed(Wording.capital(Wording.listed(words))).text(String.join(" ", sentences));
    }

    private static String counted(int count) {
        return Wording.counted(count, "option", "options");
    }

    private static boolean agreeable(Assessment assessment) {
        return assessment.verdict().reachable().contains(Verdict.AGREEABLE);
    }
}
