package mandate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.gateway.LocalService.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayTest {
    @RegisterExtension
    private final Surroundings around =
            new Surroundings(
                    new LocalService("initiatives"),
                    new LocalService("roles"),
                    new LocalService("matching"));

    private final LocalService initiatives = around.initiatives;
    private final LocalService roles = around.roles;
    private final LocalService matching = around.matching;
    private final Wire wire = around.wire();

    @ParameterizedTest
    @CsvSource({
        "GET, /api/initiatives, initiatives",
        "GET, /api/initiatives?after=x&limit=3, initiatives",
        "GET, /api/initiatives/reading-circle, initiatives",
        "PUT, /api/initiatives/reading-circle, initiatives",
        "POST, /api/initiatives/imports, initiatives",
        "POST, /api/initiatives/reading-circle/mandates, initiatives",
        "POST, /api/initiatives/reading-circle/mandates/m1/end, initiatives",
        "POST, /api/mandates/imports, initiatives",
        "POST, /api/diagnoses, initiatives",
        "GET, /api/ownership-map, initiatives",
        "GET, /openapi/initiatives.yaml, initiatives",
        "GET, /api/roles, roles",
        "PUT, /api/roles/team-manager, roles",
        "GET, /api/roles/team-manager/versions, roles",
        "DELETE, /api/roles/team-manager, roles",
        "GET, /api/roles/team-manager/versions/1/difference?to=2, roles",
        "PUT, /api/roles/team-manager/retirement, roles",
        "GET, /api/level-network, roles",
        "PUT, /api/job-description-template, roles",
        "POST, /api/job-descriptions/lint?language=fr, roles",
        "POST, /api/job-descriptions/homonyms, roles",
        "GET, /api/roles/team-manager/job-description?language=fr, roles",
        "POST, /api/roles/team-manager/job-description, roles",
        "GET, /openapi/roles.yaml, roles",
        "GET, /api/people, matching",
        "PUT, /api/people/P04, matching",
        "POST, /api/people/imports, matching",
        "POST, /api/plans, matching",
        "GET, /api/plans/next-year/progress, matching",
        "GET, /api/plans/next-year/difference?to=live, matching",
        "GET, /api/initiatives/reading-circle/suggestions, matching",
        "GET, /openapi/matching.yaml, matching"
    })
    void each_path_goes_to_its_service_to_the_letter(String method, String target, String name) {
        var answer = wire.send(method, target);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("this is " + name);
        var service = List.of(initiatives, roles, matching).get(indexOf(name));
        assertThat(service.asked().getLast().method()).isEqualTo(method);
        assertThat(service.asked().getLast().target()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/nothing",
                "/api/diagnoses/more",
                "/api/ownership-map/more",
                "/openapi/gateway.yaml",
                "/nowhere",
                "/gateway.yml",
                "/application.yml",
                "/mandate/gateway/GatewayService.class"
            })
    void a_path_of_nobody_is_a_problem_and_asks_nobody(String target) {
        var answer = wire.get(target);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("urn:mandate:problem:no-such-path")
                .contains("Nothing is at " + target + ".");
        assertThatNobodyWasAsked();
    }

    @Test
    void suggestions_are_asked_for_at_the_revision_of_the_initiative() {
        wire.get("/api/initiatives/reading-circle/suggestions");

        assertThat(initiatives.asked())
                .containsExactly(new Asked("GET", "/api/initiatives/reading-circle", null));
        assertThat(matching.asked())
                .containsExactly(
                        new Asked(
                                "GET",
                                "/api/initiatives/reading-circle/suggestions",
                                LocalService.REVISION));
    }

    @Test
    void suggestions_for_an_initiative_that_nobody_knows_are_a_problem() {
        var answer = wire.get("/api/initiatives/" + LocalService.UNKNOWN + "/suggestions");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("urn:mandate:problem:no-such-initiative")
                .contains("No initiative has the id " + LocalService.UNKNOWN + ".");
        assertThat(matching.asked()).isEmpty();
    }

    @Test
    void suggestions_wait_while_nobody_can_say_whether_there_is_such_an_initiative() {
        var answer = wire.get("/api/initiatives/" + LocalService.BREAKING + "/suggestions");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(matching.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mandate-Revision: 99", "mandate-revision: 99", "MANDATE-REVISION:99"})
    void nobody_else_says_at_which_revision_an_initiative_is(String header) {
        wire.get("/api/initiatives/reading-circle/suggestions", header, header);
        wire.get("/api/people", header);
        wire.get("/api/roles", header);
        wire.send("POST", "/api/initiatives/reading-circle/suggestions", header);

        assertThat(matching.asked())
                .extracting(Asked::revision)
                .containsExactly(LocalService.REVISION, null);
        assertThat(roles.asked()).extracting(Asked::revision).containsOnlyNulls();
        assertThat(initiatives.asked()).extracting(Asked::revision).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/people/../initiatives/reading-circle",
                "/api/people/..",
                "/api/people/./P04",
                "/api/people/%2e%2e/roles",
                "/api/people/%2E./roles",
                "/api/initiatives/reading-circle%2Fsuggestions",
                "/api/initiatives/reading-circle%2fsuggestions",
                "/api/initiatives/x%5C..%5Cy",
                "/api/initiatives/reading-circle;v=2/suggestions",
                "/api/initiatives/x%00",
                "/api//people",
                "//api/people",
                "/api/roles/..%2f..%2factuator/env",
                "/..%2f..%2f..%2fetc/passwd",
                "/../../../etc/passwd",
                "/static/../gateway.yml"
            })
    void a_path_in_disguise_is_refused_and_asks_nobody(String target) {
        var answer = wire.get(target);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("urn:mandate:problem:invalid-path");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThatNobodyWasAsked();
    }

    @Test
    void an_encoded_letter_changes_nothing_about_the_way() {
        wire.get("/api/initiatives/reading%2Dcircle/%73uggestions");
        wire.get("/api/people/P%2504");

        assertThat(initiatives.asked())
                .containsExactly(new Asked("GET", "/api/initiatives/reading-circle", null));
        assertThat(matching.asked())
                .extracting(Asked::target)
                .containsExactly(
                        "/api/initiatives/reading%2Dcircle/%73uggestions", "/api/people/P%2504");
    }

    @Test
    void a_path_that_cannot_be_decoded_is_refused_without_a_stack_trace() {
        var answer = wire.get("/api/people/%zz");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThatNobodyWasAsked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/start-1a2b3c4d.js", "/api/people", "/nowhere", "/a/../b"})
    void every_answer_keeps_a_page_to_its_own_origin(String target) {
        var answer = wire.get(target);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiatives", "roles", "matching"})
    void a_document_says_that_it_is_yaml(String name) {
        var answer = wire.get("/openapi/" + name + ".yaml");

        assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
    }

    @ParameterizedTest
    @CsvSource({"/api/diagnoses, 16777217", "/api/people/imports, 268435457"})
    void a_body_that_says_it_is_too_large_is_refused_before_it_is_read(String target, long size) {
        var answer = wire.announcing(size, "POST", target);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("urn:mandate:problem:body-too-large");
        assertThatNobodyWasAsked();
    }

    @Test
    void health_is_shown_and_says_no_more_than_up() {
        var health = wire.get("/actuator/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).contains("\"UP\"").doesNotContain("components", "details");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/gateway/routes",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/shutdown",
                "/%61ctuator/env",
                "/actuator/%65nv"
            })
    void nothing_else_of_the_actuator_is_shown(String target) {
        assertThat(wire.get(target).status()).isEqualTo(404);
        assertThat(wire.send("POST", target).status()).isEqualTo(404);
        assertThatNobodyWasAsked();
    }

    private void assertThatNobodyWasAsked() {
        assertThat(List.of(initiatives, roles, matching))
                .allSatisfy(service -> assertThat(service.asked()).isEmpty());
    }

    private static int indexOf(String name) {
        return List.of("initiatives", "roles", "matching").indexOf(name);
    }
}
