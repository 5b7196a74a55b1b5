package mandate.matching.engine.plan.explain;

/** Something a planner asks for, which may not go together with something else. */
public sealed interface Demand {
    /** This seat is to have an owner, whoever it is. */
    record Filled(int seat) implements Demand {}

    /** This seat is to have this owner. */
    record Owned(int seat, int person) implements Demand {}
}
