package entente.lint;

import entente.text.CheckProblems;
import java.util.Locale;

/**
 * One kind of mistake or doubt in rules and options. Its id stands behind every message of it, names the page
 * {@code src/site/markdown/checks/ID.md} that explains it, and the folder {@code src/test/resources/bad/lint/ID} that
 * shows it.
 *
 * @param <T> what it looks at: {@link CheckInput} where it needs no more than what the files say, {@link DrawnRules} where
 *     rules are drawn over the whole space of packages
 */
interface Check<T> {
    void look(T read, CheckProblems told);

    /** The words of its class joined by hyphens: of {@code UnusedSource}, {@code unused-source}. */
    default String id() {
        return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
