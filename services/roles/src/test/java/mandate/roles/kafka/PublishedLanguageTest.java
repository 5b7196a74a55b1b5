package mandate.roles.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mandate.contracts.RoleFact.RoleDefined;
import mandate.platform.core.Author;
import mandate.platform.facts.FactJson;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleHistory;
import org.junit.jupiter.api.Test;

class PublishedLanguageTest {
    private static final Author OFFICE =
            new Author("default", "u-17", Instant.parse("2026-11-23T08:00:00Z"));

    @Test
    void a_role_in_use_says_which_seats_it_serves() {
        var fact = told(role(Coaches.knowingPlants(2)));

        assertThat(fact.serves()).hasSize(1);
        assertThat(fact.state()).isNull();
        assertThat(fact.skills()).hasSize(1);
        assertThat(fact.version()).isEqualTo(1);
    }

    @Test
    void a_draft_serves_no_seat() {
        var fact = told(role(Coaches.coach(List.of(), Level.GROUND)));

        assertThat(fact.serves()).isEmpty();
        assertThat(fact.state()).isEqualTo("DRAFT");
    }

    @Test
    void a_retired_role_serves_no_seat_until_it_is_recalled() {
        var retired = role(Coaches.knowingPlants(2)).retired("u-18", "2027-01-01T00:00:00Z", "");

        assertThat(told(retired).serves()).isEmpty();
        assertThat(told(retired).state()).isEqualTo("RETIRED");
        assertThat(told(retired.recalled())).isEqualTo(told(role(Coaches.knowingPlants(2))));
    }

    private static RoleHistory role(RoleDefinition definition) {
        return RoleHistory.of("garden-coach")
                .rewritten(definition, "u-17", "2026-11-23T08:00:00Z", "");
    }

    private static RoleDefined told(RoleHistory role) {
        var announcement = new PublishedLanguage().defined(OFFICE, role);
        assertThat(announcement.type()).isEqualTo("role-defined.v1");
        return FactJson.read(announcement.data(), RoleDefined.class);
    }
}
