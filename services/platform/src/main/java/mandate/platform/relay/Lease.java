package mandate.platform.relay;

import java.time.Instant;

/**
 * The right to be the one relay for a while.
 *
 * @param holder id of the process
 * @param fence grows with every change of holder, so that a late mark of an earlier holder is known
 * @param until when it ends unless renewed
 */
public record Lease(String holder, long fence, Instant until) {
    /** Whether the lease still holds at an instant. */
    public boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }
}
