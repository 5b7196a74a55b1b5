/** Initiatives, diagnoses, mandates and the ownership map over HTTP. */
@NullMarked
package mandate.initiatives.web;

import org.jspecify.annotations.NullMarked;
