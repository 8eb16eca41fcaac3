/** What is held against the rulebook and the options: the cases beside rules and the expectations in options. */
package entente.check;
