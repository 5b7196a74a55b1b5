package mandate.matching.engine.ranking;

import static mandate.matching.engine.fixtures.People.listener;
import static mandate.matching.engine.fixtures.People.pool;
import static mandate.matching.engine.fixtures.People.profile;
import static mandate.matching.engine.fixtures.People.publisher;
import static mandate.matching.engine.fixtures.People.skill;
import static mandate.matching.engine.fixtures.People.with;
import static mandate.matching.engine.fixtures.People.without;
import static mandate.matching.engine.fixtures.Seats.community;
import static mandate.matching.engine.fixtures.Seats.communityRole;
import static mandate.matching.engine.fixtures.Seats.team;
import static mandate.matching.engine.fixtures.Seats.teamRole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.fixtures.Seats;
import mandate.matching.engine.people.Orientation;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.Verdict;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import mandate.matching.engine.text.Language;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void who_listens_comes_before_who_publishes_for_a_community() {
        var suggestion =
                ranked(community(), pool(profile("A", publisher()), profile("B", listener())));
        assertThat(suggestion.candidates())
                .extracting(Candidate::personId)
                .containsExactly("B", "A");
    }

    /**
     * By hand. Essential: listening and hosting in full, platforms nothing: 6660 · 0.20. Overlap: R
     * = (2 + 2 + 0 + 0 + 1) / 8 = 6250, P = 10000, F = 7692, in steps 7680 · 0.05. Levels: (2 ·
     * 10000 + 2 · 8500 + 0 + 0 + 7000) / 8 · 0.20. Domain: the demand claimed 7000, the topic twice
     * 5956 (planning against planners): 6300 · 0.20. Orientation, authority and interest in full.
     */
    @Test
    void the_fit_is_the_one_worked_out_by_hand() {
        var candidate = only(ranked(community(), pool(profile("A", listener()))));
        assertThat(candidate.parts())
                .extracting(part -> part.name() + " " + part.contribution())
                .containsExactly(
                        "essentialSkills 1332",
                        "optionalSkills 0",
                        "levelsAndEvidence 1100",
                        "roleOverlap 384",
                        "orientation 1500",
                        "domain 1260",
                        "authority 500",
                        "interest 1000");
        assertThat(candidate.fit()).isEqualTo(7076);
    }

    @Test
    void other_weights_give_another_fit_and_say_which_they_were() {
        var experienceOnly =
                new FitWeights(
                        "ours-1",
                        Map.of(Verdict.COMMUNITY_MANAGEMENT, Map.of(FitPart.AUTHORITY, 20)));
        var suggestion =
                Ranking.rank(
                        pool(profile("A", listener())),
                        Map.of(),
                        community().seat(),
                        communityRole(),
                        new WordAndGramSimilarity(),
                        experienceOnly);
        assertThat(only(suggestion).fit()).isEqualTo(10_000);
        assertThat(suggestion.weightsVersion()).isEqualTo("ours-1");
    }

    @Test
    void weights_that_do_not_add_up_are_refused() {
        assertThatThrownBy(
                        () ->
                                new FitWeights(
                                        "x",
                                        Map.of(
                                                Verdict.HYBRID,
                                                Map.of(FitPart.DOMAIN, 19, FitPart.INTEREST, 0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HYBRID");
    }

    @Test
    void a_part_with_nothing_to_ask_gives_its_weight_to_one_that_has() {
        var bare = new RoleNeed("bare", 1, List.of(), List.of(), Orientation.UNKNOWN, null);
        var suggestion =
                Ranking.rank(
                        pool(profile("A", listener())),
                        Map.of(),
                        community().seat(),
                        bare,
                        new WordAndGramSimilarity(),
                        FitWeights.standard());
        assertThat(only(suggestion).parts())
                .extracting(part -> part.name() + " " + part.weight())
                .containsExactly(
                        "levelsAndEvidence 0.65", "domain 0.20", "authority 0.05", "interest 0.10");
    }

    @Test
    void content_at_five_does_not_make_up_for_relationships_at_one() {
        var candidate = only(ranked(community(), pool(profile("A", publisher()))));
        assertThat(candidate.gaps())
                .anySatisfy(
                        gap -> {
                            assertThat(gap.skill().en()).isEqualTo("listening");
                            assertThat(gap.kind()).isEqualTo(Gap.Kind.BELOW_LEVEL);
                            assertThat(gap.rule()).isEqualTo("R137");
                            assertThat(gap.hasLevel()).isEqualTo(1);
                        });
        assertThat(candidate.warnings()).extracting(Warning::code).contains("ORIENTATION_OPPOSED");
    }

    @Test
    void a_match_says_whose_words_met_which_label_and_what_is_missing() {
        var match = only(ranked(community(), pool(profile("A", publisher())))).matches().getFirst();
        assertThat(match.phrase()).isEqualTo("listening to people");
        assertThat(match.via()).isEqualTo("listening to people");
        assertThat(match.strength()).isEqualTo(Strength.STRONG);
        assertThat(match.similarity()).isEqualTo(10_000);
        assertThat(match.needsLevel()).isEqualTo(4);
        assertThat(match.gap()).isEqualTo(3);
    }

    @Test
    void a_confirmed_skill_counts_more_than_a_claim_of_the_same_level() {
        var claims = with(listener(), "skills", List.of(skill("listening", "4/5", "CLAIMED")));
        var confirmed = with(listener(), "skills", List.of(skill("listening", "4/5", "CONFIRMED")));
        var suggestion = ranked(community(), pool(profile("A", claims), profile("B", confirmed)));
        assertThat(suggestion.candidates())
                .extracting(Candidate::personId)
                .containsExactly("B", "A");
        assertThat(suggestion.candidates().getFirst().fit())
                .isGreaterThan(suggestion.candidates().getLast().fit());
    }

    @Test
    void a_count_of_followers_shows_no_more_than_a_claim_for_a_community() {
        var fans =
                Map.of(
                        "text", "listening",
                        "level", "4/5",
                        "evidence", "50 000 followers on our page",
                        "evidenceGrade", "CONFIRMED");
        var claims = with(listener(), "skills", List.of(skill("listening", "4/5", "CLAIMED")));
        var suggestion =
                ranked(
                        community(),
                        pool(
                                profile("A", with(listener(), "skills", List.of(fans))),
                                profile("B", claims)));
        assertThat(suggestion.candidates()).extracting(Candidate::rank).containsExactly(1, 1);
        assertThat(suggestion.candidates().getFirst().warnings())
                .extracting(Warning::rule)
                .contains("R138");
    }

    @Test
    void the_two_sets_of_a_team_managers_skills_are_scored_apart() {
        var tools = List.of(skill("collaboration tools", "5 of 5", "CONFIRMED"));
        var manager = with(with(listener(), "skills", tools), "managesTeams", List.of("T1"));
        var candidate = only(ranked(team().ofTeam("T1"), pool(profile("P-kim", manager))));
        assertThat(value(candidate, "technicalSkills")).isEqualTo(10_000);
        assertThat(value(candidate, "behaviouralSkills")).isZero();
        assertThat(value(candidate, "authority")).isEqualTo(10_000);
        assertThat(candidate.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.rule()).isEqualTo("R7"));
    }

    @Test
    void without_a_known_line_manager_the_list_stands_on_condition() {
        var suggestion = ranked(team(), pool(profile("A", listener())));
        assertThat(suggestion.conditional()).isTrue();
        assertThat(suggestion.warnings()).extracting(Warning::rule).containsExactly("R6");
        assertThat(only(suggestion).conditional()).isTrue();
    }

    @Test
    void a_line_manager_who_is_not_on_record_is_said_to_be_missing() {
        var suggestion = ranked(team().ledBy("P-gone"), pool(profile("A", listener())));
        assertThat(suggestion.candidates()).isEmpty();
        assertThat(suggestion.warnings().getFirst().message().en()).contains("P-gone");
        assertThat(suggestion.excludedByRule()).isEqualTo(Map.of("R6", 1));
    }

    @Test
    void equal_people_are_ordered_by_id_and_marked() {
        var suggestion =
                ranked(
                        community(),
                        pool(
                                profile("C", publisher()),
                                profile("B", listener()),
                                profile("A", listener())));
        assertThat(suggestion.candidates())
                .extracting(Candidate::personId)
                .containsExactly("A", "B", "C");
        assertThat(suggestion.candidates()).extracting(Candidate::rank).containsExactly(1, 1, 3);
        assertThat(suggestion.candidates())
                .extracting(Candidate::tiedWithNext)
                .containsExactly(true, false, false);
    }

    @Test
    void fifty_are_kept_and_five_hundred_excluded_are_named_and_all_are_counted() {
        var people = new ArrayList<Profile>();
        var outsider = with(listener(), "external", true);
        for (int at = 0; at < 60; at++) people.add(profile("A%03d".formatted(at), listener()));
        for (int at = 0; at < 700; at++) people.add(profile("B%03d".formatted(at), outsider));
        var suggestion = ranked(community().insidersOnly(), pool(people.toArray(new Profile[0])));
        assertThat(suggestion.candidates()).hasSize(50);
        assertThat(suggestion.candidates().getLast().tiedWithNext()).isTrue();
        assertThat(suggestion.eligible()).isEqualTo(60);
        assertThat(suggestion.excluded()).hasSize(500);
        assertThat(suggestion.excluded().getLast().personId()).isEqualTo("B499");
        assertThat(suggestion.excludedByRule()).isEqualTo(Map.of("R90", 700));
    }

    @Test
    void nobody_at_all_gives_an_empty_list() {
        var suggestion = ranked(community(), PeoplePool.empty());
        assertThat(suggestion.candidates()).isEmpty();
        assertThat(suggestion.excluded()).isEmpty();
    }

    @Test
    void a_verdict_that_wants_nobody_has_no_seat() {
        var nobody =
                new Seats(
                        Verdict.NO_STAFF,
                        20,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        false,
                        null,
                        List.of(),
                        false);
        assertThatThrownBy(() -> ranked(nobody, PeoplePool.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO_STAFF");
    }

    @Test
    void one_list_is_explained_in_english_and_in_french() {
        var first =
                ranked(community(), pool(profile("A", publisher()), profile("B", listener())))
                        .candidates()
                        .getFirst();
        var reason = first.parts().getFirst().reason();
        assertThat(reason.in(Language.EN)).startsWith("Of 3 essential skills");
        assertThat(reason.in(Language.FR)).startsWith("Compétences essentielles : 3");
        assertThat(first.matches().getFirst().skill().in(Language.FR)).isEqualTo("écoute");
    }

    @Test
    void what_is_not_known_is_asked_about_and_excludes_nobody() {
        var unknown = without(without(listener(), "languages"), "freeCapacityPct");
        assertThat(only(ranked(community(), pool(profile("A", unknown)))).warnings())
                .extracting(Warning::code)
                .containsExactly("LANGUAGE_UNKNOWN", "CAPACITY_ASSUMED");
    }

    private static int value(Candidate candidate, String part) {
        return candidate.parts().stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Candidate only(SeatSuggestion suggestion) {
        assertThat(suggestion.candidates()).hasSize(1);
        return suggestion.candidates().getFirst();
    }

    private static SeatSuggestion ranked(Seats seat, PeoplePool people) {
        return Ranking.rank(
                people,
                Map.of(),
                seat.seat(),
                seat.verdict() == Verdict.TEAM_MANAGEMENT ? teamRole() : communityRole(),
                new WordAndGramSimilarity(),
                FitWeights.standard());
    }
}
