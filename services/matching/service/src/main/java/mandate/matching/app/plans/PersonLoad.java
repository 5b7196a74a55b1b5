package mandate.matching.app.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan takes of a person, month by month of the plan.
 *
 * @param free percent of full time that the person can give to the seats of the plan
 * @param planned percent of full time that the plan takes
 * @param tenMore what ten percent more of full time in each month would be worth, in basis points
 *     of fit at the margin; null when it was not worked out
 * @param tenMoreAtMost what it cannot exceed, whatever plan is made after it; null likewise
 */
public record PersonLoad(
        String personId,
        List<Integer> free,
        List<Integer> planned,
        @Nullable Long tenMore,
        @Nullable Long tenMoreAtMost) {
    public PersonLoad {
        free = List.copyOf(free);
        planned = List.copyOf(planned);
    }
}
