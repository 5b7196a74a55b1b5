package mandate.matching.engine.seats;

/** The level on which a seat acts (R32, R68). */
public enum SeatLevel {
    STRATEGY,
    COORDINATION,
    GROUND
}
