/** What is held against the rulebook and the options: the cases beside rules and the expectations in options. */
@NullMarked
package entente.check;

import org.jspecify.annotations.NullMarked;
