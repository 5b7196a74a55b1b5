package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.brief;
import static mandate.initiatives.domain.finding.Verdict.COMMUNITY_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.HYBRID;
import static mandate.initiatives.domain.finding.Verdict.NO_STAFF;
import static mandate.initiatives.domain.finding.Verdict.TEAM_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.ManagementKind;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.words.Language;
import org.junit.jupiter.api.Test;

/** Parts of mixed initiatives, and the seats that come of them. */
class PartsTest {

    @Test
    void a_whole_initiative_has_one_seat_called_whole() {
        Diagnosis release =
                brief("Ship release 4")
                        .all("TEAM")
                        .fact("existingTeamId", "T-REL")
                        .demand("fte", 0.5)
                        .diagnosed();
        assertThat(release.seats()).hasSize(1);
        Seat seat = release.seats().getFirst();
        assertThat(seat.scope()).isEqualTo("whole");
        assertThat(seat.roleId()).isEqualTo("team-manager");
        assertThat(seat.demand().fte()).isEqualTo(0.5);
        assertThat(seat.ownerRules().teamId()).isEqualTo("T-REL");
        assertThat(release.parts()).isEmpty();
    }

    @Test
    void nobody_sits_where_nothing_is_staffed() {
        assertThat(brief("Silent").diagnosed().seats()).isEmpty();
        assertThat(brief("Engine").fact("problemType", "SYSTEM_REPLACEMENT").diagnosed().seats())
                .isEmpty();
    }

    @Test
    void workstreams_of_one_kind_under_one_owner_are_not_split() {
        Diagnosis two =
                brief("Two deliveries")
                        .workstreams(
                                brief("first").answer("objective", "TEAM"),
                                brief("second")
                                        .answer("objective", "TEAM")
                                        .answer("group", "TEAM")
                                        .fact("benefitEvidence", "MEASURED"))
                        .diagnosed();
        assertThat(two.verdict()).isEqualTo(TEAM_MANAGEMENT);
        assertThat(two.parts()).isEmpty();
        assertThat(two.responsibilityType()).isEqualTo(ResponsibilityType.RESULTS_CONDITIONAL);
        assertThat(two.reasons().getFirst().code()).isEqualTo("ONE_KIND");
        assertThat(two.votes()).extracting("scope").contains("first", "second");
        assertThat(two.seats()).hasSize(1);
    }

    @Test
    void two_teams_under_two_managers_stay_two_mandates() {
        Diagnosis payroll =
                brief("Integrate both payroll teams")
                        .workstreams(
                                brief("north").all("TEAM").fact("lineManagerId", "P01"),
                                brief("south").all("TEAM").fact("lineManagerId", "P02"))
                        .diagnosed();
        assertThat(payroll.verdict()).isEqualTo(HYBRID);
        assertThat(payroll.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(payroll.seats())
                .extracting(seat -> seat.ownerRules().lineManagerIds().getFirst())
                .containsExactly("P01", "P02");
    }

    @Test
    void workstreams_that_say_nothing_leave_the_decision_to_the_initiative() {
        Diagnosis circle =
                brief("Reading circle")
                        .all("COMMUNITY")
                        .workstreams(brief("a").aim("To be seen"), brief("b").aim("Later"))
                        .diagnosed();
        assertThat(circle.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(brief("Silent").workstreams(brief("a"), brief("b")).diagnosed().verdict())
                .isEqualTo(UNDECIDED);
    }

    @Test
    void an_undecided_part_is_asked_about_and_not_staffed() {
        Diagnosis half =
                brief("Half known")
                        .workstreams(brief("known").all("TEAM"), brief("unknown").aim("Later"))
                        .diagnosed();
        assertThat(half.verdict()).isEqualTo(HYBRID);
        assertThat(half.parts().get(1).verdict()).isEqualTo(UNDECIDED);
        assertThat(half.seats()).hasSize(1);
        assertThat(half.seats().getFirst().demand().fte()).isEqualTo(0.2);
        assertThat(Seen.asked(half)).contains("facts.workstreams[1].answers.group");
    }

    @Test
    void facts_of_a_workstream_stand_above_those_of_the_initiative() {
        Diagnosis mixed =
                brief("Mixed")
                        .fact("linkedProject", null)
                        .fact("linkedProcess", null)
                        .workstreams(
                                brief("forum").all("COMMUNITY"),
                                brief("guild").all("COMMUNITY").fact("linkedProcess", "Testing"))
                        .diagnosed();
        assertThat(mixed.parts())
                .extracting(Part::verdict)
                .containsExactly(NO_STAFF, COMMUNITY_MANAGEMENT);
        assertThat(mixed.parts().getFirst().leaning()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(mixed.parts().getFirst().responsibilityType())
                .isEqualTo(ResponsibilityType.UNDETERMINED);
    }

    @Test
    void a_part_with_a_demand_of_its_own_keeps_it_and_the_others_share_equally() {
        Tree mixed =
                brief("Mixed")
                        .demand("fte", 0.6)
                        .workstreams(
                                brief("a").all("COMMUNITY"),
                                brief("b").all("TEAM"),
                                brief("c")
                                        .all("TEAM")
                                        .fact("lineManagerId", "P01")
                                        .put("demand", Map.of("fte", 0.7, "level", "STRATEGY")));
        assertThat(mixed.diagnosed().seats())
                .extracting(seat -> seat.demand().fte())
                .containsExactly(0.2, 0.2, 0.7);
        assertThat(mixed.diagnosed().seats().get(2).level().name()).isEqualTo("STRATEGY");
    }

    @Test
    void what_is_read_from_an_aim_never_gives_more_than_low_confidence() {
        Diagnosis read =
                brief("Read")
                        .workstreams(
                                brief("ideas").aim("Volunteers exchange ideas, open to all staff"),
                                brief("build").aim("The project team delivers by the deadline"))
                        .diagnosed();
        assertThat(read.parts()).extracting(Part::confidence).containsOnly(Confidence.LOW);
        assertThat(read.proposed()).extracting("scope").contains("ideas", "build");
    }

    @Test
    void r34_a_french_merger_is_split_like_its_english_twin() {
        Diagnosis fusion =
                brief("Fusion")
                        .french()
                        .workstreams(
                                brief("questions")
                                        .aim(
                                                "Expliquer et répondre aux questions de tous les salariés"),
                                brief("paie").aim("Intégrer les deux équipes avant l'échéance"))
                        .diagnosed();
        assertThat(fusion.verdict()).isEqualTo(HYBRID);
        assertThat(fusion.parts())
                .extracting(Part::verdict)
                .containsExactly(COMMUNITY_MANAGEMENT, TEAM_MANAGEMENT);
        assertThat(fusion.actions().getFirst().ownerHint().in(Language.FR)).doesNotContain("the ");
    }

    @Test
    void r113_community_and_social_media_overlap_and_neither_is_part_of_the_other() {
        var community = ManagementKind.COMMUNITY;
        var social = ManagementKind.SOCIAL_MEDIA;
        assertThat(community.sharedWith(social)).isNotEmpty();
        assertThat(social.work().containsAll(community.work())).isFalse();
        assertThat(community.work().containsAll(social.work())).isFalse();
    }
}
