package mandate.matching.engine.plan.explain;

/**
 * What a change is worth, in cost units.
 *
 * @param estimate by how much the bound falls at the present prices: what to expect at the margin
 * @param atMost what it cannot exceed, whatever plan is made after it
 */
public record Worth(long estimate, long atMost) {}
