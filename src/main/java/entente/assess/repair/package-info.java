/** The cheapest edits that bring an option where it is wanted, or why there are none. */
@NullMarked
package entente.assess.repair;

import org.jspecify.annotations.NullMarked;
