package mandate.platform.core;

import java.time.Instant;

/**
 * Who acts, for which organisation, and when: part of every document and every fact.
 *
 * @param organisation id of the organisation
 * @param actor id of the acting user or service
 * @param at when, to the microsecond at most
 */
public record Author(String organisation, String actor, Instant at) {
    /** The key of a thing of this author's organisation. */
    public Key key(String id) {
        return new Key(organisation, id);
    }
}
