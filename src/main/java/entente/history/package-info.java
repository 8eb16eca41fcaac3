/**
 * What the git repository keeps of earlier states. Objects are read, as they are stored: nothing that a repository says to
 * run is run.
 */
@NullMarked
package entente.history;

import org.jspecify.annotations.NullMarked;
