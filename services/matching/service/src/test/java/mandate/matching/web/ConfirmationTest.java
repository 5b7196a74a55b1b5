package mandate.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.app.People.Sent;
import mandate.matching.app.SkillConfirmations;
import mandate.matching.engine.people.EvidenceGrade;
import mandate.matching.fixtures.PeopleInMemory;
import mandate.platform.core.Expectation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfirmationTest {
    private final PeopleInMemory world = new PeopleInMemory();
    private final WebTestClient http =
            WebTestClient.bindToController(
                            new ConfirmationController(
                                    new SkillConfirmations(world.documents, world, world.memory),
                                    world.authorship),
                            new PersonController(world.people, world.authorship))
                    .build();

    @BeforeEach
    void somebody_with_a_skill_and_a_colleague() {
        put("P1", Map.of("text", "Écoute active", "level", "5 of 5"));
        put("P2", Map.of("text", "planning"));
    }

    @Test
    void a_colleague_confirms_and_the_confirmed_level_counts_beside_the_claim() {
        var said =
                post(
                        "P1",
                        "{\"skill\": \"ecoute active\", \"level\": \"3/5\", \"evidence\": \"led our"
                                + " circle\", \"by\": \"P2\"}",
                        201);
        assertThat(said.path("by").asString()).isEqualTo("P2");
        assertThat(said.path("at").asString()).isEqualTo("2026-11-23T09:00:00Z");

        var skill = read("P1").at("/reading/skills/0");
        assertThat(skill.path("written").asString()).isEqualTo("5 of 5");
        assertThat(skill.path("level").asInt()).isEqualTo(5);
        assertThat(skill.path("countsAs").asInt()).isEqualTo(3);
        assertThat(skill.path("evidenceGrade").asString()).isEqualTo("CONFIRMED");
        assertThat(read("P1").path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void the_ranking_sees_what_was_confirmed_and_no_more_once_it_is_withdrawn() {
        var id =
                post("P1", "{\"skill\": \"Écoute active\", \"by\": \"P2\"}", 201)
                        .path("id")
                        .asString();
        assertThat(grade()).isEqualTo(EvidenceGrade.CONFIRMED);

        var path = "P1/skills/confirmations/" + id + "/withdrawal";
        assertThat(send(path, "{\"reason\": \"mixed up\"}", 200).at("/withdrawn/reason").asString())
                .isEqualTo("mixed up");
        send(path, "{\"reason\": \"again\"}", 200);
        assertThat(grade()).isEqualTo(EvidenceGrade.CLAIMED);
        assertThat(read("P1").at("/confirmations/0/withdrawn/reason").asString())
                .isEqualTo("mixed up");
    }

    @Test
    void a_confirmation_outlives_a_new_record_and_changes_nothing_in_it() {
        post(
                "P1",
                "{\"skill\": \"Écoute active\", \"level\": 4, \"by\": \"P2\", \"relation\":"
                        + " \"MANAGER\"}",
                201);
        put("P1", Map.of("text", "écoute active", "level", "2"));
        assertThat(read("P1").at("/reading/skills/0/countsAs").asInt()).isEqualTo(4);
        assertThat(read("P1").at("/skills/0/level").asString()).isEqualTo("2");
    }

    @Test
    void nobody_confirms_their_own_skills_nor_one_that_is_not_there() {
        assertThat(
                        post("P1", "{\"skill\": \"Écoute active\", \"by\": \"P1\"}", 409)
                                .path("type")
                                .asString())
                .endsWith("own-skill");
        assertThat(
                        post("P1", "{\"skill\": \"flying\", \"by\": \"P2\"}", 422)
                                .at("/errors/0/allowed/0")
                                .asString())
                .isEqualTo("Écoute active");
        post("P1", "{\"skill\": \"Écoute active\", \"by\": \"P9\"}", 422);
        post("P9", "{\"skill\": \"Écoute active\", \"by\": \"P2\"}", 404);
        assertThat(post("P1", "{\"skill\": 1, \"age\": 3}", 422).path("errors").size())
                .isEqualTo(3);
    }

    private EvidenceGrade grade() {
        world.memory.reload(List.of(PeopleInMemory.OFFICE.key("P1"))).block();
        var person = world.memory.snapshot("default").pool().find("P1");
        return Objects.requireNonNull(person).profile().skills().getFirst().grade();
    }

    private void put(String id, Map<String, Object> skill) {
        world.people
                .put(
                        PeopleInMemory.OFFICE,
                        new Sent(id, Map.of("skills", List.of(skill))),
                        new Expectation.Whatever())
                .block();
    }

    private JsonNode post(String person, String body, int status) {
        return send(person + "/skills/confirmations", body, status);
    }

    private JsonNode send(String path, String body, int status) {
        return json(
                http.post()
                        .uri("/api/people/" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body),
                status);
    }

    private JsonNode read(String id) {
        return json(http.get().uri("/api/people/" + id), 200);
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
