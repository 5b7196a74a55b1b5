package mandate.matching.engine.plan.check;

/** One thing that is wrong with a plan or with what is claimed of it. */
public sealed interface Breach {
    /** The plan speaks of another number of seats. */
    record OtherSeats(int seats, int expected) implements Breach {}

    /** An owner who is not among the candidates of the seat, or no person at all. */
    record NotACandidate(int seat, int person) implements Breach {}

    /** More of a person in a month than there is. */
    record Overloaded(int person, int period, long load, int capacity) implements Breach {}

    /** More hats than a person may wear. */
    record TooManyHats(int person, long hats, int maxHats) implements Breach {}

    /** One person on two seats that must have different people. */
    record NotDifferent(int seat, int other, int person) implements Breach {}

    /** Two owners for seats that must have the same. */
    record NotTheSame(int seat, int other) implements Breach {}

    /** A signed mandate given to somebody else, or to nobody. */
    record SignedMandateBroken(int seat, int owner, int signedBy) implements Breach {}

    /** The plan costs something else than claimed. */
    record OtherCost(long cost, long claimed) implements Breach {}

    /** The prices do not carry the bound that is claimed. */
    record BoundNotCarried(long bound, long claimed) implements Breach {}
}
