package mandate.roles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.roles.domain.RoleHistory.Version;
import org.junit.jupiter.api.Test;

class RoleHistoryTest {
    private static final RoleHistory NEW = new RoleHistory("garden-coach", List.of());
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
}
