package mandate.matching.app.plans;

import java.util.List;

/**
 * What a plan supposes that is not so, or not yet. None of it changes anything but the plan.
 *
 * @param leavers ids of people who are taken as gone
 * @param capacities what people are supposed to give in every month
 * @param dropped ids of initiatives that are taken as given up
 * @param priorities of initiatives; 1 where nothing is said
 * @param wishes who is to have a seat, whatever it costs
 * @param refusals who is not to have a seat
 * @param same pairs of seats that go to one person
 * @param different pairs of seats that go to two people
 */
public record WhatIf(
        List<String> leavers,
        List<Capacity> capacities,
        List<String> dropped,
        List<Priority> priorities,
        List<Choice> wishes,
        List<Choice> refusals,
        List<Pair> same,
        List<Pair> different) {
    /** Everything as it is. */
    public static final WhatIf NOTHING =
            new WhatIf(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    public WhatIf {
        leavers = List.copyOf(leavers);
        capacities = List.copyOf(capacities);
        dropped = List.copyOf(dropped);
        priorities = List.copyOf(priorities);
        wishes = List.copyOf(wishes);
        refusals = List.copyOf(refusals);
        same = List.copyOf(same);
        different = List.copyOf(different);
    }

    /**
     * What a person would give.
     *
     * @param pct percent of full time in each month, 0 to 100
     */
    public record Capacity(String personId, int pct) {}

    /**
     * How much an initiative weighs.
     *
     * @param tenths 1 to 100; 10 is the weight of an initiative of which nothing is said
     */
    public record Priority(String initiativeId, int tenths) {}

    /** A person and a seat. */
    public record Choice(SeatKey seat, String personId) {}

    /** Two seats. */
    public record Pair(SeatKey one, SeatKey other) {}
}
