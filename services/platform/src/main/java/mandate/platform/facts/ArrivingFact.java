package mandate.platform.facts;

import java.time.Instant;
import mandate.platform.core.Author;
import mandate.platform.core.Key;
import mandate.platform.core.Position;

/**
 * A fact as it came from the log.
 *
 * @param type wire type
 * @param source kind and key of the telling aggregate
 * @param sequence of that aggregate
 * @param at when it was kept
 * @param subject key of the telling aggregate
 * @param data the fact as JSON
 */
public record ArrivingFact(
        String type,
        String source,
        long sequence,
        String organisation,
        String actor,
        Instant at,
        String subject,
        String data) {
    /** Where it stands in the life of the telling aggregate. */
    public Position position() {
        return new Position(source, sequence);
    }

    /** Who caused it. */
    public Author author() {
        return new Author(organisation, actor, at);
    }

    /** The telling aggregate. */
    public Key key() {
        return Key.parse(subject);
    }
}
