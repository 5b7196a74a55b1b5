package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/**
 * One thing that must move together with another (R99).
 *
 * @param met YES, NO or UNKNOWN
 */
public record Dependency(Text what, Text needs, String met, String rule) {}
