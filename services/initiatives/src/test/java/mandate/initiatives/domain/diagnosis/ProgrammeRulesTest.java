package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.brief;
import static mandate.initiatives.domain.finding.Verdict.COMMUNITY_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.NO_STAFF;
import static mandate.initiatives.domain.finding.Verdict.TEAM_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.finding.Complexity;
import mandate.initiatives.domain.finding.Dependency;
import mandate.initiatives.domain.finding.GroupType;
import mandate.initiatives.domain.finding.OverrideReason;
import mandate.initiatives.domain.words.Language;
import org.junit.jupiter.api.Test;

/** Levels, dependencies, what is on record about the owner, and the life of the group. */
class ProgrammeRulesTest {

    @Test
    void r55_whoever_does_the_work_today_is_asked_before_a_post_is_opened() {
        Tree circle = brief("Reading circle").all("COMMUNITY");
        assertThat(Seen.actions(circle.diagnosed(), "R55")).isEmpty();
        for (String covered : List.of("ONE_PERSON", "SEVERAL"))
            assertThat(Seen.actions(circle.fact("currentCoverage", covered).diagnosed(), "R55"))
                    .hasSize(1);
        assertThat(Seen.actions(circle.fact("currentCoverage", "NOBODY").diagnosed(), "R55"))
                .isEmpty();
        Tree idle = brief("Idle").fact("currentCoverage", "ONE_PERSON");
        assertThat(Seen.actions(idle.diagnosed(), "R55")).isEmpty();
    }

    @Test
    void r17_an_owner_who_writes_most_is_usual_in_a_community_and_warned_of_in_a_team() {
        Tree circle = brief("Circle").all("COMMUNITY").fact("ownerPostShare", 0.6);
        assertThat(Seen.notes(circle.diagnosed(), "R17")).containsExactly("OWNER_SPEAKS_MOST");
        assertThat(Seen.warnings(circle.diagnosed(), "R17")).isEmpty();
        Tree team = brief("Team").all("TEAM").fact("ownerPostShare", 0.6);
        assertThat(Seen.warnings(team.diagnosed(), "R17")).containsExactly("MANAGER_SPEAKS_MOST");
        team.fact("ownerPostShare", 0.2);
        assertThat(Seen.warnings(team.diagnosed(), "R17")).isEmpty();
    }

    @Test
    void r28_choosing_another_kind_takes_a_reason_out_of_a_closed_list() {
        assertThat(OverrideReason.needed(TEAM_MANAGEMENT, COMMUNITY_MANAGEMENT)).isTrue();
        assertThat(OverrideReason.needed(TEAM_MANAGEMENT, TEAM_MANAGEMENT)).isFalse();
        assertThat(OverrideReason.needed(UNDECIDED, COMMUNITY_MANAGEMENT)).isFalse();
        assertThat(OverrideReason.names())
                .contains("ADVICE", "MISUNDERSTANDING", "DAILY_WORK_UNTOUCHED");
    }

    @Test
    void r31_colleagues_who_comment_on_tickets_are_an_interacting_group() {
        Diagnosis tickets =
                brief("Tickets").answer("driver", "TEAM").answer("group", "TEAM").diagnosed();
        assertThat(tickets.groupType()).isEqualTo(GroupType.INTERACTING_GROUP);
        assertThat(Seen.notes(tickets, "R31")).containsExactly("INTERACTING_GROUP");
        assertThat(brief("Circle").all("COMMUNITY").diagnosed().groupType())
                .isEqualTo(GroupType.COMMUNITY);
        Diagnosis tie =
                brief("Tie").answer("driver", "TEAM").answer("objective", "COMMUNITY").diagnosed();
        assertThat(tie.verdict()).isEqualTo(UNDECIDED);
        assertThat(tie.groupType()).isEqualTo(GroupType.INTERACTING_GROUP);
        assertThat(brief("Nothing").diagnosed().groupType()).isEqualTo(GroupType.UNKNOWN);
    }

    @Test
    void r32_a_large_house_led_at_one_level_misses_levels() {
        Tree one =
                brief("Programme")
                        .fact("orgSize", 5_000)
                        .fact("programmeLevels", List.of("GROUND"));
        assertThat(Seen.warnings(one.diagnosed(), "R32")).containsExactly("LEVELS_MISSING");
        one.fact("programmeLevels", List.of("GROUND", "STRATEGY"));
        assertThat(Seen.warnings(one.diagnosed(), "R32")).isEmpty();
        Tree unasked = brief("Programme").fact("orgSize", 5_000);
        assertThat(Seen.asked(unasked.diagnosed())).contains("facts.programmeLevels");
        assertThat(Seen.warnings(unasked.diagnosed(), "R32")).isEmpty();
        assertThat(Seen.warnings(unasked.demand("level", "GROUND").diagnosed(), "R32")).hasSize(1);
        assertThat(Seen.warnings(one.fact("orgSize", 4_999).diagnosed(), "R32")).isEmpty();
    }

    @Test
    void r33_neighbouring_levels_without_a_link_are_a_gap() {
        Tree levels =
                brief("Programme")
                        .fact("programmeLevels", List.of("STRATEGY", "COORDINATION", "GROUND"));
        assertThat(Seen.asked(levels.diagnosed())).contains("facts.levelLinks");
        levels.fact("levelLinks", List.of("STRATEGY-COORDINATION"));
        assertThat(Seen.warnings(levels.diagnosed(), "R33")).containsExactly("COORDINATION_GAP");
        levels.fact("levelLinks", List.of("STRATEGY-COORDINATION", "COORDINATION-GROUND"));
        assertThat(Seen.warnings(levels.diagnosed(), "R33")).isEmpty();
        levels.fact("levelLinks", null);
        assertThat(Seen.warnings(levels.diagnosed(), "R33")).hasSize(2);
    }

    @Test
    void r45_a_chosen_rhythm_of_reviews_is_kept() {
        Tree weekly = brief("Team").all("TEAM").fact("reviewCadence", "WEEKLY");
        assertThat(Seen.actions(weekly.diagnosed(), "R45").getFirst().due())
                .isEqualTo(Tree.DAY.plusDays(7));
        assertThat(Seen.actions(weekly.diagnosed(), "R45").getFirst().what().en())
                .doesNotContain("default");
    }

    @Test
    void r53_no_verdict_comes_without_a_reason_for_every_vote() {
        var chance = new Random(53);
        for (int i = 0; i < 200; i++) {
            Diagnosis any = RandomBriefs.any(chance).diagnosed();
            assertThat(any.reasons()).isNotEmpty();
            assertThat(any.votes()).noneMatch(vote -> vote.reason().in(Language.EN).isBlank());
        }
    }

    @Test
    void r67_the_level_is_asked_for_and_a_demand_for_experience_says_why() {
        Tree circle = brief("Circle").all("COMMUNITY").fact("linkedProcess", "Safety");
        assertThat(Seen.asked(circle.diagnosed())).contains("demand.level");
        circle.demand("level", "COORDINATION");
        assertThat(Seen.asked(circle.diagnosed())).doesNotContain("demand.level");
        assertThat(Seen.notes(circle.diagnosed(), "R67")).isEmpty();
        circle.fact("strategicImportance", "HIGH");
        assertThat(Seen.notes(circle.diagnosed(), "R67")).containsExactly("EXPERIENCE_ASKED_FOR");
    }

    @Test
    void r68_a_matter_of_the_whole_organisation_goes_to_the_top_of_the_ladder() {
        Tree global = brief("Global").all("COMMUNITY").fact("linkedProcess", "Safety");
        global.fact("reach", "GLOBAL");
        assertThat(Seen.actions(global.diagnosed(), "R68")).hasSize(1);
        assertThat(global.diagnosed().ownerRules().minimumSeniority()).isEqualTo("SENIOR");
        assertThat(Seen.actions(global.demand("level", "STRATEGY").diagnosed(), "R68")).isEmpty();
        assertThat(Seen.actions(brief("L").fact("reach", "LOCAL").diagnosed(), "R68")).isEmpty();
    }

    @Test
    void r80_the_number_of_open_things_is_shown_before_anybody_approves() {
        Diagnosis open =
                brief("Open").fact("startDatePassed", true).fact("ownerFixed", false).diagnosed();
        Complexity complexity = open.complexity();
        assertThat(complexity.questions()).isEqualTo(open.questions().size());
        assertThat(complexity.blockers()).isEqualTo(1);
        assertThat(complexity.score()).isGreaterThan(complexity.questions());
    }

    @Test
    void r91_among_two_managers_of_a_group_expertise_decides() {
        Tree matrix = brief("Matrix").all("TEAM").fact("lineManagerId", List.of("P01", "P02"));
        assertThat(Seen.asked(matrix.diagnosed())).contains("facts.criticalExpertise");
        matrix.fact("criticalExpertise", "Welding");
        assertThat(Seen.notes(matrix.diagnosed(), "R91")).containsExactly("EXPERTISE_DECIDES");
        assertThat(matrix.diagnosed().ownerRules().lineManagerIds()).containsExactly("P01", "P02");
        matrix.fact("lineManagerId", "P01");
        assertThat(Seen.notes(matrix.diagnosed(), "R91")).isEmpty();
    }

    @Test
    void r93_no_rule_lowers_anything_because_a_community_is_outside() {
        for (int answered = 1; answered <= 11; answered++) {
            Tree tree = brief("Users").first(answered, "COMMUNITY").fact("linkedProcess", "Help");
            Diagnosis inside = tree.fact("audience", "INTERNAL").diagnosed();
            Diagnosis outside = tree.fact("audience", "EXTERNAL").diagnosed();
            assertThat(outside.verdict()).isEqualTo(inside.verdict());
            assertThat(outside.confidence()).isEqualTo(inside.confidence());
            assertThat(outside.readiness()).isEqualTo(inside.readiness());
        }
    }

    @Test
    void r96_why_a_person_was_chosen_has_to_be_on_record() {
        Tree chosen = brief("Chosen").fact("proposedOwnerId", "P07");
        assertThat(Seen.asked(chosen.diagnosed())).contains("facts.selectionBasis");
        assertThat(Seen.warnings(chosen.fact("selectionBasis", null).diagnosed(), "R96"))
                .containsExactly("NO_SELECTION_BASIS");
        chosen.fact("selectionBasis", "Ran two such groups");
        assertThat(Seen.warnings(chosen.diagnosed(), "R96")).isEmpty();
    }

    @Test
    void r97_after_a_failure_flaws_of_the_job_come_first_among_the_causes() {
        Tree failed =
                brief("Failed").fact("status", "CLOSED_FAILED").fact("systemCauses", List.of("x"));
        assertThat(Seen.notes(failed.diagnosed(), "R97")).isEmpty();
        failed.fact("duties", List.of("Create buzz"));
        assertThat(Seen.notes(failed.diagnosed(), "R97")).containsExactly("JOB_DEFINITION_SUSPECT");
        assertThat(Seen.actions(failed.diagnosed(), "R97")).hasSize(1);
        failed.fact("status", "ACTIVE");
        assertThat(Seen.notes(failed.diagnosed(), "R97")).isEmpty();
    }

    @Test
    void r98_communities_inside_and_outside_have_roles_of_their_own() {
        Tree users = brief("Users").all("COMMUNITY").fact("linkedProcess", "Help");
        assertThat(users.fact("audience", "EXTERNAL").diagnosed().roleId())
                .isEqualTo("community-manager-external");
        assertThat(users.fact("audience", "INTERNAL").diagnosed().roleId())
                .isEqualTo("community-manager-internal");
    }

    @Test
    void r99_going_outside_without_a_stream_inside_misses_a_dependency() {
        Tree launch = brief("Launch").all("COMMUNITY").fact("linkedProcess", "Help");
        launch.fact("audience", "EXTERNAL");
        assertThat(Seen.warnings(launch.diagnosed(), "R99")).containsExactly("MISSING_DEPENDENCY");
        assertThat(launch.diagnosed().dependencies())
                .extracting(Dependency::rule)
                .contains("R100", "R109", "R43");
        launch.fact("internalParticipation", "SOME");
        assertThat(Seen.warnings(launch.diagnosed(), "R99")).isEmpty();
        assertThat(launch.diagnosed().dependencies())
                .anyMatch(one -> one.rule().equals("R100") && one.met().equals("YES"));
    }

    @Test
    void r104_habits_of_today_are_measured_and_a_baseline_raises_readiness() {
        Tree none = brief("Mails").fact("baseline", null);
        assertThat(Seen.actions(none.diagnosed(), "R104")).hasSize(1);
        double without = none.diagnosed().readiness().score();
        none.fact("baseline", "40 mails a day");
        assertThat(Seen.actions(none.diagnosed(), "R104")).isEmpty();
        assertThat(none.diagnosed().readiness().score()).isGreaterThan(without);
    }

    @Test
    void r107_praise_is_set_beside_use() {
        Tree survey = brief("Survey").fact("endorsementRate", 0.98).fact("activeUseRate", 0.09);
        assertThat(Seen.notes(survey.diagnosed(), "R107")).containsExactly("PRAISE_WITHOUT_USE");
        assertThat(Seen.notes(survey.fact("activeUseRate", 0.5).diagnosed(), "R107")).isEmpty();
    }

    @Test
    void r126_a_role_older_than_a_year_is_looked_at_again() {
        Tree old = brief("Old").fact("roleAgeMonths", 13);
        assertThat(Seen.actions(old.diagnosed(), "R126")).hasSize(1);
        assertThat(Seen.actions(old.fact("roleAgeMonths", 12).diagnosed(), "R126")).isEmpty();
    }

    @Test
    void r128_members_are_told_what_to_expect() {
        Tree circle = brief("Circle").all("COMMUNITY").fact("linkedProcess", "Safety");
        assertThat(Seen.asked(circle.diagnosed())).contains("facts.memberExpectations");
        assertThat(Seen.warnings(circle.fact("memberExpectations", null).diagnosed(), "R128"))
                .containsExactly("NO_EXPECTATIONS_TOLD");
        circle.fact("memberExpectations", "An answer within two days");
        assertThat(Seen.warnings(circle.diagnosed(), "R128")).isEmpty();
        assertThat(circle.diagnosed().verdict()).isNotEqualTo(NO_STAFF);
    }
}
