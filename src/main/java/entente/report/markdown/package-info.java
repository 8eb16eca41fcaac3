/** Reports as Markdown, page by page and section by section. */
@NullMarked
package entente.report.markdown;

import org.jspecify.annotations.NullMarked;
