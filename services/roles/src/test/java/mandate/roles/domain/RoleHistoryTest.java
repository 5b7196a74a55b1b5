package mandate.roles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleHistory.Version;
import org.junit.jupiter.api.Test;

class RoleHistoryTest {
    private static final RoleHistory NEW = RoleHistory.of("garden-coach");
    private static final RoleHistory FIRST =
            NEW.rewritten(Coaches.knowingPlants(2), "u-17", "2026-11-23T08:00:00Z", "");

    @Test
    void the_first_version_is_number_one() {
        assertThat(FIRST.current())
                .isEqualTo(
                        new Version(
                                1, Coaches.knowingPlants(2), "u-17", "2026-11-23T08:00:00Z", ""));
    }

    @Test
    void a_new_version_leaves_those_before_it_as_they_were() {
        var second =
                FIRST.rewritten(
                        Coaches.knowingPlants(4), "u-18", "2026-11-24T08:00:00Z", "Orchids came");
        assertThat(second.versions()).hasSize(2).startsWith(FIRST.current());
        assertThat(second.current().number()).isEqualTo(2);
        assertThat(second.current().why()).isEqualTo("Orchids came");
        assertThat(FIRST.versions()).hasSize(1);
    }

    @Test
    void saying_the_same_again_is_no_version_whoever_says_it() {
        assertThat(FIRST.rewritten(Coaches.knowingPlants(2), "u-18", "2027-01-01T00:00:00Z", "?"))
                .isSameAs(FIRST);
    }

    @Test
    void going_back_to_an_earlier_definition_is_a_version_of_its_own() {
        var there = FIRST.rewritten(Coaches.knowingPlants(4), "u-17", "2026-11-24T08:00:00Z", "");
        var back = there.rewritten(Coaches.knowingPlants(2), "u-17", "2026-11-25T08:00:00Z", "");
        assertThat(back.versions()).extracting(Version::number).containsExactly(1L, 2L, 3L);
        assertThat(back.current().definition()).isEqualTo(FIRST.current().definition());
    }

    @Test
    void a_version_is_found_by_its_number() {
        assertThat(FIRST.version(1)).isSameAs(FIRST.current());
        assertThat(FIRST.version(0)).isNull();
        assertThat(FIRST.version(2)).isNull();
    }

    @Test
    void a_role_without_skills_or_level_is_a_draft_and_says_what_is_missing() {
        assertThat(state(Coaches.knowingPlants(2))).isEqualTo(RoleState.IN_USE);
        assertThat(Coaches.knowingPlants(2).missing()).isEmpty();
        var unskilled = Coaches.coach(List.of(), Level.GROUND);
        assertThat(state(unskilled)).isEqualTo(RoleState.DRAFT);
        assertThat(unskilled.missing()).containsExactly("skills");
        assertThat(Coaches.coach(List.of(), null).missing()).containsExactly("skills", "level");
    }

    @Test
    void a_retired_role_keeps_its_versions_and_can_be_recalled() {
        var retired = FIRST.retired("u-18", "2027-01-01T00:00:00Z", "The club is closed");
        assertThat(retired.state()).isEqualTo(RoleState.RETIRED);
        assertThat(retired.versions()).isEqualTo(FIRST.versions());
        assertThat(retired.retired("u-19", "2028-01-01T00:00:00Z", "")).isSameAs(retired);
        assertThat(retired.recalled()).isEqualTo(FIRST);
        var rewritten = retired.rewritten(Coaches.knowingPlants(4), "u-17", "2027", "");
        assertThat(rewritten.state()).isEqualTo(RoleState.RETIRED);
    }

    private static RoleState state(RoleDefinition definition) {
        return NEW.rewritten(definition, "u-17", "2026-11-23T08:00:00Z", "").state();
    }
}
