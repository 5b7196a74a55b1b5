/** Skills over HTTP: readings of phrases, confirmations, vocabularies. */
@NullMarked
package mandate.matching.web.skills;

import org.jspecify.annotations.NullMarked;
