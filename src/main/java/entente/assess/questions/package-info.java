/** What can be asked of options: the one place that knows every way of looking at them. */
@NullMarked
package entente.assess.questions;

import org.jspecify.annotations.NullMarked;
