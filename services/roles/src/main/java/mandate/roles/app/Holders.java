package mandate.roles.app;

import java.time.YearMonth;
import java.util.List;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Write;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.network.Holding;
import mandate.roles.domain.network.Holdings;
import mandate.roles.domain.network.LevelNetwork;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who holds which role, as far as facts about mandates tell. */
public final class Holders {
    private static final int PAGE = 1_000;

    private final Documents<Holdings> documents;
    private final Desk<Holdings> desk;

    public Holders(Documents<Holdings> documents) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
    }

    /**
     * Something was told of a mandate. Hearing it again, late or in another order comes to the same
     * ({@link Holding}), so no position has to be kept.
     */
    public Mono<Boolean> hear(
            Author by, String initiativeId, String mandateId, String personId, Holding.News news) {
        return desk.settle(
                by.key(initiativeId),
                kept -> decide(by, initiativeId, mandateId, personId, news, kept));
    }

    /** Ids of the mandates that use a role, or may soon. */
    public Mono<List<String>> using(Author by, String roleId, YearMonth month) {
        return everything(by.organisation(), "")
                .flatMapIterable(Holdings::all)
                .filter(holding -> uses(holding, roleId) && holding.isOpen(month))
                .map(Holding::mandateId)
                .collectList();
    }

    /** The levels of the organisation and who holds them. */
    public Mono<LevelNetwork> network(Author by, List<RoleHistory> library, YearMonth month) {
        return everything(by.organisation(), "")
                .collectList()
                .map(holdings -> LevelNetwork.of(library, holdings, month));
    }

    private static boolean uses(Holding holding, String roleId) {
        var asked = holding.asked();
        return asked != null && roleId.equals(asked.roleId());
    }

    private Flux<Holdings> everything(String organisation, String after) {
        return documents
                .page(organisation, after, PAGE)
                .map(Kept::state)
                .collectList()
                .flatMapMany(
                        page ->
                                page.size() < PAGE
                                        ? Flux.fromIterable(page)
                                        : Flux.fromIterable(page)
                                                .concatWith(
                                                        everything(
                                                                organisation,
                                                                page.getLast().initiativeId())));
    }

    private static Settled<Holdings, Boolean> decide(
            Author by,
            String initiativeId,
            String mandateId,
            String personId,
            Holding.News news,
            @Nullable Kept<Holdings> kept) {
        var before = kept == null ? Holdings.of(initiativeId) : kept.state();
        var after = before.after(mandateId, personId, news);
        if (after.equals(before)) return Settled.unchanged(false);
        var nothing = List.<Announcement>of();
        return new Settled<>(
                true,
                kept == null
                        ? Write.create(by.key(initiativeId), after, nothing, by)
                        : Write.change(kept, after, nothing, by));
    }
}
