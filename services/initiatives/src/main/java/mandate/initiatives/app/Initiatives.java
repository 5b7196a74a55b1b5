package mandate.initiatives.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.owning.Initiative;
import mandate.initiatives.domain.owning.OwnershipMap;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Expectation;
import mandate.platform.core.Kept;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Initiatives and what was diagnosed of them. */
public final class Initiatives {
    private static final int PAGE = 1_000;

    private final Documents<Initiative> documents;
    private final Desk<Initiative> desk;
    private final Diagnosing diagnosing;

    public Initiatives(Documents<Initiative> documents, Diagnosing diagnosing) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.diagnosing = diagnosing;
    }

    /** What became of a brief that was put. */
    public sealed interface Outcome {
        /** It counts now, and was diagnosed. */
        record Diagnosed(Initiative initiative, boolean first) implements Outcome {}

        /** It says what was known. */
        record Unchanged(Initiative initiative) implements Outcome {}

        /** The expectation does not hold; the revision that is there, or null. */
        record Stale(@Nullable Long present) implements Outcome {}
    }

    /** Keeps and diagnoses a brief, if the expectation about the present one holds. */
    public Mono<Outcome> put(Author by, String id, Expectation expectation, Brief brief) {
        return desk.settle(by.key(id), kept -> decide(by, id, expectation, brief, kept));
    }

    /** An initiative, or empty. */
    public Mono<Initiative> find(Author by, String id) {
        return documents.find(by.key(id)).map(Kept::state);
    }

    /** A page of initiatives by id. */
    public Flux<Initiative> page(Author by, String after, int limit) {
        return documents.page(by.organisation(), after, limit).map(Kept::state);
    }

    /** Who owns what this month. */
    public Mono<OwnershipMap> ownershipMap(Author by) {
        var month = YearMonth.from(day(by));
        return all(by, "").collectList().map(found -> OwnershipMap.of(found, month));
    }

    /** The day of an act, in universal time. */
    public static LocalDate day(Author by) {
        return LocalDate.ofInstant(by.at(), ZoneOffset.UTC);
    }

    private Flux<Initiative> all(Author by, String after) {
        return page(by, after, PAGE)
                .collectList()
                .flatMapMany(
                        found ->
                                found.size() < PAGE
                                        ? Flux.fromIterable(found)
                                        : Flux.fromIterable(found)
                                                .concatWith(
                                                        Flux.defer(
                                                                () ->
                                                                        all(
                                                                                by,
                                                                                found.getLast()
                                                                                        .id()))));
    }

    private Settled<Initiative, Outcome> decide(
            Author by,
            String id,
            Expectation expectation,
            Brief brief,
            @Nullable Kept<Initiative> kept) {
        var present = kept == null ? null : (Long) kept.state().revision();
        if (!expectation.holds(present)) return Settled.unchanged(new Outcome.Stale(present));
        var tree = brief.toTree();
        if (kept != null && kept.state().brief().equals(tree))
            return Settled.unchanged(new Outcome.Unchanged(kept.state()));
        var result = diagnosing.diagnose(brief, day(by));
        var after =
                kept == null
                        ? new Initiative(id, 1, tree, result.diagnosed(), List.of(), null)
                        : kept.state().revised(tree, result.diagnosed());
        var told = List.of(result.announcement(by, id, after.revision()));
        var write =
                kept == null
                        ? Write.create(by.key(id), after, told, by)
                        : Write.change(kept, after, told, by);
        return new Settled<>(new Outcome.Diagnosed(after, kept == null), write);
    }
}
