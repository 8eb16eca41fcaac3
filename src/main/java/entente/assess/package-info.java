/** What an option comes to: stances, statuses and the verdict, with the findings they follow from. */
@NullMarked
package entente.assess;

import org.jspecify.annotations.NullMarked;
