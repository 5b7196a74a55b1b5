package mandate.initiatives.domain.owning;

import java.util.List;

/**
 * What may go wrong with the ownership of a seat.
 *
 * @param because what makes it so, in words of a closed list for each code
 */
public record Risk(Code code, List<String> because) {
    public Risk {
        because = List.copyOf(because);
    }

    /** The kinds of risk, gravest first. */
    public enum Code {
        /** Somebody is needed and nobody owns it. */
        NO_OWNER,
        /** Results are owed, and what they are is not written down, or something blocks them. */
        RESULTS_NOT_ARMED,
        /** One person owes results on many more seats than others do. */
        RESULTS_CONCENTRATED,
        /** One person wears hats of several management kinds and no charter parts them. */
        HAT_CONFLICT,
        /** All that is owned in a unit hangs on one person. */
        BUS_FACTOR,
        /** The mandate runs out, or says something else than the diagnosis says now. */
        STALE_MANDATE
    }

    static Risk of(Code code, String... because) {
        return new Risk(code, List.of(because));
    }
}
