package mandate.standalone;

import java.util.ArrayList;
import java.util.List;

/** Measured times, in microseconds. */
final class Durations {
    private final List<Long> micros = new ArrayList<>();

    /** Adds the time since a {@link System#nanoTime()}. */
    void since(long nanoTime) {
        micros.add((System.nanoTime() - nanoTime) / 1_000);
    }

    /** Milliseconds that a percentage of all took at most. */
    double percentile(int percent) {
        var sorted = micros.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1_000.0;
    }
}
