package entente.report.markdown;

import entente.assess.Assessment;
import entente.assess.PivotalGrounds;
import entente.assess.SubjectTo;
import entente.assess.questions.AssessmentSummary;
import entente.assess.sensitivity.EvidenceSensitivity;
import entente.model.Document;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.RuleCard;
import entente.model.Section;
import entente.model.Source;
import entente.model.Stratum;
import entente.model.Verdict;
import entente.report.Wording;
import entente.report.content.Bullet;
import entente.report.content.Citations;
import entente.report.content.ConflictWords;
import entente.report.content.Links;
import entente.report.content.PlainWords;
import entente.report.content.ReportedSums;
import entente.report.content.RequirementSentences;
import entente.report.content.RichText;
import entente.report.content.VerdictWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The answer that the index opens with: a few sentences, each from the options, and gone when its ground goes. */
record IndexAnswer(List<AssessmentSummary> summaries, Citations cite) {
    void write(Page page) {
        known(page);
        List<RichText> sentences = new ArrayList<>();
        agreeable(sentences);
        clashes(sentences);
        unheard(sentences);
        List<Bullet> bullets =
                new ArrayList<>(sentences.stream().map(Bullet::new).toList());
        new FirstQuestions(assessments(), cite).points().ifPresent(bullets::add);
        page.bullets(bullets);
    }

    /** What all of it rests on, how far that reaches, and what it leaves open. */
    private void known(Page page) {
        Collection<Document> documents = cite.rulebook().documents().values();
        if (documents.isEmpty()) {
            return;
        }
        PartialDate first = documents.stream()
                .map(Document::date)
                .min(Comparator.comparing(PartialDate::first))
                .orElseThrow();
        PartialDate last = documents.stream()
                .map(Document::date)
                .max(Comparator.comparing(PartialDate::last))
                .orElseThrow();
        RichText prose = RichText.of("All that is said here of anybody is read from "
                        + Wording.counted(documents.size(), "document", "documents")
                        + (first.equals(last)
                                ? " of " + PlainWords.date(first)
                                : ", of " + PlainWords.date(first) + " to " + PlainWords.date(last))
                        + " (")
                .link("how they are dated", Links.SOURCES)
                .text("); what came after, or stands elsewhere, is not known here.");
        cite.rulebook().vocabulary().sections().stream()
                .filter(section -> section.kind() == Section.Kind.INSTRUMENT)
                .flatMap(section -> TermMeanings.unknown(section.meaning()).stream())
                .forEach(sentence -> prose.line().text(sentence));
        page.paragraph(prose);
    }

    /** When a part and a package are agreeable, by the rules that say so. */
    RichText defined() {
        return RichText.paragraph(Stream.of(Stratum.PART_VERDICT, Stratum.VERDICT)
                .flatMap(stratum -> cite.rulebook().rules(stratum).stream())
                .filter(rule ->
                        ((RuleCard.Conclusion.Word) rule.conclusion()).word().equals(Verdict.AGREEABLE.word()))
                .map(rule -> cite.rule(rule).text("."))
                .toList());
    }

    /** Whose the recommendations are; nothing where there are none. */
    RichText recommended() {
        Map<String, Source> authors = new LinkedHashMap<>();
        cite.rulebook().recommendations().stream()
                .flatMap(one -> one.sources().stream())
                .map(id -> cite.sourceOf(id))
                .forEach(source -> authors.putIfAbsent(source.document(), source));
        return authors.isEmpty()
                ? RichText.empty()
                : RichText.of("The recommendations that options are measured by come from ")
                        .then(RichText.names(authors.values().stream()
                                .map(source ->
                                        RichText.of(source.speaker() + " ").then(cite.source(source)))
                                .toList()))
                        .text(".");
    }

    /** What is agreeable, how old its grounds are, and what it is subject to. */
    private void agreeable(List<RichText> sentences) {
        List<Assessment> agreeable = agreeable();
        if (agreeable.isEmpty()) {
            if (!summaries.isEmpty()) {
                sentences.add(RichText.empty().strong("No option is agreeable as it stands."));
            }
            return;
        }
        Map<String, Optional<PivotalGrounds.Dated>> newest = new LinkedHashMap<>();
        Map<String, SubjectTo> required = new LinkedHashMap<>();
        for (Assessment one : agreeable) {
            one.parts().stream()
                    .filter(part -> part.verdict().reachable().equals(List.of(Verdict.AGREEABLE)))
                    .forEach(part -> newest.merge(
                            part.part(), part.basis().turning().newest(), (first, other) -> first.or(() -> other)));
            one.subjectTo().stream()
                    .filter(subject -> subject.state() == SubjectTo.State.OPEN)
                    .forEach(subject ->
                            required.putIfAbsent(subject.rule().position().of().orElseThrow(), subject));
        }
        RichText sentence = RichText.empty()
                .strong("Agreeable, by what is reported"
                        + (required.isEmpty() ? ": " : " and once what is required is there: ")
                        + Wording.listed(newest.entrySet().stream()
                                .map(part -> cite.part(part.getKey())
                                        + part.getValue()
                                                .map(ground ->
                                                        " (newest source: " + PlainWords.date(ground.date()) + ")")
                                                .orElse(""))
                                .toList())
                        + ".");
        Set<String> parts = newest.keySet();
        parts.forEach(
                part -> defined(part).ifPresent(meaning -> sentence.text(" ").then(meaning)));
        sentences.add(sentence.text(unheard(agreeable, parts.size() == 1 ? "it" : "them") + still(parts)));
        required.values()
                .forEach(subject -> sentences.add(
                        RequirementSentences.told(subject, "Required for " + cite.part(subject.part()), cite)));
    }

    private List<Assessment> agreeable() {
        return assessments().stream()
                .filter(one -> one.verdict().reachable().equals(List.of(Verdict.AGREEABLE)))
                .toList();
    }

    /** Who of those who decide says nothing of any of these. */
    private String unheard(List<Assessment> agreeable, String them) {
        List<Party> silent = silent(agreeable);
        return silent.isEmpty()
                ? ""
                : " No source tells any view of " + them + " by these, who have a part in the decision: "
                        + cite.untold(silent) + ".";
    }

    /** Which of all agreeable parts the options have that are agreeable by other profiles, where that is not all. */
    private String still(Set<String> all) {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        for (AssessmentSummary summary : summaries) {
            boolean here = isAgreeable(summary.assessment().verdict().words());
            for (EvidenceSensitivity other : summary.sifted()) {
                Set<String> kept =
                        parts.computeIfAbsent(PlainWords.counting(other.profile()), any -> new LinkedHashSet<>());
                if (here && isAgreeable(other.verdict())) {
                    summary.assessment().parts().stream()
                            .filter(part -> isAgreeable(part.verdict().words()))
                            .forEach(part -> kept.add(part.part()));
                }
            }
        }
        List<String> each = new ArrayList<>();
        parts.forEach((counting, kept) -> {
            if (!kept.containsAll(all)) {
                String agreeable = each.isEmpty() ? (kept.size() > 1 ? " are" : " is") + " agreeable" : "";
                each.add(counting + ", "
                        + (kept.isEmpty()
                                ? "none of these"
                                : "only "
                                        + Wording.listed(
                                                kept.stream().map(cite::part).toList()))
                        + agreeable);
            }
        });
        return each.isEmpty() ? "" : " " + Wording.capital(String.join("; ", each)) + ".";
    }

    private static boolean isAgreeable(List<String> verdict) {
        return verdict.equals(List.of(Verdict.AGREEABLE.word()));
    }

    /** Which two demands cannot both be met, for each instrument for which that is proved. */
    private void clashes(List<RichText> sentences) {
        ClashSection.clashes(summaries).forEach((part, clash) -> {
            RichText prose = RichText.empty()
                    .strong("By what is reported, as read here, no package with "
                            + cite.part(part)
                            + " is agreeable, whatever else is in it.");
            defined(part).ifPresent(meaning -> prose.text(" ").then(meaning));
            prose.text(" ").then(new ConflictWords(cite).sentence(clash));
            new ReportedSums(assessments(), cite)
                    .of(part)
                    .forEach(sum -> prose.text(" ").then(sum));
            sentences.add(prose);
        });
    }

    private Optional<RichText> defined(String part) {
        return cite.rulebook().vocabulary().section(part).flatMap(section -> TermMeanings.definition(section, cite));
    }

    /** Of which parts nobody who decides is reported to think anything, and who thinks nothing of any option, where that is not told yet. */
    private void unheard(List<RichText> sentences) {
        Set<String> parts = new LinkedHashSet<>();
        for (Assessment one : assessments()) {
            if (new VerdictWords(one, cite).nobodyHeard()) {
                one.parts().stream().filter(part -> !part.whole()).forEach(part -> parts.add(cite.part(part.part())));
            }
        }
        List<Party> silent = silent(assessments());
        silent.removeAll(silent(agreeable()));
        if (!parts.isEmpty()) {
            sentences.add(RichText.of("No source tells what those who decide think of these by themselves: "
                    + Wording.listed(parts) + "."));
        }
        if (!silent.isEmpty()) {
            sentences.add(
                    RichText.of("No source tells any view of these, who have a part in the decision, on any option: "
                            + cite.untold(silent) + "."));
        }
    }

    /** Of whom no source tells any view of any of these. */
    private List<Party> silent(List<Assessment> some) {
        List<Party> silent =
                new ArrayList<>(some.isEmpty() ? List.of() : cite.rulebook().parties());
        some.forEach(one -> silent.retainAll(new VerdictWords(one, cite).silent()));
        return silent;
    }

    private List<Assessment> assessments() {
        return summaries.stream().map(AssessmentSummary::assessment).toList();
    }
}
