/** What people and programs read: Markdown, pictures, terminal text and JSON. */
package entente.report;
