package mandate.platform.core;

/**
 * A fact that must leave if, and only if, the surrounding write is kept.
 *
 * @param type wire type, for example {@code role-defined.v1}
 * @param data the fact as JSON
 */
public record Announcement(String type, String data) {}
