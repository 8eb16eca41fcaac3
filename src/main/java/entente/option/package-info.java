/** Candidate packages as people state them: terms with places, read against a vocabulary. */
@NullMarked
package entente.option;

import org.jspecify.annotations.NullMarked;
