/** Pictures as SVG. */
@NullMarked
package entente.report.pictures;

import org.jspecify.annotations.NullMarked;
