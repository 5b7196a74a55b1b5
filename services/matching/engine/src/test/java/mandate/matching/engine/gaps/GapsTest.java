package mandate.matching.engine.gaps;

import static mandate.matching.engine.fixtures.People.listener;
import static mandate.matching.engine.fixtures.People.pool;
import static mandate.matching.engine.fixtures.People.profile;
import static mandate.matching.engine.fixtures.People.publisher;
import static mandate.matching.engine.fixtures.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.fixtures.Crowd;
import mandate.matching.engine.fixtures.Seats;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.ranking.Ranking;
import mandate.matching.engine.ranking.SeatOffered;
import mandate.matching.engine.skills.PhraseScores;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final SeatOffered CIRCLE =
            new SeatOffered(Seats.community().seat(), Seats.communityRole());

    @Test
    void a_seat_that_somebody_can_fill_is_no_gap() {
        assertThat(report(CIRCLE, pool(profile("A", listener())), Map.of()).emptySeats()).isEmpty();
    }

    @Test
    void a_seat_says_which_rule_empties_it_and_who_is_nearest() {
        var high =
                new SeatOffered(
                        Seats.community().atLeast(Seniority.SENIOR).seat(), Seats.communityRole());
        var people =
                pool(
                        profile("A", with(listener(), "freeCapacityPct", 10)),
                        profile("B", with(publisher(), "freeCapacityPct", 5)));
        var empty = report(high, people, Map.of()).emptySeats().getFirst();
        assertThat(empty.emptiedBy()).isEqualTo("CAPACITY");
        assertThat(empty.sieve())
                .containsExactly(
                        new EmptySeat.Sieved("R74", 1, 1), new EmptySeat.Sieved("CAPACITY", 1, 0));
        assertThat(empty.nearest().getFirst().personId()).isEqualTo("A");
        assertThat(empty.nearest().getFirst().rules()).containsExactly("CAPACITY");
        assertThat(empty.nearest().getFirst().reason().en()).contains("10 % is free");
    }

    @Test
    void a_seat_is_empty_exactly_when_its_ranking_has_nobody() {
        int empty = 0;
        for (int seed = 0; seed < 200; seed++) {
            var crowd = new Crowd(seed);
            var people = crowd.people(crowd.below(5)).toArray(new Profile[0]);
            var seat = Seats.community().withLoad(60).seat();
            var ranked =
                    Ranking.rank(
                            pool(people),
                            Map.of(),
                            seat,
                            Seats.communityRole(),
                            new WordAndGramSimilarity(),
                            FitWeights.standard());
            var gaps = report(new SeatOffered(seat, Seats.communityRole()), pool(people), Map.of());
            assertThat(gaps.emptySeats().isEmpty()).isEqualTo(ranked.eligible() > 0);
            if (gaps.emptySeats().isEmpty()) continue;
            empty++;
            var sieve = gaps.emptySeats().getFirst().sieve();
            assertThat(sieve.stream().mapToInt(EmptySeat.Sieved::excluded).sum())
                    .isEqualTo(people.length);
        }
        assertThat(empty).isGreaterThan(30);
    }

    @Test
    void a_skill_that_nobody_has_is_short_and_the_ways_out_name_who_is_nearest() {
        var tree = with(listener(), "interestIn", List.of("community platforms"));
        var skills = report(CIRCLE, pool(profile("A", tree)), Map.of()).skills();
        var platforms = skills.getFirst();
        assertThat(platforms.skill().en()).isEqualTo("community platforms");
        assertThat(platforms.peopleAtLevel()).isZero();
        assertThat(platforms.ways().getFirst().kind()).isEqualTo(SkillShort.Kind.TRAIN);
        assertThat(platforms.ways().getFirst().nearest()).containsExactly("A");
        assertThat(skills).extracting(one -> one.skill().en()).doesNotContain("listening");
    }

    @Test
    void who_has_a_skill_and_no_time_can_be_borrowed_and_where_nobody_comes_near_one_hires() {
        var busy = Map.of("A", List.of(Seats.mandate("M1", "elsewhere", "whole", 55)));
        var skills = report(CIRCLE, pool(profile("A", listener())), busy).skills();
        assertThat(skills)
                .filteredOn(one -> one.skill().en().equals("listening"))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.freePct()).isEqualTo(5);
                            assertThat(one.ways().getFirst().kind())
                                    .isEqualTo(SkillShort.Kind.BORROW);
                        });
        assertThat(skills)
                .filteredOn(one -> one.skill().en().equals("community platforms"))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.ways())
                                        .extracting(SkillShort.Way::kind)
                                        .containsExactly(SkillShort.Kind.HIRE));
    }

    @Test
    void a_seat_that_is_owned_is_not_open() {
        var owner = Map.of("A", List.of(Seats.mandate("M1", Seats.INITIATIVE, "whole", 20)));
        assertThat(report(CIRCLE, pool(profile("A", listener())), owner).openSeats()).isZero();
    }

    private static GapReport report(
            SeatOffered seat, PeoplePool people, Map<String, List<MandateHeld>> holdings) {
        return Gaps.report(
                List.of(seat), people, holdings, new PhraseScores(new WordAndGramSimilarity()));
    }
}
