package mandate.matching.engine.ranking;

import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatWanted;

/** A seat that somebody could take, and the role that serves it. */
public record SeatOffered(SeatWanted seat, RoleNeed role) {}
