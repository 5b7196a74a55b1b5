package mandate.matching.app;

import java.time.YearMonth;
import java.util.List;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.text.Language;

/** What an initiative says that concerns matching. */
public sealed interface Heard {
    /** A revision of its brief was diagnosed and wants these seats filled. */
    record SeatsWanted(
            String initiativeId,
            long revision,
            Language language,
            String ruleSet,
            String verdict,
            List<SeatWanted> seats)
            implements Heard {
        public SeatsWanted {
            seats = List.copyOf(seats);
        }
    }

    /**
     * A person is wanted as owner of a seat.
     *
     * @param imported whether this states an ownership that exists already
     */
    record MandateAsked(
            String initiativeId,
            String mandateId,
            String scope,
            String personId,
            int loadPct,
            YearMonth from,
            YearMonth until,
            boolean imported,
            boolean reasonGiven,
            boolean charterGiven)
            implements Heard {}

    /** A mandate ended. */
    record MandateOver(String mandateId, String personId) implements Heard {}

    /** Something that matching does not care about. */
    record Nothing() implements Heard {}

    /** Reads what was said from its wire type and JSON. */
    interface Reading {
        Heard read(String type, String data);
    }
}
