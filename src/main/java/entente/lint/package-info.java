/** What is wrong or doubtful in rules and options beyond their form, a class a check. */
@NullMarked
package entente.lint;

import org.jspecify.annotations.NullMarked;
