package mandate.standalone;

import static mandate.standalone.Briefs.circle;
import static mandate.standalone.Briefs.person;
import static mandate.standalone.HouseUnderTest.client;
import static mandate.standalone.HouseUnderTest.ready;
import static mandate.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A role from its draft to its retirement, and what the others hear of it. */
class RoleLifeIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void a_draft_serves_no_seat_and_says_what_is_missing_until_it_is_written() {
        var api = client();
        api.create("/api/people/irma", person("Irma", 100, false));
        api.create("/api/initiatives/choir", coordinated("2031-01"));
        assertThat(ready(api, "choir").path("roleId").asString()).isEqualTo("coordinator");
        var whole = definition(api, "coordinator");
        whole.withArray("serves")
                .addObject()
                .put("verdict", "COMMUNITY_MANAGEMENT")
                .put("audience", "INTERNAL")
                .put("level", "COORDINATION");
        var draft = whole.deepCopy();
        draft.remove(List.of("skills", "level"));

        var put = api.create("/api/roles/choir-lead", draft.toString());

        assertThat(put.status()).as(put.body()).isEqualTo(201);
        assertThat(put.json().path("state").asString()).isEqualTo("DRAFT");
        assertThat(put.json().path("missing").toString()).isEqualTo("[\"skills\",\"level\"]");
        assertThat(ready(api, "choir").path("roleId").asString()).isEqualTo("coordinator");

        var written = api.change("/api/roles/choir-lead", put.etag(), whole.toString());
        assertThat(written.json().path("state").asString()).isEqualTo("IN_USE");
        eventually(
                SOON,
                () ->
                        assertThat(ready(api, "choir").path("roleId").asString())
                                .isEqualTo("choir-lead"));

        assertThat(api.delete("/api/roles/choir-lead").status()).isEqualTo(204);
        assertThat(api.get("/api/roles/choir-lead").status()).isEqualTo(404);
        assertThat(api.get("/api/roles/choir-lead/versions").json()).hasSize(2);
        eventually(
                SOON,
                () ->
                        assertThat(ready(api, "choir").path("roleId").asString())
                                .isEqualTo("coordinator"));
    }

    @Test
    void a_retired_role_is_suggested_no_more_until_it_is_recalled() {
        var api = client();
        api.create("/api/people/jonas", person("Jonas", 100, false));
        api.create("/api/initiatives/retiring", strategic("2032-01"));
        assertThat(ready(api, "retiring").path("roleId").asString())
                .isEqualTo("collaboration-director");

        var retired =
                api.putBlindly("/api/roles/collaboration-director/retirement", "{\"why\": \"x\"}");

        assertThat(retired.status()).as(retired.body()).isEqualTo(200);
        assertThat(retired.json().path("state").asString()).isEqualTo("RETIRED");
        eventually(
                SOON,
                () ->
                        assertThat(ready(api, "retiring").path("roleId").asString())
                                .isNotEqualTo("collaboration-director"));
        assertThat(api.delete("/api/roles/collaboration-director/retirement").status())
                .isEqualTo(200);
        eventually(
                SOON,
                () ->
                        assertThat(ready(api, "retiring").path("roleId").asString())
                                .isEqualTo("collaboration-director"));
    }

    @Test
    void a_role_that_somebody_holds_is_not_removed_and_is_seen_in_the_network() {
        var api = client();
        api.create("/api/people/karin", person("Karin", 100, false));
        api.create("/api/initiatives/held", coordinated("2033-01"));
        ready(api, "held");
        var mandate =
                api.post(
                                "/api/initiatives/held/mandates",
                                "{\"personId\": \"karin\", \"reason\": \"knows them all\"}")
                        .json();
        assertThat(mandate.path("state").asString()).as(mandate.toString()).isEqualTo("CONFIRMED");

        eventually(SOON, () -> assertThat(holders(api, "coordinator")).contains("karin"));
        var refused = api.delete("/api/roles/coordinator");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asString()).endsWith("role-in-use");
        assertThat(refused.json().path("mandates").toString())
                .contains(mandate.path("id").asString());

        api.post("/api/initiatives/held/mandates/" + mandate.path("id").asString() + "/end", "{}");
        eventually(SOON, () -> assertThat(holders(api, "coordinator")).doesNotContain("karin"));
    }

    @Test
    void two_versions_are_compared_statement_by_statement() {
        var api = client();
        var first = definition(api, "platform-administrator");
        api.create("/api/roles/caretaker", first.toString());
        first.put("inPersonPct", 55);
        first.put("why", "more visits");
        api.putBlindly("/api/roles/caretaker", first.toString());

        var difference = api.get("/api/roles/caretaker/versions/1/difference?to=2").json();

        assertThat(difference.at("/to/why").asString()).isEqualTo("more visits");
        assertThat(difference.path("changes")).hasSize(1);
        assertThat(difference.at("/changes/0/field").asString()).isEqualTo("inPersonPct");
        assertThat(difference.at("/changes/0/after/fr").asString()).isEqualTo("55 %");
        assertThat(api.get("/api/roles/caretaker/versions/3").status()).isEqualTo(404);
        assertThat(api.get("/api/roles/caretaker/versions/1/difference?to=9").status())
                .isEqualTo(422);
    }

    private static String coordinated(String month) {
        return circle(month, month, 0.1)
                .replace("\"demand\": {", "\"demand\": {\"level\": \"COORDINATION\", ");
    }

    private static String strategic(String month) {
        return circle(month, month, 0.1)
                .replace("\"demand\": {", "\"demand\": {\"level\": \"STRATEGY\", ");
    }

    private static ObjectNode definition(Client api, String id) {
        var role = (ObjectNode) api.get("/api/roles/" + id).json();
        role.remove(List.of("id", "version", "state", "missing", "retired", "by", "at", "why"));
        return role;
    }

    private static List<String> holders(Client api, String roleId) {
        return api.get("/api/level-network")
                .json()
                .path("levels")
                .valueStream()
                .flatMap(level -> level.path("roles").valueStream())
                .filter(role -> role.path("roleId").asString().equals(roleId))
                .flatMap(role -> role.path("holders").valueStream())
                .map(holder -> holder.path("personId").asString())
                .toList();
    }
}
