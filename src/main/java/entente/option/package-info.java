/** Candidate packages as people state them: terms with places, read against a vocabulary. */
package entente.option;
