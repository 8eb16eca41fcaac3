package entente.report.terminal;

import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.Modality;
import entente.assess.ValueWords;
import entente.assess.whatif.WhatIf;
import entente.model.Effect;
import entente.model.Outcome;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.Rulebook;
import entente.model.Section;
import entente.model.Stratum;
import entente.option.Edit;
import entente.option.Statement;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.Citations;
import entente.report.content.Links;
import entente.report.content.PlainWords;
import entente.report.content.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What edits make different, for a terminal.
 *
 * @param before what the option comes to as it stands
 * @param after what it comes to as edited
 */
public record WhatIfText(WhatIf whatIf, Assessment before, Assessment after, Citations cite) {
    private static final int MOST_STANCES = 3;

    public static String of(WhatIf whatIf, Assessment before, Assessment after, Rulebook rulebook) {
        return new WhatIfText(whatIf, before, after, new Citations(rulebook, Links.ofTerminal())).text();
    }

    private String text() {
        boolean edited = whatIf.edits().stream().anyMatch(this::edits);
        String opening = edited ? opening() : "The option states this already, so that nothing is edited.";
        List<WhatIf.Change> told = whatIf.changes().stream()
                .filter(change -> !toldOfItsPart(change))
                .toList();
        String head = whatIf.before().id() + " with "
                + Wording.listed(whatIf.edits().stream().map(WhatIfText::edit).toList()) + ": "
                + (told.isEmpty()
                        ? "no stance, status or verdict changes"
                        : Wording.counted(told.size(), "change", "changes"));
        List<Bullet> points = new ArrayList<>();
        told.forEach(change -> points.add(change(change)));
        whatIf.grounds().stream()
                .filter(grounds -> whatIf.changes().stream().noneMatch(change -> bears(grounds, change)))
                .forEach(grounds -> points.add(new Bullet(
                        RichText.of(cite.name(grounds.rule().position().about()) + ", as before, but ")
                                .then(found(grounds)))));
        if (points.isEmpty()) {
            points.add(new Bullet(
                    edited ? "no position that counts here bears on it, in this package" : "all is as it was before"));
        }
        return new TextLines().line(opening).line(head).tree(points).toString();
    }

    private boolean edits(Edit edit) {
        return !whatIf.before()
                .statement(edit.term().id())
                .map(Statement::admitted)
                .equals(edit.admitted());
    }

    /** What becomes of the verdict if so, of what is required, and which instruments come and go with it. */
    private String opening() {
        List<String> sentences = new ArrayList<>(List.of(verdict()));
        for (WhatIf.Grounds grounds : whatIf.grounds()) {
            if (grounds.rule().position().effect() == Effect.FULFILS) {
                sentences.add(
                        "The requirement " + grounds.rule().position().of().orElseThrow()
                                + (grounds.to() == Modality.HOLDS
                                        ? " is fulfilled then."
                                        : " is not known to be fulfilled then."));
            }
        }
        for (Section section : cite.rulebook().vocabulary().instruments()) {
            boolean after = whatIf.after().has(section.id());
            if (whatIf.before().has(section.id()) != after) {
                sentences.add(section.title()
                        + (after
                                ? " comes into the package with it; what else it would say is open."
                                : " goes out of the package, with all that is stated of it."));
            }
        }
        return String.join(" ", sentences);
    }

    /** {@code It stays resisted by rose if the share is 60; the gardeners: from leans for to against.} */
    private String verdict() {
        String was = verdict(before);
        String is = verdict(after);
        List<String> stated = whatIf.edits().stream()
                .flatMap(edit ->
                        edit.admitted().stream().map(said -> cite.clauses().of(edit.term(), said)))
                .toList();
        List<String> clauses = new ArrayList<>();
        clauses.add((was.equals(is) ? "It stays " + was : "It is " + is + " instead of " + was + ",")
                + (stated.size() == whatIf.edits().size() ? " if " + Wording.listed(stated) : " with this"));
        clauses.addAll(stances());
        return Wording.names(clauses) + ".";
    }

    private String verdict(Assessment of) {
        return PlainWords.of(of.verdict()) + Wording.subjectTo(of) + cite.by(of.by());
    }

    /** What becomes of whose stance on the package; on a part where that on the package stays. */
    private List<String> stances() {
        List<WhatIf.Change> ofParties = whatIf.changes().stream()
                .filter(change -> cite.rulebook().party(change.matter().about()).isPresent())
                .filter(change -> change.matter().part().isEmpty() || staysOnPackage(change))
                .toList();
        List<String> clauses = new ArrayList<>();
        ofParties.stream().limit(MOST_STANCES).forEach(change -> clauses.add(stance(change)));
        if (clauses.isEmpty()) {
            clauses.add("no stance changes");
        } else if (ofParties.size() > MOST_STANCES) {
            clauses.add(Wording.counted(ofParties.size() - MOST_STANCES, "more stance changes", "more stances change"));
        }
        return clauses;
    }

    private boolean staysOnPackage(WhatIf.Change onPart) {
        return whatIf.changes().stream()
                .map(WhatIf.Change::matter)
                .noneMatch(matter ->
                        matter.equals(AssessedSubject.of(onPart.matter().about())));
    }

    private String stance(WhatIf.Change change) {
        return cite.name(change.matter()) + " goes from " + plainly(change.from()) + " to " + plainly(change.to());
    }

    private static String plainly(List<String> reached) {
        return reached.isEmpty() ? Wording.NOT_THERE : PlainWords.range(reached);
    }

    private Bullet change(WhatIf.Change change) {
        List<Bullet> under = new ArrayList<>(whatIf.edits().size() > 1 ? blame(change) : List.of());
        whatIf.grounds().stream()
                .filter(grounds -> bears(grounds, change))
                .forEach(grounds -> under.add(new Bullet(found(grounds))));
        boolean whole = whatIf.changes().stream().anyMatch(other -> alike(other, change));
        return new Bullet(
                cite.name(change.matter()) + (whole ? " and on the package" : "") + ": from " + word(change.from())
                        + " to " + word(change.to()),
                under);
    }

    /** Whether what becomes of a party's stance on the package is what becomes of it on a part, where it is told with its grounds. */
    private boolean toldOfItsPart(WhatIf.Change change) {
        return whatIf.changes().stream().anyMatch(part -> alike(change, part));
    }

    private static boolean alike(WhatIf.Change whole, WhatIf.Change part) {
        return whole.matter().part().isEmpty()
                && part.matter().part().isPresent()
                && !whole.matter().verdict()
                && whole.matter().about().equals(part.matter().about())
                && whole.from().equals(part.from())
                && whole.to().equals(part.to())
                && whole.blame().equals(part.blame());
    }

    private boolean bears(WhatIf.Grounds grounds, WhatIf.Change change) {
        String about = grounds.rule().position().about();
        boolean same = about.equals(change.matter().about())
                || change.matter().verdict() && (about.equals(RuleCard.PACKAGE) || decidesOnPart(about, change));
        return same
                && change.matter()
                        .part()
                        .filter(part -> !speaksOf(part, grounds.rule()))
                        .isEmpty();
    }

    /** What those who decide hold of a part is what makes its verdict. */
    private boolean decidesOnPart(String about, WhatIf.Change change) {
        return change.matter().part().isPresent()
                && cite.rulebook().party(about).filter(Party::decides).isPresent();
    }

    /** Whether a rule may speak of a part; of the whole beside its parts also one whose own part is not there. */
    private boolean speaksOf(String part, RuleCard rule) {
        if (!cite.rulebook().speaks(rule)) {
            Optional<String> of = rule.position().of();
            return of.isPresent()
                    && cite.rulebook().rules(Stratum.POSITIONS).stream()
                            .filter(other -> other.position().effect() == Effect.REQUIRES
                                    && other.position().of().equals(of))
                            .anyMatch(other -> speaksOf(part, other));
        }
        String spoken = cite.rulebook().part(rule);
        boolean there = whatIf.before().has(spoken) && whatIf.after().has(spoken);
        return spoken.equals(part) || part.equals(RuleCard.PACKAGE) && !there;
    }

    private RichText found(WhatIf.Grounds grounds) {
        return cite.found(Wording.became(grounds.from(), grounds.to()), grounds.rule());
    }

    private static String edit(Edit edit) {
        return edit.term().id()
                + edit.admitted()
                        .map(admitted -> " = " + ValueWords.of(admitted))
                        .orElse(" open");
    }

    private static String word(List<String> reached) {
        return reached.size() == 1 ? reached.get(0) : Outcome.CONDITIONAL + " (" + Wording.either(reached) + ")";
    }

    private static List<Bullet> blame(WhatIf.Change change) {
        List<Bullet> blame = new ArrayList<>();
        for (List<Edit> set : change.blame()) {
            blame.add(new Bullet((blame.isEmpty() ? "by " : "or by ")
                    + Wording.listed(set.stream().map(edit -> edit.term().id()).toList())));
        }
        if (!change.all()) {
            blame.add(new Bullet("of so many edits only single ones and pairs were tried"));
        }
        return blame;
    }
}
