/** What one option comes to: findings, stances, statuses, verdict and scores, each with its grounds. */
package entente.assessment;
