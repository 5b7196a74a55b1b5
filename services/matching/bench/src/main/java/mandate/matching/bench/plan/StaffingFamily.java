package mandate.matching.bench.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.PlanProblemBuilder;

/**
 * Staffing problems of one family, from a seed.
 *
 * <p>12 roles, 24 domains, teams of 12. A person: a role and a second one (roles drawn with a
 * skew), two domains, a quality from normal(0.5, 0.18), capacity 20–100 in each month. An
 * initiative: 4 or 5 seats over a random run of up to 4 months, priority 1, 1.5 or 2; its first two
 * seats need different people, in the variant with many pairs its first four, each from each; one
 * seat of every fifth initiative is for its line manager alone. Demand concentrates on the first
 * third of roles and domains. fit = 0.45·quality + role (0.20 main, 0.08 second) + domain (0.20
 * first, 0.14 second) + 0.15·noise + 0.1 within the team; cost = priority · 10,000 · (1 − fit),
 * plus 400 where a present holder would change; price of empty = priority · 12,000. The best {@code
 * shortlist} candidates stay. The noise of a person and a seat comes from both numbers, so that
 * nothing has to be kept.
 */
record StaffingFamily(
        String name,
        long seed,
        int seats,
        int people,
        int periods,
        int fewestHats,
        int mostHats,
        boolean manyPairs,
        int shortlist) {
    private static final int ROLES = 12;
    private static final int DOMAINS = 24;

    private record Person(int role, int second, int domain, int other, double quality) {}

    PlanProblem problem() {
        var random = new SplittableRandom(seed);
        var builder = new PlanProblemBuilder(periods);
        var persons = new ArrayList<Person>();
        var ofRole = new ArrayList<List<Integer>>();
        for (int r = 0; r < ROLES; r++) ofRole.add(new ArrayList<>());
        for (int p = 0; p < people; p++) {
            var capacity = new int[periods];
            for (int t = 0; t < periods; t++) capacity[t] = random.nextInt(20, 101);
            builder.person("person " + p, random.nextInt(fewestHats, mostHats + 1), capacity);
            var person =
                    new Person(
                            skewed(random, ROLES),
                            random.nextInt(ROLES),
                            random.nextInt(DOMAINS),
                            random.nextInt(DOMAINS),
                            0.5 + 0.18 * normal(random));
            persons.add(person);
            ofRole.get(person.role).add(p);
            if (person.second != person.role) ofRole.get(person.second).add(p);
        }
        int made = 0;
        while (made < seats) made += initiative(random, builder, persons, ofRole, made);
        return builder.sound();
    }

    private int initiative(
            SplittableRandom random,
            PlanProblemBuilder builder,
            List<Person> persons,
            List<List<Integer>> ofRole,
            int first) {
        int size = Math.min(seats - first, random.nextInt(4, 6));
        int run = random.nextInt(1, Math.min(4, periods) + 1);
        int months = ((1 << run) - 1) << random.nextInt(periods - run + 1);
        double priority = 1 + 0.5 * random.nextInt(3);
        boolean hot = random.nextInt(10) < 6;
        int domain = random.nextInt(hot ? DOMAINS / 3 : DOMAINS);
        int managed = random.nextInt(5) == 0 ? random.nextInt(size) : -1;
        int team = random.nextInt((people + 11) / 12);
        for (int i = 0; i < size; i++) {
            int role = random.nextInt(hot ? ROLES / 3 : ROLES);
            int load = random.nextInt(10, 61);
            int seat = builder.seat("seat " + (first + i), months, 1, (int) (priority * 12_000));
            int holder = -1;
            if (random.nextInt(5) < 2)
                holder = ofRole.get(role).get(random.nextInt(ofRole.get(role).size()));
            for (long one :
                    best(persons, ofRole.get(role), role, domain, team, seat, i == managed)) {
                int p = (int) one;
                double cost = priority * (one >>> 32);
                int moved = holder >= 0 && holder != p ? 400 : 0;
                builder.candidate(p, (int) cost + moved, load);
            }
            for (int j = 0; j < i; j++)
                if (manyPairs ? i < 4 : i == 1) builder.different(seat - i + j, seat);
        }
        return size;
    }

    /**
     * The people of lowest cost for a seat, as cost at priority 1 in the high and person in the low
     * half.
     */
    private long[] best(
            List<Person> persons,
            List<Integer> candidates,
            int role,
            int domain,
            int team,
            int seat,
            boolean managerOnly) {
        if (managerOnly) {
            int manager = Math.min(people - 1, team * 12);
            return new long[] {row(persons, manager, role, domain, team, seat)};
        }
        var rows = new long[candidates.size()];
        for (int i = 0; i < rows.length; i++)
            rows[i] = row(persons, candidates.get(i), role, domain, team, seat);
        Arrays.sort(rows);
        return Arrays.copyOf(rows, Math.min(rows.length, shortlist));
    }

    private long row(List<Person> persons, int p, int role, int domain, int team, int seat) {
        var person = persons.get(p);
        double fit = 0.45 * person.quality + (p / 12 == team ? 0.1 : 0);
        fit += person.role == role ? 0.2 : person.second == role ? 0.08 : 0;
        fit += person.domain == domain ? 0.2 : person.other == domain ? 0.14 : 0;
        fit += 0.15 * noise(p, seat);
        long cost = Math.round(10_000 * (1 - Math.clamp(fit, 0, 1)));
        return cost << 32 | p;
    }

    private double noise(int person, int seat) {
        long z = seed + 0x9E3779B97F4A7C15L * (person * 1_000_003L + seat);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }

    private static int skewed(SplittableRandom random, int of) {
        return Math.min(random.nextInt(of), random.nextInt(of));
    }

    /** Twelve draws of a uniform, less six: near enough, and the same on any machine. */
    private static double normal(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) sum += random.nextDouble();
        return sum;
    }
}
