/** What edits of an option make different, and which of them do. */
@NullMarked
package entente.assess.whatif;

import org.jspecify.annotations.NullMarked;
