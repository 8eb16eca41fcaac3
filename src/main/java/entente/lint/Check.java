package entente.lint;

/**
 * One kind of mistake or doubt in rules and options. Its id stands behind every message of it, names the page
 * {@code src/site/markdown/checks/ID.md} that explains it, and the folder {@code src/test/resources/bad/lint/ID} that
 * shows it.
 */
interface Check {
    /** Small words joined by hyphens, as {@code unused-source}. */
    String id();
}
