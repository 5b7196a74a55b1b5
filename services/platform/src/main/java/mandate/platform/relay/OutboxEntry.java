package mandate.platform.relay;

import java.time.Instant;

/**
 * A fact on its way out.
 *
 * @param sequence 1 for the aggregate's first fact, then without gaps
 * @param actor who caused it
 * @param at when it was kept
 * @param type wire type
 * @param data the fact as JSON
 */
public record OutboxEntry(long sequence, String actor, Instant at, String type, String data) {}
