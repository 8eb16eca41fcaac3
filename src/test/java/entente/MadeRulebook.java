package entente;

import entente.model.Document;
import entente.model.Parameter;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Profile;
import entente.model.Recommendation;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Source;
import entente.model.SourceStrength;
import entente.model.Stratum;
import entente.model.Term;
import entente.model.Type;
import entente.model.Value;
import entente.model.Vocabulary;
import entente.rulefile.KnownIds;
import entente.rulefile.RuleReader;
import entente.text.FileText;
import entente.text.Place;
import entente.text.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rulebooks made in a test and not read from files, a word a thing: sections of terms, parties and criteria, one source
 * for all, and rules, which the real reader reads. The rules of the verdict are those shipped.
 */
public final class MadeRulebook {
    public static final Place NOWHERE = Place.startOf(Path.of("nowhere"));
    public static final String SOURCE = "001-said";

    private final Vocabulary vocabulary;
    private final Map<String, String> sides = new LinkedHashMap<>();
    private final List<Party> parties;
    private final List<Recommendation> criteria;
    private final KnownIds known;
    private final List<RuleCard> rules = new ArrayList<>();

    /** @param sides all of which may take up an instrument */
    public MadeRulebook(Vocabulary vocabulary, List<String> sides, List<Party> parties, List<String> criteria) {
        this.vocabulary = vocabulary;
        sides.forEach(side -> this.sides.put(side, side));
        this.parties = parties;
        this.criteria = criteria.stream()
                .map(id -> new Recommendation(id, id, "should", "", List.of(SOURCE)))
                .toList();
        this.known = new KnownIds(
                vocabulary, sides, parties.stream().map(Party::id).toList(), criteria, List.of(SOURCE), Map.of());
        for (Stratum stratum : Stratum.UPPER) {
            Problems problems = new Problems();
            FileText text =
                    FileText.read(stratum.file(Tiny.RULES), 1 << 18, problems).orElseThrow();
            rules.addAll(RuleReader.read(text, "verdict/" + stratum.word(), known, problems));
        }
    }

    // Sections and their terms.

    public static Section instrument(String id, List<String> sides, Term... terms) {
        return section(id, Section.Kind.INSTRUMENT, sides, List.of(terms));
    }

    public static Section circumstance(String id, Term... terms) {
        return section(id, Section.Kind.CIRCUMSTANCE, List.of(), List.of(terms));
    }

    public static Section derived(String id, Term... terms) {
        return section(id, Section.Kind.DERIVED, List.of(), List.of(terms));
    }

    public static Section section(String id, Section.Kind kind, List<String> sides, List<Term> terms) {
        List<Term> own = terms.stream()
                .map(term -> Term.of(id, kind, term.name(), term.type(), term.leading()))
                .toList();
        return new Section(id, kind, id, "", sides, own, List.of(SOURCE), List.of());
    }

    /** A term of the section that it is given to. */
    public static Term term(String name, Type type) {
        return Term.of("", Section.Kind.DERIVED, name, type, false);
    }

    public static Term leading(String name, Type type) {
        return Term.of("", Section.Kind.DERIVED, name, type, true);
    }

    public static Type choice(String... words) {
        return new Type.Choice(Stream.of(words).map(MadeRulebook::value).toList());
    }

    public static Type subset(String... words) {
        return new Type.Subset(Stream.of(words).map(MadeRulebook::value).toList());
    }

    public static Value value(String id) {
        return Value.of(id);
    }

    public static Map<String, Parameter> parameters(Parameter... parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        Stream.of(parameters).forEach(parameter -> byName.put(parameter.name(), parameter));
        return byName;
    }

    public static Parameter parameter(String name, int value, String unit) {
        return new Parameter(name, value, unit, "", Parameter.ChosenBy.MODELLER, List.of(), List.of(SOURCE), NOWHERE);
    }

    // Parties and what they say.

    public static Party party(String id, String side, Party.Role role) {
        return new Party(id, id, side, role, "", List.of(SOURCE), List.of());
    }

    private static PartialDate date() {
        return PartialDate.read("2026").orElseThrow();
    }

    private static Source source() {
        return new Source(
                SOURCE,
                "001",
                1,
                date(),
                "someone",
                Optional.empty(),
                Source.Kind.PREFERENCE,
                SourceStrength.PRESS_REPORT,
                "",
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                NOWHERE);
    }

    // Rules.

    /** How many rules there are. */
    public int size() {
        return rules.size();
    }

    /**
     * Adds a rule, unless it says what cannot be said.
     *
     * @param metadata all but its id, source and because
     * @param conditions a line each
     */
    public void rule(String id, String metadata, String conditions) {
        String text = "package rules." + id.substring(0, id.indexOf('/')).replace('-', '_')
                + "\n\nimport vocabulary.*\n\nrule \"Rule " + id + "\"\n    @id(\"" + id + "\")\n    " + metadata
                + "\n    @source(\"" + SOURCE + "\")\n    @because(\"So.\")\nwhen\n" + conditions
                + "then\nend\n";
        rules.addAll(RuleReader.read(FileText.of(Path.of("rules", id + ".drl"), text), id, known, new Problems()));
    }

    public Rulebook rulebook(Map<String, Profile> profiles) {
        return Rulebook.of(
                vocabulary,
                sides,
                parties,
                criteria,
                Map.of("001", new Document("001", "", "", date(), "")),
                Map.of(SOURCE, source()),
                profiles,
                rules.stream().sorted(Comparator.comparing(RuleCard::id)).toList(),
                List.of());
    }
}
