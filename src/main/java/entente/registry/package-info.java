/**
 * The folder {@code rules/} read and checked: its tables of sources, parties, recommendations, terms and
 * profiles, and with them its rule files.
 */
@NullMarked
package entente.registry;

import org.jspecify.annotations.NullMarked;
