package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.initiatives.domain.Tree;
import org.junit.jupiter.api.Test;

/** One person under several hats. */
class HatRulesTest {

    @Test
    void r66_a_manager_who_takes_a_second_side_needs_a_plan() {
        Tree both = brief("Both").fact("proposedHats", List.of("CM", "SCM"));
        assertThat(Seen.warnings(both.diagnosed(), "R66")).containsExactly("NO_DEVELOPMENT_PLAN");
        assertThat(Seen.asked(both.diagnosed())).contains("facts.developmentPlan");
        both.fact("developmentPlan", "Six sessions with a coach");
        assertThat(Seen.warnings(both.diagnosed(), "R66")).isEmpty();
        Tree outward = brief("Both").fact("proposedHats", List.of("CM", "SMM"));
        assertThat(Seen.warnings(outward.diagnosed(), "R66")).isEmpty();
    }

    @Test
    void r120_winning_and_keeping_in_one_hand_leads_to_a_charter_or_two_workstreams() {
        Tree one = brief("One").fact("proposedHats", List.of("CM", "SMM"));
        assertThat(Seen.actions(one.diagnosed(), "R120")).hasSize(1);
        one.fact("proposedHats", List.of("CM"));
        assertThat(Seen.actions(one.diagnosed(), "R120")).isEmpty();
    }

    @Test
    void r133_three_roles_for_one_person_are_feasible_and_the_loss_is_said() {
        Tree alone = brief("Alone").fact("proposedHats", List.of("CM", "SMM", "SCM"));
        assertThat(Seen.notes(alone.diagnosed(), "R133")).containsExactly("BEST_FEASIBLE");
        alone.fact("proposedHats", List.of("CM", "SMM"));
        assertThat(Seen.notes(alone.diagnosed(), "R133")).isEmpty();
        alone.fact("currentCoverage", "ONE_PERSON");
        assertThat(Seen.notes(alone.diagnosed(), "R133")).containsExactly("BEST_FEASIBLE");
    }

    @Test
    void r144_the_conflicts_of_two_hats_are_listed_and_the_charter_is_asked_who_decides() {
        Tree two = brief("Two").fact("proposedHats", List.of("CM", "SMM"));
        assertThat(Seen.notes(two.diagnosed(), "R144")).hasSize(2);
        assertThat(Seen.asked(two.diagnosed()))
                .contains(
                        "facts.charterTimeShare", "facts.charterConflicts", "facts.charterDecider");
        two.fact("charterDecider", "The head of communication");
        assertThat(Seen.asked(two.diagnosed())).doesNotContain("facts.charterDecider");
        two.fact("proposedHats", List.of("CM"));
        assertThat(Seen.notes(two.diagnosed(), "R144")).isEmpty();
    }

    @Test
    void r145_hats_may_stay_joined_in_a_small_group() {
        Tree small =
                brief("Small").fact("proposedHats", List.of("CM", "SMM")).fact("groupSize", 12);
        assertThat(Seen.notes(small.diagnosed(), "R145")).containsExactly("JOIN_HATS");
        small.fact("groupSize", 10_000);
        assertThat(Seen.notes(small.diagnosed(), "R145")).isEmpty();
        assertThat(Seen.warnings(small.diagnosed(), "R145")).containsExactly("SPLIT_HATS");
    }
}
