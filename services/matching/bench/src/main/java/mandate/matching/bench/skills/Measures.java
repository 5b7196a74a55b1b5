package mandate.matching.bench.skills;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** What the tables count. */
final class Measures {
    private static final int RESAMPLES = 2_000;
    private static final long SEED = 5;

    private Measures() {}

    /** Place of the first acceptable answer, from 1, or 0 when none of them is there. */
    static int place(List<String> found, Collection<String> answers) {
        for (int at = 0; at < found.size(); at++)
            if (answers.contains(found.get(at))) return at + 1;
        return 0;
    }

    /** Share of questions whose first acceptable answer is among so many. */
    static double within(int[] places, int top) {
        return Arrays.stream(places).filter(place -> place > 0 && place <= top).count()
                / (double) places.length;
    }

    static double meanReciprocal(int[] places) {
        return Arrays.stream(places)
                .mapToDouble(place -> place == 0 ? 0 : 1.0 / place)
                .average()
                .orElse(0);
    }

    /** Of at most so many answers, which share is among the first so many found. */
    static double shareFound(List<String> found, Collection<String> answers, int top) {
        var wanted = new HashSet<>(answers);
        long there = found.stream().limit(top).filter(wanted::contains).count();
        return there / (double) Math.min(top, wanted.size());
    }

    /** The mean and, by drawing again, between which two means 95 of 100 lie. */
    static String withInterval(double[] values) {
        var random = new Random(SEED);
        var means = new double[RESAMPLES];
        for (int draw = 0; draw < RESAMPLES; draw++) {
            double sum = 0;
            for (int at = 0; at < values.length; at++) sum += values[random.nextInt(values.length)];
            means[draw] = sum / values.length;
        }
        Arrays.sort(means);
        return "%.3f [%.3f–%.3f]"
                .formatted(
                        Arrays.stream(values).average().orElse(0),
                        means[RESAMPLES / 40],
                        means[RESAMPLES - 1 - RESAMPLES / 40]);
    }
}
