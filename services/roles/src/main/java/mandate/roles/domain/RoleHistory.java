package mandate.roles.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * All versions of one role definition, oldest first; decisions keep the version they were made by.
 */
public record RoleHistory(String id, List<Version> versions) {
    public RoleHistory {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param number from 1
     * @param by id of who wrote it
     * @param at when, ISO 8601
     * @param why in the words of who wrote it, possibly empty
     */
    public record Version(
            long number, RoleDefinition definition, String by, String at, String why) {}

    /** The version that counts today. */
    public Version current() {
        return versions.getLast();
    }

    /** The history with a new version; the same history when the definition says the same. */
    public RoleHistory rewritten(RoleDefinition definition, String by, String at, String why) {
        if (!versions.isEmpty() && current().definition().equals(definition)) return this;
        var longer = new ArrayList<>(versions);
        longer.add(new Version(versions.size() + 1L, definition, by, at, why));
        return new RoleHistory(id, longer);
    }
}
