package mandate.matching.engine.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import mandate.matching.engine.people.Orientation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleChoiceTest {
    private static final RoleNeed INTERNAL =
            role(
                    "community-manager-internal",
                    Verdict.COMMUNITY_MANAGEMENT,
                    Audience.INTERNAL,
                    null);
    private static final RoleNeed EXTERNAL =
            role(
                    "community-manager-external",
                    Verdict.COMMUNITY_MANAGEMENT,
                    Audience.EXTERNAL,
                    null);
    private static final RoleNeed ANY =
            role("community-manager", Verdict.COMMUNITY_MANAGEMENT, null, null);
    private static final RoleNeed DIRECTOR =
            role(
                    "collaboration-director",
                    Verdict.COMMUNITY_MANAGEMENT,
                    Audience.INTERNAL,
                    SeatLevel.STRATEGY);
    private static final RoleNeed TEAM = role("team-manager", Verdict.TEAM_MANAGEMENT, null, null);

    @Test
    void the_role_for_the_seats_audience_wins_over_the_role_for_any() {
        assertThat(chosen(Audience.EXTERNAL, SeatLevel.GROUND, ANY, INTERNAL, EXTERNAL))
                .isEqualTo(EXTERNAL);
    }

    @Test
    void a_named_level_makes_a_role_more_specific_and_excludes_it_elsewhere() {
        assertThat(chosen(Audience.INTERNAL, SeatLevel.STRATEGY, INTERNAL, DIRECTOR))
                .isEqualTo(DIRECTOR);
        assertThat(chosen(Audience.INTERNAL, SeatLevel.GROUND, INTERNAL, DIRECTOR))
                .isEqualTo(INTERNAL);
    }

    @Test
    void for_an_unknown_audience_the_internal_role_serves_when_nothing_better_does() {
        assertThat(chosen(null, SeatLevel.GROUND, EXTERNAL, INTERNAL)).isEqualTo(INTERNAL);
        assertThat(chosen(null, SeatLevel.GROUND, EXTERNAL, INTERNAL, ANY)).isEqualTo(ANY);
    }

    @Test
    void ties_go_to_the_smaller_id_in_any_order() {
        var twin = role("community-host", Verdict.COMMUNITY_MANAGEMENT, Audience.INTERNAL, null);
        assertThat(chosen(Audience.INTERNAL, SeatLevel.GROUND, INTERNAL, twin)).isEqualTo(twin);
        assertThat(chosen(Audience.INTERNAL, SeatLevel.GROUND, twin, INTERNAL)).isEqualTo(twin);
    }

    @Test
    void another_kind_of_management_is_never_served() {
        assertThat(chosen(Audience.INTERNAL, SeatLevel.GROUND, TEAM, EXTERNAL)).isNull();
    }

    private static @Nullable RoleNeed chosen(
            @Nullable Audience audience, SeatLevel level, RoleNeed... roles) {
        var month = YearMonth.of(2026, 12);
        return RoleChoice.choose(
                List.of(roles),
                new SeatWanted(
                        "circle",
                        "whole",
                        Verdict.COMMUNITY_MANAGEMENT,
                        ResponsibilityType.MEANS,
                        audience,
                        level,
                        20,
                        month,
                        month,
                        List.of(),
                        List.of(),
                        false,
                        List.of(),
                        null,
                        true,
                        null,
                        List.of(),
                        false));
    }

    private static RoleNeed role(
            String id, Verdict verdict, @Nullable Audience audience, @Nullable SeatLevel level) {
        return new RoleNeed(
                id,
                1,
                List.of(new Serves(verdict, audience, level)),
                List.of(),
                Orientation.UNKNOWN,
                null);
    }
}
