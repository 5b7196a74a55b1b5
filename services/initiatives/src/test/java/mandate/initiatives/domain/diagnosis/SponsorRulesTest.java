package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static mandate.initiatives.domain.finding.Verdict.COMMUNITY_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.HYBRID;
import static mandate.initiatives.domain.finding.Verdict.TEAM_MANAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.finding.Severity;
import mandate.initiatives.domain.finding.Warning;
import mandate.initiatives.domain.words.Language;
import org.junit.jupiter.api.Test;

/** R29 to R52: sponsors, levels and traps. */
class SponsorRulesTest {

    @Test
    void r29_open_on_paper_and_one_department_in_fact_is_noted() {
        Diagnosis guild =
                brief("Welding guild")
                        .all("COMMUNITY")
                        .fact("declaredOpenness", "OPEN")
                        .fact("topDepartmentShare", 0.95)
                        .diagnosed();
        assertThat(Seen.warnings(guild, "R29")).containsExactly("OPEN_ON_PAPER");
        assertThat(guild.warnings())
                .anyMatch(warning -> warning.message().in(Language.EN).contains("95 %"));
    }

    @Test
    void r30_a_title_of_community_over_duties_of_a_platform_is_a_mismatch() {
        Tree post =
                brief("Platform post")
                        .fact("proposedTitle", "Community manager")
                        .fact("duties", List.of("Platform administration", "Create accounts"));
        assertThat(Seen.warnings(post.diagnosed(), "R30")).containsExactly("TITLE_DUTY_MISMATCH");
        post.fact("duties", List.of("Platform administration", "Upgrades", "Whatever comes up"));
        assertThat(Seen.warnings(post.diagnosed(), "R30")).containsExactly("TITLE_DUTY_MISMATCH");
        post.fact("duties", List.of("Platform administration", "Welcome new members"));
        assertThat(Seen.warnings(post.diagnosed(), "R30")).isEmpty();
        post.fact("duties", List.of("Compte rendu mensuel", "Écrire des articles"));
        assertThat(Seen.warnings(post.diagnosed(), "R30")).isEmpty();
    }

    @Test
    void r35_a_start_without_anybody_in_charge_is_blocked() {
        Tree late = brief("Late start").fact("startDatePassed", true);
        assertThat(Seen.blockers(late.diagnosed(), "R35")).isEmpty();
        assertThat(Seen.asked(late.diagnosed())).contains("facts.ownerFixed");
        assertThat(Seen.blockers(late.fact("ownerFixed", false).diagnosed(), "R35"))
                .containsExactly("NO_OWNER");
        assertThat(Seen.blockers(late.fact("ownerFixed", null).diagnosed(), "R35"))
                .containsExactly("NO_OWNER");
        assertThat(Seen.blockers(late.fact("ownerFixed", true).diagnosed(), "R35")).isEmpty();
    }

    @Test
    void r36_several_sponsors_and_none_fixed_get_a_joint_team() {
        Diagnosis three =
                brief("New network").fact("sponsorUnit", "HR + IT + business").diagnosed();
        assertThat(Seen.actions(three, "R36")).hasSize(1);
        assertThat(Seen.actions(three, "R36").getFirst().due()).isAfter(DAY);
        Diagnosis joint = brief("New network").fact("sponsorUnit", "JOINT_TEAM").diagnosed();
        assertThat(Seen.actions(joint, "R36")).isEmpty();
    }

    @Test
    void r37_every_carrier_has_traps_even_a_joint_team() {
        for (String unit : List.of("HR", "COMMUNICATION", "IT", "JOINT_TEAM", "Operations"))
            assertThat(
                            Seen.warnings(
                                    brief("New network").fact("sponsorUnit", unit).diagnosed(),
                                    "R37"))
                    .isNotEmpty();
    }

    @Test
    void r38_it_alone_may_carry_it_with_traps() {
        Diagnosis it = brief("New network").fact("sponsorUnit", "IT").diagnosed();
        assertThat(Seen.notes(it, "R38")).containsExactly("SINGLE_CARRIER");
        assertThat(it.blockers()).isEmpty();
    }

    @Test
    void r39_a_b2e_department_leading_employee_use_is_warned_of() {
        Tree swap = brief("Technicians swap fixes").fact("useOrigin", "EMPLOYEES");
        assertThat(Seen.warnings(swap.fact("sponsorUnit", "COMMUNICATION").diagnosed(), "R39"))
                .containsExactly("B2E_LEADS_E2E");
        assertThat(Seen.warnings(swap.fact("sponsorUnit", "IT").diagnosed(), "R39")).isEmpty();
    }

    @Test
    void r40_that_trap_is_a_warning_with_at_least_three_precautions_and_blocks_nothing() {
        Diagnosis swap =
                brief("Technicians swap fixes")
                        .fact("useOrigin", "EMPLOYEES")
                        .fact("sponsorUnit", "HR")
                        .diagnosed();
        Warning trap =
                swap.warnings().stream()
                        .filter(warning -> warning.rule().equals("R39"))
                        .findFirst()
                        .orElseThrow();
        assertThat(trap.severity()).isEqualTo(Severity.WARN);
        assertThat(trap.precautions()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(swap.blockers()).isEmpty();
    }

    @Test
    void an_unknown_sponsor_unit_is_taken_as_not_speaking_to_employees_and_listed() {
        Diagnosis farm =
                brief("Farm network")
                        .fact("useOrigin", "EMPLOYEES")
                        .fact("sponsorUnit", "Farm office")
                        .diagnosed();
        assertThat(Seen.warnings(farm, "R39")).isEmpty();
        assertThat(farm.assumptions())
                .anySatisfy(
                        assumed -> {
                            assertThat(assumed.field()).isEqualTo("facts.sponsorUnit");
                            assertThat(assumed.value()).isEqualTo("Farm office");
                        });
    }

    @Test
    void r41_a_one_way_sponsor_of_a_dialogue_has_a_gap() {
        Tree dialogue =
                brief("Ask the board")
                        .all("COMMUNITY")
                        .fact("sponsorUnit", "HR")
                        .fact("sponsorStyle", "ONE_WAY");
        assertThat(Seen.warnings(dialogue.diagnosed(), "R41")).containsExactly("ONE_WAY_SPONSOR");
        assertThat(Seen.warnings(dialogue.fact("sponsorStyle", "TWO_WAY").diagnosed(), "R41"))
                .isEmpty();
    }

    @Test
    void r42_mails_sent_say_nothing_about_awareness() {
        Tree ethics =
                brief("New ethics code")
                        .fact("purpose", "AWARENESS")
                        .fact("kpis", List.of(Map.of("name", "mails sent", "type", "ACTIVITY")));
        assertThat(Seen.warnings(ethics.diagnosed(), "R42"))
                .containsExactly("COUNTS_WHAT_WAS_SENT");
        ethics.fact("kpis", List.of(Map.of("name", "could retell it", "type", "COMPREHENSION")));
        assertThat(Seen.warnings(ethics.diagnosed(), "R42")).isEmpty();
    }

    @Test
    void r43_explaining_without_a_way_back_is_blocked() {
        Tree ethics = brief("New ethics code").fact("purpose", "AWARENESS");
        assertThat(Seen.asked(ethics.diagnosed())).contains("facts.feedbackChannel");
        assertThat(Seen.blockers(ethics.fact("feedbackChannel", "NONE").diagnosed(), "R43"))
                .containsExactly("NO_FEEDBACK_CHANNEL");
        assertThat(Seen.blockers(ethics.fact("feedbackChannel", null).diagnosed(), "R43"))
                .containsExactly("NO_FEEDBACK_CHANNEL");
        assertThat(Seen.blockers(ethics.fact("feedbackChannel", "PRESENT").diagnosed(), "R43"))
                .isEmpty();
    }

    @Test
    void r45_a_monthly_review_is_added_and_marked_as_the_default() {
        Diagnosis circle = brief("Reading circle").all("COMMUNITY").diagnosed();
        assertThat(Seen.actions(circle, "R45")).hasSize(1);
        assertThat(Seen.actions(circle, "R45").getFirst().what().en()).contains("default");
    }

    @Test
    void r46_no_expected_results_block_and_unasked_ones_are_asked() {
        Tree release = brief("Ship release 4").all("TEAM");
        assertThat(Seen.asked(release.diagnosed())).contains("facts.expectedResults");
        assertThat(Seen.blockers(release.fact("expectedResults", null).diagnosed(), "R46"))
                .containsExactly("NO_EXPECTED_RESULTS");
        assertThat(Seen.blockers(release.fact("expectedResults", "").diagnosed(), "R46"))
                .containsExactly("NO_EXPECTED_RESULTS");
        assertThat(Seen.blockers(release.fact("expectedResults", "Live in May").diagnosed(), "R46"))
                .isEmpty();
    }

    @Test
    void r47_a_stall_is_foreseen_when_hr_expands_and_a_handover_is_put_on_the_timeline() {
        Tree hr = brief("HR portal").fact("sponsorUnit", "HR").fact("phase", "EXPAND");
        assertThat(Seen.warnings(hr.diagnosed(), "R47")).containsExactly("PREDICTED_STALL");
        assertThat(Seen.actions(hr.diagnosed(), "R47")).hasSize(1);
        assertThat(Seen.warnings(hr.fact("phase", "LAUNCH").diagnosed(), "R47")).isEmpty();
    }

    @Test
    void r48_technicians_who_swap_fixes_belong_to_their_local_manager() {
        Diagnosis swap =
                brief("Field technicians swap fixes")
                        .fact("useOrigin", "EMPLOYEES")
                        .fact("sponsorUnit", "HR")
                        .diagnosed();
        assertThat(swap.verdict()).isEqualTo(TEAM_MANAGEMENT);
        assertThat(swap.ownerRules().lineManagerRequired()).isTrue();
        assertThat(Seen.actions(swap, "R48").getFirst().ownerHint().en()).contains("line manager");
    }

    @Test
    void r49_a_portal_and_peer_help_on_one_platform_have_two_owners() {
        Diagnosis portal =
                brief("One platform")
                        .fact("sponsorUnit", "HR")
                        .workstreams(
                                brief("HR portal").fact("useOrigin", "DEPARTMENT"),
                                brief("peer help").fact("useOrigin", "EMPLOYEES"))
                        .diagnosed();
        assertThat(portal.verdict()).isEqualTo(HYBRID);
        assertThat(portal.parts())
                .extracting(Part::verdict)
                .containsExactly(COMMUNITY_MANAGEMENT, TEAM_MANAGEMENT);
        assertThat(Seen.notes(portal, "R49")).containsExactly("SPLIT_OWNERSHIP");
        assertThat(Seen.warnings(portal, "R39")).containsExactly("B2E_LEADS_E2E");
    }

    @Test
    void r51_managers_who_stand_aside_are_a_high_risk() {
        Diagnosis gift = brief("A gift").fact("leadershipSupport", "NONE").diagnosed();
        assertThat(gift.warnings())
                .filteredOn(warning -> warning.rule().equals("R51"))
                .extracting(Warning::severity)
                .containsExactly(Severity.HIGH);
    }

    @Test
    void r52_four_things_have_to_be_said() {
        Diagnosis bare = brief("Bare").diagnosed();
        assertThat(bare.completeness().score()).isZero();
        assertThat(bare.completeness().missing())
                .containsExactly("what", "benefit", "working", "place");
        Diagnosis full =
                brief("Full")
                        .text("Planners read together.")
                        .put("unit", "Planning")
                        .fact("expectedResults", "Fewer errors")
                        .fact("desiredOutcome", "Shared practice")
                        .diagnosed();
        assertThat(full.completeness().score()).isEqualTo(1.0);
    }
}
