package entente.report.content;

import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.model.Effect;
import entente.model.Stance;
import entente.model.Verdict;
import entente.report.Alike;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What makes the verdict on a part what it is, as far as sentences tell it: of parts of which all of it is the same, the same
 * is said.
 *
 * @param verdicts what it can come to, the worst first
 * @param missing what is required and is not there
 * @param objecting who objects whatever is open
 * @param perhaps who may object besides, by the verdicts that they would make of it; where nobody does for sure, by all that
 *     it can come to
 * @param depending on what it hangs, where nobody does for sure, that somebody does
 * @param wanting who wants it whatever is open, where that makes a difference
 * @param lacking sides that have to take it up, and on which nobody is known to want it, where that does
 */
public record PartReasons(
        List<Verdict> verdicts,
        List<String> missing,
        Standing objecting,
        Map<List<Verdict>, List<String>> perhaps,
        String depending,
        Standing wanting,
        List<String> lacking) {
    /** What a part is called where somebody stands so. */
    static final Map<Verdict, Stance> OBJECTED = Map.of(
            Verdict.OPPOSED, Stance.AGAINST,
            Verdict.RESISTED, Stance.LEANS_AGAINST,
            Verdict.DISPUTED, Stance.MIXED);

    /** Those on one side of a part, by what they would do, and whether all of it was said on the record. */
    record Standing(Map<String, List<String>> byVerb, boolean openly) {
        static final Standing NOBODY = new Standing(Map.of(), false);

        static Standing of(
                PartAssessment part,
                List<String> parties,
                Function<String, Predicate<Effect>> effects,
                ReportContext context) {
            return new Standing(
                    parties.stream().collect(Alike.by(party -> verb(part, party))),
                    parties.stream()
                            .allMatch(party -> PlainWords.openly(context.grounds(part, party, effects.apply(party)))));
        }

        boolean isEmpty() {
            return byVerb.isEmpty();
        }
    }

    /** @param unheard whether no source says what anyone who decides thinks of any part */
    static PartReasons of(PartAssessment part, boolean unheard, ReportContext context) {
        List<Verdict> verdicts = part.verdict().reachable();
        boolean oneSided = verdicts.contains(Verdict.ONE_SIDED);
        boolean wanted = oneSided || verdicts.contains(Verdict.AGREEABLE);
        boolean unwanted = oneSided || verdicts.contains(Verdict.UNTESTED);
        List<String> surely = surely(part);
        return new PartReasons(
                verdicts,
                verdicts.contains(Verdict.BLOCKED) ? missing(part, context.cite()) : List.of(),
                Standing.of(part, surely, party -> context.adverse(part, party), context),
                mayObject(part),
                surely.isEmpty() ? depending(part, context) : "",
                wanted
                        ? Standing.of(part, part.basis().support(), any -> context.leanings()::favourable, context)
                        : Standing.NOBODY,
                unwanted && !unheard ? part.basis().lacking() : List.of());
    }

    private static List<String> missing(PartAssessment part, Citations cite) {
        return part.basis().blockedBy().stream()
                .map(rule -> RequirementSentences.given(rule, cite).orElseGet(rule::title))
                .distinct()
                .toList();
    }

    /** Beside those who object for sure, just those who may make of a verdict that is not settled what it can be. */
    private static Map<List<Verdict>, List<String>> mayObject(PartAssessment part) {
        boolean besides = !surely(part).isEmpty();
        if (besides && part.verdict().settled().isPresent()) {
            return Map.of();
        }
        Map<List<Verdict>, List<String>> alike = perhaps(part).stream()
                .collect(Alike.by(party ->
                        besides ? objections(part, party) : part.verdict().reachable()));
        alike.remove(List.of());
        return alike;
    }

    /** The verdicts that a part can have of which a party may be what makes them so. */
    private static List<Verdict> objections(PartAssessment part, String party) {
        List<Stance> stances = part.party(party).map(Judgement::reachable).orElse(List.of());
        return part.verdict().reachable().stream()
                .filter(verdict -> OBJECTED.containsKey(verdict) && stances.contains(OBJECTED.get(verdict)))
                .toList();
    }

    /** Who may be against a part and is not surely so. */
    static List<String> perhaps(PartAssessment part) {
        List<String> perhaps = new ArrayList<>(part.basis().possiblyBy());
        perhaps.removeAll(surely(part));
        return perhaps;
    }

    /** Who objects to a part whatever is open, though perhaps not always with the word that decides. */
    public static List<String> surely(PartAssessment part) {
        List<String> surely = new ArrayList<>(part.basis().by());
        part.basis().possiblyBy().stream()
                .filter(party -> surelyObjects(part, party))
                .forEach(surely::add);
        return surely;
    }

    /** Whether a party stands against a part whatever is open, though not always with the word that decides. */
    private static boolean surelyObjects(PartAssessment part, String party) {
        return part.party(party).stream()
                .anyMatch(judged -> judged.reachable().stream()
                        .allMatch(stance -> stance == Stance.AGAINST || stance == Stance.LEANS_AGAINST));
    }

    /** On which open terms it depends who may be against it. */
    static String depending(PartAssessment part, ReportContext context) {
        return context.cite()
                .clauses()
                .depending(perhaps(part).stream()
                        .flatMap(party -> part.party(party).stream())
                        .flatMap(judged -> judged.deciders().stream())
                        .toList());
    }

    /** {@code would be against}, which one and several stand before alike. */
    private static String verb(PartAssessment part, String party) {
        List<Stance> reachable = part.party(party).map(Judgement::reachable).orElse(List.of());
        if (reachable.equals(List.of(Stance.MIXED))) {
            return "would have grounds both ways on";
        }
        List<String> words = new ArrayList<>();
        for (Stance stance : reachable) {
            if (stance == Stance.MIXED || stance == Stance.UNDETERMINED || stance == Stance.SILENT) {
                return "would object, one way or another, to";
            }
            words.add(PlainWords.infinitive(stance));
        }
        return "would " + (words.isEmpty() ? "object to" : Wording.either(words));
    }
}
