package mandate.matching.bench.plan;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import mandate.matching.engine.plan.problem.PlanProblem;
import org.jspecify.annotations.Nullable;

/**
 * The score of a portfolio, kept up to date move by move: hard what is overdrawn (load, hats,
 * people that must differ), soft the cost. Written out by hand, because that is the fastest way
 * Timefold offers.
 */
public class TimefoldScore implements IncrementalScoreCalculator<TimefoldPortfolio, HardSoftScore> {
    private int[] owner = {};
    private int[] hats = {};
    private int[] room = {};
    private int[][] rivals = {};
    private long hard;
    private long soft;
    private @Nullable PlanProblem of;

    @Override
    public void resetWorkingSolution(TimefoldPortfolio portfolio) {
        var problem = portfolio.problem();
        of = problem;
        owner = new int[problem.seats()];
        Arrays.fill(owner, PlanProblem.NOBODY);
        hats = new int[problem.people()];
        room = new int[problem.people() * problem.periods()];
        for (int p = 0; p < hats.length; p++) {
            hats[p] = problem.maxHats(p);
            for (int t = 0; t < problem.periods(); t++)
                room[p * problem.periods() + t] = problem.capacity(p, t);
        }
        rivals = new int[problem.seats()][0];
        for (int i = 0; i < problem.differentPairs(); i++)
            for (int side = 0; side < 2; side++) {
                int s = problem.different(i, side);
                rivals[s] = Arrays.copyOf(rivals[s], rivals[s].length + 1);
                rivals[s][rivals[s].length - 1] = problem.different(i, 1 - side);
            }
        hard = 0;
        soft = 0;
        for (var seat : portfolio.seats()) add(seat, 1);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        add((TimefoldSeat) entity, -1);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        add((TimefoldSeat) entity, 1);
    }

    private void add(TimefoldSeat seat, int sign) {
        var problem = of;
        if (problem == null) throw new IllegalStateException("no portfolio yet");
        int s = seat.seat();
        var choice = seat.choice();
        if (choice == null) {
            soft -= sign * (long) problem.priceOfEmpty(s);
            return;
        }
        int p = choice.person();
        soft -= sign * (long) choice.cost();
        hard -= over(hats[p]);
        hats[p] -= sign * problem.hats(s);
        hard += over(hats[p]);
        for (int t = 0; t < problem.periods(); t++) {
            if ((problem.months(s) >> t & 1) == 0) continue;
            int at = p * problem.periods() + t;
            hard -= over(room[at]);
            room[at] -= sign * choice.load();
            hard += over(room[at]);
        }
        owner[s] = PlanProblem.NOBODY;
        for (int other : rivals[s]) if (owner[other] == p) hard -= sign;
        if (sign > 0) owner[s] = p;
    }

    private static long over(int left) {
        return Math.min(0, left);
    }

    @Override
    public HardSoftScore calculateScore() {
        return HardSoftScore.of(hard, soft);
    }
}
