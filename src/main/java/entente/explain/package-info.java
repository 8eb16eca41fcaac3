/**
 * Why an option stands as it does: what speaks for each stance, status and verdict, on whose word, and why
 * nothing else does.
 */
@NullMarked
package entente.explain;

import org.jspecify.annotations.NullMarked;
