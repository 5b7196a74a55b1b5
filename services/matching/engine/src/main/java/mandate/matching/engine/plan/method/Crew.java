package mandate.matching.engine.plan.method;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few threads that share out pieces of work.
 *
 * <p>Who does which piece is left to chance; so a piece may write only what is its own, and what is
 * summed up is summed afterwards, in the order of the pieces. Then one thread and two give the
 * same.
 */
final class Crew implements AutoCloseable {
    /** One piece of the work, done by one of the crew. */
    interface Work {
        void piece(int worker, int from, int to);
    }

    /** Whoever calls does all the work. */
    static final Crew ALONE = new Crew(1);

    final int size;
    private final ExecutorService others;

    Crew(int size) {
        this.size = size;
        others =
                Executors.newFixedThreadPool(
                        Math.max(1, size - 1),
                        task -> {
                            var thread = new Thread(task, "plan-crew");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /** Does 0 to n − 1 in pieces of the given length. */
    void share(int n, int length, Work work) {
        if (size == 1 || n <= length) {
            for (int from = 0; from < n; from += length)
                work.piece(0, from, Math.min(n, from + length));
            return;
        }
        var next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int w = 1; w < size; w++) {
            int worker = w;
            running.add(others.submit(() -> take(worker, n, length, next, work)));
        }
        take(0, n, length, next, work);
        for (var one : running) await(one);
    }

    private static void take(int worker, int n, int length, AtomicInteger next, Work work) {
        for (int from = next.getAndAdd(length); from < n; from = next.getAndAdd(length))
            work.piece(worker, from, Math.min(n, from + length));
    }

    private static void await(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a plan was made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a piece of the work failed", e.getCause());
        }
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
