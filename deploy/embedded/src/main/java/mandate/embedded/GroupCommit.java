package mandate.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * No answer before its write is kept. Writes share a lock, a commit holds it alone and so never
 * sees half a write; those that wait together are kept by one commit.
 *
 * <p>A read waits too when it may have seen a write that is not kept yet: what a reader passes on
 * (an outbox entry, say) must not vanish with the process.
 */
final class GroupCommit {
    private final Runnable commit;
    private final Lock writing;
    private final Lock committing;
    private final Lock turn = new ReentrantLock();

    /** Numbers the writes as they begin; under {@link #committing} all begun ones have ended. */
    private final AtomicLong begun = new AtomicLong();

    private volatile long kept;

    GroupCommit(Runnable commit) {
        this.commit = commit;
        // fair: a commit must not starve behind a steady stream of writers
        var lock = new ReentrantReadWriteLock(true);
        this.writing = lock.readLock();
        this.committing = lock.writeLock();
    }

    <T> T write(Supplier<T> work) {
        try {
            writing.lock();
            try {
                begun.incrementAndGet();
                return work.get();
            } finally {
                writing.unlock();
            }
        } finally {
            // a write that failed half way has changed something too
            awaitKept(begun.get());
        }
    }

    <T> T read(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            awaitKept(begun.get());
        }
    }

    private void awaitKept(long ticket) {
        if (kept >= ticket) return;
        turn.lock();
        try {
            if (kept < ticket) keepAllBegun();
        } finally {
            turn.unlock();
        }
    }

    private void keepAllBegun() {
        committing.lock();
        try {
            var all = begun.get();
            commit.run();
            kept = all;
        } finally {
            committing.unlock();
        }
    }
}
