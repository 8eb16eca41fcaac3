package entente.lint;

import entente.text.Problems;
import java.util.List;
import java.util.stream.Stream;

/** Every check, in the order in which they look: each list only where those before it left no error. */
final class AllChecks {
    /** Of what is read at all. */
    private static final List<Check<CheckInput>> OF_WHAT_IS_READ = List.of(
            new MissingVerdictRules(), new RuleWithoutCases(), new RuleWithoutFiringCase(), new RuleWithoutNearMiss());

    /** Of rules without mistakes. */
    private static final List<Check<CheckInput>> OF_RULES =
            List.of(new UnusedSource(), new NeedlessContext(), new UnusedParameter(), new UnconcludedFlag());

    /** Of rules in which nothing hangs loose. */
    private static final List<Check<CheckInput>> OF_VERDICTS = List.of(new UnsettledVerdict());

    /** Of rules and all options: what can be read and is hardly meant. */
    private static final List<Check<CheckInput>> OF_ALL = List.of(
            new MisfiledPosition(),
            new EffectBeyondSource(),
            new BorrowedSource(),
            new PositionBeforeSource(),
            new PositionAfterOptions(),
            new PositionBeforeOptions(),
            new SourceAfterDocument(),
            new OptionBeforeDocuments(),
            new OptionAfterDocuments());

    private static final List<Check<DrawnRules>> OVER_THE_SPACE = List.of(
            new UnreachableRule(),
            new RedundantCondition(),
            new RuleNeverCurrent(),
            new RuledOutRule(),
            new RefusalNeedingAbsence(),
            new ContradictingPositions(),
            new DuplicateRule(),
            new ShadowedRule());

    /** Told where files are listed or read, and where they are made. */
    private static final List<String> ELSEWHERE = List.of(
            "unread-file",
            "side-without-party",
            "document-ahead",
            "unused-document",
            "stale-schema",
            "stale-vocabulary");

    private AllChecks() {}

    /** The ids of all checks, as their messages carry them. */
    static List<String> ids() {
        Stream<Check<?>> checks = Stream.of(OF_WHAT_IS_READ, OF_RULES, OF_VERDICTS, OF_ALL, OVER_THE_SPACE)
                .flatMap(List::stream);
        return Stream.concat(checks.map(Check::id), ELSEWHERE.stream()).sorted().toList();
    }

    static void ofRules(CheckInput read, Problems problems) {
        look(OF_WHAT_IS_READ, read, problems);
        look(OF_RULES, read, problems);
        look(OF_VERDICTS, read, problems);
    }

    static void ofAll(CheckInput read, Problems problems) {
        look(OF_ALL, read, problems);
    }

    static void overTheSpace(DrawnRules drawn, Problems problems) {
        OVER_THE_SPACE.forEach(check -> check.look(drawn, problems.of(check.id())));
    }

    private static void look(List<Check<CheckInput>> checks, CheckInput read, Problems problems) {
        if (checks != OF_WHAT_IS_READ && problems.hasErrors()) {
            return;
        }
        checks.forEach(check -> check.look(read, problems.of(check.id())));
    }
}
