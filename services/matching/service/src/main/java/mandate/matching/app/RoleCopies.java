package mandate.matching.app;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mandate.matching.engine.seats.RoleNeed;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Inbox;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Position;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What matching knows of role definitions: the newest version of each, as it was told. */
public final class RoleCopies {
    private final Documents<RoleNeed> documents;
    private final Desk<RoleNeed> desk;
    private final Map<String, Map<String, RoleNeed>> memory = new ConcurrentHashMap<>();
    private volatile Runnable changed = () -> {};

    public RoleCopies(Documents<RoleNeed> documents) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
    }

    /** Says whom to tell of a new version. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** A version was told; an older one than is known changes nothing. */
    public Mono<Boolean> hear(Author by, Position position, RoleNeed told) {
        var key = by.key(told.roleId());
        return desk.settle(key, kept -> decide(by, position, told, kept))
                .doOnNext(newer -> remember(key, told, newer));
    }

    /** The roles of an organisation. */
    public Collection<RoleNeed> of(String organisation) {
        return memory.getOrDefault(organisation, Map.of()).values();
    }

    /** Reads all copies into memory. */
    public Mono<Void> loadAll() {
        return documents.everything().doOnNext(k -> put(k.key(), k.state())).then();
    }

    private static Settled<RoleNeed, Boolean> decide(
            Author by, Position position, RoleNeed told, @Nullable Kept<RoleNeed> kept) {
        if (kept == null)
            return new Settled<>(
                    true,
                    Write.create(
                                    by.key(told.roleId()),
                                    told,
                                    java.util.List.<mandate.platform.core.Announcement>of(),
                                    by)
                            .hearing(Inbox.EMPTY.hear(position)));
        // every version is whole, so a later one makes the earlier ones it overtook unnecessary
        if (kept.inbox().hasSeen(position)) return Settled.unchanged(false);
        var write =
                Write.change(kept, told, java.util.List.of(), by)
                        .hearing(kept.inbox().hear(position));
        return new Settled<>(true, write);
    }

    private void remember(Key key, RoleNeed told, boolean newer) {
        if (!newer) return;
        put(key, told);
        changed.run();
    }

    private void put(Key key, RoleNeed role) {
        memory.computeIfAbsent(key.organisation(), o -> new ConcurrentHashMap<>())
                .put(key.id(), role);
    }
}
