/** The command line: arguments in, text and exit codes out. The only place that prints. */
@NullMarked
package entente.cli;

import org.jspecify.annotations.NullMarked;
