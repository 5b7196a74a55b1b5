/**
 * Job descriptions and mandate letters as plain papers: what they say and in which order, from a
 * role, an obligation, an initiative and a person. How a paper looks is left to whoever renders it.
 */
@NullMarked
package mandate.roles.domain.papers;

import org.jspecify.annotations.NullMarked;
