package mandate.matching.app.plans;

import java.util.List;

/**
 * Something for which no plan can be made.
 *
 * @param code for example {@code SAME_AND_DIFFERENT}
 * @param field of the order that says so
 * @param names of the seats and people concerned
 * @param allowed what would be
 */
public record PlanProblemFound(String code, String field, List<String> names, String allowed) {
    public PlanProblemFound {
        names = List.copyOf(names);
    }
}
