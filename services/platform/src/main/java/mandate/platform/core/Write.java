package mandate.platform.core;

import java.util.ArrayList;
import java.util.List;

/**
 * One compare-and-set: state, inbox, replies and announcements change together or not at all.
 *
 * @param expectedVersion the version that was read, 0 when the document must not exist yet
 * @param told how many facts the document had announced when it was read
 * @param replies the answers to remember, newest last, at most {@link Reply#REMEMBERED}
 */
public record Write<S>(
        Key key,
        long expectedVersion,
        long told,
        S state,
        Inbox inbox,
        List<Reply> replies,
        List<Announcement> announcements,
        Author author) {
    public Write {
        replies = List.copyOf(replies);
        announcements = List.copyOf(announcements);
    }

    /** The first write of a document. */
    public static <S> Write<S> create(
            Key key, S state, List<Announcement> announcements, Author author) {
        return new Write<>(key, 0, 0, state, Inbox.EMPTY, List.of(), announcements, author);
    }

    /** The next write of a document that was read. */
    public static <S> Write<S> change(
            Kept<S> kept, S state, List<Announcement> announcements, Author author) {
        return new Write<>(
                kept.key(),
                kept.version(),
                kept.told(),
                state,
                kept.inbox(),
                kept.replies(),
                announcements,
                author);
    }

    /** The document as it will be read once this was kept. */
    public Kept<S> asKept() {
        return new Kept<>(
                key, expectedVersion + 1, told + announcements.size(), state, inbox, replies);
    }

    /** The same write that also says what was heard. */
    public Write<S> hearing(Inbox after) {
        return new Write<>(
                key, expectedVersion, told, state, after, replies, announcements, author);
    }

    /** The same write that also remembers its answer; the oldest answers are forgotten. */
    public Write<S> answering(Reply answer) {
        var remembered = new ArrayList<>(replies);
        remembered.add(answer);
        int surplus = Math.max(0, remembered.size() - Reply.REMEMBERED);
        var newest = remembered.subList(surplus, remembered.size());
        return new Write<>(key, expectedVersion, told, state, inbox, newest, announcements, author);
    }
}
