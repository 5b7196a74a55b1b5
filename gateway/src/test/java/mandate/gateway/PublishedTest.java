package mandate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import mandate.gateway.LocalService.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan becomes mandates by asking for each of them, as a human does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTest {
    private static final String WANTED =
            """
            {"id": "next-year", "wanted": [
              {"initiativeId": "reading-circle", "scope": "whole", "personId": "P04"},
              {"initiativeId": "bid-desk", "scope": "part", "personId": "P05"}]}
            """;
    private static final String PATH = "/api/plans/next-year/publish";

    @RegisterExtension
    private final Surroundings around =
            new Surroundings(
                    new LocalService("initiatives", "{\"mandateId\": \"m1\"}"),
                    new LocalService("roles"),
                    new LocalService("matching", WANTED));

    private final LocalService initiatives = around.initiatives;
    private final LocalService matching = around.matching;
    private final Wire wire = around.wire();

    @Test
    void matching_is_told_who_accepts_and_each_seat_is_asked_for() {
        var answer = wire.post(PATH, "{\"reason\": \"agreed in the board\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"asked\":2", "\"accepted\":2", "\"refused\":0", "\"mandateId\":\"m1\"");
        assertThat(matching.asked()).containsExactly(new Asked("POST", PATH, null));
        assertThat(initiatives.asked())
                .containsExactlyInAnyOrder(
                        new Asked("POST", "/api/initiatives/reading-circle/mandates", null),
                        new Asked("POST", "/api/initiatives/bid-desk/mandates", null));
        assertThat(initiatives.bodies())
                .anyMatch(
                        body ->
                                body.contains("\"scope\":\"part\"")
                                        && body.contains("\"personId\":\"P05\"")
                                        && body.contains("agreed in the board"));
    }

    @Test
    void what_is_no_json_asks_nobody() {
        var answer = wire.post(PATH, "{");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(matching.asked()).isEmpty();
        assertThat(initiatives.asked()).isEmpty();
    }
}
