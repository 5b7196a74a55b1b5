package mandate.matching.engine.plan.problem;

/** Seats that must have the same person, as groups; a group is named by its first seat. */
public final class SameGroups {
    private final int[] root;

    public SameGroups(PlanProblem problem) {
        root = new int[problem.seats()];
        for (int s = 0; s < root.length; s++) root[s] = s;
        for (int i = 0; i < problem.samePairs(); i++) {
            int a = find(problem.same(i, 0));
            int b = find(problem.same(i, 1));
            root[Math.max(a, b)] = Math.min(a, b);
        }
        for (int s = 0; s < root.length; s++) root[s] = find(s);
    }

    /** The first seat of the group this seat belongs to; itself if it stands alone. */
    public int of(int seat) {
        return root[seat];
    }

    private int find(int seat) {
        int at = seat;
        while (root[at] != at) at = root[at];
        return at;
    }
}
