/** Answers in the formats of other programs: CSV, SARIF, JUnit's XML. */
@NullMarked
package entente.report.exchange;

import org.jspecify.annotations.NullMarked;
