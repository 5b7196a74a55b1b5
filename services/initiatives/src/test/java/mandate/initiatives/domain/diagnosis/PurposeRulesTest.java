package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static mandate.initiatives.domain.finding.ResponsibilityType.MEANS;
import static mandate.initiatives.domain.finding.ResponsibilityType.RESULTS;
import static mandate.initiatives.domain.finding.ResponsibilityType.RESULTS_CONDITIONAL;
import static mandate.initiatives.domain.finding.ResponsibilityType.UNDETERMINED;
import static mandate.initiatives.domain.finding.Verdict.COMMUNITY_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.HYBRID;
import static mandate.initiatives.domain.finding.Verdict.NO_STAFF;
import static mandate.initiatives.domain.finding.Verdict.TEAM_MANAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Severity;
import mandate.initiatives.domain.finding.Warning;
import org.junit.jupiter.api.Test;

/** R27 and R56 to R95: purpose, value, people and blame. */
class PurposeRulesTest {

    @Test
    void r27_methods_of_one_kind_are_warned_of_on_the_other() {
        Diagnosis team =
                brief("Payroll team")
                        .all("TEAM")
                        .fact("proposedMethods", List.of("1-9-90_TARGET"))
                        .diagnosed();
        assertThat(Seen.warnings(team, "R27")).containsExactly("METHOD_OF_THE_OTHER_KIND");
        Diagnosis circle =
                brief("Reading circle")
                        .all("COMMUNITY")
                        .fact("proposedMethods", List.of("MANDATORY_ATTENDANCE"))
                        .diagnosed();
        assertThat(Seen.warnings(circle, "R27")).containsExactly("METHOD_OF_THE_OTHER_KIND");
        Diagnosis fitting =
                brief("Reading circle")
                        .all("COMMUNITY")
                        .fact("proposedMethods", List.of("EDITORIAL_CALENDAR"))
                        .diagnosed();
        assertThat(Seen.warnings(fitting, "R27")).isEmpty();
    }

    @Test
    void r56_and_r57_a_community_that_exists_for_its_own_sake_is_not_staffed() {
        Diagnosis idle =
                brief("The old forum")
                        .all("COMMUNITY")
                        .fact("linkedProject", null)
                        .fact("linkedProcess", null)
                        .diagnosed();
        assertThat(idle.verdict()).isEqualTo(NO_STAFF);
        assertThat(idle.leaning()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(idle.responsibilityType()).isEqualTo(UNDETERMINED);
        assertThat(Seen.warnings(idle, "R56")).containsExactly("EXISTENCE_ONLY");
        assertThat(Seen.asked(idle)).contains("facts.linkedProject", "facts.linkedProcess");
        assertThat(Seen.actions(idle, "R57")).hasSize(1);
        assertThat(idle.seats()).isEmpty();
        assertThat(idle.reasons()).anyMatch(reason -> reason.code().equals("LEANING"));
    }

    @Test
    void r56_a_link_not_asked_for_is_a_question_and_no_stop() {
        Diagnosis half =
                brief("The old forum").all("COMMUNITY").fact("linkedProject", null).diagnosed();
        assertThat(half.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(Seen.asked(half)).contains("facts.linkedProcess");
    }

    @Test
    void r56_does_not_touch_a_team() {
        Diagnosis team =
                brief("Payroll team")
                        .all("TEAM")
                        .fact("linkedProject", null)
                        .fact("linkedProcess", null)
                        .diagnosed();
        assertThat(team.verdict()).isEqualTo(TEAM_MANAGEMENT);
    }

    @Test
    void r58_a_linked_community_goes_on_and_owes_a_value_hypothesis() {
        Tree experts =
                brief("Experts shorten onboarding")
                        .all("COMMUNITY")
                        .fact("linkedProcess", "Onboarding");
        assertThat(experts.diagnosed().verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(Seen.actions(experts.diagnosed(), "R58")).hasSize(1);
        experts.fact("valueMetric", "Onboarding time, minus 20 %");
        assertThat(Seen.actions(experts.diagnosed(), "R58")).isEmpty();
    }

    @Test
    void r59_a_claim_without_measure_budget_or_process_is_lip_service() {
        Tree claim = brief("Great value").fact("valueClaimText", "It will change everything");
        assertThat(Seen.warnings(claim.diagnosed(), "R59")).containsExactly("LIP_SERVICE");
        assertThat(Seen.warnings(claim.fact("budget", 5000).diagnosed(), "R59")).isEmpty();
    }

    @Test
    void r60_replacing_a_system_is_out_of_scope() {
        Diagnosis engine =
                brief("Replace payroll engine")
                        .all("COMMUNITY")
                        .fact("problemType", "SYSTEM_REPLACEMENT")
                        .diagnosed();
        assertThat(engine.verdict()).isEqualTo(NO_STAFF);
        assertThat(engine.reasons().getFirst().code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(engine.reasons().getFirst().rule()).isEqualTo("R60");
        Diagnosis text = brief("Replace payroll engine").diagnosed();
        assertThat(Seen.asked(text)).contains("facts.problemType");
    }

    @Test
    void r62_twenty_people_need_the_approach_and_no_post() {
        Tree unit = brief("Small unit").all("COMMUNITY").fact("groupSize", 20);
        assertThat(unit.diagnosed().verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(Seen.warnings(unit.diagnosed(), "R62")).containsExactly("APPROACH_WITHOUT_POST");
        assertThat(Seen.warnings(unit.fact("groupSize", 200).diagnosed(), "R62")).isEmpty();
    }

    @Test
    void r63_the_audience_is_asked_for_and_chooses_the_role() {
        Tree fans = brief("Friends of the product").all("COMMUNITY");
        assertThat(Seen.asked(fans.diagnosed())).contains("facts.audience");
        assertThat(fans.diagnosed().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(fans.fact("audience", null).diagnosed().confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(fans.fact("audience", "EXTERNAL").diagnosed().roleId())
                .isEqualTo("community-manager-external");
        assertThat(fans.fact("audience", "INTERNAL").diagnosed().roleId())
                .isEqualTo("community-manager-internal");
    }

    @Test
    void r64_an_internal_post_is_reviewed_within_two_years() {
        Diagnosis circle = brief("Reading circle").all("COMMUNITY").diagnosed();
        assertThat(Seen.actions(circle, "R64").getFirst().due()).isEqualTo(DAY.plusMonths(24));
        Diagnosis fans =
                brief("Friends of the product")
                        .all("COMMUNITY")
                        .fact("audience", "EXTERNAL")
                        .diagnosed();
        assertThat(Seen.actions(fans, "R64")).isEmpty();
    }

    @Test
    void r65_powers_of_a_manager_rule_a_community_manager_out() {
        Diagnosis orders =
                brief("Orders to follow")
                        .all("COMMUNITY")
                        .fact("needsDisciplinaryAuthority", true)
                        .diagnosed();
        assertThat(Seen.blockers(orders, "R65")).containsExactly("NEEDS_AUTHORITY");
        assertThat(orders.confidence()).isNotEqualTo(Confidence.HIGH);
        Diagnosis team =
                brief("Orders to follow")
                        .all("TEAM")
                        .fact("needsDisciplinaryAuthority", true)
                        .diagnosed();
        assertThat(Seen.blockers(team, "R65")).isEmpty();
    }

    @Test
    void r70_every_diagnosis_shows_what_doing_nothing_costs() {
        Diagnosis circle = brief("Reading circle").all("COMMUNITY").diagnosed();
        assertThat(circle.doNothing().cost().fr()).isNotBlank();
        assertThat(brief("Silent").diagnosed().doNothing().cost())
                .isNotEqualTo(circle.doNothing().cost());
    }

    @Test
    void r71_new_or_better_is_asked_and_no_answer_lowers_the_confidence() {
        Tree release = brief("Ship release 4").all("TEAM");
        assertThat(Seen.asked(release.diagnosed())).contains("facts.benefitType");
        assertThat(release.fact("benefitType", null).diagnosed().confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(Seen.asked(release.fact("benefitType", "BETTER").diagnosed()))
                .doesNotContain("facts.benefitType");
    }

    @Test
    void r72_no_link_and_no_unit_is_warned_of() {
        Tree loose =
                brief("Loose end")
                        .all("TEAM")
                        .fact("linkedProject", null)
                        .fact("linkedProcess", null);
        assertThat(Seen.warnings(loose.diagnosed(), "R72")).containsExactly("NOT_CONNECTED");
        assertThat(Seen.warnings(loose.put("unit", "Payroll").diagnosed(), "R72")).isEmpty();
    }

    @Test
    void r73_duties_that_only_make_noise_are_found() {
        Diagnosis noise =
                brief("Noise")
                        .fact("duties", List.of("Create buzz", "Energise everybody"))
                        .diagnosed();
        assertThat(Seen.warnings(noise, "R73")).containsExactly("ONLY_NOISE");
    }

    @Test
    void r74_high_importance_and_an_intern_is_a_loud_gap() {
        Diagnosis board =
                brief("Board dialogue")
                        .all("COMMUNITY")
                        .fact("strategicImportance", "HIGH")
                        .fact("proposedOwnerSeniority", "INTERN")
                        .diagnosed();
        assertThat(board.warnings())
                .filteredOn(warning -> warning.code().equals("SENIORITY_GAP"))
                .extracting(Warning::severity)
                .containsExactly(Severity.HIGH);
        assertThat(board.ownerRules().minimumSeniority()).isEqualTo("EXPERIENCED");
    }

    @Test
    void r75_age_is_refused_by_name() {
        assertThat(brief("Board dialogue").fact("age", 25).refused())
                .extracting("field")
                .containsExactly("facts.age");
    }

    @Test
    void r81_starting_because_everyone_has_one_is_warned_of() {
        for (String motive : List.of("BANDWAGON", "Everyone has one", "Tout le monde en a une"))
            assertThat(Seen.warnings(brief("Me too").fact("motive", motive).diagnosed(), "R81"))
                    .containsExactly("BANDWAGON");
        Diagnosis own = brief("Own").fact("motive", "Errors in planning").diagnosed();
        assertThat(Seen.warnings(own, "R81")).isEmpty();
    }

    @Test
    void r82_a_lifeless_community_is_measured_before_anybody_animates_it() {
        Diagnosis quiet =
                brief("Quiet forum")
                        .all("COMMUNITY")
                        .fact("activityLevel", "NONE")
                        .fact("memberInterest", "UNMEASURED")
                        .diagnosed();
        assertThat(quiet.verdict()).isEqualTo(NO_STAFF);
        assertThat(quiet.reasons().getFirst().rule()).isEqualTo("R82");
        assertThat(Seen.actions(quiet, "R82")).hasSize(1);
        Diagnosis planned =
                brief("New forum")
                        .all("COMMUNITY")
                        .fact("activityLevel", "NONE")
                        .fact("status", "PLANNED")
                        .diagnosed();
        assertThat(planned.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
    }

    @Test
    void r83_low_interest_after_an_effort_calls_for_other_members() {
        Diagnosis tired =
                brief("Tired forum")
                        .all("COMMUNITY")
                        .fact("memberInterest", "LOW")
                        .fact("monthsSinceLaunch", 9)
                        .diagnosed();
        assertThat(tired.verdict()).isEqualTo(NO_STAFF);
        assertThat(Seen.actions(tired, "R83")).hasSize(1);
        Diagnosis fresh =
                brief("Fresh forum").all("COMMUNITY").fact("memberInterest", "LOW").diagnosed();
        assertThat(fresh.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
    }

    @Test
    void r84_appointing_members_while_volunteers_wait_is_warned_of() {
        Tree circle =
                brief("Reading circle")
                        .all("COMMUNITY")
                        .fact("membersSelectedBy", "MANAGEMENT")
                        .fact("volunteersAvailable", true);
        assertThat(Seen.warnings(circle.diagnosed(), "R84")).containsExactly("PRESSED_MEMBERS");
        assertThat(Seen.warnings(circle.fact("volunteersAvailable", false).diagnosed(), "R84"))
                .isEmpty();
    }

    @Test
    void r85_learning_within_one_department_only_is_warned_of() {
        Tree learn =
                brief("Learn together")
                        .fact("purpose", "LEARN")
                        .fact("topDepartmentShare", 1)
                        .fact("externalsAllowed", false);
        assertThat(Seen.warnings(learn.diagnosed(), "R85")).containsExactly("DRAWN_ON_THE_CHART");
        assertThat(Seen.warnings(learn.fact("externalsAllowed", true).diagnosed(), "R85"))
                .isEmpty();
    }

    @Test
    void r86_something_to_deliver_makes_a_work_group() {
        Diagnosis deliver = brief("Deliver it").fact("purpose", "DELIVER").diagnosed();
        assertThat(deliver.verdict()).isEqualTo(TEAM_MANAGEMENT);
        assertThat(Seen.votes(deliver, "R86")).hasSize(1);
    }

    @Test
    void r87_a_guild_that_also_owns_releases_is_both_in_two_scopes() {
        Diagnosis guild =
                brief("Testing guild that also owns test releases")
                        .workstreams(
                                brief("guild").answer("group", "COMMUNITY"),
                                brief("test releases").answer("objective", "TEAM"))
                        .diagnosed();
        assertThat(guild.verdict()).isEqualTo(HYBRID);
        assertThat(guild.parts()).extracting(Part::scope).containsExactly("guild", "test releases");
    }

    @Test
    void r88_a_team_that_learns_along_the_way_stays_a_team() {
        Diagnosis team =
                brief("Maintenance crew")
                        .fact("existingTeamId", "T-MNT")
                        .fact("purpose", "LEARN")
                        .fact("learningSideEffect", true)
                        .diagnosed();
        assertThat(team.verdict()).isEqualTo(TEAM_MANAGEMENT);
        assertThat(Seen.notes(team, "R88")).containsExactly("LEARNING_ON_THE_SIDE");
    }

    @Test
    void r89_a_work_group_owes_results_conditional_on_evidence() {
        Tree deliver = brief("Deliver it").fact("purpose", "DELIVER");
        assertThat(deliver.diagnosed().responsibilityType()).isEqualTo(RESULTS_CONDITIONAL);
        assertThat(deliver.fact("benefitEvidence", "MEASURED").diagnosed().responsibilityType())
                .isEqualTo(RESULTS);
        assertThat(deliver.diagnosed().burdenOfProof())
                .anyMatch(burden -> burden.rule().equals("R89"));
    }

    @Test
    void r90_an_outsider_may_lead_a_community_and_never_a_team() {
        Diagnosis circle = brief("Reading circle").all("COMMUNITY").diagnosed();
        assertThat(circle.ownerRules().externalPersonAllowed()).isTrue();
        assertThat(circle.responsibilityType()).isEqualTo(MEANS);
        Diagnosis team = brief("Payroll team").all("TEAM").diagnosed();
        assertThat(team.ownerRules().externalPersonAllowed()).isFalse();
    }

    @Test
    void r92_a_return_asked_of_the_community_manager_alone_is_warned_of() {
        Diagnosis circle =
                brief("Reading circle")
                        .all("COMMUNITY")
                        .fact("kpis", List.of(Map.of("name", "ROI", "type", "ROI", "owner", "CM")))
                        .diagnosed();
        assertThat(Seen.warnings(circle, "R92")).containsExactly("ROI_OF_A_PERSON");
    }

    @Test
    void r94_a_failed_initiative_is_reviewed_from_the_system_side_first() {
        Diagnosis failed = brief("Closed").fact("status", "CLOSED_FAILED").diagnosed();
        assertThat(Seen.actions(failed, "R94")).hasSize(1);
    }

    @Test
    void r95_blame_without_system_causes_is_refused() {
        Tree blamed =
                brief("Closed")
                        .fact("status", "CLOSED_FAILED")
                        .fact("failureReason", "The owner failed");
        assertThat(Seen.blockers(blamed.diagnosed(), "R95")).containsExactly("NO_SYSTEM_CAUSES");
        assertThat(
                        Seen.blockers(
                                blamed.fact("systemCauses", List.of("No time granted")).diagnosed(),
                                "R95"))
                .isEmpty();
    }
}
