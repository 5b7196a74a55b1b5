package mandate.matching.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mandate.matching.engine.gaps.GapReport;
import mandate.matching.engine.gaps.Gaps;
import mandate.matching.engine.ranking.FirstPlace;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.ranking.Ranking;
import mandate.matching.engine.ranking.SeatFit;
import mandate.matching.engine.ranking.SeatOffered;
import mandate.matching.engine.skills.PhraseScores;
import mandate.matching.engine.skills.SkillSimilarity;
import mandate.platform.core.Author;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What is worked out when somebody asks: the seats for one person, the way to first place, and the
 * gaps of the whole portfolio; all by the code that ranks, over the people as they are in memory.
 */
public final class PortfolioViews {
    private final PeopleMemory memory;
    private final Suggestions suggestions;
    private final SuggestionMaker maker;
    private final SkillSimilarity similarity;
    private final Ranking ranking;
    private final FitWeights weights;

    public PortfolioViews(
            PeopleMemory memory,
            Suggestions suggestions,
            SuggestionMaker maker,
            SkillSimilarity similarity,
            FitWeights weights) {
        this.memory = memory;
        this.suggestions = suggestions;
        this.maker = maker;
        this.similarity = similarity;
        this.ranking = new Ranking(similarity, weights);
        this.weights = weights;
    }

    /** The weights in force. */
    public FitWeights weights() {
        return weights;
    }

    /** How a person fits every seat, best first; empty when nobody of that id can be suggested. */
    public Mono<List<SeatFit>> seatsFor(Author by, String personId) {
        var people = memory.snapshot(by.organisation());
        if (people.pool().find(personId) == null) return Mono.empty();
        return apart(
                () ->
                        ranking.seatsFor(
                                personId,
                                people.pool(),
                                people.held(),
                                offered(by.organisation())));
    }

    /** What it would take a person to be first for a seat; empty without such a person or seat. */
    public Mono<FirstPlace> firstPlace(
            Author by, String personId, String initiativeId, String scope) {
        var people = memory.snapshot(by.organisation());
        var seat = seat(by.organisation(), initiativeId, scope);
        if (seat == null || people.pool().find(personId) == null) return Mono.empty();
        return apart(() -> ranking.firstPlace(personId, people.pool(), people.held(), seat));
    }

    /** Where the portfolio falls short. */
    public Mono<GapReport> gaps(Author by) {
        var people = memory.snapshot(by.organisation());
        return apart(
                () ->
                        Gaps.report(
                                offered(by.organisation()),
                                people.pool(),
                                people.held(),
                                new PhraseScores(similarity)));
    }

    /** Away from the threads that serve requests. */
    private static <T> Mono<T> apart(Supplier<T> work) {
        return Mono.fromSupplier(work).subscribeOn(Schedulers.boundedElastic());
    }

    private @Nullable SeatOffered seat(String organisation, String initiativeId, String scope) {
        for (var one : offered(organisation))
            if (one.seat().initiativeId().equals(initiativeId) && one.seat().scope().equals(scope))
                return one;
        return null;
    }

    private List<SeatOffered> offered(String organisation) {
        var offered = new ArrayList<SeatOffered>();
        for (var seat : suggestions.seats(organisation)) {
            var role = maker.role(seat, organisation);
            if (role != null) offered.add(new SeatOffered(seat, role));
        }
        return offered;
    }
}
