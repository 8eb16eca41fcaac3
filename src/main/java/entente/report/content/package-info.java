/** What pages and terminal say alike: prose, points, and the words for what was found; who prints them is another's affair */
@NullMarked
package entente.report.content;

import org.jspecify.annotations.NullMarked;
