/** Answers as JSON, and the schema of an option. */
@NullMarked
package entente.report.json;

import org.jspecify.annotations.NullMarked;
