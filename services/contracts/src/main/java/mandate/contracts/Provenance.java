package mandate.contracts;

import java.time.Instant;

/**
 * Whose fact this is.
 *
 * @param organisation id of the organisation
 * @param actor id of the user or service that caused it
 * @param at when it was kept
 */
public record Provenance(String organisation, String actor, Instant at) {}
