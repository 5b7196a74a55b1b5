/**
 * Papers as files: HTML, PDF, Word, Markdown and JSON-LD. The libraries that this takes are loaded
 * with the first paper that needs them.
 */
@NullMarked
package mandate.roles.documents;

import org.jspecify.annotations.NullMarked;
