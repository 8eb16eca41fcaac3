package entente.report.content;

import static java.util.Objects.requireNonNull;

import entente.assess.AssessedSubject;
import entente.assess.AssessmentContext;
import entente.assess.SufficientReason;
import entente.explain.StatedTerm;
import entente.model.ConditionComparisons;
import entente.model.Effect;
import entente.model.Party;
import entente.model.Recommendation;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Source;
import entente.model.Stratum;
import entente.model.Term;
import entente.report.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How pages refer to sources, rules and terms: each with a link to the line where it stands. */
public final class Citations {
    /** So ends a sentence of the vocabulary that tells how the documents are read. */
    private static final String READING = " is our reading.";

    /** What a finding does by whose rule somebody asks for what it reads. */
    private static final Set<Effect> ASKING =
            Set.of(Effect.ACCEPTS, Effect.MEETS_DEMAND, Effect.MEETS_PREFERENCE, Effect.SERVES);

    private final Rulebook rulebook;
    private final Links links;
    private final Clauses clauses;
    private final List<Term> readByUs;
    private final ToldOnPage page = new ToldOnPage();

    public Citations(Rulebook rulebook, Links links) {
        this.rulebook = rulebook;
        this.links = links;
        this.clauses = new Clauses(rulebook);
        this.readByUs = rulebook.vocabulary().terms().stream()
                .filter(term -> term.meaning().contains(READING))
                .toList();
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Clauses clauses() {
        return clauses;
    }

    /** What the page that these are on has told by now. */
    ToldOnPage page() {
        return page;
    }

    /** On whose word and from when, linked to where the source is told, in parentheses. */
    public RichText source(Source source) {
        return RichText.of("(").then(told(source)).text(")");
    }

    /** The same without the parentheses; for a terminal its id. */
    public RichText told(Source source) {
        return told(source, source.strength().plainly() + ", " + PlainWords.date(source.date()));
    }

    /** Only from when, linked; for a terminal after its id. */
    public RichText dated(Source source) {
        return told(source, PlainWords.date(source.date()));
    }

    private RichText told(Source source, String words) {
        return links.onPage()
                ? RichText.empty().link(words, links.to(source))
                : RichText.empty().code(source.id()).text(", " + words);
    }

    /** A name with what stands beside it in parentheses, together with those that the name may end with. */
    public static RichText beside(String name, RichText words) {
        String open = name.endsWith(")") ? name.substring(0, name.length() - 1) + "; " : name + " (";
        return RichText.of(open).then(words).text(")");
    }

    /** Those of a rule, each once; those are marked that are read by us into what the rule takes them for. */
    public RichText each(RuleCard rule) {
        return each(
                rule.position().sources(),
                reading(rule).isPresent() ? rule.position().sources() : List.of());
    }

    /** The first of each rule's, told as those of one. */
    public RichText firsts(List<RuleCard> rules) {
        return each(
                rules.stream().map(this::first).map(Source::id).distinct().toList(),
                rules.stream()
                        .filter(rule -> reading(rule).isPresent())
                        .map(this::first)
                        .map(Source::id)
                        .toList());
    }

    /** The first that a rule names. */
    public Source first(RuleCard rule) {
        return sourceOf(rule.position().sources().get(0));
    }

    /** Tells how the sources of rules are read, where this page has not said so yet. */
    RichText tellReadings(Stream<RuleCard> rules) {
        RichText prose = RichText.empty();
        rules.flatMap(rule -> reading(rule).stream())
                .filter(page::noteReading)
                .forEach(sentence -> prose.text(" " + sentence));
        return prose;
    }

    /** The sentence by which the vocabulary says, of a term that a rule compares and that rests on its source, how it is read. */
    private Optional<String> reading(RuleCard rule) {
        return readByUs.stream()
                .filter(term ->
                        !Collections.disjoint(term.sources(), rule.position().sources()))
                .filter(term ->
                        ConditionComparisons.in(rule.conditions()).stream().anyMatch(one -> one.of(term)))
                .flatMap(term -> Wording.sentences(term.meaning()).stream())
                .filter(sentence -> sentence.endsWith(READING))
                .findFirst();
    }

    /** Those of a rule, in one pair of parentheses. */
    public RichText told(RuleCard rule) {
        return RichText.of("(").then(each(rule.position().sources())).text(")");
    }

    /** Several, without the parentheses; a page tells of a further passage of one document no more than that it is one. */
    public RichText each(Collection<String> ids) {
        return each(ids, List.of());
    }

    private RichText each(Collection<String> ids, Collection<String> read) {
        List<RichText> each = new ArrayList<>();
        Optional<Source> before = Optional.empty();
        for (String id : ids) {
            Source source = sourceOf(id);
            boolean further = links.onPage()
                    && before.filter(other -> alike(other, source)).isPresent();
            each.add((further ? RichText.empty().link("another passage of it", links.to(source)) : told(source))
                    .text(read.contains(id) ? ", by our reading" : ""));
            before = Optional.of(source);
        }
        return RichText.names(each);
    }

    private static boolean alike(Source one, Source other) {
        return one.document().equals(other.document())
                && one.strength() == other.strength()
                && one.date().equals(other.date());
    }

    /** The id, linked, with the strength in parentheses. */
    public RichText sourceId(Source source) {
        return id(source).text(" (" + source.strength().plainly() + ")");
    }

    /** The id alone, linked. */
    public RichText id(Source source) {
        return RichText.empty().codeLink(source.id(), links.to(source));
    }

    /** By their ids, joined by commas. */
    public RichText sources(Collection<String> ids) {
        return RichText.listed(ids.stream().map(id -> sourceId(sourceOf(id))).toList());
    }

    /** All that is known of a source: who says what where and when, and what stands against it. */
    public RichText full(Source source) {
        RichText prose = RichText.of("Source ")
                .then(sourceId(source))
                .text(", " + source.speaker() + ", in document " + source.document() + ", paragraph "
                        + source.paragraph() + ", " + PlainWords.date(source.date()) + ":")
                .line()
                .then(RichText.sentences(Wording.sentence(source.claim())));
        source.contestedBy()
                .forEach((by, what) -> prose.line()
                        .text("Contested by ")
                        .then(sourceId(sourceOf(by)))
                        .text(": " + Wording.sentence(what)));
        if (!source.supersededBy().isEmpty()) {
            prose.line()
                    .text("Superseded by ")
                    .then(sources(source.supersededBy()))
                    .text(".");
        }
        return prose;
    }

    /** Tells what those answer who contest these sources, a sentence each; nothing where nobody does or where this page has told it. */
    RichText tellContested(Collection<String> ids) {
        Map<String, String> contests = new LinkedHashMap<>();
        ids.forEach(id -> sourceOf(id).contestedBy().forEach(contests::putIfAbsent));
        contests.values().removeIf(what -> !page.noteContest(what));
        RichText prose = RichText.empty();
        contests.forEach((id, what) -> {
            Source by = sourceOf(id);
            prose.text(" What " + Wording.inside(by.speaker())
                            + (PlainWords.onTheRecord(by.strength()) ? " said" : " is reported to say")
                            + " bears on this (")
                    .then(told(by))
                    .text("): " + Wording.sentence(what));
        });
        return prose;
    }

    public RichText rule(RuleCard rule) {
        return RichText.empty().link(rule.title(), links.to(rule));
    }

    /** What a rule makes of something, and on whose word: {@code now meets-demand: "title", by 01-a}. */
    public RichText found(String lead, RuleCard rule) {
        return RichText.of(lead + " " + rule.position().effect().word() + ": ")
                .then(rule(rule))
                .text(", by ")
                .then(sources(rule.position().sources()));
    }

    /** How strong the ground is that a rule gives, and since when it holds. */
    public String weight(RuleCard rule) {
        return AssessmentContext.strength(rulebook, rule).plainly()
                + rule.position()
                        .since()
                        .map(since -> ", since " + PlainWords.date(since))
                        .orElse("");
    }

    public RichText ruleId(RuleCard rule) {
        return RichText.empty().codeLink(rule.id(), links.to(rule));
    }

    public RichText ground(SufficientReason ground) {
        List<RichText> terms = new ArrayList<>();
        ground.terms()
                .forEach(stated -> terms.add(RichText.empty().codeLink(Wording.of(stated), links.to(stated.place()))));
        return RichText.listed(terms);
    }

    /** The instruments that a package leaves out, by their leading terms, with one link to where the terms begin. */
    public RichText omissions(List<SufficientReason.Stated> out) {
        return RichText.of("leaving out ")
                .codeLink(
                        out.stream().map(stated -> stated.term().section()).collect(Collectors.joining(", ")),
                        links.to(out.get(0).place()));
    }

    public RichText said(StatedTerm said) {
        return said.place()
                .map(place -> RichText.empty().codeLink(Wording.of(said), links.to(place)))
                .orElseGet(() -> RichText.empty().code(Wording.of(said)));
    }

    /** What comes to something, as people call it. */
    public String name(AssessedSubject matter) {
        return name(matter.about())
                + matter.part().map(part -> " on " + part(part)).orElse("");
    }

    /** A party, recommendation or the package by its name. */
    public String name(String about) {
        return rulebook.party(about)
                .map(party -> party.name())
                .or(() -> rulebook.recommendation(about).map(Recommendation::title))
                .orElse(about.equals(RuleCard.PACKAGE) ? "the package" : about);
    }

    /** {@code a, b and c}. */
    public String names(Collection<String> ids) {
        return Wording.listed(ids.stream().map(this::name).toList());
    }

    /** {@code  by a and b}; nothing where it is nobody. */
    public String by(Collection<String> ids) {
        return ids.isEmpty() ? "" : " by " + names(ids);
    }

    /** Those of whom no source tells a view; of a side that no source speaks for by name, it as such. */
    public String untold(List<Party> parties) {
        return Wording.names(parties.stream()
                .map(party -> namesItsSide(party) ? side(party.side()) + " as such" : party.name())
                .toList());
    }

    /** Whether it is called after its side, as those are of whom documents tell without saying who of the side they are. */
    public boolean namesItsSide(Party party) {
        return party.name().startsWith(side(party.side()) + " (");
    }

    /** A part as a sentence names it. */
    public String part(String part) {
        return Wording.inside(Wording.part(part, rulebook));
    }

    /** By its id, of one that rules or sources name. */
    public Source sourceOf(String id) {
        return requireNonNull(rulebook.sources().get(id));
    }

    /** A side of the table by its name. */
    public String side(String id) {
        return rulebook.sides().getOrDefault(id, id);
    }

    /** {@code who decides on the side of the gardeners}; of all sides, where each who decides is on one, {@code who decides}. */
    public String whoDecides(Collection<String> sides) {
        boolean all = sides.containsAll(rulebook.sides().keySet())
                && rulebook.parties().stream().filter(Party::decides).allMatch(party -> sides.contains(party.side()));
        return "who decides"
                + (all
                        ? ""
                        : " on the side of "
                                + Wording.either(sides.stream().map(this::side).toList()));
    }

    /** {@code nobody who decides on the side of the gardeners is known to want water, taken alone}. */
    public String nobodyWants(Collection<String> sides, String what, List<String> parts) {
        return "nobody " + whoDecides(sides) + " is known to want " + what + taken(parts);
    }

    /** {@code , taken alone}, where somebody who decides asks for one of the parts with another part; else nothing. */
    public String taken(List<String> parts) {
        return parts.stream()
                        .flatMap(part -> rulebook.vocabulary().section(part).stream())
                        .anyMatch(this::askedWithAnother)
                ? ", taken alone"
                : "";
    }

    private boolean askedWithAnother(Section section) {
        return rulebook.rules(Stratum.POSITIONS).stream()
                .filter(rule -> ASKING.contains(rule.position().effect())
                        && rulebook.party(rule.position().about())
                                .filter(Party::decides)
                                .isPresent()
                        && !rulebook.part(rule).equals(section.id()))
                .flatMap(rule -> ConditionComparisons.in(rule.conditions()).stream())
                .anyMatch(one -> one.pattern().type().equals(section.typeName())
                        && !one.comparison().operand().values().equals(List.of(Term.NONE)));
    }

    public Links links() {
        return links;
    }
}
