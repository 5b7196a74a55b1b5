package mandate.matching.engine.plan.problem;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Who owns which seat: one person, or nobody, for every seat of a problem. */
public final class Plan {
    private final int[] owner;

    private Plan(int[] owner) {
        this.owner = owner;
    }

    /** A plan from the owner of each seat, {@link PlanProblem#NOBODY} for an empty one. */
    public static Plan of(int... owner) {
        return new Plan(owner.clone());
    }

    /** A plan that leaves every seat empty. */
    public static Plan empty(int seats) {
        var owner = new int[seats];
        Arrays.fill(owner, PlanProblem.NOBODY);
        return new Plan(owner);
    }

    public int seats() {
        return owner.length;
    }

    /** The person who owns a seat, or {@link PlanProblem#NOBODY}. */
    public int owner(int seat) {
        return owner[seat];
    }

    /** How many seats have an owner. */
    public int filled() {
        int filled = 0;
        for (int one : owner) if (one != PlanProblem.NOBODY) filled++;
        return filled;
    }

    /** The owners as an array of one's own. */
    public int[] owners() {
        return owner.clone();
    }

    /** The same plan gives the same bytes: four for each seat, in the order of the seats. */
    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(4 * owner.length);
        for (int one : owner) buffer.putInt(one);
        return buffer.array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan && Arrays.equals(owner, plan.owner);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(owner);
    }

    @Override
    public String toString() {
        return "Plan" + Arrays.toString(owner);
    }
}
