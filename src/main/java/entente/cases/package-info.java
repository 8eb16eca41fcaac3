/** What rules and options are expected to do: cases, how they are tried, and what they cover. */
@NullMarked
package entente.cases;

import org.jspecify.annotations.NullMarked;
