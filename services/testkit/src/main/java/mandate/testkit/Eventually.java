package mandate.testkit;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** For what becomes true a moment later, in another thread or another process. */
public final class Eventually {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private Eventually() {}

    /** What is claimed to hold; it does when it returns. */
    @FunctionalInterface
    public interface Claim {
        /** Throws when it does not hold yet. */
        void check() throws Exception;
    }

    /**
     * Returns as soon as the claim holds; afterwards says how it failed last.
     *
     * @param patience how long it may take
     */
    public static void eventually(Duration patience, Claim claim) {
        eventuallyFound(
                patience,
                () -> {
                    hold(claim);
                    return true;
                });
    }

    /**
     * Returns the first answer that is there, to a question that may have none yet.
     *
     * @param patience how long it may take
     */
    public static <T> T eventuallyFound(Duration patience, Supplier<@Nullable T> question) {
        var deadline = System.nanoTime() + patience.toNanos();
        var pause = FIRST_PAUSE;
        while (true) {
            Throwable why;
            try {
                var answer = question.get();
                if (answer != null) return answer;
                why = new AssertionError("There was still no answer");
            } catch (RuntimeException | AssertionError e) {
                why = e;
            }
            if (System.nanoTime() >= deadline)
                throw new AssertionError("Not within %s: %s".formatted(patience, why), why);
            pause = rest(pause);
        }
    }

    private static void hold(Claim claim) {
        try {
            claim.check();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Duration rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting", e);
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
