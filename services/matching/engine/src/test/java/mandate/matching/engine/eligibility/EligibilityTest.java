package mandate.matching.engine.eligibility;

import static mandate.matching.engine.fixtures.People.listener;
import static mandate.matching.engine.fixtures.People.pool;
import static mandate.matching.engine.fixtures.People.profile;
import static mandate.matching.engine.fixtures.People.with;
import static mandate.matching.engine.fixtures.People.without;
import static mandate.matching.engine.fixtures.Seats.community;
import static mandate.matching.engine.fixtures.Seats.communityRole;
import static mandate.matching.engine.fixtures.Seats.mandate;
import static mandate.matching.engine.fixtures.Seats.team;
import static mandate.matching.engine.fixtures.Seats.teamRole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.fixtures.Seats;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final Profile LOU = profile("P-lou", listener());
    private static final Profile KIM =
            profile("P-kim", with(listener(), "managesTeams", List.of("T-close")));

    @Test
    void a_team_is_owned_by_its_own_line_manager() {
        var rules = rules(team().ledBy("P-kim"), pool(LOU, KIM));
        assertThat(rule(rules, LOU)).isEqualTo("R6");
        assertThat(rule(rules, KIM)).isNull();
        assertThat(rules.isConditional()).isFalse();
    }

    @Test
    void in_a_matrix_each_of_the_line_managers_may_own_the_team() {
        var rules = rules(team().ledBy("P-kim", "P-lou"), pool(LOU, KIM));
        assertThat(rule(rules, LOU)).isNull();
        assertThat(rule(rules, KIM)).isNull();
    }

    @Test
    void who_manages_the_team_owns_it_when_no_manager_was_named() {
        var rules = rules(team().ofTeam("T-close"), pool(LOU, KIM));
        assertThat(rule(rules, LOU)).isEqualTo("R6");
        assertThat(rule(rules, KIM)).isNull();
    }

    @Test
    void a_named_manager_speaks_louder_than_who_manages_the_team() {
        var rules = rules(team().ofTeam("T-close").ledBy("P-lou"), pool(LOU, KIM));
        assertThat(rule(rules, LOU)).isNull();
        assertThat(rule(rules, KIM)).isEqualTo("R6");
    }

    @Test
    void while_the_manager_is_unknown_everyone_inside_stands_on_condition() {
        var rules = rules(team().ofTeam("T-unknown"), pool(LOU, KIM));
        assertThat(rules.isConditional()).isTrue();
        assertThat(rule(rules, LOU)).isNull();
        assertThat(rules.cautions(LOU)).extracting(Caution::rule).contains("R6");
        assertThat(rule(rules, outsider())).isEqualTo("R90");
    }

    @Test
    void an_outsider_may_lead_a_community_but_no_team() {
        var open = rules(community(), pool(LOU));
        assertThat(rule(open, outsider())).isNull();
        assertThat(rule(rules(community().insidersOnly(), pool(LOU)), outsider())).isEqualTo("R90");
    }

    @Test
    void someone_below_the_higher_of_both_minimum_seniorities_is_excluded() {
        var junior = profile("P-jo", with(listener(), "seniority", "JUNIOR"));
        var unknown = profile("P-un", without(listener(), "seniority"));
        var rules = rules(community().atLeast(Seniority.EXPERIENCED), pool(LOU));
        assertThat(rule(rules, junior)).isEqualTo("R74");
        assertThat(rule(rules, LOU)).isNull();
        assertThat(rule(rules, unknown)).isNull();
        assertThat(rules.cautions(unknown)).extracting(Caution::code).contains("SENIORITY_UNKNOWN");
    }

    @Test
    void someone_without_room_is_excluded_with_the_first_month_short() {
        var rules = rules(community().withLoad(50), pool(LOU));
        var held = List.of(mandate("M1", "elsewhere", "whole", 20));
        assertThat(rules.firstExclusion(LOU, List.of())).isNull();
        assertThat(rules.firstExclusion(LOU, held))
                .isNotNull()
                .satisfies(
                        why -> {
                            assertThat(why.code()).isEqualTo("CAPACITY");
                            assertThat(why.reason().in(Language.EN))
                                    .contains("December 2026")
                                    .contains("50 %")
                                    .contains("40 %");
                        });
    }

    @Test
    void the_present_holder_keeps_the_room_that_the_seat_itself_takes() {
        var rules = rules(community().withLoad(60), pool(LOU));
        var own = List.of(mandate("M1", Seats.INITIATIVE, "whole", 60));
        assertThat(rules.firstExclusion(LOU, own)).isNull();
    }

    @Test
    void someone_with_all_hats_on_is_excluded() {
        var held = List.of(mandate("M1", "here", "whole", 0), mandate("M2", "there", "whole", 0));
        assertThat(rules(community(), pool(LOU)).firstExclusion(LOU, held))
                .isNotNull()
                .extracting(Exclusion::code)
                .isEqualTo("HATS");
    }

    @Test
    void a_language_below_working_level_excludes_and_an_unknown_one_does_not() {
        var weak = profile("P-w", with(listener(), "languages", Map.of("en", "A2")));
        var other = profile("P-o", with(listener(), "languages", Map.of("fr", "native")));
        var variant = profile("P-v", with(listener(), "languages", Map.of("en-GB", "B1")));
        var silent = profile("P-s", without(listener(), "languages"));
        var rules = rules(community(), pool(LOU));
        assertThat(rule(rules, weak)).isEqualTo("LANGUAGE");
        assertThat(rule(rules, other)).isEqualTo("LANGUAGE");
        assertThat(rule(rules, variant)).isNull();
        assertThat(rule(rules, silent)).isNull();
        assertThat(rules.cautions(silent)).extracting(Caution::code).contains("LANGUAGE_UNKNOWN");
        assertThat(french(rules, other)).startsWith("Le travail se fait en anglais, qui n'est pas");
        assertThat(french(rules, weak)).contains("en anglais au niveau B1", "a A2");
    }

    @Test
    void two_hats_in_one_initiative_need_a_charter() {
        var other = List.of(mandate("M1", Seats.INITIATIVE, "idea phase", 5));
        assertThat(rules(community(), pool(LOU)).firstExclusion(LOU, other))
                .isNotNull()
                .extracting(Exclusion::rule)
                .isEqualTo("R142");
        assertThat(rules(community().withCharter(), pool(LOU)).firstExclusion(LOU, other)).isNull();
    }

    @Test
    void every_rule_that_says_no_is_told_in_order_and_in_both_languages() {
        var far = with(with(outsiderTree(), "languages", Map.of("de", "C2")), "freeCapacityPct", 0);
        var all =
                rules(team().ledBy("P-kim"), pool(KIM)).exclusions(profile("P-x", far), List.of());
        assertThat(all)
                .extracting(Exclusion::rule)
                .containsExactly("R6", "R90", "CAPACITY", "LANGUAGE");
        for (var one : all)
            assertThat(one.reason().in(Language.FR))
                    .isNotBlank()
                    .doesNotContain("{}")
                    .isNotEqualTo(one.reason().in(Language.EN));
    }

    private static String french(Eligibility rules, Profile person) {
        return Objects.requireNonNull(rules.firstExclusion(person, List.of())).reason().fr();
    }

    private static Map<String, Object> outsiderTree() {
        return with(listener(), "external", true);
    }

    private static Profile outsider() {
        return profile("P-out", outsiderTree());
    }

    private static Eligibility rules(Seats seat, PeoplePool pool) {
        var role = seat.seat().isForLineManager() ? teamRole() : communityRole();
        return Eligibility.of(seat.seat(), role, pool);
    }

    private static @Nullable String rule(Eligibility rules, Profile person) {
        var exclusion = rules.firstExclusion(person, List.<MandateHeld>of());
        return exclusion == null ? null : exclusion.rule();
    }
}
