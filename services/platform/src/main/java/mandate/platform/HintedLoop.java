package mandate.platform;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Does work on a thread of its own as soon as somebody hints at it, and looks for forgotten work
 * now and then. Hints are only hints: they may be lost with the process, and the next look finds
 * all.
 *
 * @param <K> what a hint names
 */
public final class HintedLoop<K> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HintedLoop.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
    private static final int LONGEST_GATHER = 10;
    private static final int MOST_HINTS = 20_000;

    /** The work itself. */
    public interface Work<K> {
        /** Works on what was hinted at. */
        Mono<?> hinted(Set<K> keys);

        /** Looks for all work there is; true when there may be more at once. */
        Mono<Boolean> look();
    }

    private final Work<K> work;
    private final Duration lookEvery;
    private final Duration gather;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private Set<K> hints = new LinkedHashSet<>();
    private boolean lookNow = true;
    private volatile boolean closed;

    /**
     * @param name of the thread
     * @param lookEvery how long to wait for hints before a look
     * @param gather how long to wait after a hint for more of them; ten times that at most
     */
    public HintedLoop(String name, Work<K> work, Duration lookEvery, Duration gather) {
        this.work = work;
        this.lookEvery = lookEvery;
        this.gather = gather;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /** Starts the thread; the first thing it does is look. */
    public HintedLoop<K> start() {
        thread.start();
        return this;
    }

    /** Says that there is work for a key. */
    public void hint(K key) {
        lock.lock();
        try {
            if (hints.size() < MOST_HINTS) hints.add(key);
            else lookNow = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Asks for a look at everything. */
    public void lookSoon() {
        lock.lock();
        try {
            lookNow = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try {
                once();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                if (!afterFailure(e)) return;
            }
        }
    }

    private void once() throws InterruptedException {
        var found = waitForWork();
        if (!found.hints().isEmpty()) ListenerThread.await(work.hinted(found.hints()));
        if (found.look()) ListenerThread.await(work.look().doOnNext(this::again));
    }

    private record Found<K>(Set<K> hints, boolean look) {}

    private Found<K> waitForWork() throws InterruptedException {
        lock.lock();
        try {
            long left = lookEvery.toNanos();
            while (hints.isEmpty() && !lookNow && left > 0) left = changed.awaitNanos(left);
            if (!hints.isEmpty() && gather.isPositive()) gatherMore();
            var found = new Found<>(hints, lookNow || hints.isEmpty());
            hints = new LinkedHashSet<>();
            lookNow = false;
            return found;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until hints have stopped coming for a while, but not for ever. */
    private void gatherMore() throws InterruptedException {
        long latest = System.nanoTime() + gather.toNanos() * LONGEST_GATHER;
        long left = gather.toNanos();
        int known = hints.size();
        while (left > 0 && hints.size() < MOST_HINTS && System.nanoTime() < latest) {
            left = changed.awaitNanos(left);
            if (hints.size() > known) left = gather.toNanos();
            known = hints.size();
        }
    }

    private void again(boolean more) {
        if (more) lookSoon();
    }

    private boolean afterFailure(RuntimeException e) {
        if (closed || Thread.currentThread().isInterrupted()) return false;
        LOG.warn("{} failed and will look again: {}", thread.getName(), e.toString());
        lookSoon();
        try {
            Thread.sleep(AFTER_FAILURE);
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }
}
