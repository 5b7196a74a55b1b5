package mandate.matching.engine.ranking;

import static mandate.matching.engine.fixtures.People.listener;
import static mandate.matching.engine.fixtures.People.pool;
import static mandate.matching.engine.fixtures.People.profile;
import static mandate.matching.engine.fixtures.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mandate.matching.engine.fixtures.Crowd;
import mandate.matching.engine.fixtures.Seats;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import mandate.matching.engine.text.Said;
import org.junit.jupiter.api.Test;

class SeatsForPersonTest {
    private static final List<SeatOffered> SEATS =
            List.of(
                    new SeatOffered(Seats.community().seat(), Seats.communityRole()),
                    new SeatOffered(
                            Seats.community().insidersOnly().withLoad(40).seat(),
                            Seats.communityRole()),
                    new SeatOffered(Seats.team().seat(), Seats.teamRole()),
                    new SeatOffered(Seats.team().ledBy("P0001", "P0002").seat(), Seats.teamRole()),
                    new SeatOffered(Seats.team().ofTeam("T1").seat(), Seats.teamRole()));

    private final Ranking ranking = new Ranking(new WordAndGramSimilarity(), FitWeights.standard());

    @Test
    void a_pair_of_person_and_seat_has_one_fit_whichever_side_asks() {
        for (int seed = 0; seed < 20; seed++) {
            var crowd = new Crowd(seed);
            var people = crowd.people(48);
            var holdings = crowd.holdings(people);
            var pool = pool(people.toArray(new Profile[0]));
            for (var offered : SEATS) {
                var suggestion = ranking.rank(pool, holdings, offered.seat(), offered.role());
                var candidates =
                        suggestion.candidates().stream()
                                .collect(Collectors.toMap(Candidate::personId, one -> one));
                for (var person : people) {
                    var fit =
                            ranking.seatsFor(person.id(), pool, holdings, List.of(offered))
                                    .getFirst();
                    var candidate = candidates.get(person.id());
                    assertThat(fit.fit()).isEqualTo(candidate == null ? -1 : candidate.fit());
                    if (candidate == null) continue;
                    var other = Objects.requireNonNull(fit.candidate());
                    assertThat(other.parts()).isEqualTo(candidate.parts());
                    assertThat(other.matches()).isEqualTo(candidate.matches());
                    assertThat(other.warnings()).isEqualTo(candidate.warnings());
                }
                assertThat(suggestion.eligible()).isEqualTo(suggestion.candidates().size());
            }
        }
    }

    @Test
    void a_seat_in_which_somebody_could_grow_as_they_wish_says_so() {
        var tree = with(listener(), "interestIn", List.of("community platforms"));
        var fits =
                ranking.seatsFor(
                        "A", pool(profile("A", tree)), Map.of(), List.of(SEATS.getFirst()));
        assertThat(fits.getFirst().growth())
                .containsExactly(new Said("community platforms", "plateformes"));
    }
}
