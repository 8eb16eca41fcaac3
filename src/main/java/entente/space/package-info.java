/** Sets of packages as decision diagrams, and the questions that are asked of whole sets. */
@NullMarked
package entente.space;

import org.jspecify.annotations.NullMarked;
