package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.brief;
import static mandate.initiatives.domain.finding.Confidence.HIGH;
import static mandate.initiatives.domain.finding.Confidence.LOW;
import static mandate.initiatives.domain.finding.ResponsibilityType.MEANS;
import static mandate.initiatives.domain.finding.ResponsibilityType.RESULTS;
import static mandate.initiatives.domain.finding.ResponsibilityType.RESULTS_CONDITIONAL;
import static mandate.initiatives.domain.finding.ResponsibilityType.UNDETERMINED;
import static mandate.initiatives.domain.finding.Verdict.COMMUNITY_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.HYBRID;
import static mandate.initiatives.domain.finding.Verdict.TEAM_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Side;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R1 to R26: which kind of management. */
class ChoosingRulesTest {

    @Test
    void r1_a_finance_team_closing_its_month_is_led_by_its_own_manager() {
        Diagnosis close =
                brief("Month-end close on the social platform")
                        .text("The finance team of nine closes the month there.")
                        .first(8, "TEAM")
                        .fact("existingTeamId", "T-FIN")
                        .fact("lineManagerId", "P06")
                        .diagnosed();
        assertThat(close.verdict()).isEqualTo(TEAM_MANAGEMENT);
        assertThat(close.ownerRules().lineManagerRequired()).isTrue();
        assertThat(close.ownerRules().lineManagerIds()).containsExactly("P06");
        assertThat(close.ownerRules().teamId()).isEqualTo("T-FIN");
    }

    @Test
    void r1_community_management_is_never_the_default() {
        Diagnosis silent = brief("Something social").diagnosed();
        assertThat(silent.verdict()).isEqualTo(UNDECIDED);
        Diagnosis thin = brief("Gardening circle").answer("standing", "COMMUNITY").diagnosed();
        assertThat(thin.confidence()).isEqualTo(LOW);
        assertThat(thin.questions())
                .filteredOn(question -> question.rule().equals("R1"))
                .extracting("field")
                .containsExactly("answers.group", "answers.objective", "answers.driver");
    }

    @Test
    void r2_better_daily_work_leans_to_a_team_and_asks_for_the_group() {
        Diagnosis daily = brief("Better daily work").fact("purpose", "PERFORMANCE").diagnosed();
        assertThat(daily.verdict()).isEqualTo(TEAM_MANAGEMENT);
        assertThat(daily.confidence()).isEqualTo(LOW);
        assertThat(Seen.asked(daily)).contains("answers.group");
        assertThat(Seen.votes(daily, "R2")).hasSize(1);
    }

    @Test
    void r3_an_owner_from_outside_the_team_lacks_legitimacy_and_competence() {
        Diagnosis sales =
                brief("Sales team of twelve")
                        .all("TEAM")
                        .fact("existingTeamId", "T-SALES")
                        .fact("proposedOwnerId", "P-CENTRAL")
                        .fact("proposedOwnerIsLineManager", false)
                        .diagnosed();
        assertThat(Seen.warnings(sales, "R3"))
                .containsExactly("OWNER_LEGITIMACY", "OWNER_COMPETENCE", "TAKES_STAFF_TIME");
        assertThat(Seen.blockers(sales, "R6")).containsExactly("OWNER_NOT_LINE_MANAGER");
    }

    @Test
    void r3_the_manager_of_the_team_raises_no_warning() {
        Diagnosis sales =
                brief("Sales team of twelve")
                        .all("TEAM")
                        .fact("lineManagerId", "P06")
                        .fact("proposedOwnerId", "P06")
                        .diagnosed();
        assertThat(Seen.warnings(sales, "R3")).isEmpty();
        assertThat(Seen.blockers(sales, "R6")).isEmpty();
    }

    @Test
    void r4_an_editorial_calendar_is_out_of_place_in_a_team() {
        Tree release = brief("Ship release 4").all("TEAM");
        assertThat(Seen.warnings(release.diagnosed(), "R4")).isEmpty();
        release.fact("proposedMethods", List.of("EDITORIAL_CALENDAR"));
        assertThat(Seen.warnings(release.diagnosed(), "R4"))
                .containsExactly("EDITORIAL_PLAN_IN_TEAM");
    }

    @Test
    void r5_awareness_of_the_ethics_code_is_community_work_owing_means() {
        Diagnosis ethics =
                brief("Awareness of the new ethics code")
                        .fact("purpose", "AWARENESS")
                        .fact("audience", "INTERNAL")
                        .diagnosed();
        assertThat(ethics.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(ethics.responsibilityType()).isEqualTo(MEANS);
    }

    @Test
    void r6_a_team_with_an_unknown_manager_is_ranked_with_reserve() {
        Diagnosis release = brief("Ship release 4").all("TEAM").diagnosed();
        assertThat(release.ownerRules().conditional()).isTrue();
        assertThat(Seen.asked(release)).contains("facts.lineManagerId");
        Diagnosis known =
                brief("Ship release 4")
                        .all("TEAM")
                        .fact("lineManagerId", List.of("P06", "P07"))
                        .diagnosed();
        assertThat(known.ownerRules().conditional()).isFalse();
        assertThat(known.ownerRules().lineManagerIds()).containsExactly("P06", "P07");
        assertThat(Seen.asked(known)).doesNotContain("facts.lineManagerId");
    }

    @Test
    void r8_a_community_service_offered_for_a_project_team_does_not_fit() {
        Tree project = brief("Project Atlas").fact("vendorProposal", "COMMUNITY_SERVICE");
        assertThat(Seen.warnings(project.diagnosed(), "R8")).isEmpty();
        assertThat(Seen.warnings(project.all("TEAM").diagnosed(), "R8"))
                .containsExactly("VENDOR_MISMATCH");
        Tree circle = brief("Reading circle").all("COMMUNITY");
        circle.fact("vendorProposal", "COMMUNITY_SERVICE");
        assertThat(Seen.warnings(circle.diagnosed(), "R8")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void r9_to_r19_each_dimension_votes_for_its_pole_under_its_own_rule(Dimension dimension) {
        Diagnosis one = brief("One answer").answer(dimension.wireName(), "COMMUNITY").diagnosed();
        assertThat(one.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(one.confidence()).isEqualTo(LOW);
        Vote vote = Seen.votes(one, "R" + dimension.rule()).getFirst();
        assertThat(vote.dimension()).isEqualTo(dimension.wireName());
        assertThat(vote.side()).isEqualTo(Side.COMMUNITY);
        assertThat(vote.weight()).isEqualTo(1.0);
        assertThat(vote.reason().in(Language.EN)).contains(dimension.community().en());
        Diagnosis other = brief("One answer").answer(dimension.wireName(), "TEAM").diagnosed();
        assertThat(other.verdict()).isEqualTo(TEAM_MANAGEMENT);
    }

    @Test
    void r14_a_team_whose_tool_does_not_fit_needs_the_tool_mended_and_no_animation() {
        Diagnosis low =
                brief("Work orders on the platform")
                        .all("TEAM")
                        .fact("activeUseRate", 0.2)
                        .fact("obstacleNoted", "The tool does not fit the process")
                        .diagnosed();
        assertThat(Seen.actions(low, "R14")).hasSize(1);
        assertThat(Seen.actions(low, "R14").getFirst().ownerHint().en()).contains("line manager");
    }

    @Test
    void r15_eleven_percent_is_on_track_for_a_community_and_an_alert_for_a_team() {
        Diagnosis circle =
                brief("Reading circle")
                        .all("COMMUNITY")
                        .fact("participationRate", 0.11)
                        .diagnosed();
        assertThat(Seen.notes(circle, "R15")).containsExactly("ON_TRACK");
        assertThat(Seen.warnings(circle, "R15")).isEmpty();
        Diagnosis team =
                brief("Payroll team").all("TEAM").fact("participationRate", 0.11).diagnosed();
        assertThat(Seen.warnings(team, "R15")).containsExactly("PARTICIPATION_ALERT");
    }

    @Test
    void r19_a_community_owes_means_and_a_team_with_evidence_owes_results() {
        assertThat(brief("Reading circle").all("COMMUNITY").diagnosed().responsibilityType())
                .isEqualTo(MEANS);
        Diagnosis release =
                brief("Ship release 4")
                        .all("TEAM")
                        .fact("benefitEvidence", "MEASURED")
                        .fact("staffSeeBenefit", true)
                        .diagnosed();
        assertThat(release.responsibilityType()).isEqualTo(RESULTS);
    }

    @Test
    void r19_six_to_five_is_never_high_and_stays_open() {
        Tree split = brief("Six to five").all("TEAM").first(6, "COMMUNITY");
        assertThat(split.diagnosed().verdict()).isEqualTo(UNDECIDED);
        assertThat(split.diagnosed().confidence()).isEqualTo(LOW);
        assertThat(split.diagnosed().responsibilityType()).isEqualTo(UNDETERMINED);
    }

    @Test
    void r20_an_outside_cause_on_record_excuses_the_owner() {
        Tree failed =
                brief("Energy circle")
                        .all("COMMUNITY")
                        .fact("status", "CLOSED_FAILED")
                        .fact("failureReason", "Managers refused people the time")
                        .fact("systemCauses", List.of("Managers did not let people take part"));
        assertThat(Seen.notes(failed.diagnosed(), "R20")).isEmpty();
        assertThat(Seen.asked(failed.diagnosed())).contains("facts.evidence");
        failed.fact("evidence", List.of("Mail of 3 March refusing the hour a week"));
        assertThat(Seen.notes(failed.diagnosed(), "R20")).containsExactly("NOT_THE_OWNERS_BREACH");
        assertThat(failed.diagnosed().burdenOfProof())
                .filteredOn(burden -> burden.rule().equals("R20"))
                .hasSize(2);
    }

    @Test
    void r21_results_stay_conditional_until_the_benefit_is_measured_and_seen() {
        Tree release = brief("Ship release 4").all("TEAM");
        assertThat(release.diagnosed().responsibilityType()).isEqualTo(RESULTS_CONDITIONAL);
        assertThat(Seen.actions(release.diagnosed(), "R21")).hasSize(1);
        release.fact("benefitEvidence", "MEASURED").fact("staffSeeBenefit", false);
        assertThat(release.diagnosed().responsibilityType()).isEqualTo(RESULTS_CONDITIONAL);
        release.fact("staffSeeBenefit", true);
        assertThat(release.diagnosed().responsibilityType()).isEqualTo(RESULTS);
        assertThat(Seen.actions(release.diagnosed(), "R21")).isEmpty();
    }

    @Test
    void r22_a_team_at_seventy_percent_is_a_matter_for_its_manager() {
        Diagnosis team =
                brief("Payroll team").all("TEAM").fact("participationRate", 0.7).diagnosed();
        assertThat(Seen.warnings(team, "R22")).containsExactly("ENGAGEMENT_OF_THE_TEAM");
        assertThat(Seen.actions(team, "R22").getFirst().ownerHint().en()).contains("manager", "HR");
        Diagnosis circle =
                brief("Reading circle").all("COMMUNITY").fact("participationRate", 0.7).diagnosed();
        assertThat(Seen.warnings(circle, "R22")).isEmpty();
        assertThat(Seen.actions(circle, "R22")).isEmpty();
    }

    @Test
    void r23_counting_the_posts_of_a_manager_is_no_measure_for_a_team() {
        Tree team = brief("Payroll team").all("TEAM");
        team.fact("kpis", List.of(Map.of("name", "posts by manager", "type", "ACTIVITY")));
        assertThat(Seen.warnings(team.diagnosed(), "R23"))
                .containsExactly("MANAGER_ACTIVITY_COUNTED");
        team.fact(
                "kpis",
                List.of(Map.of("name", "activity during 2-week absence", "type", "ACTIVITY")));
        assertThat(Seen.warnings(team.diagnosed(), "R23")).isEmpty();
    }

    @Test
    void r24_a_merger_is_explained_by_a_community_and_done_by_its_teams() {
        Diagnosis both =
                brief("Merger")
                        .workstreams(
                                brief("Q&A during the merger")
                                        .aim("Explain, and answer questions of all staff"),
                                brief("Integration")
                                        .aim("Integrate both payroll teams by the deadline"))
                        .diagnosed();
        assertThat(both.verdict()).isEqualTo(HYBRID);
        assertThat(both.parts())
                .extracting(Part::verdict)
                .containsExactly(COMMUNITY_MANAGEMENT, TEAM_MANAGEMENT);
        Diagnosis merger = brief("Q&A during merger").fact("situation", "MERGER").diagnosed();
        assertThat(merger.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        Diagnosis work =
                brief("Integrate both payroll teams")
                        .fact("situation", "MERGER")
                        .fact("purpose", "DELIVER")
                        .diagnosed();
        assertThat(work.verdict()).isEqualTo(TEAM_MANAGEMENT);
    }

    @Test
    void r25_a_support_rota_is_a_teams_own_work() {
        Diagnosis rota =
                brief("Run support rota")
                        .fact("purpose", "SUPPORT")
                        .fact("audience", "INTERNAL")
                        .diagnosed();
        assertThat(rota.verdict()).isEqualTo(TEAM_MANAGEMENT);
        assertThat(Seen.votes(rota, "R25")).hasSize(1);
    }

    @Test
    void r26_open_innovation_has_two_owners_for_its_two_phases() {
        Diagnosis open =
                brief("Crowd ideas, then build the best five")
                        .workstreams(
                                brief("idea phase")
                                        .aim("Collect ideas from everyone who feels like it"),
                                brief("build phase")
                                        .aim("Build the best five")
                                        .fact("benefitEvidence", "MEASURED")
                                        .fact("staffSeeBenefit", true))
                        .demand("fte", 0.4)
                        .diagnosed();
        assertThat(open.verdict()).isEqualTo(HYBRID);
        assertThat(open.responsibilityType()).isNull();
        assertThat(open.parts())
                .extracting(Part::scope, Part::verdict, Part::responsibilityType)
                .containsExactly(
                        tuple("idea phase", COMMUNITY_MANAGEMENT, MEANS),
                        tuple("build phase", TEAM_MANAGEMENT, RESULTS));
        assertThat(open.seats()).hasSize(2);
        assertThat(open.seats()).extracting(seat -> seat.demand().fte()).containsExactly(0.2, 0.2);
        assertThat(open.seats().get(1).ownerRules().lineManagerRequired()).isTrue();
        assertThat(open.proposed())
                .anySatisfy(
                        read -> {
                            assertThat(read.scope()).isEqualTo("idea phase");
                            assertThat(read.dimension()).isEqualTo("driver");
                            assertThat(read.answer()).isEqualTo("COMMUNITY");
                            assertThat(read.words()).isEqualTo("feels like it");
                        });
    }

    @Test
    void all_eleven_for_one_side_are_that_side_with_high_confidence() {
        Diagnosis circle = brief("Reading circle").all("COMMUNITY").diagnosed();
        assertThat(circle.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(circle.confidence()).isEqualTo(HIGH);
        Diagnosis release = brief("Ship release 4").all("TEAM").diagnosed();
        assertThat(release.verdict()).isEqualTo(TEAM_MANAGEMENT);
        assertThat(release.confidence()).isEqualTo(HIGH);
    }

    @Test
    void nothing_known_is_no_decision_and_lists_all_eleven_questions() {
        Diagnosis silent = brief("Something social").diagnosed();
        assertThat(silent.verdict()).isEqualTo(UNDECIDED);
        for (Dimension dimension : Dimension.values())
            assertThat(Seen.asked(silent)).contains("answers." + dimension.wireName());
    }

    @Test
    void the_questions_that_weigh_most_are_asked_first() {
        RuleSet driven = RuleSet.standard().with("2026-11.1+driver", Dimension.DRIVER, 3);
        Diagnosis silent =
                Diagnoses.diagnose(brief("Something social").understood(), Tree.DAY, driven);
        assertThat(Seen.asked(silent))
                .filteredOn(field -> field.startsWith("answers."))
                .startsWith("answers.driver", "answers.group", "answers.objective")
                .hasSize(11);
    }

    @Test
    void a_text_alone_is_undecided_with_proposals_to_confirm() {
        Diagnosis circle =
                brief("People interested in sustainability")
                        .text("Volunteers exchange what they know.")
                        .diagnosed();
        assertThat(circle.verdict()).isEqualTo(UNDECIDED);
        assertThat(circle.proposed())
                .extracting("dimension")
                .contains("group", "objective", "driver");
        assertThat(circle.proposed()).extracting("answer").containsOnly("COMMUNITY");
    }

    @Test
    void mostly_both_answers_make_a_hybrid_of_two_parts() {
        Diagnosis guild =
                brief("Testing guild that also owns test releases").first(6, "BOTH").diagnosed();
        assertThat(guild.verdict()).isEqualTo(HYBRID);
        assertThat(guild.parts()).extracting(Part::scope).containsExactly("community", "team");
        assertThat(guild.parts())
                .extracting(Part::responsibilityType)
                .containsExactly(MEANS, RESULTS_CONDITIONAL);
    }

    @Test
    void four_both_answers_outweighed_by_a_side_make_no_hybrid() {
        Diagnosis circle = brief("Reading circle").all("COMMUNITY").first(4, "BOTH").diagnosed();
        assertThat(circle.verdict()).isEqualTo(Verdict.COMMUNITY_MANAGEMENT);
    }
}
