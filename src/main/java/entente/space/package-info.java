/** Sets of packages as decision diagrams, and the questions that are asked of whole sets. */
package entente.space;
