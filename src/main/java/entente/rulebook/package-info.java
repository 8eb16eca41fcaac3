/** What stands under {@code rules/}: vocabulary, parties, recommendations, sources, profiles and rule cards. */
package entente.rulebook;
