package entente.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects problems while files are read, so that all are told at once, ordered by place. */
public final class Problems {
    private static final int MOST_LISTED = 15;
    private static final int MOST_LISTED_WITHOUT_A_GUESS = 60;

    private final SortedSet<Problem> found = new TreeSet<>();
    private final SortedMap<Problem, Place> alone = new TreeMap<>();
    private static final int MOST_GUESSED = 200;

    private final EntryNames names = new EntryNames();
    private final Optional<ExpectedForms> forms;

    public Problems() {
        this.forms = Optional.empty();
    }

    /** With which readers tell, beside what is wrong, what they ask of what they read. */
    public Problems(ExpectedForms forms) {
        this.forms = Optional.of(forms);
    }

    /** Others beside these, which may be wanted or not. */
    public Problems beside() {
        return forms.map(Problems::new).orElseGet(Problems::new);
    }

    /** Whether words that were meant are still worth guessing: beyond so many problems nobody goes by guesses. */
    boolean isGuessing() {
        return found.size() < MOST_GUESSED;
    }

    /** Whoever wants to know what readers ask, if anybody does. */
    public Optional<ExpectedForms> forms() {
        return forms;
    }

    /** Learns what an entry of a table is called. */
    public void entry(String name, Place place) {
        names.entry(name, place);
    }

    /** Learns that a word is written somewhere. */
    public void writes(String word) {
        names.writes(word);
    }

    public void error(Place place, String message) {
        found.add(new Problem(place, Problem.Severity.ERROR, message, List.of(), Optional.empty()));
    }

    public void warning(Place place, String message) {
        found.add(new Problem(place, Problem.Severity.WARNING, message, List.of(), Optional.empty()));
    }

    /** Where one check tells what it finds. */
    public CheckProblems of(String check) {
        return new CheckProblems(check, this);
    }

    /** An error about a word that is none of the known ones; guesses the one that was meant, and lists few ones. */
    public void unknown(Place place, String message, String word, Collection<String> known) {
        List<String> meant = Guess.nearest(word, known).stream().toList();
        told(meaning(place, message + LookAlikes.remark(word), meant, known), word, meant);
    }

    /** An error about a word that is none of the known ones and may mean some of them, or none. */
    public void unknown(Place place, String message, List<String> meant, Collection<String> known) {
        found.add(meaning(place, message, meant, known));
    }

    /** The same of a word that is told, where a word is written as a text. */
    void unknown(Place place, String message, String word, List<String> meant, Collection<String> known) {
        List<String> plain = meant.stream().map(KnownWords::plain).toList();
        told(meaning(place, message + LookAlikes.remark(word), plain, known), word, meant);
    }

    private void told(Problem problem, String word, List<String> meant) {
        found.add(problem);
        if (meant.size() == 1) {
            names.unknown(problem, word, meant.get(0));
        }
    }

    private static Problem meaning(Place place, String message, List<String> meant, Collection<String> known) {
        int most = meant.isEmpty() ? MOST_LISTED_WITHOUT_A_GUESS : MOST_LISTED;
        List<String> all = known.size() <= most ? List.copyOf(known) : List.of();
        return new Problem(
                place,
                Problem.Severity.ERROR,
                message,
                meant.size() > 1 ? meant : all,
                meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty());
    }

    /** An error with a cure that is known. */
    public void error(Place place, String message, String maybe) {
        error(place, message, Optional.of(maybe));
    }

    /** An error with a cure, where one can be worked out. */
    public void error(Place place, String message, Optional<String> maybe) {
        found.add(new Problem(place, Problem.Severity.ERROR, message, List.of(), maybe));
    }

    /** An error about what is left to be filled in, which stands for all others at its place. */
    void blank(Place place, String message) {
        alone.put(new Problem(place, Problem.Severity.ERROR, message, List.of(), Optional.empty()), place);
    }

    /** An error about a line that is read as it is meant, which stands for all others in that line. */
    void damage(Damage damage) {
        alone.put(
                new Problem(damage.place(), Problem.Severity.ERROR, damage.message(), List.of(), damage.meant()),
                damage.line());
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Problems others) {
        names.addAll(others.names);
        found.addAll(others.found);
        alone.putAll(others.alone);
    }

    public boolean hasErrors() {
        return !alone.isEmpty() || found.stream().anyMatch(Problem::isError);
    }

    /** The errors that are told; what is wrong with a blank that is still to be filled in is that alone. */
    public List<Problem> errors() {
        return all().stream().filter(Problem::isError).toList();
    }

    /** All problems, ordered by file, line, column and message. */
    public List<Problem> all() {
        SortedSet<Problem> all = new TreeSet<>();
        Map<Problem, Problem> atEntries = names.atEntries();
        Set<Place> entries = atEntries.values().stream().map(Problem::place).collect(Collectors.toSet());
        found.stream()
                .filter(problem -> problem.maybe().isEmpty() || !entries.contains(problem.place()))
                .map(problem -> atEntries.getOrDefault(problem, problem))
                .filter(problem -> alone.values().stream().noneMatch(problem.place()::overlaps))
                .forEach(all::add);
        alone.keySet().stream().map(this::withKnown).forEach(all::add);
        return List.copyOf(all);
    }

    /** One that stands for others with the words that are known to go there, where they are few. */
    private Problem withKnown(Problem blank) {
        List<String> known = found.stream()
                .filter(problem -> blank.place().overlaps(problem.place()))
                .map(Problem::known)
                .filter(words -> !words.isEmpty() && words.size() <= MOST_LISTED)
                .findFirst()
                .orElse(List.of());
        return new Problem(blank.place(), blank.severity(), blank.message(), known, blank.maybe());
    }
}
