/** What one option comes to: findings, stances, statuses, verdict and scores, each with its grounds. */
@NullMarked
package entente.assessment;

import org.jspecify.annotations.NullMarked;
