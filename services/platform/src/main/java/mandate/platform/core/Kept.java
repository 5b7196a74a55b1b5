package mandate.platform.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read.
 *
 * @param version counts every write, from 1
 * @param told how many facts it has announced
 * @param state what the aggregate is
 * @param inbox what it has heard
 * @param replies what it has answered to requests with an Idempotency-Key, newest last
 */
public record Kept<S>(Key key, long version, long told, S state, Inbox inbox, List<Reply> replies) {
    public Kept {
        replies = List.copyOf(replies);
    }

    /** The reply to a request that came before under this key, if it is still remembered. */
    public @Nullable Reply replyTo(String idempotencyKey) {
        for (var reply : replies) if (reply.idempotencyKey().equals(idempotencyKey)) return reply;
        return null;
    }
}
