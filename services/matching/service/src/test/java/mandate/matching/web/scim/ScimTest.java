package mandate.matching.web.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.app.Directory;
import mandate.matching.app.People.Sent;
import mandate.matching.fixtures.PeopleInMemory;
import mandate.platform.core.Expectation;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScimTest {
    private static final String JANE =
            """
            {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "jane@example.org",
             "externalId": "E-77", "name": {"givenName": "Jane", "familyName": "Sample"}, "title": "planner",
             "emails": [{"value": "jane@example.org"}], "active": true, "password": "secret",
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "HR"}}
            """;

    private final PeopleInMemory world = new PeopleInMemory();
    private final WebTestClient http =
            WebTestClient.bindToController(
                            new ScimController(
                                    new Directory(
                                            world.documents, world, world.memory, world.people),
                                    world.authorship),
                            new ScimSelfController())
                    .build();

    @Test
    void a_directory_lists_finds_and_reads_somebody() {
        var made = post(JANE, 201);
        assertThat(made.path("id").asString()).isEqualTo("E-77");
        assertThat(made.path("displayName").asString()).isEqualTo("Jane Sample");
        assertThat(made.toString()).doesNotContain("secret");
        assertThat(find("userName eq \"JANE@example.org\"").at("/Resources/0/id").asString())
                .isEqualTo("E-77");
        assertThat(find("externalId eq \"E-77\"").path("totalResults").asInt()).isEqualTo(1);
        assertThat(find("userName eq \"nobody\"").path("totalResults").asInt()).isZero();
        assertThat(user("E-77", 200).path("userName").asString()).isEqualTo("jane@example.org");
        assertThat(world.documents.told().toString()).doesNotContain("secret");
    }

    @Test
    void a_user_name_is_taken_once() {
        post(JANE, 201);
        assertThat(post(JANE.replace("E-77", "E-78"), 409).path("scimType").asString())
                .isEqualTo("uniqueness");
        assertThat(post(JANE.replace("jane@", "june@"), 409).path("scimType").asString())
                .isEqualTo("uniqueness");
    }

    @Test
    void a_person_who_is_here_is_linked_and_keeps_what_they_wrote() {
        var skills = List.of(Map.of("text", "listening"));
        put("P04", Map.of("skills", skills, "name", "Ada"));
        assertThat(find("externalId eq \"P04\"").path("totalResults").asInt()).isEqualTo(1);
        post("{\"userName\": \"ada\", \"externalId\": \"P04\", \"title\": \"host\"}", 201);
        var person = world.people.find(PeopleInMemory.OFFICE, "P04").block();
        assertThat(Objects.requireNonNull(person).profile().skills()).hasSize(1);
        assertThat(person.display().name()).isEqualTo("Ada");
        assertThat(person.display().role()).isEqualTo("host");
    }

    @Test
    void whoever_is_inactive_is_suggested_no_more_until_they_are_back() {
        post(JANE, 201);
        patch("E-77", "{\"op\": \"Replace\", \"path\": \"active\", \"value\": \"False\"}", 200);
        assertThat(pooled("E-77")).isFalse();
        assertThat(user("E-77", 200).path("active").asBoolean()).isFalse();
        assertThat(get("/Users?count=10", 200).path("totalResults").asInt()).isEqualTo(1);
        patch(
                "E-77",
                "{\"op\": \"replace\", \"value\": {\"active\": true, \"title\": \"lead\"}}",
                200);
        assertThat(pooled("E-77")).isTrue();
        assertThat(user("E-77", 200).path("title").asString()).isEqualTo("lead");
    }

    @Test
    void pictures_and_addresses_are_passed_over_by_name_and_other_protected_attributes_refused() {
        var headers =
                http.post()
                        .uri("/api/scim/v2/Users")
                        .contentType(ScimAnswer.TYPE)
                        .bodyValue(
                                "{\"userName\": \"kim\", \"photos\": [{\"value\": \"http://x/p.png\"}], \"addresses\": [{\"country\": \"FR\"}]}")
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .returnResult(String.class)
                        .getResponseHeaders();
        assertThat(headers.getFirst("Mandate-Ignored")).isEqualTo("photos, addresses");
        assertThat(user("kim", 200).toString()).doesNotContain("p.png").doesNotContain("FR");
        var refused = post("{\"userName\": \"lee\", \"gender\": \"f\"}", 400);
        assertThat(refused.path("detail").asString()).contains("gender", "R75");
        patch(
                "kim",
                "{\"op\": \"add\", \"path\": \"dateOfBirth\", \"value\": \"1990-01-01\"}",
                400);
    }

    @Test
    void what_is_not_supported_is_refused_in_the_form_of_scim() {
        assertThat(get("/Users?filter=name co \"x\"", 400).path("scimType").asString())
                .isEqualTo("invalidFilter");
        assertThat(get("/Users?startIndex=x", 400).path("scimType").asString())
                .isEqualTo("invalidValue");
        assertThat(user("none", 404).path("status").asString()).isEqualTo("404");
        assertThat(post("[]", 400).path("schemas").toString()).contains("messages:2.0:Error");
        assertThat(post("{\"externalId\": \"E1\"}", 400).path("detail").asString())
                .contains("userName");
        post(JANE, 201);
        patch("E-77", "1", 400);
        patch("E-77", "{\"op\": \"move\"}", 400);
        patch("none", "{\"op\": \"remove\", \"path\": \"title\"}", 404);
        assertThat(get("/ServiceProviderConfig", 200).at("/patch/supported").asBoolean()).isTrue();
        assertThat(get("/Schemas", 200).path("totalResults").asInt()).isEqualTo(2);
        assertThat(get("/ResourceTypes", 200).path("totalResults").asInt()).isEqualTo(1);
    }

    @Test
    void pages_follow_each_other() {
        for (int at = 0; at < 7; at++) put("P" + at, Map.of());
        world.memory.loadAll().block();
        var page = get("/Users?startIndex=4&count=3", 200);
        assertThat(page.path("totalResults").asInt()).isEqualTo(7);
        assertThat(page.at("/Resources/0/id").asString()).isEqualTo("P3");
        assertThat(page.path("itemsPerPage").asInt()).isEqualTo(3);
    }

    private boolean pooled(String id) {
        world.memory.reload(List.of(PeopleInMemory.OFFICE.key(id))).block();
        return world.memory.snapshot("default").pool().find(id) != null;
    }

    private void put(String id, Map<String, Object> tree) {
        world.people
                .put(PeopleInMemory.OFFICE, new Sent(id, tree), new Expectation.Whatever())
                .block();
        world.memory.reload(List.of(PeopleInMemory.OFFICE.key(id))).block();
    }

    private JsonNode find(String filter) {
        return json(
                http.get()
                        .uri(
                                builder ->
                                        builder.path("/api/scim/v2/Users")
                                                .queryParam("filter", "{filter}")
                                                .build(filter)),
                200);
    }

    private JsonNode user(String id, int status) {
        return json(http.get().uri(ScimController.USERS + "/" + id), status);
    }

    private JsonNode get(String path, int status) {
        return json(http.get().uri("/api/scim/v2" + path), status);
    }

    private JsonNode post(String body, int status) {
        return json(
                http.post().uri("/api/scim/v2/Users").contentType(ScimAnswer.TYPE).bodyValue(body),
                status);
    }

    private void patch(String id, String operation, int status) {
        json(
                http.patch()
                        .uri("/api/scim/v2/Users/" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"Operations\": [" + operation + "]}"),
                status);
    }

    private static JsonNode json(WebTestClient.RequestHeadersSpec<?> request, int status) {
        var body =
                request.exchange()
                        .expectStatus()
                        .isEqualTo(status)
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(body));
    }
}
