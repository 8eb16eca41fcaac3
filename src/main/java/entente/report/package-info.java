/** What people and programs read: Markdown, pictures, terminal text and JSON. */
@NullMarked
package entente.report;

import org.jspecify.annotations.NullMarked;
