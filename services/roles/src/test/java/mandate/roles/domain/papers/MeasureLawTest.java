package mandate.roles.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureLawTest {
    @ParameterizedTest
    @CsvSource({
        "ROI, COMMUNITY_MANAGEMENT, true, R92",
        "ROI, TEAM_MANAGEMENT, true, R92",
        "ROI, SOCIAL_MEDIA_MANAGEMENT, true, R92",
        "BUSINESS, COMMUNITY_MANAGEMENT, true, R117",
        "BUSINESS, TEAM_MANAGEMENT, true, ''",
        "BUSINESS, SOCIAL_MEDIA_MANAGEMENT, true, ''",
        "ACTIVITY, COMMUNITY_MANAGEMENT, true, R42",
        "ACTIVITY, TEAM_MANAGEMENT, true, R23",
        "ACTIVITY, SOCIAL_MEDIA_MANAGEMENT, true, ''",
        "ACTIVITY, SOCIAL_MEDIA_MANAGEMENT, false, R122",
        "PARTICIPATION, COMMUNITY_MANAGEMENT, true, ''",
        "PARTICIPATION, COMMUNITY_MANAGEMENT, false, R122",
        "PARTICIPATION, TEAM_MANAGEMENT, true, R22",
        "PARTICIPATION, SOCIAL_MEDIA_MANAGEMENT, false, R122",
        "OUTCOME, TEAM_MANAGEMENT, false, ''",
        "COMPREHENSION, COMMUNITY_MANAGEMENT, false, ''"
    })
    void which_measures_may_stand_depends_on_the_management_kind(
            KpiType type, Verdict kind, boolean linked, String rule) {
        var refusal = MeasureLaw.refusal(type, linked, Set.of(kind));
        assertThat(refusal == null ? "" : refusal.rule()).isEqualTo(rule);
    }

    /** R92, R117: what is forbidden for one of two hats is forbidden for the head below them. */
    @ParameterizedTest
    @EnumSource
    void a_role_of_two_kinds_is_held_to_the_stricter(KpiType type) {
        var kinds = Set.of(Verdict.COMMUNITY_MANAGEMENT, Verdict.SOCIAL_MEDIA_MANAGEMENT);
        for (var kind : kinds)
            if (MeasureLaw.refusal(type, true, Set.of(kind)) != null)
                assertThat(MeasureLaw.refusal(type, true, kinds)).isNotNull();
    }

    @Test
    void only_results_are_owed_and_never_to_be_understood_or_active() {
        for (var type : KpiType.values())
            for (var owed : ResponsibilityType.values())
                assertThat(MeasureLaw.isOwed(type, owed))
                        .isEqualTo(
                                owed == ResponsibilityType.RESULTS
                                        && Set.of(KpiType.OUTCOME, KpiType.BUSINESS)
                                                .contains(type));
    }
}
