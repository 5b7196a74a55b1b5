package mandate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import mandate.gateway.LocalService.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper about a seat is made of what only the gateway can ask for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatheredTest {
    private static final String INITIATIVE =
            """
            {"id": "reading-circle", "mandates": [{"personId": "P04"}, {"personId": "P05"},
             {"personId": "P04"}, {"personId": "../roles"}]}
            """;
    private static final String PERSON = "{\"id\": \"P04\", \"name\": \"Rosa\"}";

    @RegisterExtension
    private final Surroundings around =
            new Surroundings(
                    new LocalService("initiatives", INITIATIVE),
                    new LocalService("roles"),
                    new LocalService("matching", PERSON));

    private final LocalService initiatives = around.initiatives;
    private final LocalService roles = around.roles;
    private final LocalService matching = around.matching;
    private final Wire wire = around.wire();

    @ParameterizedTest
    @ValueSource(strings = {"job-description", "mandate-letter"})
    void the_initiative_and_whoever_has_a_mandate_there_are_posted_to_roles(String paper) {
        var path = "/api/roles/team-manager/" + paper;
        var answer = wire.get(path + "?initiative=reading-circle&language=fr");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("this is roles");
        assertThat(initiatives.asked())
                .containsExactly(new Asked("GET", "/api/initiatives/reading-circle", null));
        assertThat(matching.asked())
                .extracting(Asked::target)
                .containsExactly("/api/people/P04", "/api/people/P05");
        assertThat(roles.asked()).containsExactly(new Asked("POST", path + "?language=fr", null));
        assertThat(roles.bodies().getLast())
                .contains("\"initiative\":{\"id\":\"reading-circle\"", "\"name\":\"Rosa\"");
    }

    @Test
    void without_an_initiative_nothing_is_gathered() {
        wire.get("/api/roles/team-manager/job-description?language=fr");

        assertThat(initiatives.asked()).isEmpty();
        assertThat(roles.asked())
                .containsExactly(
                        new Asked(
                                "GET",
                                "/api/roles/team-manager/job-description?language=fr",
                                null));
    }

    @Test
    void an_initiative_or_a_person_that_nobody_knows_is_a_problem() {
        var path = "/api/roles/team-manager/job-description?initiative=";

        var initiative = wire.get(path + LocalService.UNKNOWN);
        assertThat(initiative.status()).isEqualTo(404);
        assertThat(initiative.body()).contains("urn:mandate:problem:no-such-initiative");
        var person = wire.get(path + "reading-circle&person=P77");
        assertThat(person.status()).isEqualTo(404);
        assertThat(person.body()).contains("urn:mandate:problem:no-such-person");
        assertThat(roles.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2fpeople%2fP04", "a/b", "", "%20", "x%00"})
    void an_id_in_disguise_leads_nowhere(String id) {
        var answer = wire.get("/api/roles/team-manager/job-description?initiative=" + id);

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(initiatives.asked()).isEmpty();
        assertThat(roles.asked()).isEmpty();
    }

    @Test
    void a_paper_waits_while_nobody_can_say_what_the_initiative_is() {
        var answer =
                wire.get(
                        "/api/roles/team-manager/job-description?initiative="
                                + LocalService.BREAKING);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(roles.asked()).isEmpty();
    }
}
