package mandate.matching.engine.plan.problem;

/** One thing that keeps a problem from being planned, with the names of those concerned. */
public sealed interface ProblemFault {
    /** There is nobody to give a seat to. */
    record NoPeople() implements ProblemFault {}

    /** There is no seat to give. */
    record NoSeats() implements ProblemFault {}

    /** A capacity below nothing, or above what one person may give. */
    record CapacityOutOfRange(String person, int period, int capacity, int highest)
            implements ProblemFault {}

    /** A person or a seat with less than no hats, or a seat without any. */
    record HatsOutOfRange(String name, int hats) implements ProblemFault {}

    /** A seat that needs its owner in no month, or in a month that is not planned. */
    record MonthsOutOfRange(String seat, int months, int periods) implements ProblemFault {}

    /** A cost or a price below nothing or too large to be added up. */
    record CostOutOfRange(String seat, long cost, int highest) implements ProblemFault {}

    /** A load below nothing or above what one person may give. */
    record LoadOutOfRange(String seat, String person, int load, int highest)
            implements ProblemFault {}

    /** The same person twice among the candidates of a seat. */
    record CandidateTwice(String seat, String person) implements ProblemFault {}

    /** Two seats, or chains of them, that must have the same person and different people. */
    record SameAndDifferent(String seat, String other) implements ProblemFault {}

    /** A seat signed for, or held, by somebody who is no candidate of it. */
    record FixedToStranger(String seat, String person) implements ProblemFault {}

    /** Two seats that must have the same person, signed for by two. */
    record FixedToTwo(String seat, String person, String other) implements ProblemFault {}

    /** Two seats that must have different people, signed for by one. */
    record FixedToOne(String seat, String other, String person) implements ProblemFault {}

    /** Signed mandates that take more of a person in a month than there is. */
    record FixedAboveCapacity(String person, int period, int load, int capacity)
            implements ProblemFault {}

    /** Signed mandates that put more hats on a person than allowed. */
    record FixedAboveHats(String person, int hats, int maxHats) implements ProblemFault {}
}
