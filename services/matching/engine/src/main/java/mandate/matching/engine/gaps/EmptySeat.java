package mandate.matching.engine.gaps;

import java.util.List;
import mandate.matching.engine.text.Said;

/**
 * A seat that nobody can fill.
 *
 * @param emptiedBy the rule after which nobody is left
 * @param sieve the rules in the order in which they speak
 * @param nearest those whom the fewest rules exclude
 */
public record EmptySeat(
        String initiativeId,
        String scope,
        String roleId,
        String emptiedBy,
        List<Sieved> sieve,
        List<Nearest> nearest) {
    public EmptySeat {
        sieve = List.copyOf(sieve);
        nearest = List.copyOf(nearest);
    }

    /** How many people a rule excludes of those who were left, and how many are left then. */
    public record Sieved(String rule, int excluded, int left) {}

    /** Somebody who is excluded by little, and by what. */
    public record Nearest(String personId, List<String> rules, Said reason) {
        public Nearest {
            rules = List.copyOf(rules);
        }
    }
}
