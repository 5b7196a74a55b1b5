package mandate.matching.app.plans;

import java.util.List;

/**
 * What a plan takes of a person, month by month of the plan.
 *
 * @param free percent of full time that the person can give to the seats of the plan
 * @param planned percent of full time that the plan takes
 */
public record PersonLoad(String personId, List<Integer> free, List<Integer> planned) {
    public PersonLoad {
        free = List.copyOf(free);
        planned = List.copyOf(planned);
    }
}
