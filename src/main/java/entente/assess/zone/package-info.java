/** Where those with a part in the decision can meet, and which packages of it are best. */
@NullMarked
package entente.assess.zone;

import org.jspecify.annotations.NullMarked;
