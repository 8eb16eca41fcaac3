/**
 * Rule files: from text through tokens to conditions and conclusions that name only what is known. What rules
 * mean is left to the engine.
 */
@NullMarked
package entente.rulefile;

import org.jspecify.annotations.NullMarked;
