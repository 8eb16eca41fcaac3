package entente.report.content;

import entente.assess.TermCondition;
import entente.assess.repair.Goal;
import entente.assess.repair.Infeasibility;
import entente.assess.zone.AgreementZone;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Term;
import entente.model.Verdict;
import entente.model.Vocabulary;
import entente.report.Alike;
import entente.report.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A zone as points of a list, for pages and for the terminal alike. */
public record ZonePoints(Citations cite) {
    private static final int MOST_BEST = 5;
    private static final int LONG_NUMBER = 9;

    /** How far the parties can meet, and on what, in a sentence. */
    public String headline(AgreementZone of) {
        return of.first()
                .map(level -> switch (level.kind()) {
                    case ASSENTED ->
                        "By what is reported everyone who decides is for some packages, or leans for them, so far as they speak of what is in them"
                                + (isAnyAgreeable(of)
                                        ? "."
                                        : "; none of all packages is agreeable, for that asks more: that each part is wanted on every side that has to take it up, and that what is required is there.");
                    case AGREEABLE ->
                        "By what is reported some packages" + with(agreeable(of, level))
                                + " are agreeable, on conditions; none is known to have the support of everyone who decides.";
                    case UNOPPOSED ->
                        "No package is known to be agreeable; there are some to which nobody who decides is known to object.";
                })
                .orElse(
                        of.valid().signum() == 0
                                ? "There is no such package: what is kept is ruled out."
                                : "To every package somebody who decides is known to object.");
    }

    /** The titles of the parts that can be agreeable and that some package of the level has in. */
    private List<String> agreeable(AgreementZone of, AgreementZone.Level level) {
        Set<String> out = level.excluded().stream().map(Term::section).collect(Collectors.toSet());
        return of.parts().stream()
                .filter(part -> part.best() == Verdict.AGREEABLE && !out.contains(part.part()))
                .map(part -> cite.part(part.part()))
                .toList();
    }

    private static String with(List<String> titles) {
        return titles.isEmpty() ? "" : " with " + Wording.either(titles);
    }

    private static boolean isAnyAgreeable(AgreementZone of) {
        return of.levels().stream().anyMatch(level -> level.kind() == AgreementZone.Kind.AGREEABLE && !level.isEmpty());
    }

    /** What makes a package one of a level, in one clause. */
    public static String meaning(AgreementZone.Kind kind) {
        return switch (kind) {
            case ASSENTED ->
                "everybody with a part in the decision is for it or leans for it, so far as they speak of what is in it";
            case AGREEABLE ->
                "each part is wanted on every side that has to take it up, nobody who decides has grounds against any, and what is required is there";
            case UNOPPOSED ->
                "nobody with a part in the decision is known to be against it, to lean against it or to be mixed; what is required may be missing";
        };
    }

    /** What each package of the level fulfils, and what makes it one of them. */
    public List<Bullet> requirements(AgreementZone.Level level) {
        return requirements(level.requirements(), level.beyond());
    }

    private List<Bullet> requirements(List<List<TermCondition>> lists, BigInteger beyond) {
        List<Bullet> points = new ArrayList<>();
        List<Term> out = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (List<TermCondition> list : lists) {
            TermCondition first = list.get(0);
            if (list.size() == 1 && first.absence()) {
                out.add(first.axis().term());
            } else if (list.size() == 1
                    && always(first.axis().term())
                    && first.cells().size() > 2
                    && first.others().size() == 1) {
                not.add(cite.clauses().of(first.axis(), first.others()));
            } else {
                points.add(new Bullet(String.join(
                                ", or ", list.stream().map(cite.clauses()::of).toList()) + "."));
            }
        }
        if (!not.isEmpty()) {
            points.add(new Bullet(
                    (not.size() == 1 ? "This is not so: " : "None of these is so: ") + Wording.names(not) + "."));
        }
        if (!out.isEmpty()) {
            points.add(new Bullet("It does not contain "
                    + Wording.either(titles(out, cite.rulebook().vocabulary())) + "."));
        }
        if (beyond.signum() > 0) {
            points.add(new Bullet(
                    "And further conditions, too many to list: these alone admit " + packages(beyond) + " too many."));
        }
        return points;
    }

    /** Whether a term says something of every package; others ask that their instrument is there. */
    private static boolean always(Term term) {
        return term.leading() || term.kind() == Section.Kind.CIRCUMSTANCE;
    }

    /** Of each instrument the best that can be had of it, on whose support and under what conditions, or why no more. */
    public List<Bullet> parts(AgreementZone zone) {
        return zone.parts().stream()
                .collect(Alike.by(part -> wantedBySome(part) || part.clash().isEmpty()
                        ? part.part()
                        : List.of(part.best(), nobodysAsARule(part))))
                .values()
                .stream()
                .map(this::part)
                .toList();
    }

    private Bullet part(List<AgreementZone.Part> alike) {
        AgreementZone.Part part = alike.get(0);
        RichText prose = RichText.empty()
                .strong(Wording.capital(Wording.listed(
                        alike.stream().map(one -> cite.part(one.part())).toList())))
                .text((nobodysAsARule(part)
                                ? ", where some side has to take " + (alike.size() > 1 ? "them" : "it") + " up"
                                : "")
                        + ": " + (part.clash().isPresent() ? "at best " : "") + PlainWords.of(part.best()) + ". ");
        if (part.clash().isPresent()) {
            return new Bullet(prose.then(why(alike, part.clash().get())));
        }
        prose.text("In some such packages it is supported by "
                + Wording.listed(part.supporters().stream().map(Party::name).toList()) + ".");
        List<Bullet> asked = requirements(part.requirements(), part.beyond());
        return asked.isEmpty() ? new Bullet(prose) : new Bullet(prose.text(" It takes:"), asked);
    }

    /** Whether a side has to take it up by some values of its leading term alone. */
    private boolean nobodysAsARule(AgreementZone.Part part) {
        return cite.rulebook()
                .vocabulary()
                .section(part.part())
                .orElseThrow()
                .sides()
                .isEmpty();
    }

    /** Where nobody speaks against it, just on which sides nobody wants it. */
    private RichText why(List<AgreementZone.Part> alike, Infeasibility clash) {
        if (!wantedBySome(alike.get(0))) {
            return RichText.of("Nobody who decides is known to want " + (alike.size() > 1 ? "any of them" : "it")
                    + cite.taken(alike.stream().map(AgreementZone.Part::part).toList()) + ".");
        }
        return new ConflictWords(cite).sentences(clash);
    }

    /** Whether somebody speaks against it, or on some side somebody for it. */
    private static boolean wantedBySome(AgreementZone.Part part) {
        return part.best() != Verdict.UNTESTED
                || part.clash().stream()
                        .flatMap(clash -> clash.clashes().stream())
                        .flatMap(List::stream)
                        .anyMatch(goal -> goal.kind() != Goal.Kind.SUPPORT
                                || !goal.rules().isEmpty());
    }

    /** What all packages of the level contain, what none does, and what they presuppose: a sentence each, so far as there is any. */
    public static List<String> inShort(AgreementZone.Level level, Citations cite) {
        Vocabulary vocabulary = cite.rulebook().vocabulary();
        List<String> sentences = new ArrayList<>();
        add(sentences, "All of them contain: ", titles(level.contained(), vocabulary));
        add(sentences, "None of them contains: ", titles(level.excluded(), vocabulary));
        add(
                sentences,
                "All of them need that this is so: ",
                level.requirements().stream()
                        .filter(list -> list.size() == 1)
                        .map(list -> list.get(0))
                        .filter(condition -> condition.axis().term().kind() == Section.Kind.CIRCUMSTANCE)
                        .map(condition -> cite.clauses().of(condition))
                        .toList());
        return sentences;
    }

    /** The titles of instruments, by their leading terms. */
    public static List<String> titles(List<Term> leading, Vocabulary vocabulary) {
        return leading.stream()
                .map(term -> vocabulary.section(term.section()).orElseThrow().title())
                .toList();
    }

    private static void add(List<String> sentences, String lead, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(lead + Wording.names(names) + ".");
        }
    }

    private static String atLeast(int score) {
        return score == 100 ? "100" : "at least " + score;
    }

    /** The packages of the level that no other beats on both scores. */
    public List<Bullet> best(AgreementZone.Level level, boolean kept) {
        List<Bullet> points = new ArrayList<>();
        for (AgreementZone.Best best : level.best().stream().limit(MOST_BEST).toList()) {
            points.add(new Bullet(
                    "Alignment " + atLeast(best.alignment()) + ", negotiability " + atLeast(best.negotiability()) + ": "
                            + packages(best.count()) + ", for example with",
                    example(best.example(), kept)));
        }
        int left = level.best().size() - points.size();
        if (left > 0) {
            points.add(new Bullet(left + " more between these."));
        }
        return points;
    }

    /** What one of them has in; that it has in no more than that. */
    private List<Bullet> example(List<TermCondition> conditions, boolean kept) {
        Set<String> in = conditions.stream()
                .filter(condition -> condition.axis().term().leading() && !condition.admitsAbsence())
                .map(condition -> condition.axis().term().section())
                .collect(Collectors.toSet());
        List<Bullet> points = new ArrayList<>();
        for (TermCondition condition : conditions) {
            Term term = condition.axis().term();
            if (term.kind() == Section.Kind.CIRCUMSTANCE || in.contains(term.section())) {
                points.add(new Bullet(cite.clauses().of(condition) + ";"));
            }
        }
        points.add(new Bullet("and no other instrument" + (kept ? ", but for what is kept." : ".")));
        return points;
    }

    /** What a party has in the zone of what it could have. */
    public Bullet give(AgreementZone.Give give) {
        String own = PlainWords.of(give.own());
        String here = Wording.either(give.here().stream().map(PlainWords::of).toList());
        List<Bullet> under = new ArrayList<>();
        found(under, "Found in its favour on all of these: ", give.always());
        found(under, "Found in its favour on some of these: ", give.sometimes());
        found(under, "Found in its favour on other packages, and on none of these: ", give.never());
        return new Bullet(
                give.party().name() + ": here " + here + "; in other packages, at the most: " + own + ".", under);
    }

    private void found(List<Bullet> points, String lead, List<RuleCard> rules) {
        if (!rules.isEmpty()) {
            points.add(new Bullet(RichText.of(lead)
                    .then(RichText.names(rules.stream().map(this::dated).toList()))
                    .text(".")));
        }
    }

    /** With how strong it is, and since when it holds. */
    private RichText dated(RuleCard rule) {
        return cite.rule(rule).text(" (" + cite.weight(rule) + ")");
    }

    /** Exact while it can be read; else how many digits the number has. */
    public static String packages(BigInteger count) {
        String digits = count.toString();
        int length = digits.length();
        return length > LONG_NUMBER
                ? (length == 11 || length == 18 || length / 10 == 8 ? "an " : "a ") + length
                        + "-digit number of packages"
                : count.equals(BigInteger.ONE) ? "1 package" : digits + " packages";
    }

    public static String of(AgreementZone.Level level) {
        return Wording.capital(level.kind().word()) + ", " + meaning(level.kind()) + ": "
                + (level.isEmpty() ? "no package" : packages(level.count()));
    }
}
