/** Why: for each stance, status and verdict what speaks for it, on whose word, and why nothing else does. */
@NullMarked
package entente.explanation;

import org.jspecify.annotations.NullMarked;
