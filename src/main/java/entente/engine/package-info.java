/** What rules mean, asked of Drools: the one package that knows it. */
@NullMarked
package entente.engine;

import org.jspecify.annotations.NullMarked;
