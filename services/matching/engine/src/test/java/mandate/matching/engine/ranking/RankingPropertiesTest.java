package mandate.matching.engine.ranking;

import static mandate.matching.engine.fixtures.People.pool;
import static mandate.matching.engine.fixtures.People.profile;
import static mandate.matching.engine.fixtures.People.skill;
import static mandate.matching.engine.fixtures.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.fixtures.Crowd;
import mandate.matching.engine.fixtures.Seats;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import org.junit.jupiter.api.Test;

class RankingPropertiesTest {
    @Test
    void the_parts_add_up_to_the_fit_exactly_and_every_product_is_whole() {
        for (var seat : seats())
            for (var candidate : ranked(seat, new Crowd(21).people(400)).candidates()) {
                int sum = candidate.parts().stream().mapToInt(Part::contribution).sum();
                assertThat(sum).isEqualTo(candidate.fit()).isBetween(0, 10_000);
                assertThat(
                                candidate.parts().stream()
                                        .map(Part::weight)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("1");
                for (var part : candidate.parts()) {
                    assertThat(part.value() % 20).isZero();
                    assertThat(part.value()).isBetween(0, 10_000);
                    assertThat(part.weight().multiply(BigDecimal.valueOf(part.value())))
                            .isEqualByComparingTo(BigDecimal.valueOf(part.contribution()));
                }
            }
    }

    @Test
    void one_more_skill_never_lowers_any_part_but_the_overlap_with_the_role() {
        var crowd = new Crowd(33);
        for (int round = 0; round < 300; round++)
            for (var seat : seats()) {
                var skills = crowd.skills(crowd.below(5));
                var tree = with(with(crowd.tree(), "external", false), "freeCapacityPct", 100);
                tree = with(with(tree, "languages", Map.of("en", "C1")), "seniority", "DIRECTOR");
                var before = apartFromOverlap(seat, profile("P", with(tree, "skills", skills)));
                var more = new ArrayList<Map<String, Object>>(skills);
                more.add(
                        crowd.below(2) == 0
                                ? skill("listening to people", "4/5", "JUSTIFIED")
                                : crowd.skills(1).getFirst());
                assertThat(apartFromOverlap(seat, profile("P", with(tree, "skills", more))))
                        .as("with %s", more)
                        .isGreaterThanOrEqualTo(before);
            }
    }

    @Test
    void better_evidence_for_the_same_skill_never_lowers_the_fit() {
        var crowd = new Crowd(34);
        for (int round = 0; round < 300; round++) {
            var text = crowd.phrase();
            var tree =
                    with(
                            with(crowd.tree(), "languages", Map.of("en", "C1")),
                            "freeCapacityPct",
                            90);
            int before = -1;
            for (var grade : List.of("CLAIMED", "JUSTIFIED", "CONFIRMED")) {
                var person = profile("P", with(tree, "skills", List.of(skill(text, "4/5", grade))));
                int fit = fit(Seats.community(), person);
                assertThat(fit).isGreaterThanOrEqualTo(before);
                before = fit;
            }
        }
    }

    @Test
    void the_order_in_which_people_came_changes_nothing() {
        var crowd = new Crowd(55);
        var people = crowd.people(300);
        var holdings = crowd.holdings(people);
        for (var seat : seats()) {
            var straight = ranked(seat, people, holdings);
            for (int round = 0; round < 5; round++) {
                var mixed = new ArrayList<>(people);
                Collections.shuffle(mixed, crowd.dice());
                assertThat(ranked(seat, mixed, holdings)).isEqualTo(straight);
                assertThat(ranked(seat, mixed, holdings).toString()).isEqualTo(straight.toString());
            }
        }
    }

    @Test
    void ranking_everyone_is_ranking_each_alone_and_sorting() {
        for (int seed = 0; seed < 8; seed++) {
            var crowd = new Crowd(seed);
            var people = crowd.people(120);
            var holdings = crowd.holdings(people);
            for (var seat : seats()) {
                var expected =
                        people.stream()
                                .flatMap(one -> alone(seat, one, holdings))
                                .sorted(
                                        Comparator.comparing((Candidate one) -> -one.fit())
                                                .thenComparing(Candidate::personId))
                                .toList();
                var suggestion = ranked(seat, people, holdings);
                assertThat(suggestion.eligible()).isEqualTo(expected.size());
                assertThat(suggestion.candidates())
                        .extracting(Candidate::personId)
                        .isEqualTo(expected.stream().limit(50).map(Candidate::personId).toList());
                assertThat(suggestion.candidates())
                        .extracting(Candidate::parts)
                        .isEqualTo(expected.stream().limit(50).map(Candidate::parts).toList());
                assertThat(suggestion.excludedByRule().values().stream().mapToInt(n -> n).sum())
                        .isEqualTo(people.size() - expected.size());
            }
        }
    }

    @Test
    void a_ranking_that_remembers_gives_the_same_as_one_that_starts_afresh() {
        var crowd = new Crowd(70);
        var remembering = new Ranking(new WordAndGramSimilarity(), FitWeights.standard());
        var pool = PeoplePool.empty();
        for (int step = 0; step < 60; step++) {
            for (int more = 0; more < 5; more++)
                pool = pool.with(profile("P" + crowd.below(60), crowd.tree()), step);
            pool = pool.without("P" + crowd.below(60));
            for (var seat : seats())
                assertThat(remembering.rank(pool, Map.of(), seat.seat(), role(seat)))
                        .isEqualTo(ranked(seat, pool, Map.of()));
        }
    }

    private static List<Seats> seats() {
        return List.of(
                Seats.community(),
                Seats.community().insidersOnly().withLoad(40),
                Seats.team(),
                Seats.team().ledBy("P0001", "P0002"));
    }

    private static RoleNeed role(Seats seat) {
        return seat.seat().isForLineManager() ? Seats.teamRole() : Seats.communityRole();
    }

    private static Stream<Candidate> alone(
            Seats seat, Profile one, Map<String, List<MandateHeld>> holdings) {
        return ranked(seat, pool(one), holdings).candidates().stream();
    }

    private static int fit(Seats seat, Profile person) {
        var unled = seat.seat().lineManagerIds().isEmpty() ? seat : seat.ledBy(person.id());
        var candidates = ranked(unled, pool(person), Map.of()).candidates();
        return candidates.isEmpty() ? -1 : candidates.getFirst().fit();
    }

    private static int apartFromOverlap(Seats seat, Profile person) {
        var unled = seat.seat().lineManagerIds().isEmpty() ? seat : seat.ledBy(person.id());
        var candidates = ranked(unled, pool(person), Map.of()).candidates();
        if (candidates.isEmpty()) return -1;
        return candidates.getFirst().parts().stream()
                .filter(part -> !part.name().equals(FitPart.ROLE_OVERLAP.wire))
                .mapToInt(Part::contribution)
                .sum();
    }

    private static SeatSuggestion ranked(Seats seat, List<Profile> people) {
        return ranked(seat, people, Map.of());
    }

    private static SeatSuggestion ranked(
            Seats seat, List<Profile> people, Map<String, List<MandateHeld>> holdings) {
        return ranked(seat, pool(people.toArray(new Profile[0])), holdings);
    }

    private static SeatSuggestion ranked(
            Seats seat, PeoplePool people, Map<String, List<MandateHeld>> holdings) {
        return Ranking.rank(
                people,
                holdings,
                seat.seat(),
                role(seat),
                new WordAndGramSimilarity(),
                FitWeights.standard());
    }
}
