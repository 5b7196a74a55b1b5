package mandate.standalone;

import static mandate.standalone.Briefs.circle;
import static mandate.standalone.Briefs.person;
import static mandate.standalone.Briefs.release;
import static mandate.standalone.HouseUnderTest.client;
import static mandate.standalone.HouseUnderTest.ready;
import static mandate.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The line, once through: brief, diagnosis, suggestion, acceptance, ownership map. */
class JourneyIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void an_accepted_suggestion_is_owned_and_takes_capacity() {
        var api = client();
        assertThat(api.create("/api/people/agnes", person("Agnes", 60, false)).status())
                .isEqualTo(201);
        assertThat(api.create("/api/people/bruno", person("Bruno", 30, false)).status())
                .isEqualTo(201);
        var put = api.create("/api/initiatives/circle", circle("2027-01", "2027-06", 0.5));
        assertThat(put.status()).isEqualTo(201);
        assertThat(put.json().at("/diagnosis/verdict").asString())
                .isEqualTo("COMMUNITY_MANAGEMENT");
        assertThat(put.json().at("/diagnosis/responsibilityType").asString()).isEqualTo("MEANS");

        var suggestion = ready(api, "circle");
        assertThat(suggestion.at("/candidates/0/personId").asString()).isEqualTo("agnes");
        assertThat(sumOfParts(suggestion.at("/candidates/0")))
                .isEqualTo(suggestion.at("/candidates/0/fit").asInt());
        assertThat(excluded(suggestion, "bruno")).isEqualTo("CAPACITY");

        var accepted = api.post("/api/initiatives/circle/mandates", "{\"personId\": \"agnes\"}");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        assertThat(accepted.json().path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(accepted.json().path("origin").asString()).isEqualTo("ACCEPTED");

        var mandate = "/api/initiatives/circle/mandates/" + accepted.json().path("id").asString();
        var shown =
                api.post(
                        mandate + "/evidence",
                        "{\"rule\": \"R20\", \"who\": \"owner\", \"what\": \"minutes\"}");
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.json().at("/burdenOfProof/0/evidence/0/what").asString())
                .isEqualTo("minutes");

        var entry = onTheMap(api, "circle");
        assertThat(entry.path("status").asString()).isEqualTo("OWNED");
        assertThat(entry.at("/owners/0/personId").asString()).isEqualTo("agnes");

        api.create("/api/initiatives/second-circle", circle("2027-03", "2027-09", 0.2));
        eventually(
                SOON,
                () ->
                        assertThat(excluded(ready(api, "second-circle"), "agnes"))
                                .isEqualTo("CAPACITY"));
    }

    @Test
    void a_team_is_owned_by_its_own_line_manager() {
        var api = client();
        api.create("/api/people/celine", person("Céline", 50, false));
        api.create("/api/people/dario", person("Dario", 90, false));
        api.create("/api/initiatives/release", release("celine"));

        var suggestion = ready(api, "release");
        assertThat(suggestion.at("/candidates")).hasSize(1);
        assertThat(suggestion.at("/candidates/0/personId").asString()).isEqualTo("celine");
        assertThat(excluded(suggestion, "dario")).isEqualTo("R6");

        var refused =
                api.post(
                        "/api/initiatives/release/mandates",
                        "{\"personId\": \"dario\", \"reason\": \"has time\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("rule").asString()).isEqualTo("R6");
    }

    @Test
    void the_same_request_with_the_same_key_is_one_mandate() {
        var api = client();
        api.create("/api/people/elsa", person("Elsa", 100, false));
        api.create("/api/initiatives/keyed", circle("2028-01", "2028-02", 0.1));
        ready(api, "keyed");
        var body = "{\"personId\": \"elsa\", \"reason\": \"she asked for it\"}";
        var path = "/api/initiatives/keyed/mandates";

        var first = api.post(path, body, "Idempotency-Key", "k-1");
        var again = api.post(path, body, "Idempotency-Key", "k-1");
        var other = api.post(path, body + " ", "Idempotency-Key", "k-1");

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(api.get("/api/people/elsa").json().path("mandates")).hasSize(1);
    }

    @Test
    void the_same_brief_again_is_no_new_revision() {
        var api = client();
        var put = api.create("/api/initiatives/again", circle("2028-03", "2028-04", 0.1));

        var again =
                api.change("/api/initiatives/again", put.etag(), circle("2028-03", "2028-04", 0.1));

        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.etag()).isEqualTo(put.etag());
    }

    @Test
    void an_ended_mandate_gives_its_capacity_back() {
        var api = client();
        api.create("/api/people/fanny", person("Fanny", 30, false));
        api.create("/api/initiatives/short", circle("2029-01", "2029-06", 0.3));
        ready(api, "short");
        var mandate =
                api.post(
                                "/api/initiatives/short/mandates",
                                "{\"personId\": \"fanny\", \"reason\": \"knows the field\"}")
                        .json();

        var ended =
                api.post(
                        "/api/initiatives/short/mandates/" + mandate.path("id").asString() + "/end",
                        "{}");

        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        eventually(
                SOON,
                () -> assertThat(api.get("/api/people/fanny").json().path("mandates")).isEmpty());
        assertThat(onTheMap(api, "short").path("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void a_new_version_of_a_role_makes_a_new_suggestion() {
        var api = client();
        api.create("/api/people/gaspard", person("Gaspard", 100, false));
        api.create("/api/initiatives/by-role", circle("2030-01", "2030-02", 0.1));
        var before = ready(api, "by-role");
        var role = api.get("/api/roles/community-manager-internal");
        var edited = (tools.jackson.databind.node.ObjectNode) role.json();
        edited.remove(List.of("version", "state", "missing", "retired", "by", "at", "why"));
        edited.put("level", "COORDINATION");
        edited.put("why", "tried in a test");

        var put =
                api.change("/api/roles/community-manager-internal", role.etag(), edited.toString());

        assertThat(put.status()).as(put.body()).isEqualTo(200);
        eventually(
                SOON,
                () ->
                        assertThat(ready(api, "by-role").path("roleVersion").asLong())
                                .isEqualTo(before.path("roleVersion").asLong() + 1));
        assertThat(api.get("/api/roles/community-manager-internal/versions").json())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static int sumOfParts(JsonNode candidate) {
        int sum = 0;
        for (var part : candidate.path("parts")) sum += part.path("contribution").asInt();
        return sum;
    }

    private static String excluded(JsonNode suggestion, String person) {
        for (var one : suggestion.path("excluded"))
            if (one.path("personId").asString().equals(person)) return one.path("rule").asString();
        return "not excluded";
    }

    private static JsonNode onTheMap(Client api, String initiative) {
        for (var entry : api.get("/api/ownership-map").json().path("entries"))
            if (entry.path("initiativeId").asString().equals(initiative)) return entry;
        throw new AssertionError(initiative + " is not on the map");
    }
}
