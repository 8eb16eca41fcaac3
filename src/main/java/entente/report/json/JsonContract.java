package entente.report.json;

import entente.assess.Anachronism;
import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.Comparison;
import entente.assess.DecidingTerm;
import entente.assess.Modality;
import entente.assess.PivotalGrounds;
import entente.assess.Score;
import entente.assess.SubjectTo;
import entente.assess.SufficientReason;
import entente.assess.TermCondition;
import entente.assess.diff.InputChange;
import entente.assess.diff.StateDifference;
import entente.assess.repair.Goal;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.assess.zone.AgreementZone;
import entente.model.Effect;
import entente.model.Parameter;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.SourceStrength;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Term;
import entente.model.Threshold;
import entente.model.Verdict;
import entente.option.AdmittedValues;
import entente.option.Edit;
import entente.text.Place;
import entente.text.Problem;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What commands answer with {@code --format json}: each record is an object, its parts are the keys, in this order. What may
 * be null is null where there is nothing; what is optional is left out then. Words are those of rules and options; lines and
 * columns count from 1. A value is as an option writes it: {@code {"min": 300, "max": 700}} and {@code {"one_of": [...]}}
 * are stated in part. {@code reachable} are all words that completions lead to, where the one word before it is
 * {@code conditional}. A list of {@code when}s holds where all in it do. What an assessment holds as it is told stands here
 * as it is there; {@link JsonValues} says what it looks like.
 */
final class JsonContract {
    /** Grows where what stood before reads otherwise. */
    static final int VERSION = 2;

    private JsonContract() {}

    /** {@code assess}: options one after another, as they are asked for. */
    record Assess(int contract, Iterable<AssessedOption> options) {}

    /**
     * One option.
     *
     * @param by who objects in every completion, over all worst parts
     * @param possiblyBy who does in some
     * @param newest the newest ground that the verdict turns on
     * @param worst the parts that have the worst verdict, and the package as a whole
     * @param whole what speaks of no part; null where nothing does
     * @param openTerms those that decide the verdict
     * @param unstated all open terms
     * @param nearest the cheapest edits that make it agreeable
     * @param edges the sums at which a word becomes another
     * @param profiles what is found by other profiles
     */
    record AssessedOption(
            String id,
            String file,
            String title,
            LocalDate asOf,
            String verdict,
            List<String> by,
            List<String> possiblyBy,
            List<Verdict> reachable,
            List<Assessment.Reachable> byReachable,
            PivotalGrounds.@Nullable Dated newest,
            PivotalGrounds.@Nullable Dated oldest,
            List<Worst> worst,
            List<Part> parts,
            @Nullable Part whole,
            List<Required> subjectTo,
            List<DecidingTerm> openTerms,
            List<Term> unstated,
            Score alignment,
            ScoreTold negotiability,
            List<PartyStance> parties,
            List<RecommendationStatus> recommendations,
            List<Fired> findings,
            List<Anachronism> anachronisms,
            Ways nearest,
            List<Edge> edges,
            List<ByProfile> profiles) {}

    record TermWhen(Term term, String when) {}

    /** What comes to something; its keys stand among those of what it belongs to. */
    record About(String about, @Nullable String part) implements JsonTree.Inline {}

    /** A part with the worst verdict; {@code part} is null for the package as a whole. */
    record Worst(@Nullable String part, Verdict verdict, Basis basis) {}

    /**
     * What a verdict on a part rests on; its keys stand among those of what it belongs to.
     *
     * @param lacking sides that have to take the part up, and on which nobody supports it
     * @param blockedBy rules that require what is not there
     * @param apart the verdict without requirements
     */
    record Basis(
            List<String> by,
            List<String> possiblyBy,
            List<String> lacking,
            List<String> support,
            List<String> possibleSupport,
            List<RuleCard> blockedBy,
            String apart,
            PivotalGrounds.@Nullable Dated newest,
            PivotalGrounds.@Nullable Dated oldest)
            implements JsonTree.Inline {}

    record Part(
            @Nullable String id,
            String verdict,
            List<Verdict> reachable,
            Basis basis,
            Score negotiability,
            List<DecidingTerm> openTerms,
            List<PartyOnPart> parties) {}

    record PartyOnPart(String id, String stance, List<Stance> reachable, List<RuleCard> findings) {}

    /**
     * A requirement of the option.
     *
     * @param part null for the package as a whole
     * @param state {@code open}, {@code unfulfilled} or {@code fulfilled}
     * @param arisesWhen empty where it always arises
     * @param supportHangs parties whose support needs it fulfilled
     */
    record Required(
            RuleCard rule,
            @Nullable String requirement,
            @Nullable String part,
            SubjectTo.State state,
            String text,
            List<String> sources,
            List<List<TermCondition>> arisesWhen,
            List<String> supportHangs) {}

    /** An open term that decides, and what it leads to. */
    record OpenTerm(Term term, List<DecidingTerm.Case> cases) {}

    record TermCase(String when, String becomes, List<String> reachable) {}

    /**
     * A range from 0 to 100; null at both ends where it is unknown.
     *
     * @param known how many of those asked about have been spoken of
     * @param parts how many parts of the package have a score; of the negotiability of a package alone
     */
    record ScoreTold(@Nullable Integer low, @Nullable Integer high, int known, int of, Optional<Scored> parts) {}

    record Scored(int known, int of) {}

    /** Where a party stands, and from when to when and how strong its grounds are. */
    record PartyStance(
            String id,
            String stance,
            List<Stance> reachable,
            List<RuleCard> findings,
            @Nullable SourceStrength strongest,
            @Nullable SourceStrength weakest,
            @Nullable PartialDate latest,
            List<DecidingTerm> openTerms) {}

    record RecommendationStatus(
            String id, String status, List<Status> reachable, List<RuleCard> findings, List<DecidingTerm> openTerms) {}

    /**
     * A rule that fires in some completion.
     *
     * @param of the requirement that it is on
     * @param holds whether it fires in every completion
     * @param line of the word {@code rule}
     * @param because the terms that suffice for it, none of them spare
     * @param alsoBecause other such sets
     * @param contestedBy sources
     */
    record Fired(
            RuleCard rule,
            String about,
            Effect effect,
            Optional<String> of,
            List<String> parts,
            boolean holds,
            String text,
            String file,
            int line,
            List<SufficientReason.Stated> because,
            List<List<SufficientReason.Stated>> alsoBecause,
            boolean alsoBecauseComplete,
            List<String> sources,
            SourceStrength strength,
            List<String> contestedBy,
            List<DecidingTerm> openTerms) {}

    /** What an option states; the place is that of the value, by omission that of {@code terms:}. */
    record Stated(Term term, Object value, boolean byOmission, Place place) {}

    /** Where it stands; its keys stand among those of what it belongs to. */
    record At(String file, int line, int column) implements JsonTree.Inline {}

    /** Up to {@code at} it is {@code below}, from there on {@code from}; the origins are where rules put the number. */
    record Edge(
            Term term,
            int at,
            AssessedSubject matter,
            List<String> below,
            List<String> from,
            List<Threshold> origins) {}

    record Origin(RuleCard rule, Optional<String> parameter, Optional<Parameter.ChosenBy> chosenBy) {}

    record ByProfile(
            String id,
            SourceStrength leastStrength,
            String verdict,
            List<String> reachable,
            List<EvidenceSensitivity.Shift> changes) {}

    /**
     * {@code bridge}: the cheapest edits, and others that cost as much or little more.
     *
     * @param reached whether any lead there
     * @param proved whether none are cheaper, or that none do
     * @param edits of the cheapest way
     * @param complete whether the alternatives are all there are
     * @param withCircumstances ways that change circumstances as well, where else none leads there
     * @param clash who is in the way where none does; not within {@code assess}
     */
    record Ways(
            String option,
            Wish to,
            boolean reached,
            boolean proved,
            List<EditMade> edits,
            Optional<Integer> cost,
            List<Way> alternatives,
            boolean complete,
            Optional<List<Way>> withCircumstances,
            Optional<Clash> clash) {}

    /** What is wanted: a verdict, or parties that are for it. */
    record Wish(Optional<Verdict> verdict, List<String> for_, List<Term> free, List<Term> keep) {}

    record Way(List<EditMade> edits, int cost) {}

    /**
     * One edit.
     *
     * @param range what else works
     * @param fills whether it states what was open
     */
    record EditMade(Term term, Object from, AdmittedValues to, String range, boolean fills, int cost) {}

    /** The smallest sets that cannot be met together, and the smallest whose giving up lets all others be met. */
    record Clash(List<List<Wanted>> clashes, List<List<Wanted>> concessions, boolean complete) {}

    record Wanted(Goal.Kind kind, String of, @Nullable String part, List<WantedBy> rules) {}

    record WantedBy(
            RuleCard rule, Effect effect, String file, int line, List<String> sources, SourceStrength strength) {}

    /** {@code whatif}. */
    record WhatIfEdits(String option, List<Edit> edits, List<Change> changes, List<GroundChange> grounds) {}

    record EditSaid(Term term, Object to) {}

    /** What becomes another, each set of terms in {@code blame} alone enough to make it so. */
    record Change(
            AssessedSubject matter,
            String from,
            String to,
            List<String> reachableFrom,
            List<String> reachableTo,
            List<List<String>> blame,
            boolean complete) {}

    record GroundChange(RuleCard rule, String about, Modality from, Modality to) {}

    /** {@code explore}. */
    record Zone(
            LocalDate asOf,
            List<Edit> keep,
            BigInteger valid,
            List<ZoneLevel> parts,
            List<ZonePart> instruments,
            List<AgreementZone.Give> gives) {}

    /**
     * What can be had of one instrument, whatever else is in the package.
     *
     * @param reachable verdicts on it, the worst first
     * @param requirements where it can be agreeable, lists of conditions, one of each of which is fulfilled then
     * @param clash who clashes where it cannot
     */
    record ZonePart(
            String id,
            Verdict best,
            List<Verdict> reachable,
            List<List<TermCondition>> requirements,
            BigInteger requirementsAdmitMore,
            List<Party> supporters,
            Optional<Clash> clash) {}

    /**
     * Packages of one kind.
     *
     * @param requirements lists of conditions, one of each of which all of them fulfil
     * @param requirementsAdmitMore how many others fulfil these as well
     * @param sufficient sets of conditions that each suffice
     * @param sufficientLeaveOut how many packages are in none of these
     * @param clash who clashes where there are none
     */
    record ZoneLevel(
            AgreementZone.Kind kind,
            BigInteger packages,
            List<List<TermCondition>> requirements,
            BigInteger requirementsAdmitMore,
            List<List<TermCondition>> sufficient,
            BigInteger sufficientLeaveOut,
            List<Best> best,
            Optional<Clash> clash) {}

    /** Packages that no other beats on both axes. */
    record Best(Score alignment, Score negotiability, BigInteger packages, List<TermCondition> example) {}

    /** {@code compare}: each inner list has an entry for each option, in their order. */
    record Compared(
            List<ComparedOption> options,
            List<Comparison.TermRow> terms,
            List<Difference> differences,
            List<Ground> grounds) {}

    record ComparedOption(String id, String file, String title, LocalDate asOf, String verdict) {}

    record Said(@Nullable Object value, boolean applies, boolean byOmission) {}

    /** Where options differ; {@code madeBy} within {@code diff} alone. */
    record Difference(
            AssessedSubject matter,
            List<String> words,
            List<List<String>> reachable,
            List<List<String>> by,
            List<RuleCard> rules,
            Optional<StateDifference.Causes> madeBy) {}

    record Ground(
            RuleCard rule,
            String about,
            Effect effect,
            String title,
            String file,
            int line,
            List<String> sources,
            SourceStrength strength,
            List<Modality> found) {}

    /** {@code diff}: of each pair the earlier state stands first; {@code commit} is null of a folder. */
    record Diff(
            String from,
            @Nullable String commit,
            boolean differs,
            List<InputChange> edited,
            List<DiffOption> options,
            int unchanged,
            List<OneState> added,
            List<OneState> gone) {}

    record EditedField(
            String name, @Nullable String from, @Nullable String to) {}

    record OneState(String id, String verdict, List<Verdict> reachable, List<String> by) {}

    record DiffOption(
            String id,
            boolean differs,
            List<String> verdict,
            List<List<String>> by,
            List<LocalDate> asOf,
            List<Comparison.TermRow> terms,
            List<Difference> differences,
            List<StateDifference.ScoreDifference> scores) {}

    /** Which edits made it so, which terms of the option, and whether the day did; {@code told} where that is all. */
    record Causes(List<InputChange> edited, List<Term> terms, boolean day, boolean told) {}

    /** {@code terms}. */
    record Terms(List<SectionTold> sections, List<ParameterTold> parameters) {}

    record SectionTold(
            String id, String title, Section.Kind kind, String meaning, List<String> sources, List<TermTold> terms) {}

    /** A term; an amount has a unit and ends, a choice and a set have values. */
    record TermTold(
            Term id,
            String type,
            boolean leading,
            String meaning,
            List<String> sources,
            Optional<String> unit,
            Optional<Integer> min,
            Optional<Integer> max,
            Optional<List<ValueTold>> values) {}

    record ValueTold(String id, String meaning, @Nullable PartialDate since, List<String> sources) {}

    record ParameterTold(String name, int value, String unit, String meaning, List<String> sources) {}

    /** {@code check}. */
    record ProblemsTold(List<ProblemTold> problems) {}

    /** One problem: {@code severity} is error or warning, {@code maybe} the right word, {@code check} has a page. */
    record ProblemTold(
            Place place,
            Problem.Severity severity,
            String message,
            @Nullable String maybe,
            @Nullable String check) {}
}
