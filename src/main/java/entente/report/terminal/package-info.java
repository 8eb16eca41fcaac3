/** Answers as a terminal shows them. */
@NullMarked
package entente.report.terminal;

import org.jspecify.annotations.NullMarked;
