package entente.report.markdown;

import entente.assess.Assessment;
import entente.assess.Finding;
import entente.assess.Judgement;
import entente.assess.PartAssessment;
import entente.model.Party;
import entente.model.Stance;
import entente.model.Term;
import entente.report.Alike;
import entente.report.Wording;
import entente.report.content.Citations;
import entente.report.content.PartReasons;
import entente.report.content.PlainWords;
import entente.report.content.ReportContext;
import entente.report.content.RichText;
import entente.report.markdown.Page.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A table of those who decide, by part: where each stands and because of what; or, shorter, who stands where on whose word. */
final class DecidersSection {
    /** So many open terms are named on which it hangs where somebody stands. */
    private static final int MOST_OPEN = 2;

    private final ReportContext context;
    private final Assessment assessment;
    private final Citations cite;
    private final Map<Form, Integer> rooms = new EnumMap<>(Form.class);

    DecidersSection(ReportContext context) {
        this.context = context;
        this.assessment = context.assessment();
        this.cite = context.cite();
    }

    /** How they are told of, what tells more before what tells less: by a table with reasons, by where they stand in a table or a list, on all parts or on the worst. */
    enum Form {
        REASONS,
        TABLE,
        LIST,
        WORST
    }

    /** How much of a screen they take. */
    int room(Form form) {
        return rooms.computeIfAbsent(form, any -> switch (any) {
            case REASONS -> ScreenHeight.table(told());
            case TABLE -> ScreenHeight.table(stands());
            case LIST, WORST -> ScreenHeight.bold(listed(any));
        });
    }

    void write(Page page, Form form) {
        switch (form) {
            case REASONS -> write(page);
            case TABLE -> page.table(Column.allOf("On", "Who decides, and on whose word, when"), stands(), "");
            case LIST, WORST -> page.sentences(listed(form));
        }
    }

    private List<List<RichText>> stands() {
        return byPart().entrySet().stream()
                .map(one -> List.of(RichText.of(on(one.getKey())), together(one.getValue())))
                .toList();
    }

    private List<RichText> listed(Form form) {
        List<RichText> listed = new ArrayList<>();
        byPart().forEach((part, alike) ->
                listed.add(RichText.of((listed.isEmpty() ? "Who decides, on " : "On ") + cite.part(part.part()) + ": ")
                        .then(together(alike))));
        return form == Form.WORST ? listed.subList(0, 1) : listed;
    }

    /** Each with the reasons. */
    void write(Page page) {
        List<Column> columns = several()
                ? Column.allOf("Who decides", "On", "Stands", "Because, by whom, when")
                : Column.allOf("Who decides", "Stands", "Because, by whom, when");
        page.table(columns, told(), "");
    }

    /** How many stand somewhere, each on each part. */
    int size() {
        return entries().size();
    }

    /** Whether somebody stands somewhere who is not among those that make a part what it is, of whom sentences tell. */
    boolean tellsMore() {
        return entries().stream()
                .anyMatch(entry ->
                        !PartReasons.surely(entry.part()).contains(entry.party().id()));
    }

    private boolean several() {
        return assessment.parts().size() > 1;
    }

    private List<List<RichText>> told() {
        return entries().stream().map(this::row).toList();
    }

    /** The parts, the worst first; of each who stands somewhere, the least willing first. */
    private Map<PartAssessment, List<Entry>> byPart() {
        return entries().stream()
                .sorted(Comparator.comparing((Entry entry) ->
                                entry.part().verdict().reachable().get(0))
                        .thenComparing(entry -> assessment.parts().indexOf(entry.part()))
                        .thenComparing(entry -> entry.judged().reachable().get(0)))
                .collect(Alike.by(Entry::part));
    }

    /** With on whose word that is, where no sentence above tells of it. */
    private RichText named(Entry entry) {
        String name = Wording.label(entry.party().name());
        return PartReasons.surely(entry.part()).contains(entry.party().id())
                ? RichText.of(name)
                : Citations.beside(name, words(entry));
    }

    /** {@code Leans against: the council. For: the clerk.} */
    private RichText together(List<Entry> entries) {
        List<RichText> sentences = new ArrayList<>();
        entries.stream()
                .collect(Alike.by(entry -> stands(entry.judged())))
                .forEach((stands, who) -> sentences.add(RichText.headed(Wording.capital(stands))
                        .then(names(who))
                        .text(".")));
        return RichText.paragraph(sentences);
    }

    /** Those who stand alike, after each group on what that hangs. */
    private RichText names(List<Entry> who) {
        List<RichText> groups = new ArrayList<>();
        who.stream()
                .collect(Alike.by(entry -> hanging(entry.judged()), this::named))
                .forEach((hanging, names) -> groups.add(RichText.names(names).text(hanging)));
        return RichText.names(groups);
    }

    private String on(PartAssessment part) {
        return Wording.label(Wording.capital(Wording.part(part.part(), context.rulebook())));
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Party party : context.rulebook().parties()) {
            if (party.decides()) {
                assessment
                        .parts()
                        .forEach(part -> part.party(party.id())
                                .filter(judged -> !judged.reachable().equals(List.of(Stance.SILENT)))
                                .ifPresent(judged -> entries.add(new Entry(party, part, judged))));
            }
        }
        return entries;
    }

    /** Where somebody who decides stands on a part. */
    private record Entry(Party party, PartAssessment part, Judgement<Stance> judged) {}

    private List<RichText> row(Entry entry) {
        List<RichText> row =
                new ArrayList<>(List.of(RichText.of(Wording.label(entry.party().name()))));
        if (several()) {
            row.add(RichText.of(on(entry.part())));
        }
        row.add(RichText.of(entry.judged()
                .settled()
                .map(PlainWords::of)
                .orElseGet(() -> stands(entry.judged()) + ", by what is open")));
        row.add(entry.part().basis().by().contains(entry.party().id()) ? words(entry) : reasons(entry));
        return row;
    }

    /** {@code would lean for it}; {@code would be against it, or lean for it}. */
    private static String stands(Judgement<Stance> judged) {
        return PlainWords.possible(judged.reachable());
    }

    /** {@code , depending on the supply of Water}: on what it hangs where somebody stands. */
    private String hanging(Judgement<Stance> judged) {
        List<Term> open = judged.deciders().stream()
                .map(decider -> decider.axis().term())
                .distinct()
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        return ", depending on "
                + (open.size() > MOST_OPEN || open.stream().anyMatch(Term::leading)
                        ? "what is left open"
                        : Wording.listed(cite.clauses().questions(open)));
    }

    private RichText reasons(Entry entry) {
        return RichText.paragraph(
                grounds(entry).stream().map(context.grounded()::told).toList());
    }

    /** On whose word, and when. */
    private RichText words(Entry entry) {
        return cite.firsts(grounds(entry).stream().map(Finding::rule).toList());
    }

    private List<Finding> grounds(Entry entry) {
        return context.telling(
                entry.judged(),
                context.grounds(entry.part(), entry.party().id(), any -> true).toList());
    }
}
