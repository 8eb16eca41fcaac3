/** Text that people wrote: places in it, YAML read with places, and problems that point into it. */
@NullMarked
package entente.text;

import org.jspecify.annotations.NullMarked;
