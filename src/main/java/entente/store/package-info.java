/** What a run leaves on disk: files that are whole or not there, under a lock, and what the next run need not find out again. */
@NullMarked
package entente.store;

import org.jspecify.annotations.NullMarked;
