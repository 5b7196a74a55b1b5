package mandate.roles.app;

import java.util.List;
import java.util.function.Function;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Expectation;
import mandate.platform.core.Kept;
import mandate.platform.core.Write;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.RoleState;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The role library. */
public final class Roles {
    private final Documents<RoleHistory> documents;
    private final Desk<RoleHistory> desk;
    private final RoleAnnouncer announcer;

    public Roles(Documents<RoleHistory> documents, RoleAnnouncer announcer) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.announcer = announcer;
    }

    /** What became of a definition that was put. */
    public sealed interface Outcome {
        /** It is the current version now; {@code first} when the role is new. */
        record Defined(RoleHistory history, boolean first) implements Outcome {}

        /** It says what the current version says. */
        record Unchanged(RoleHistory history) implements Outcome {}

        /** The expectation does not hold; the version that is there, or null. */
        record Stale(@Nullable Long present) implements Outcome {}
    }

    /** Writes a new version, if the expectation about the present one holds. */
    public Mono<Outcome> define(
            Author by, String id, Expectation expectation, RoleDefinition definition, String why) {
        return desk.settle(by.key(id), kept -> decide(by, id, expectation, definition, why, kept));
    }

    /**
     * Brings in a role that the product comes with: when it is not there yet, or when nobody but
     * the product has written it and the product says something new. What people wrote, or took
     * away, stays so.
     */
    public Mono<Boolean> supply(Author by, String id, RoleDefinition definition) {
        return desk.settle(by.key(id), kept -> supply(by, id, definition, kept));
    }

    /** Takes a role out of use; empty when there is none. */
    public Mono<RoleHistory> retire(Author by, String id, String why) {
        return change(by, id, role -> role.retired(by.actor(), by.at().toString(), why));
    }

    /** Takes a role into use again; empty when there is none. */
    public Mono<RoleHistory> recall(Author by, String id) {
        return change(by, id, RoleHistory::recalled);
    }

    /**
     * Takes a role out of the library; empty when there is none. Whether nobody holds it has to be
     * asked before: a mandate that comes about in the same moment still finds its version.
     */
    public Mono<RoleHistory> remove(Author by, String id) {
        return change(by, id, role -> role.removed(by.actor(), by.at().toString()));
    }

    /** A role with all its versions, or empty. */
    public Mono<RoleHistory> find(Author by, String id) {
        return versions(by, id).filter(role -> role.state() != RoleState.REMOVED);
    }

    /** The same, also for a role that was removed. */
    public Mono<RoleHistory> versions(Author by, String id) {
        return documents.find(by.key(id)).map(Kept::state);
    }

    /** A page of the library, by id. */
    public Flux<RoleHistory> page(Author by, String after, int limit) {
        return documents
                .page(by.organisation(), after, limit)
                .map(Kept::state)
                .collectList()
                .flatMapMany(found -> shown(by, found, limit));
    }

    /** A page without removed roles, filled up with those that follow. */
    private Flux<RoleHistory> shown(Author by, List<RoleHistory> found, int limit) {
        var shown = found.stream().filter(role -> role.state() != RoleState.REMOVED).toList();
        var page = Flux.fromIterable(shown);
        return found.size() < limit || shown.size() == limit
                ? page
                : page.concatWith(page(by, found.getLast().id(), limit - shown.size()));
    }

    private Mono<RoleHistory> change(
            Author by, String id, Function<RoleHistory, RoleHistory> change) {
        return desk.<List<RoleHistory>>settle(by.key(id), kept -> changed(by, change, kept))
                .flatMap(after -> Mono.justOrEmpty(after.stream().findFirst()));
    }

    private Settled<RoleHistory, List<RoleHistory>> changed(
            Author by,
            Function<RoleHistory, RoleHistory> change,
            @Nullable Kept<RoleHistory> kept) {
        if (kept == null || kept.state().state() == RoleState.REMOVED)
            return Settled.unchanged(List.of());
        var after = change.apply(kept.state());
        return after.equals(kept.state())
                ? Settled.unchanged(List.of(after))
                : new Settled<>(List.of(after), write(by, kept, after));
    }

    private Settled<RoleHistory, Outcome> decide(
            Author by,
            String id,
            Expectation expectation,
            RoleDefinition definition,
            String why,
            @Nullable Kept<RoleHistory> kept) {
        var before = kept == null ? RoleHistory.of(id) : kept.state();
        boolean absent = kept == null || before.state() == RoleState.REMOVED;
        var present = absent ? null : (Long) before.current().number();
        if (!expectation.holds(present)) return Settled.unchanged(new Outcome.Stale(present));
        var after = before.rewritten(definition, by.actor(), by.at().toString(), why);
        if (after.equals(before)) return Settled.unchanged(new Outcome.Unchanged(before));
        return new Settled<>(new Outcome.Defined(after, absent), write(by, kept, after));
    }

    private Settled<RoleHistory, Boolean> supply(
            Author by, String id, RoleDefinition definition, @Nullable Kept<RoleHistory> kept) {
        var before = kept == null ? RoleHistory.of(id) : kept.state();
        boolean touched =
                before.removed() != null
                        || before.versions().stream().anyMatch(v -> !v.by().equals(by.actor()));
        if (touched) return Settled.unchanged(false);
        var after = before.rewritten(definition, by.actor(), by.at().toString(), "");
        return after.equals(before)
                ? Settled.unchanged(false)
                : new Settled<>(true, write(by, kept, after));
    }

    private Write<RoleHistory> write(
            Author by, @Nullable Kept<RoleHistory> kept, RoleHistory after) {
        var told = List.of(announcer.defined(by, after));
        return kept == null
                ? Write.create(by.key(after.id()), after, told, by)
                : Write.change(kept, after, told, by);
    }
}
