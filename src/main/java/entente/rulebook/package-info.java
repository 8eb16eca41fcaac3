/** What stands under {@code rules/}: vocabulary, parties, recommendations, sources, profiles and rule cards. */
@NullMarked
package entente.rulebook;

import org.jspecify.annotations.NullMarked;
