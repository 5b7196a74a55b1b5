package mandate.matching.bench.plan;

import java.util.function.Supplier;

/** Runs something and tells it to end once the process has used its core-seconds. */
final class Deadline {
    private Deadline() {}

    static <T> T run(double coreSeconds, Runnable end, Supplier<T> work) {
        var meter = new Meter();
        var guard =
                Thread.ofPlatform()
                        .daemon()
                        .start(
                                () -> {
                                    try {
                                        while (meter.coreSeconds() < coreSeconds) Thread.sleep(20);
                                        end.run();
                                    } catch (InterruptedException e) {
                                        Thread.currentThread().interrupt();
                                    }
                                });
        try {
            return work.get();
        } finally {
            guard.interrupt();
        }
    }
}
