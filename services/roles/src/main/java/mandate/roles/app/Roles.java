package mandate.roles.app;

import java.util.List;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Expectation;
import mandate.platform.core.Kept;
import mandate.platform.core.Write;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleHistory;
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
     * the product has written it and the product says something new. What people wrote stays.
     */
    public Mono<Boolean> supply(Author by, String id, RoleDefinition definition) {
        return desk.settle(by.key(id), kept -> supply(by, id, definition, kept));
    }

    /** A role with all its versions, or empty. */
    public Mono<RoleHistory> find(Author by, String id) {
        return documents.find(by.key(id)).map(Kept::state);
    }

    /** A page of the library, by id. */
    public Flux<RoleHistory> page(Author by, String after, int limit) {
        return documents.page(by.organisation(), after, limit).map(Kept::state);
    }

    private Settled<RoleHistory, Outcome> decide(
            Author by,
            String id,
            Expectation expectation,
            RoleDefinition definition,
            String why,
            @Nullable Kept<RoleHistory> kept) {
        var before = kept == null ? RoleHistory.of(id) : kept.state();
        var present = kept == null ? null : (Long) before.current().number();
        if (!expectation.holds(present)) return Settled.unchanged(new Outcome.Stale(present));
        var after = before.rewritten(definition, by.actor(), by.at().toString(), why);
        if (after.equals(before)) return Settled.unchanged(new Outcome.Unchanged(before));
        return new Settled<>(new Outcome.Defined(after, kept == null), write(by, kept, after));
    }

    private Settled<RoleHistory, Boolean> supply(
            Author by, String id, RoleDefinition definition, @Nullable Kept<RoleHistory> kept) {
        var before = kept == null ? RoleHistory.of(id) : kept.state();
        boolean edited = before.versions().stream().anyMatch(v -> !v.by().equals(by.actor()));
        var after = before.rewritten(definition, by.actor(), by.at().toString(), "");
        if (edited || after.equals(before)) return Settled.unchanged(false);
        return new Settled<>(true, write(by, kept, after));
    }

    private Write<RoleHistory> write(
            Author by, @Nullable Kept<RoleHistory> kept, RoleHistory after) {
        var told = List.of(announcer.defined(by, after));
        return kept == null
                ? Write.create(by.key(after.id()), after, told, by)
                : Write.change(kept, after, told, by);
    }
}
