/**
 * The values that everything speaks of: vocabulary, terms, parties, sources, rules, effects, stances and
 * verdicts. Nothing here reads a file.
 */
@NullMarked
package entente.model;

import org.jspecify.annotations.NullMarked;
