package mandate.platform.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mandate.platform.core.Inbox;
import mandate.platform.core.Inbox.Parked;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Position;
import mandate.platform.core.Reply;
import mandate.platform.core.Write;
import mandate.platform.relay.OutboxEntry;
import mandate.platform.relay.Pending;
import org.bson.Document;

/** The shape of every document in the store, and its fields' names. */
final class StoredForm {
    static final String ID = "_id";
    static final String ORGANISATION = "organisation";
    static final String VERSION = "version";
    static final String TOLD = "told";
    static final String OUTBOX = "outbox";
    static final String FENCE = "fence";
    static final String SEQUENCE = "sequence";

    private StoredForm() {}

    static <S> Document created(Write<S> write, StateTree<S> tree) {
        return changed(write, tree)
                .append(ID, write.key().text())
                .append(ORGANISATION, write.key().organisation())
                .append(FENCE, 0L)
                .append(OUTBOX, outbox(write));
    }

    /** The fields that a write replaces; the outbox is appended to, never replaced. */
    static <S> Document changed(Write<S> write, StateTree<S> tree) {
        return new Document(VERSION, write.expectedVersion() + 1)
                .append(TOLD, write.told() + write.announcements().size())
                .append("actor", write.author().actor())
                .append("at", write.author().at().toString())
                .append("state", new Document(tree.write(write.state())))
                .append("heard", write.inbox().heard().stream().map(StoredForm::heard).toList())
                .append("parked", write.inbox().parked().stream().map(StoredForm::parked).toList())
                .append("replies", write.replies().stream().map(StoredForm::reply).toList());
    }

    static <S> List<Document> outbox(Write<S> write) {
        var entries = new ArrayList<Document>();
        long sequence = write.told();
        for (var announcement : write.announcements())
            entries.add(
                    new Document(SEQUENCE, ++sequence)
                            .append("actor", write.author().actor())
                            .append("at", write.author().at().toString())
                            .append("type", announcement.type())
                            .append("data", announcement.data()));
        return entries;
    }

    static <S> Kept<S> kept(Document stored, StateTree<S> tree) {
        var inbox =
                new Inbox(
                        stored.getList("heard", Document.class).stream()
                                .map(StoredForm::position)
                                .toList(),
                        stored.getList("parked", Document.class).stream()
                                .map(StoredForm::parked)
                                .toList());
        return new Kept<>(
                Key.parse(stored.getString(ID)),
                number(stored, VERSION),
                number(stored, TOLD),
                tree.read(stored.get("state", Document.class)),
                inbox,
                stored.getList("replies", Document.class).stream().map(StoredForm::reply).toList());
    }

    static Pending pending(Document stored) {
        return new Pending(
                Key.parse(stored.getString(ID)),
                stored.getList(OUTBOX, Document.class).stream().map(StoredForm::entry).toList());
    }

    private static OutboxEntry entry(Document stored) {
        return new OutboxEntry(
                number(stored, SEQUENCE),
                stored.getString("actor"),
                Instant.parse(stored.getString("at")),
                stored.getString("type"),
                stored.getString("data"));
    }

    private static Document heard(Position position) {
        return new Document("source", position.source()).append(SEQUENCE, position.sequence());
    }

    private static Position position(Document stored) {
        return new Position(stored.getString("source"), number(stored, SEQUENCE));
    }

    private static Document parked(Parked parked) {
        return heard(parked.position()).append("type", parked.type()).append("data", parked.data());
    }

    private static Parked parked(Document stored) {
        return new Parked(position(stored), stored.getString("type"), stored.getString("data"));
    }

    private static Document reply(Reply reply) {
        return new Document("key", reply.idempotencyKey())
                .append("hash", reply.payloadHash())
                .append("answer", reply.answer());
    }

    private static Reply reply(Document stored) {
        return new Reply(
                stored.getString("key"), stored.getString("hash"), stored.getString("answer"));
    }

    private static long number(Document stored, String field) {
        return stored.get(field, Number.class).longValue();
    }
}
