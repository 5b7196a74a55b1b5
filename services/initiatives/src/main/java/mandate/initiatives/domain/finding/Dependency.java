package mandate.initiatives.domain.finding;

/**
 * One thing that must move together with another (R99).
 *
 * @param met YES, NO or UNKNOWN
 */
public record Dependency(String what, String needs, String met, String rule) {}
