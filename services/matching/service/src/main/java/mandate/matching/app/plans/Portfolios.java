package mandate.matching.app.plans;

import java.util.Comparator;
import java.util.List;
import mandate.matching.app.PeopleMemory;
import mandate.matching.app.SuggestionMaker;
import mandate.matching.app.SuggestionState;
import mandate.matching.app.plans.Portfolio.Wanted;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import reactor.core.publisher.Mono;

/** Reads the portfolio of an organisation: what its initiatives want, and who there is. */
public final class Portfolios {
    private static final Comparator<Wanted> BY_KEY =
            Comparator.comparing((Wanted one) -> one.seat().initiativeId())
                    .thenComparing(one -> one.seat().scope());

    private final Documents<SuggestionState> initiatives;
    private final PeopleMemory memory;
    private final SuggestionMaker roles;

    /**
     * @param roles knows which role serves a seat
     */
    public Portfolios(
            Documents<SuggestionState> initiatives, PeopleMemory memory, SuggestionMaker roles) {
        this.initiatives = initiatives;
        this.memory = memory;
        this.roles = roles;
    }

    Mono<Portfolio> read(String organisation) {
        return initiatives
                .everything()
                .filter(kept -> kept.key().organisation().equals(organisation))
                .map(Kept::state)
                .flatMapIterable(SuggestionState::seats)
                .map(seat -> new Wanted(seat, roles.role(seat, organisation)))
                .collectSortedList(BY_KEY)
                .map(seats -> portfolio(organisation, seats));
    }

    private Portfolio portfolio(String organisation, List<Wanted> seats) {
        var people = memory.snapshot(organisation);
        return new Portfolio(seats, people.pool(), people.held(), people.asOf());
    }
}
