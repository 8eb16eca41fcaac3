/** Where an option changes along its amounts, and with the grounds that count. */
@NullMarked
package entente.assess.sensitivity;

import org.jspecify.annotations.NullMarked;
