/** What became of options between two states of rules and options, and which edits made it so. */
@NullMarked
package entente.assess.diff;

import org.jspecify.annotations.NullMarked;
