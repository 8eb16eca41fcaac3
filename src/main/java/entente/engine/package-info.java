/** What rules mean, asked of Drools: the one package that knows it. */
package entente.engine;
