package mandate.roles.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All versions of one role definition, oldest first; decisions keep the version they were made by.
 *
 * @param retired who took it out of use, or null
 * @param removed who took it out of the library, or null
 */
public record RoleHistory(
        String id,
        List<Version> versions,
        @Nullable Retirement retired,
        @Nullable Retirement removed) {
    public RoleHistory {
        versions = List.copyOf(versions);
    }

    /** A role that nobody has defined yet. */
    public static RoleHistory of(String id) {
        return new RoleHistory(id, List.of(), null, null);
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

    /**
     * That a role serves no new seat any more.
     *
     * @param by id of who decided it
     * @param at when, ISO 8601
     * @param why in the words of who decided it, possibly empty
     */
    public record Retirement(String by, String at, String why) {}

    /** The version that counts today. */
    public Version current() {
        return versions.getLast();
    }

    /** A version by its number, or null. */
    public @Nullable Version version(long number) {
        return number < 1 || number > versions.size() ? null : versions.get((int) number - 1);
    }

    /** Whether it can be given to somebody. */
    public RoleState state() {
        if (removed != null) return RoleState.REMOVED;
        if (retired != null) return RoleState.RETIRED;
        return current().definition().missing().isEmpty() ? RoleState.IN_USE : RoleState.DRAFT;
    }

    /**
     * The history with a new version; the same history when the definition says the same. A role
     * that was removed is back with it, and goes on counting where it had stopped.
     */
    public RoleHistory rewritten(RoleDefinition definition, String by, String at, String why) {
        if (removed == null && !versions.isEmpty() && current().definition().equals(definition))
            return this;
        var longer = new ArrayList<>(versions);
        longer.add(new Version(versions.size() + 1L, definition, by, at, why));
        return new RoleHistory(id, longer, removed == null ? retired : null, null);
    }

    /** The history of a role out of use; the same when it is already. */
    public RoleHistory retired(String by, String at, String why) {
        return retired != null
                ? this
                : new RoleHistory(id, versions, new Retirement(by, at, why), removed);
    }

    /** The history of a role in use again. */
    public RoleHistory recalled() {
        return new RoleHistory(id, versions, null, removed);
    }

    /** The history of a role that is shown no more. */
    public RoleHistory removed(String by, String at) {
        return new RoleHistory(id, versions, retired, new Retirement(by, at, ""));
    }
}
