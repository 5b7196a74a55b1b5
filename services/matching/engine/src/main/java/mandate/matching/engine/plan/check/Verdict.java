package mandate.matching.engine.plan.check;

import java.util.List;

/** What the checker says of a plan. */
public sealed interface Verdict {
    /**
     * The plan may be shown: it keeps every rule, costs this, and no plan among the candidates of
     * the problem costs less than the bound.
     */
    record Holds(long cost, long bound, int filled) implements Verdict {
        /** How far the plan may be from the best one, as a share of its own cost. */
        public double gap() {
            return cost == 0 ? 0 : (double) (cost - bound) / cost;
        }

        /** Whether no plan is cheaper. */
        public boolean optimal() {
            return bound >= cost;
        }
    }

    /** The plan must not be shown. */
    record Fails(List<Breach> breaches) implements Verdict {
        public Fails {
            breaches = List.copyOf(breaches);
        }
    }
}
