package mandate.matching.app.plans;

import java.util.List;
import java.util.Map;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatWanted;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a plan rests on, at one moment.
 *
 * @param seats in the order of their initiatives and parts
 * @param held mandates by person id
 * @param peopleAsOf digest of the people
 */
record Portfolio(
        List<Wanted> seats,
        PeoplePool people,
        Map<String, List<MandateHeld>> held,
        String peopleAsOf) {
    /** A seat and the role that serves it, or null. */
    record Wanted(SeatWanted seat, @Nullable RoleNeed role) {
        SeatKey key() {
            return new SeatKey(seat.initiativeId(), seat.scope());
        }
    }
}
