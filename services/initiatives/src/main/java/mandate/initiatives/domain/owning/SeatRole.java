package mandate.initiatives.domain.owning;

import org.jspecify.annotations.Nullable;

/**
 * The role of a seat.
 *
 * @param version that was suggested, or null when none was
 */
public record SeatRole(String id, @Nullable Long version) {}
