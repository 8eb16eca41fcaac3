package entente.report;

import entente.assess.Assessment;
import entente.assess.DecidingTerm;
import entente.assess.InactivityReason;
import entente.assess.Judgement;
import entente.assess.Modality;
import entente.assess.PartAssessment;
import entente.assess.Score;
import entente.assess.SufficientReason;
import entente.assess.ValueWords;
import entente.explain.Shortfall;
import entente.explain.StatedTerm;
import entente.model.Constraint;
import entente.model.Constraint.Operand;
import entente.model.Outcome;
import entente.model.Parameter;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Term;
import entente.model.Type;
import entente.option.AdmittedValues;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small things in words, alike in reports and in the terminal. */
public final class Wording {
    /** About a part that an option has not. */
    public static final String NOT_THERE = "not there";

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private Wording() {}

    /** {@code water.share = 500}; a leading term of which only the listing says something: {@code … is not none}. */
    public static String of(SufficientReason.Stated stated) {
        return equation(stated.term(), stated.admitted(), stated.byOmission(), "is not " + Term.NONE);
    }

    /** {@code water.share = 500}; {@code water.metered is open}. */
    public static String of(StatedTerm said) {
        return equation(said.term(), said.admitted(), said.byOmission(), "is open");
    }

    private static String equation(Term term, Optional<AdmittedValues> stated, boolean byOmission, String otherwise) {
        return term.id() + " "
                + stated.map(admitted -> (admitted instanceof AdmittedValues.Exactly ? "= " : "is ")
                                + ValueWords.of(admitted)
                                + (byOmission ? " (left out)" : ""))
                        .orElse(otherwise);
    }

    /** What becomes of a rule that was found so far before, and is so far now. */
    public static String became(Modality before, Modality now) {
        return switch (now) {
            case HOLDS -> "now";
            case POSSIBLE -> before == Modality.NOT ? "now possibly" : "now only possibly";
            case NOT -> before == Modality.HOLDS ? "no longer" : "no longer possibly";
        };
    }

    /** A value as a table of inputs shows it: with its unit. */
    public static String value(Term term, AdmittedValues admitted) {
        String unit = term.type() instanceof Type.Amount amount ? " " + amount.unit() : "";
        return ValueWords.of(admitted) + unit;
    }

    /** What a rule asks of a term: {@code water.share >= 40}. */
    public static String asked(Term term, Constraint.Comparison comparison) {
        boolean empty = comparison.operand() instanceof Operand.Literal literal && Term.NONE.equals(literal.value());
        return term.type() instanceof Type.Subset && empty
                ? term.id() + (comparison.operator() == Constraint.Operator.CONTAINS ? " == []" : " != []")
                : term.id() + " " + comparison.operator().word() + " " + operand(comparison.operand());
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.Bound bound) {
            return bound.name();
        }
        String values = operand.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return operand instanceof Operand.Several ? "(" + values + ")" : values;
    }

    /** {@code 1500 is 300 below 1800 (parameter around_two_billion_from, chosen by the modeller)}. */
    public static String of(Shortfall gap) {
        String distance = gap.distance() == 0
                ? "it is just " + gap.asked()
                : gap.stated() + " is " + gap.distance() + (gap.stated() < gap.asked() ? " below " : " above ")
                        + gap.asked();
        return distance
                + gap.parameter()
                        .map(parameter -> " (parameter " + parameter.name() + ", " + chosenBy(parameter) + ")")
                        .orElse("");
    }

    public static String chosenBy(Parameter parameter) {
        return switch (parameter.chosenBy()) {
            case DOCUMENT -> "given by a document";
            case MODELLER -> "chosen by the modeller";
        };
    }

    public static String of(InactivityReason inactive) {
        if (inactive instanceof InactivityReason.NotYet notYet) {
            return "begins " + notYet.since();
        }
        if (inactive instanceof InactivityReason.Ended ended) {
            return "ended " + ended.until();
        }
        if (inactive instanceof InactivityReason.Overtaken overtaken) {
            return "overtaken by " + overtaken.by().id();
        }
        if (inactive instanceof InactivityReason.TooOld old) {
            return "left out: its ground is of " + old.date() + ", and the profile counts none before "
                    + old.notBefore();
        }
        InactivityReason.TooWeak weak = (InactivityReason.TooWeak) inactive;
        return "left out: its ground is " + weak.strength().word() + ", and the profile counts none below "
                + weak.least().word();
    }

    /** The word; of what is conditional also from what to what. */
    public static String of(Judgement<?> judged) {
        return outcome(judged.words());
    }

    /** {@code , subject to water-main}: what it takes beside agreement, where it can be agreeable; nothing where that is nothing. */
    public static String subjectTo(Assessment assessment) {
        List<String> required = assessment.openRequirements();
        return required.isEmpty()
                ? ""
                : ", subject to " + required.stream().sorted().collect(Collectors.joining(", "));
    }

    /** {@code  by rose, moss}: who objects, by their ids; nothing where it is nobody. */
    public static String by(Assessment assessment) {
        return assessment.by().isEmpty() ? "" : " by " + String.join(", ", assessment.by());
    }

    /** The one word, or from what to what of several, the worst first. */
    public static String outcome(List<String> words) {
        return words.size() == 1
                ? words.get(0)
                : Outcome.CONDITIONAL + ": " + words.get(0) + " to " + words.get(words.size() - 1);
    }

    /** The same of a part; that it is not there where there is none. */
    public static String reached(List<String> words) {
        return words.isEmpty() ? NOT_THERE : outcome(words);
    }

    /** {@code < 1000: leans-for; >= 1000: against}. */
    public static String cases(DecidingTerm decider) {
        if (decider.cases().size() == 1) {
            return "decides together with others";
        }
        return decider.cases().stream()
                .map(one -> one.when() + ": " + either(one.becomes()))
                .collect(Collectors.joining("; "));
    }

    /** One number where the range is one: {@code 40}, {@code 30 to 60}; where nothing is known, that. */
    public static String range(Score score) {
        return score.range()
                .map(range ->
                        range.low() == range.high() ? String.valueOf(range.low()) : range.low() + " to " + range.high())
                .orElse("unknown");
    }

    /** {@code 30 to 60 (4 of 6)}: with how many of those asked about it rests on. */
    public static String scored(Score score) {
        return scored(score, "");
    }

    /** {@code 30 to 60 (4 of 6 engaged)}: and what these are. */
    public static String scored(Score score, String known) {
        return range(score) + " (" + score.known() + " of " + score.of() + known + ")";
    }

    /** {@code 30 to 60 (4 of 6 with a view, on 1 of 2 parts)}: and on how many parts, where some have no score. */
    public static String negotiability(Assessment assessment, String known) {
        List<PartAssessment> parts =
                assessment.parts().stream().filter(part -> !part.whole()).toList();
        long scored = parts.stream()
                .filter(part -> part.negotiability().range().isPresent())
                .count();
        boolean all =
                scored == parts.size() || assessment.negotiability().range().isEmpty();
        String on = scored == 0 ? ", on the whole alone" : ", on " + scored + " of " + parts.size() + " parts";
        return scored(assessment.negotiability(), known + (all ? "" : on));
    }

    /** {@code 1 party}, {@code 2 parties}. */
    public static String counted(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /** Adds how many there are, where there are any. */
    public static void count(List<String> counts, long count, String one, String several) {
        if (count > 0) {
            counts.add(counted(count, one, several));
        }
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}; where that would be read wrongly, {@code a, and b and c}. */
    public static String listed(Collection<String> words) {
        return joined(words, " and ");
    }

    /** Names, which may hold commas of their own: {@code a; b; c}. */
    public static String names(Collection<String> names) {
        return names.stream().map(Wording::inside).collect(Collectors.joining("; "));
    }

    /**
     * What an open term does for a finding: {@code holds if 200 to 999, can hold if >= 40}; of a term that only does so
     * together with others, that it decides as well.
     */
    public static String ifs(DecidingTerm decider) {
        List<String> ifs = decider.cases().stream()
                .filter(one -> one.becomes().contains(DecidingTerm.HOLDS))
                .map(one -> (one.becomes().size() == 1 ? "holds if " : "can hold if ") + one.when())
                .toList();
        return ifs.size() == 1 && decider.cases().size() == 1 ? "decides as well" : String.join(", ", ifs);
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    public static String either(List<String> words) {
        return joined(words, " or ");
    }

    /** Clauses: {@code a}, {@code a, or b}, {@code a, b, or c}. */
    public static String alternatives(List<String> clauses) {
        int last = clauses.size() - 1;
        return last < 1
                ? String.join("", clauses)
                : String.join(", ", clauses.subList(0, last)) + ", or " + clauses.get(last);
    }

    private static String joined(Collection<String> words, String last) {
        List<String> all = words.stream().map(Wording::inside).toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1))
                        + (all.subList(all.size() > 2 ? 0 : 1, all.size()).stream()
                                        .anyMatch(word -> word.contains(last))
                                ? ","
                                : "")
                        + last
                        + all.get(all.size() - 1);
    }

    /** A part as people call it. */
    public static String part(String part, Rulebook rulebook) {
        return rulebook.vocabulary().section(part).map(Section::title).orElse("the package as a whole");
    }

    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A name as it stands inside a sentence: its article small. */
    public static String inside(String name) {
        return name.startsWith("The ") ? "the " + name.substring(4) : name;
    }

    /** A name as it heads a column or a line: without its article. */
    public static String label(String name) {
        return name.startsWith("The ") ? capital(name.substring(4)) : name;
    }

    /** Without the full stop that it may have. */
    public static String clause(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }

    /** The first sentence of a text, without its full stop. */
    public static String first(String text) {
        return clause(sentences(text).get(0));
    }

    /** The sentences of a text, each with its end. */
    public static List<String> sentences(String text) {
        return List.of(SENTENCES.split(text.strip()));
    }

    /** As the end of a sentence, which a text may lack. */
    public static String sentence(String text) {
        String stripped = text.strip();
        return stripped.matches("(?s).*[.!?]") ? stripped : stripped + ".";
    }
}
