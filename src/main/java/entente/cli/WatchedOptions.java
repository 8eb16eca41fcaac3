package entente.cli;

import entente.assess.AssessedSubject;
import entente.assess.Assessment;
import entente.assess.AssessmentContext;
import entente.assess.Modality;
import entente.assess.questions.AssessmentSummary;
import entente.assess.questions.AssessmentWithAlternatives;
import entente.assess.questions.Timeline;
import entente.model.RuleCard;
import entente.model.Term;
import entente.option.AdmittedValues;
import entente.option.Edit;
import entente.option.Option;
import entente.option.Statement;
import entente.report.NotOursException;
import entente.report.markdown.ReportFolder;
import entente.report.markdown.Reports;
import entente.report.terminal.AssessmentTable;
import entente.report.terminal.ChangeLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** The options as they were last assessed, their lines and their reports. */
final class WatchedOptions {
    private final CommandSpec spec;
    private final Folders folders;
    private final PrintWriter out;
    private final PrintWriter err;
    private Optional<Workspace> workspace = Optional.empty();
    private Map<String, Seen> seen = new LinkedHashMap<>();
    private final Set<Path> pending = new LinkedHashSet<>();
    private boolean wrong;

    /**
     * How an option was last assessed.
     *
     * @param assessment in brief, so that the line on it waits for no more
     * @param found how far rules fire on it
     * @param summary what is told of it beside others once it was reported on, and {@code timeline} what through time
     */
    private record Seen(
            Assessment assessment,
            Map<RuleCard, Modality> found,
            Optional<AssessmentSummary> summary,
            Optional<Timeline> timeline) {
        Option option() {
            return assessment.option();
        }

        static Seen of(Workspace now, Option option) {
            AssessmentContext context = now.context(option);
            return new Seen(
                    now.assessor().brief(option, context),
                    now.assessor().found(option, context),
                    Optional.empty(),
                    Optional.empty());
        }

        Seen reported(AssessmentSummary told, Timeline throughTime) {
            return new Seen(assessment, found, Optional.of(told), Optional.of(throughTime));
        }
    }

    WatchedOptions(CommandSpec spec, Folders folders) {
        this.spec = spec;
        this.folders = folders;
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    /** Assesses what changed files bear on, says what became of it and renews its reports; or says what is wrong. */
    void renew(Set<Path> changed) {
        pending.addAll(changed);
        try {
            boolean ofRules = pending.stream().anyMatch(file -> file.startsWith(folders.rules()));
            Workspace now = ofRules || workspace.isEmpty()
                    ? Workspace.watched(spec, folders)
                    : workspace.get().again(pending);
            assess(now, ofRules || workspace.isEmpty());
        } catch (ProblemsException told) {
            Progress.of(spec).done();
            wrong = true;
            told.print(err);
            err.flush();
        }
    }

    private void assess(Workspace now, boolean anew) {
        Map<String, Seen> next = new LinkedHashMap<>();
        for (Option option : now.options()) {
            Seen before = seen.get(option.id());
            next.put(
                    option.id(),
                    before != null && !anew && before.option().equals(option) ? before : Seen.of(now, option));
        }
        if (now.progress().interrupted()) {
            return;
        }
        now.progress().done();
        if (wrong) {
            err.println("entente: nothing is wrong any more");
            err.flush();
            wrong = false;
        }
        tell(now, next);
        workspace = Optional.of(now);
        report(now, next, anew);
        seen = next;
        pending.clear();
        now.keep();
    }

    private void tell(Workspace now, Map<String, Seen> next) {
        if (workspace.isEmpty()) {
            out.print(AssessmentTable.of(
                    next.values().stream().map(Seen::assessment).toList()));
        } else {
            List<String> lines = changes(now, next);
            lines.forEach(out::println);
            if (lines.isEmpty()) {
                out.println("no option comes to anything else by " + String.join(", ", pendingFiles()));
            }
        }
        out.flush();
    }

    private List<String> changes(Workspace now, Map<String, Seen> next) {
        List<String> lines = new ArrayList<>();
        next.forEach((id, as) -> {
            Seen before = seen.get(id);
            if (before == null) {
                lines.add(ChangeLine.added(as.assessment(), now.rulebook()));
            } else if (isWorthALine(now, before, as)) {
                lines.add(ChangeLine.changed(
                        before.assessment(), as.assessment(), because(now, before, as), now.rulebook()));
            }
        });
        seen.keySet().stream().filter(id -> !next.containsKey(id)).forEach(id -> lines.add(ChangeLine.gone(id)));
        return lines;
    }

    private List<String> pendingFiles() {
        return pending.stream().map(Folders::shown).sorted().toList();
    }

    /** An option that was edited has one in any case, others only where something became of them. */
    private boolean isWorthALine(Workspace now, Seen before, Seen as) {
        return !before.equals(as)
                && (pending.contains(as.option().file())
                        || ChangeLine.differ(before.assessment(), as.assessment(), now.rulebook()));
    }

    private List<String> because(Workspace now, Seen before, Seen as) {
        List<Edit> edits = edits(now, before.option(), as.option());
        if (edits.size() > 1) {
            List<String> blamed =
                    now.assessor().whatIf(before.option(), edits, now.context(as.option())).changes().stream()
                            .filter(change -> change.matter().equals(AssessedSubject.VERDICT))
                            .flatMap(change -> change.blame().stream().limit(1))
                            .flatMap(set -> set.stream().map(edit -> edit.term().id()))
                            .toList();
            if (!blamed.isEmpty()) {
                return blamed;
            }
        }
        List<String> because =
                new ArrayList<>(edits.stream().map(edit -> edit.term().id()).toList());
        if (!before.assessment().context().equals(as.assessment().context())) {
            because.add("as_of");
        }
        because.addAll(rules(before, as));
        if (because.isEmpty()) {
            because.addAll(pendingFiles());
        }
        return because;
    }

    /** What was written otherwise, as edits of the option as it was. */
    private static List<Edit> edits(Workspace now, Option before, Option as) {
        List<Edit> edits = new ArrayList<>();
        for (Term term : now.rulebook().vocabulary().terms()) {
            Optional<AdmittedValues> was = before.statement(term.id()).map(Statement::admitted);
            Optional<AdmittedValues> is = as.statement(term.id()).map(Statement::admitted);
            if (!was.equals(is)) {
                edits.add(new Edit(term, is));
            }
        }
        return edits;
    }

    /** The rules of files that were edited, so far as they bear on the option. */
    private List<String> rules(Seen before, Seen as) {
        Set<RuleCard> all = new LinkedHashSet<>(before.found().keySet());
        all.addAll(as.found().keySet());
        return all.stream()
                .filter(rule -> pending.contains(rule.file().path()))
                .filter(rule -> before.found().getOrDefault(rule, Modality.NOT)
                        != as.found().getOrDefault(rule, Modality.NOT))
                .map(RuleCard::id)
                .distinct()
                .toList();
    }

    private void report(Workspace now, Map<String, Seen> next, boolean anew) {
        try (ReportFolder folder = ReportFolder.open(folders.reports(), Reports.names(now.options(), true))) {
            Reports reports = new Reports(now.assessor(), folders.reports());
            List<Timeline> timelines = new ArrayList<>();
            for (Map.Entry<String, Seen> entry : next.entrySet()) {
                Seen as = entry.getValue();
                if (as.summary().isPresent()) {
                    reports.addReported(as.summary().get());
                } else {
                    AssessmentWithAlternatives outlook = now.assessor().outlook(now.assess(as.option()));
                    entry.setValue(as.reported(reports.add(outlook, folder::put), now.timeline(as.option())));
                }
                timelines.add(entry.getValue().timeline().orElseThrow());
                if (now.progress().interrupted()) {
                    return;
                }
            }
            if (anew) {
                reports.addRules(now.zones(), folder::put);
            }
            reports.finish(timelines, folder::put);
            if (!now.progress().interrupted()) {
                folder.finish(true);
                now.progress().done();
                if (seen.isEmpty()) {
                    err.println("entente: watching " + Folders.shown(folders.rules()) + " and "
                            + Folders.shown(folders.options()) + "; Ctrl-C ends it");
                    err.flush();
                }
            }
        } catch (NotOursException theirs) {
            throw ProblemsException.of(theirs);
        } catch (IOException unwritable) {
            throw ProblemsException.of(folders.reports(), "cannot be written to: " + unwritable.getMessage());
        }
    }
}
